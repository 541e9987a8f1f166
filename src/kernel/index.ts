export * from './authority';
export {
  blockersOf,
  checklistOf,
  groundedBlockersOf,
  previewOf,
  type Answer,
  type ChecklistItem,
  type Grounded,
  type Standing,
} from './checklist';
export { demandOfHand, demandOfState } from './demands';
export * from './citation';
export * from './command';
export * from './deadline';
export * from './deadline-rule';
export * from './decide';
export * from './event';
export * from './evolve';
export * from './faults';
export * from './guard';
export * from './procedure';
export { clock } from './refusals';
export * from './region';
export * from './text';
export * from './walk';

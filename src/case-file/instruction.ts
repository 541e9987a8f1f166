import { eventOf } from '../kernel';
import { decision } from './decision';
import type { WrittenInstruction } from './instruction-facts';

const event = eventOf(decision);

export const writtenInstructionGiven = event<WrittenInstruction, { told: string }>('written-instruction-given', {
  title: { en: 'Written instruction given', sv: 'Skriftlig anvisning given', pl: 'Udzielono pisemnego pouczenia' },
  apply: (facts, { payload }) => ({ ...facts, instructions: [...(facts.instructions ?? []), payload] }),
});

export const instructionEvents = [writtenInstructionGiven];

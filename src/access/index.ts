export { dataClasses, type DataClass } from './classes';
export { classed, maskOfShape, type Shape, type Told } from './classified';
export { factsOfOrder, factsOfRegions, type Facts } from './facts';
export {
  carriageNeeds,
  eventFields,
  handoverFields,
  noticeKeys,
  orderFields,
  regionFields,
  unclassifiedEvents,
} from './fields';
export type { Asker } from './judge';
export { AccessPolicy } from './policy';
export { purposeRows } from './purposes';
export type { RoleRight } from './right';
export { acting, groupsFor, isCarrier, isParty, mayAct, predicateOf, seeing } from './rows';
export { classesOfEvent, classesWritten, type Sight } from './sight';

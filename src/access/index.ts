export { dataClasses, dataClassRows, type DataClass } from './classes';
export { classed, maskOfShape, type Classified, type Leaf, type Shape, type Told } from './classified';
export { factsOfOrder, factsOfRegions, type Facts } from './facts';
export {
  carriageNeeds,
  eventFields,
  handoverFields,
  itemsOfNotices,
  noticeFields,
  noticeKeys,
  orderFields,
  regionFields,
  unclassifiedEvents,
} from './fields';
export { judge, type Action, type Asker, type Judgment, type Reason, type Resource } from './judge';
export { AccessPolicy } from './policy';
export { detentionPurpose, purposeRows } from './purposes';
export type { RoleRight } from './right';
export { acting, groupsFor, isCarrier, isParty, mayAct, predicateOf, rowFactsOf, seeing, type RowFacts } from './rows';
export { classesWritten, type Sight } from './sight';

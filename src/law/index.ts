export { dayOff, firstYear, isWorkingDay, lastYear, nextWorkingDay, type CalendarName } from './calendar/calendar';
export { computeDeadline, dayFixedByDecision, type DeadlineQuestion, type FixedDay } from './compute';
export { custodyTime, firstDayOver, type CustodyTime, type Spell } from './custody-time';
export { beginningOfDay, endOfDay } from './day';
export * as unionActs from './eu/acts';
export * from './faults';
export { getRule, limitInForce, ruleInForce, rules, versionInForce } from './in-force';
export * as polishActs from './poland/acts';
export type {
  Counting,
  Country,
  Length,
  LimitRule,
  LimitSense,
  LimitVersion,
  Period,
  PeriodRule,
  PeriodVersion,
  PickedBy,
  Rule,
  RuleVersion,
  Unit,
} from './rule';
export { civilDateIn, zoneOf, type DateOrMoment } from './start';
export * as swedishActs from './sweden/acts';
export { limitationOf, type LimitationFacts } from './sweden/limitation';
export { unverifiedLaw, type UnverifiedLaw } from './unverified';

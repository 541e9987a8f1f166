export { dayOff, firstYear, isWorkingDay, lastYear, nextWorkingDay, type CalendarName } from './calendar/calendar';
export { civilDaysOf, dayAfter, dayBefore, type CivilDays } from './civil-days';
export { computeDeadline, dayFixedByDecision, type DeadlineQuestion, type FixedDay } from './compute';
export { custodyTime, firstDayOver, type CustodyTime, type Spell } from './custody-time';
export { beginningOfDay, endOfDay } from './day';
export * as unionActs from './eu/acts';
export * from './faults';
export { getRule, limitInForce, ruleInForce, rules, versionInForce } from './in-force';
export * as polishActs from './poland/acts';
export { decidersOn, type PolishDeciders } from './poland/deciders';
export { banClassOf, endOfPolishBan, halfOfBan, polishBanBounds, type BanClass } from './poland/entry-ban';
export { barTitles } from './poland/bars-to-proceedings';
export { costsBarredAfter } from './poland/costs';
export { quantityInForce, quantities } from './quantity-in-force';
export type { Quantity, QuantityUnit, QuantityVersion } from './quantity';
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
export { isMemberState } from './eu/member-states';
export { isThirdState } from './eu/third-states';
export { endOfBan, startOfBan, type BanTerms, type Exit } from './sweden/entry-ban';
export { limitationOf, type LimitationFacts } from './sweden/limitation';
export { sumFor, type Tariff, type TariffVersion } from './tariff';
export { tariffInForce, tariffs } from './tariff-in-force';
export { unverifiedLaw, type UnverifiedLaw } from './unverified';

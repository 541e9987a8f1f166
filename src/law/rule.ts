import type { Certainty, Citation, Text } from '../kernel';

import { countryOfKey, type Country } from './country';

export type { Country };

/** What a length is counted in. `working-days` needs the way of counting of that name, or runs backwards. */
export type Unit = 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'working-days';

/**
 * How time is counted.
 * - `lag-1930-173`: Swedish statutory time; a last day that is off moves forward.
 * - `kpa-57`: Polish administrative time; likewise, by the Polish calendar.
 * - `regulation-1182`: Union time; likewise, and two working days at least.
 * - `unrolled`: ends with the civil day so many days, weeks, months or years on, whatever day that is.
 * - `elapsed`: hours that have really passed, to the minute; a day is twenty-four of them.
 * - `before`: backwards from the event; never moves forward.
 * - `working-days`: forward from the event, days off not counted.
 */
export type Counting =
  'lag-1930-173' | 'kpa-57' | 'regulation-1182' | 'unrolled' | 'elapsed' | 'before' | 'working-days';

export interface Length {
  readonly amount: number;
  readonly unit: Unit;
}

/** A length and how it is counted. Without `length`, the decision sets it. */
export interface Period {
  readonly length?: Length;
  readonly counting: Counting;
  /** The decision may set another length than the normal one. */
  readonly adjustable?: true;
}

/** The event whose date picks the version of the law. */
export type PickedBy =
  | 'decision'
  | 'service'
  | 'finality'
  | 'departure'
  | 'act'
  | 'judgment'
  | 'handover'
  | 'application'
  | 'release'
  | 'reference-period';

/** The law of one span of time. */
interface DatedLaw {
  /** First civil day of the version. */
  readonly from: string;
  /** Last civil day of the version; open if left out. */
  readonly until?: string;
  readonly pickedBy: PickedBy;
  readonly legalBasis: readonly Citation[];
  /** How sure the number is. */
  readonly certainty: Certainty;
  /** How sure the dates of the version are; as sure as the number if left out. */
  readonly commencement?: Certainty;
  readonly note?: Text;
  /** A period still running on this day is taken over by the next version. */
  readonly overtakenOn?: string;
}

export interface PeriodVersion extends DatedLaw {
  readonly period: Period;
}

/** What a limit forbids: more than it, less than it, other than it; `norm` may be departed from. */
export type LimitSense = 'at-most' | 'at-least' | 'exactly' | 'norm';

export interface LimitVersion extends DatedLaw {
  readonly limit: Period | 'unlimited';
  readonly sense: LimitSense;
}

interface Titled {
  /** `<country>.<matter>.<point>`, stable. */
  readonly key: string;
  readonly country: Country;
  readonly title: Text;
  /** What the time runs from. */
  readonly runsFrom: Text;
}

/** A period of law, computed from an event. */
export interface PeriodRule extends Titled {
  readonly kind: 'period';
  readonly versions: readonly PeriodVersion[];
}

/** A bound of law that decisions and spells are measured against. */
export interface LimitRule extends Titled {
  readonly kind: 'limit';
  readonly versions: readonly LimitVersion[];
}

export type Rule = PeriodRule | LimitRule;
export type RuleVersion = PeriodVersion | LimitVersion;

type Spec<R extends Titled> = Omit<R, 'kind' | 'key' | 'country'>;

export const periodRule = (key: string, spec: Spec<PeriodRule>): PeriodRule => ({
  kind: 'period',
  key,
  country: countryOfKey(key),
  ...spec,
});

export const limitRule = (key: string, spec: Spec<LimitRule>): LimitRule => ({
  kind: 'limit',
  key,
  country: countryOfKey(key),
  ...spec,
});

type Amount = readonly [amount: number, unit: Unit];

/** `period(3, 'weeks', 'lag-1930-173')` */
export const period = (...[amount, unit, counting]: [...Amount, Counting]): Period => ({
  length: { amount, unit },
  counting,
});

/** A normal length from which the decision may depart. */
export const adjustable = (normal: Period): Period => ({ ...normal, adjustable: true });

/** The decision sets the length. */
export const setByDecision = (counting: Counting): Period => ({ counting });

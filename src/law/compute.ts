import { Temporal } from 'temporal-polyfill';
import type { Computation } from '../kernel';
import type { CalendarName } from './calendar/calendar';
import { LawChangedWhileRunning, QuestionFault } from './faults';
import { versionInForce } from './in-force';
import { before, rolled, unrolled, workingDays } from './periods/civil';
import { elapsed } from './periods/elapsed';
import { endingWith, instantText, lengthText, step, type Reckon, type Reckoning } from './periods/reckoning';
import { regulation1182 } from './periods/regulation-1182';
import type { Counting, Country, Length, Period, RuleVersion } from './rule';
import { startIn, zoneOf, type DateOrMoment } from './start';

/** What a last moment is computed from. */
export interface DeadlineQuestion {
  /** The event that the time runs from. Hours need the moment. */
  readonly start: DateOrMoment;
  /** The day whose law applies; the day of the start if left out. */
  readonly lawOf?: DateOrMoment;
  /** The length that the decision sets, where the law lets it. */
  readonly length?: Length;
  /** For Union rules: the country whose public holidays count. Without it only weekends move a last day. */
  readonly place?: 'SE' | 'PL';
}

/** A last moment that a decision names itself. */
export interface FixedDay extends Pick<DeadlineQuestion, 'start' | 'lawOf'> {
  /** The last civil day. */
  readonly lastDay: DateOrMoment;
}

const counters: Readonly<Record<Counting, Reckon>> = {
  'lag-1930-173': rolled,
  'kpa-57': rolled,
  'regulation-1182': regulation1182,
  unrolled,
  elapsed,
  before,
  'working-days': workingDays,
};

const longest = 40_000;

/**
 * The last moment by a dated rule, with every step to it.
 * @throws {NoRuleVersion} where no version covers the day whose law applies
 * @throws {NoCalendar} where a day off must be known in a year that the calendars do not cover
 * @throws {LawChangedWhileRunning} where newer law took the period over and the day whose law applies is not named
 * @throws {QuestionFault} where the question does not fit the rule
 */
export function computeDeadline(key: string, question: DeadlineQuestion): Computation {
  const { rule, version } = versionInForce(key, question.lawOf ?? question.start);
  const zone = zoneOf(question.place ?? rule.country);
  const own = periodOf(key, version);
  const length = lengthOf(key, own, question.length);
  const reckoning = counters[own.counting](
    startIn(zone, question.start),
    length,
    calendarOf(rule.country, own, question.place),
  );
  return computation(key, version, reckoning, question.lawOf !== undefined);
}

/**
 * The end of a period whose last day the decision names, as an extension does.
 * @throws {QuestionFault} `bad-date` when the last day lies before the start
 */
export function dayFixedByDecision(key: string, { start, lawOf, lastDay }: FixedDay): Computation {
  const { rule, version } = versionInForce(key, lawOf ?? start);
  const zone = zoneOf(rule.country);
  const from = startIn(zone, start);
  const last = startIn(zone, lastDay).date;
  if (Temporal.PlainDate.compare(last, from.date) < 0)
    throw new QuestionFault(
      'bad-date',
      `${last.toString()} lies before ${from.date.toString()}, where the period starts.`,
    );
  const trace = [step('start', from.date), step('fixed', last, 'set by the decision')];
  return computation(key, version, endingWith(last, from, trace), true);
}

function computation(key: string, version: RuleVersion, { at, on, trace }: Reckoning, lawNamed: boolean): Computation {
  const { overtakenOn, legalBasis } = version;
  const overtaken = overtakenOn !== undefined && on.toString() >= overtakenOn;
  if (overtaken && !lawNamed) throw new LawChangedWhileRunning(key, overtakenOn);
  return {
    rule: key,
    legalBasis,
    dueAt: instantText(at),
    dueOn: on.toString(),
    trace: [
      ...trace,
      ...(overtaken
        ? [{ step: 'overtaken', at: overtakenOn, note: 'newer law takes over a period that still runs on this day' }]
        : []),
    ],
  };
}

function periodOf(key: string, version: RuleVersion): Period {
  if ('period' in version) return version.period;
  if (version.limit === 'unlimited') throw new QuestionFault('unlimited', `${key} has no end.`);
  return version.limit;
}

function lengthOf(key: string, own: Period, asked: Length | undefined): Length {
  const length = asked ?? own.length;
  if (!length) throw new QuestionFault('length-needed', `The decision sets the length of ${key}; name it.`);
  const fixed =
    own.length && !own.adjustable && (length.amount !== own.length.amount || length.unit !== own.length.unit);
  if (fixed) throw new QuestionFault('length-fixed', `The length of ${key} is fixed: ${lengthText(own.length)}.`);
  if (!Number.isSafeInteger(length.amount) || length.amount < 1 || length.amount > longest)
    throw new QuestionFault('bad-length', `A length is a whole number from 1 to ${String(longest)}.`);
  return length;
}

function calendarOf(country: Country, { counting }: Period, place: 'SE' | 'PL' | undefined): CalendarName {
  if (counting === 'lag-1930-173') return 'se';
  const where = place ?? country;
  return where === 'SE' ? 'se-public' : where === 'PL' ? 'pl' : 'weekends';
}

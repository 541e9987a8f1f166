import type { Temporal } from 'temporal-polyfill';
import type { TraceStep } from '../../kernel';
import type { CalendarName } from '../calendar/calendar';
import { endOfDay } from '../day';
import { QuestionFault } from '../faults';
import type { Length, Unit } from '../rule';
import type { Start } from '../start';

/** A last moment, the civil day on which it falls, and the way to it. */
export interface Reckoning {
  readonly at: Temporal.Instant;
  readonly on: Temporal.PlainDate;
  readonly trace: readonly TraceStep[];
}

/** A way of counting: from a start, a length, by a calendar of days off. */
export type Reckon = (start: Start, length: Length, calendar: CalendarName) => Reckoning;

export const instantText = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 3 });

export const step = (name: string, at: Temporal.PlainDate | Temporal.Instant, note?: string): TraceStep => ({
  step: name,
  at: 'epochMilliseconds' in at ? instantText(at) : at.toString(),
  ...(note !== undefined && { note }),
});

const units: Readonly<Record<Unit, readonly [string, string]>> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
  'working-days': ['working day', 'working days'],
};

export const lengthText = ({ amount, unit }: Length): string =>
  `${String(amount)} ${units[unit][amount === 1 ? 0 : 1]}`;

/** The reckoning that ends with a civil day. */
export const endingWith = (date: Temporal.PlainDate, { zone }: Start, trace: readonly TraceStep[]): Reckoning => {
  const at = endOfDay(date, zone);
  return { at, on: date, trace: [...trace, step('last-moment', at, `end of ${date.toString()}, ${zone}`)] };
};

/** @throws {QuestionFault} `moment-needed` where only a date is known */
export const momentOf = (start: Start): Temporal.Instant => {
  if (!start.moment) throw new QuestionFault('moment-needed', 'Hours are counted from a moment, not from a date.');
  return start.moment;
};

import type { Temporal } from 'temporal-polyfill';
import { dayOff, nextWorkingDay, previousWorkingDay, type CalendarName } from '../calendar/calendar';
import { QuestionFault } from '../faults';
import type { Length } from '../rule';
import type { Start } from '../start';
import { endingWith, lengthText, step, type Reckon, type Reckoning } from './reckoning';
import type { TraceStep } from '../../kernel';

/**
 * The civil day so much later: the same weekday or the same number; where the month has no such number, its last day.
 * The day of the event is not counted.
 */
export function later(date: Temporal.PlainDate, { amount, unit }: Length): Temporal.PlainDate {
  if (unit === 'hours' || unit === 'working-days')
    throw new QuestionFault('bad-length', `A length in ${unit} does not end with a civil day.`);
  return date.add({ [unit]: amount }, { overflow: 'constrain' });
}

/** The steps from a start to the day that the length ends with, before any move. */
export const counted = ({ date }: Start, length: Length, last: Temporal.PlainDate): TraceStep[] => [
  step('start', date),
  step('count', last, missingDay(date, length, last) ?? lengthText(length)),
];

const missingDay = (from: Temporal.PlainDate, length: Length, last: Temporal.PlainDate): string | undefined =>
  (length.unit === 'months' || length.unit === 'years') && last.day !== from.day
    ? `${lengthText(length)}; the month has no day ${String(from.day)}, so its last day`
    : undefined;

/** The first working day from this one on, with a step for every day off that is passed. */
export function forward(
  calendar: CalendarName,
  date: Temporal.PlainDate,
): { last: Temporal.PlainDate; moves: TraceStep[] } {
  const moves: TraceStep[] = [];
  let last = date;
  for (let off = dayOff(calendar, last); off !== undefined; off = dayOff(calendar, last)) {
    const from = last;
    last = last.add({ days: 1 });
    moves.push(step('move', last, `${from.toString()} is off: ${off}`));
  }
  return { last, moves };
}

/**
 * Ends with the civil day, whatever day that is: never later because an office is closed.
 * Reviews and longest times of custody in weeks and months end so. Whether they end at the minute or with the day is
 * not written; case law names the day (MIG 2013:7: detained 30 August, to be reviewed by 13 September, lapsed on the
 * 14th), so the whole of that day is the last one. Where the law gives hours, hours are counted instead.
 */
export const unrolled: Reckon = (start, length) => {
  const last = later(start.date, length);
  return endingWith(last, start, counted(start, length, last));
};

/** Moves a last day that is off to the next working day: lag (1930:173) 1–2 §§, KPA art. 57. */
export const rolled: Reckon = (start, length, calendar) => {
  const counting = later(start.date, length);
  const { last, moves } = forward(calendar, counting);
  return endingWith(last, start, [...counted(start, length, counting), ...moves]);
};

/** Backwards from the event: the last day on which the act is early enough. Never moves forward (Reg. 1182/71 art. 3(4)). */
export const before: Reckon = (start, length, calendar) => {
  if (length.unit === 'working-days')
    return byWorkingDays(start, length, 'count-back', day => previousWorkingDay(calendar, day));
  const last = later(start.date, { ...length, amount: -length.amount });
  return endingWith(last, start, [step('start', start.date), step('count-back', last, lengthText(length))]);
};

/** Forward from the event, working days only; the day of the event is not counted. */
export const workingDays: Reckon = (start, length, calendar) => {
  if (length.unit !== 'working-days')
    throw new QuestionFault('bad-length', `A length in ${length.unit} is not counted in working days.`);
  return byWorkingDays(start, length, 'count', day => nextWorkingDay(calendar, day));
};

function byWorkingDays(
  start: Start,
  { amount }: Length,
  name: string,
  next: (day: Temporal.PlainDate) => Temporal.PlainDate,
): Reckoning {
  const trace = [step('start', start.date)];
  let last = start.date;
  for (let day = 1; day <= amount; day++) {
    last = next(last);
    trace.push(step(name, last, `working day ${String(day)} of ${String(amount)}`));
  }
  return endingWith(last, start, trace);
}

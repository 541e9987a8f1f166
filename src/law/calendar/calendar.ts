import { Temporal } from 'temporal-polyfill';
import { NoCalendar } from '../faults';
import poland from './poland.json';
import sweden from './sweden.json';

/**
 * Which days are off.
 * - `se`: Swedish Sundays, public holidays, Saturdays and the three eves that lag (1930:173) 2 § names.
 * - `se-public`: the same without the eves, which Union time is not known to respect.
 * - `pl`: Polish public holidays, Saturdays and Sundays.
 * - `weekends`: Saturdays and Sundays only, where no country is named.
 */
export type CalendarName = 'se' | 'se-public' | 'pl' | 'weekends';

/** First and last year that the checked-in calendars cover. */
export const firstYear = 1990;
export const lastYear = 2040;

type Year = ReadonlyMap<string, string>;
type YearLines = Readonly<Record<string, string>>;

const sources: Readonly<Record<CalendarName, readonly YearLines[]>> = {
  se: [sweden.publicHolidays, sweden.eves],
  'se-public': [sweden.publicHolidays],
  pl: [poland.publicHolidays],
  weekends: [],
};

const read = new Map<string, Year>();

const yearOf = (calendar: CalendarName, year: number): Year => {
  if (year < firstYear || year > lastYear) throw new NoCalendar(calendar, year);
  const key = `${calendar} ${String(year)}`;
  const known = read.get(key);
  if (known) return known;
  const days = sources[calendar].flatMap(lines => {
    const line = lines[String(year)];
    if (line === undefined) throw new NoCalendar(calendar, year);
    return line.split('; ').map(day => [day.slice(0, 5), day.slice(6)] as const);
  });
  const fresh = new Map(days);
  read.set(key, fresh);
  return fresh;
};

/**
 * Why a day is off: the name of the holiday in its own language, `Saturday` or `Sunday`; undefined on a working day.
 * @throws {NoCalendar} outside the covered years
 */
export function dayOff(calendar: CalendarName, date: Temporal.PlainDate): string | undefined {
  const holiday = yearOf(calendar, date.year).get(date.toString().slice(5));
  if (holiday !== undefined) return holiday;
  return date.dayOfWeek === 6 ? 'Saturday' : date.dayOfWeek === 7 ? 'Sunday' : undefined;
}

export const isWorkingDay = (calendar: CalendarName, date: Temporal.PlainDate): boolean =>
  dayOff(calendar, date) === undefined;

/** The first working day after this one. */
export function nextWorkingDay(calendar: CalendarName, date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date.add({ days: 1 });
  while (!isWorkingDay(calendar, day)) day = day.add({ days: 1 });
  return day;
}

/** The last working day before this one. */
export function previousWorkingDay(calendar: CalendarName, date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date.subtract({ days: 1 });
  while (!isWorkingDay(calendar, day)) day = day.subtract({ days: 1 });
  return day;
}

/** How many working days lie after `from`, up to and including `to`. */
export function workingDaysUpTo(calendar: CalendarName, from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  let count = 0;
  for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 }))
    if (isWorkingDay(calendar, day)) count++;
  return count;
}

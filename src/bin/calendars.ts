import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import { firstYear, lastYear } from '../law/calendar/calendar';

/** One line of days off for each year, as the checked-in files keep them: `01-01 nyårsdagen; 01-06 …`. */
export type YearLines = Record<string, string>;

interface Day {
  readonly date: string;
  readonly name: string;
}

const daysOf = (holidays: Holidays, year: number, type: string): Day[] =>
  holidays
    .getHolidays(year)
    .filter(day => day.type === type)
    .map(({ date, name }) => ({ date: date.slice(5, 10), name: name.split(';')[0] ?? name }));

/** The library lists the Monday after Pentecost as a mere observance; it was a public holiday until 2004. */
const whitMonday = (holidays: Holidays, year: number): Day[] =>
  year > 2004 ? [] : daysOf(holidays, year, 'observance').filter(({ name }) => name === 'annandag pingst');

const linesOf = (days: (year: number) => Day[]): YearLines =>
  Object.fromEntries(
    Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).map(year => [
      String(year),
      days(year)
        .sort((a, b) => a.date.localeCompare(b.date))
        .map(({ date, name }) => `${date} ${name}`)
        .join('; '),
    ]),
  );

/** The calendars as the library knows them today; a test compares them with the checked-in files. */
export function calendars(): Record<'sweden' | 'poland', Record<string, YearLines>> {
  const sweden = new Holidays('SE', { languages: ['sv'], timezone: 'UTC' });
  const poland = new Holidays('PL', { languages: ['pl'], timezone: 'UTC' });
  return {
    sweden: {
      publicHolidays: linesOf(year => [...daysOf(sweden, year, 'public'), ...whitMonday(sweden, year)]),
      eves: linesOf(year => daysOf(sweden, year, 'bank')),
    },
    poland: { publicHolidays: linesOf(year => daysOf(poland, year, 'public')) },
  };
}

if (require.main === module)
  for (const [country, calendar] of Object.entries(calendars()))
    writeFileSync(join('src', 'law', 'calendar', `${country}.json`), `${JSON.stringify(calendar, undefined, 2)}\n`);

import { Temporal } from 'temporal-polyfill';
import { NoCalendar } from '../faults';
import { dayOff, isWorkingDay, nextWorkingDay, previousWorkingDay, type CalendarName } from './calendar';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('A day off', () => {
  it.each<[CalendarName, string, string]>([
    ['se', '2026-06-19', 'midsommarafton'],
    ['se', '2025-12-24', 'julafton'],
    ['se', '2025-12-31', 'nyårsafton'],
    ['se', '2026-05-14', 'Kristi himmelsfärdsdag'],
    ['se', '2004-05-31', 'annandag pingst'],
    ['se', '2026-05-16', 'Saturday'],
    ['se', '2026-05-17', 'Sunday'],
    ['pl', '2025-12-24', 'Wigilia Bożego Narodzenia'],
    ['pl', '2011-01-06', 'Święto Trzech Króli'],
    ['weekends', '2026-05-17', 'Sunday'],
  ])('is told by name: %s %s is %s', (calendar, date, name) => {
    expect(dayOff(calendar, day(date))).toBe(name);
  });

  it.each<[CalendarName, string, string]>([
    ['se', '2026-05-15', 'the Friday after Ascension Day is worked'],
    ['se', '2005-05-16', 'the Monday after Pentecost is worked since 2005'],
    ['se', '2003-06-06', 'the national day was worked before 2005'],
    ['se-public', '2025-12-24', 'Union time is not known to respect the eves'],
    ['pl', '2024-12-24', 'Christmas Eve was worked before 2025'],
    ['pl', '2010-01-06', 'Epiphany was worked before 2011'],
    ['weekends', '2025-12-25', 'no country, no holidays'],
  ])('is not guessed: %s %s, %s', (calendar, date) => {
    expect(isWorkingDay(calendar, day(date))).toBe(true);
  });

  it.each<CalendarName>(['se', 'se-public', 'pl', 'weekends'])(
    'is never asked of %s outside the covered years',
    calendar => {
      expect(() => dayOff(calendar, day('1989-12-31'))).toThrow(NoCalendar);
      expect(() => dayOff(calendar, day('2041-01-01'))).toThrow(NoCalendar);
    },
  );

  it('is known from the first covered day to the last', () => {
    expect(dayOff('se', day('1990-01-01'))).toBe('nyårsdagen');
    expect(isWorkingDay('pl', day('2040-12-31'))).toBe(true);
  });

  it('is passed over in both directions', () => {
    expect(nextWorkingDay('se', day('2025-12-23')).toString()).toBe('2025-12-29');
    expect(previousWorkingDay('se', day('2025-12-29')).toString()).toBe('2025-12-23');
  });
});

import { Temporal } from 'temporal-polyfill';
import { ageOn, earliestBirth, latestBirth, mayBeChildOn } from './birth-date';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('A birth date of which parts are unknown', () => {
  it.each([
    ['1990', '1990-01-01', '1990-12-31'],
    ['1990-05', '1990-05-01', '1990-05-31'],
    ['1992-02', '1992-02-01', '1992-02-29'],
    ['1990-05-14', '1990-05-14', '1990-05-14'],
  ])('%s lies between %s and %s', (date, earliest, latest) => {
    expect(earliestBirth(date).toString()).toBe(earliest);
    expect(latestBirth(date).toString()).toBe(latest);
  });

  it('tells the age as a range', () => {
    expect(ageOn('1990-05', day('2008-05-15'))).toEqual({ youngest: 17, oldest: 18 });
    expect(ageOn('1990', day('2008-06-01'))).toEqual({ youngest: 17, oldest: 18 });
    expect(ageOn('1990-05-14', day('2008-05-14'))).toEqual({ youngest: 18, oldest: 18 });
  });

  it('treats somebody as a child until the last day that may be the eighteenth birthday', () => {
    expect(mayBeChildOn('1990-05', day('2008-05-30'))).toBe(true);
    expect(mayBeChildOn('1990-05', day('2008-05-31'))).toBe(false);
    expect(mayBeChildOn('1990', day('2008-12-30'))).toBe(true);
    expect(mayBeChildOn('1990', day('2008-12-31'))).toBe(false);
    expect(mayBeChildOn('2008-02-29', day('2026-02-28'))).toBe(true);
    expect(mayBeChildOn('2008-02-29', day('2026-03-01'))).toBe(false);
  });
});

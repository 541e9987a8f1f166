import { dayOf, exactDurationOf, momentOf } from './moments';

const zone = 'Europe/Stockholm';

describe('a moment of a story', () => {
  it.each([
    ['2026-03-02 09:00', '2026-03-02T08:00:00Z'],
    ['2026-07-02T09:00:30', '2026-07-02T07:00:30Z'],
    ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'],
    ['2026-03-02T09:00:00.250+05:30', '2026-03-02T03:30:00.25Z'],
  ])('reads %s as the instant %s', (text, instant) => {
    expect(momentOf(text, zone)?.toString()).toBe(instant);
  });

  it.each([
    ['that the clocks skip in spring', '2026-03-29 02:30'],
    ['that the clocks show twice in autumn', '2026-10-25 02:30'],
    ['on a day that does not exist', '2026-02-30 09:00'],
    ['without a time', '2026-03-02'],
    ['in other words', 'tomorrow'],
  ])('refuses a time %s', (_, text) => {
    expect(momentOf(text, zone)).toBeUndefined();
  });

  it('takes an hour that exists twice when its offset is named', () => {
    expect(momentOf('2026-10-25T02:30:00+01:00', zone)?.toString()).toBe('2026-10-25T01:30:00Z');
  });
});

describe('a day of a story', () => {
  it('is a civil day that exists', () => {
    expect(dayOf('2028-02-29')).toBe('2028-02-29');
    expect(dayOf('2026-02-29')).toBeUndefined();
    expect(dayOf('2026-02-28 10:00')).toBeUndefined();
  });
});

describe('a length of custody in a story', () => {
  it('is exact: hours and less, never days, which can have 23 or 25 hours', () => {
    expect(exactDurationOf('PT72H')?.total('hours')).toBe(72);
    expect(exactDurationOf('P3D')).toBeUndefined();
    expect(exactDurationOf('-PT1H')).toBeUndefined();
    expect(exactDurationOf('72 hours')).toBeUndefined();
  });
});

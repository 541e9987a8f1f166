import { custodyTime, firstDayOver } from './custody-time';

const stays = [
  { from: '2006-10-02', until: '2007-09-27' },
  { from: '2014-03-07', until: '2014-03-13' },
];

describe('Time in custody', () => {
  it('counts both ends of every stay, however long ago (SO Białystok III Ko 168/14)', () => {
    expect(custodyTime(stays, '2014-05-30', 'PL').days).toBe(368);
    expect(firstDayOver(stays, 365, '2014-05-30', 'PL')).toBe('2014-03-11');
    expect(firstDayOver(stays, 368, '2014-05-30', 'PL')).toBeUndefined();
  });

  it('is the time that has passed, also across summer time', () => {
    const spell = { from: '2026-03-28T14:00+01:00', until: '2026-03-31T15:00+02:00' };
    expect(custodyTime([spell], '2026-04-01')).toMatchObject({ elapsed: 'PT72H', days: 4 });
  });

  it('runs on until now while the spell is open', () => {
    const spell = { from: '2026-10-24T20:30+02:00' };
    expect(custodyTime([spell], '2026-10-25T19:30+01:00')).toMatchObject({ milliseconds: 24 * 3_600_000, days: 2 });
  });

  it('counts the same time and the same day once', () => {
    const spells = [
      { from: '2026-05-04T08:00Z', until: '2026-05-04T12:00Z' },
      { from: '2026-05-04T10:00Z', until: '2026-05-04T14:00Z' },
      { from: '2026-05-04T18:00Z', until: '2026-05-05T06:00Z' },
    ];
    expect(custodyTime(spells, '2026-05-06')).toMatchObject({ elapsed: 'PT18H', days: 2 });
  });

  it('is told in hours, minutes and seconds, and leaves out what is nothing', () => {
    const lasting = (until: string) => custodyTime([{ from: '2026-05-04T08:00Z', until }], '2026-05-06').elapsed;
    expect(lasting('2026-05-04T09:30:15.500Z')).toBe('PT1H30M15.5S');
    expect(lasting('2026-05-04T08:59:00Z')).toBe('PT59M');
    expect(lasting('2026-05-04T08:00:01Z')).toBe('PT1S');
    expect(lasting('2026-05-07T08:01:00Z')).toBe('PT72H1M');
  });

  it('is the same in whatever order the spells stand, and whichever holds the other', () => {
    const spells = [
      { from: '2026-05-06T08:00Z', until: '2026-05-06T09:00Z' },
      { from: '2026-05-04T08:00Z', until: '2026-05-05T08:00Z' },
      { from: '2026-05-04T10:00Z', until: '2026-05-04T11:00Z' },
      { from: '2026-05-05T08:00Z', until: '2026-05-05T09:00Z' },
    ];
    const all = { elapsed: 'PT26H', days: 3 };
    expect(custodyTime(spells, '2026-05-07')).toMatchObject(all);
    expect(custodyTime([...spells].reverse(), '2026-05-07')).toMatchObject(all);
  });

  it('counts whole days where only dates are known, the short one of March as it is', () => {
    expect(custodyTime([{ from: '2026-05-04', until: '2026-05-04' }], '2026-05-07')).toMatchObject({
      elapsed: 'PT24H',
      days: 1,
    });
    expect(custodyTime([{ from: '2026-03-29', until: '2026-03-29' }], '2026-05-07').elapsed).toBe('PT23H');
  });

  it('counts the day of a spell that was over at once', () => {
    const spell = { from: '2026-05-04T08:00Z', until: '2026-05-04T08:00Z' };
    expect(custodyTime([spell], '2026-05-07')).toEqual({ milliseconds: 0, elapsed: 'PT0S', days: 1 });
  });

  it('counts no spell that ends before it begins, and each day of several spells once', () => {
    const spells = [
      { from: '2026-05-04T08:00Z', until: '2026-05-03T08:00Z' },
      { from: '2026-05-05T08:00Z', until: '2026-05-05T09:00Z' },
      { from: '2026-05-05T18:00Z', until: '2026-05-06T09:00Z' },
    ];
    expect(custodyTime(spells, '2026-05-07').days).toBe(2);
    expect(firstDayOver(spells, 1, '2026-05-07')).toBe('2026-05-06');
    expect(firstDayOver(spells, 2, '2026-05-07')).toBeUndefined();
  });

  it('runs over the allowance on the earliest day, in whatever order the spells stand', () => {
    const spells = [
      { from: '2026-05-20', until: '2026-05-22' },
      { from: '2026-05-04', until: '2026-05-06' },
    ];
    expect(firstDayOver(spells, 2, '2026-05-30')).toBe('2026-05-06');
  });

  it('counts nothing of a spell that is yet to begin', () => {
    expect(custodyTime([{ from: '2026-05-10T08:00Z' }], '2026-05-06T08:00Z')).toEqual({
      milliseconds: 0,
      elapsed: 'PT0S',
      days: 0,
    });
  });

  it('counts no day twice that a short spell shares with the middle of a long one', () => {
    const spells = [
      { from: '2026-05-04', until: '2026-05-10' },
      { from: '2026-05-05', until: '2026-05-05' },
    ];
    expect(custodyTime(spells, '2026-05-12').days).toBe(7);
  });

  it('is nothing without a spell', () => {
    expect(custodyTime([], '2026-05-06')).toEqual({ milliseconds: 0, elapsed: 'PT0S', days: 0 });
  });
});

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

  it('is nothing without a spell', () => {
    expect(custodyTime([], '2026-05-06')).toEqual({ milliseconds: 0, elapsed: 'PT0S', days: 0 });
  });
});

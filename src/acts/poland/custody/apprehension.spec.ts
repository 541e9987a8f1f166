import { aCase, polishUsual as usual } from '../../../../test/builders';

const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();

describe('apprehension in Poland', () => {
  const held = opened.apprehended();

  it('lasts forty-eight hours to the minute, also where summer time begins', () => {
    expect(held.file.deadlines['pl.custody.apprehension']?.dueAt).toBe('2026-03-04T09:00:00.000Z');
    const spring = aCase().inPoland('2026-03-28T17:00:00Z').opened().apprehended();
    expect(spring.file.deadlines['pl.custody.apprehension']?.dueAt).toBe('2026-03-30T17:00:00.000Z');
  });

  it('ends by itself when nobody was put at the disposal of the court', () => {
    expect(held.blockers('clock', 'lapse-apprehension')).toContain('deadline-still-running');
    const free = held.pass('pl.custody.apprehension').give('clock', 'lapse-apprehension');
    expect(free.file.custody).toMatchObject({
      state: 'at-liberty',
      spells: [{ to: '2026-03-04T09:00:00.000Z', endedBecause: 'lapsed' }],
    });
  });

  it('gives the court twenty-four hours from the moment it has the person, and no more', () => {
    const late = held.at('2026-03-04T08:00:00Z').atCourt();
    expect(late.file.deadlines['pl.custody.apprehension']?.dueAt).toBe('2026-03-05T08:00:00.000Z');
    const tooLate = late.at('2026-03-05T08:00:01Z');
    const order = usual.placement('2026-03-05', '2026-04-05', tooLate.moment);
    expect(tooLate.blockers('sad-rejonowy', 'order-placement', order)).toContain('apprehension-has-ended');
    expect(tooLate.give('clock', 'lapse-apprehension').file.custody.state).toBe('at-liberty');
  });

  it('is called out before it ends, by a service level', () => {
    const alarmed = held.pass('pl.custody.apprehension-alarm').give('clock', 'raise-apprehension-alarm');
    expect(alarmed.moment).toBe('2026-03-04T01:00:00.001Z');
    expect(alarmed.file.custody.alarms).toHaveLength(1);
    expect(alarmed.file.deadlines['pl.custody.apprehension-alarm']).toBeUndefined();
  });

  it('brings nobody before the court once its hours have passed', () => {
    const late = held.at('2026-03-04T09:00:01Z');
    expect(late.blockers('straz-graniczna', 'put-at-courts-disposal', usual.motion(late.moment))).toContain(
      'apprehension-has-ended',
    );
  });
});

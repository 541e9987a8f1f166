import { aCase, usual } from '../../../../../test/builders';

const final = (change = {}) => aCase().inSweden().decided(change).served().final().at('2026-03-02T09:00:00Z');

describe('police custody', () => {
  const held = final().handedOver().held();
  const reasons = { reasons: 'The flight leaves tomorrow.' };

  it('ends after twenty-four hours, to the minute', () => {
    expect(held.file.deadlines['se.custody.hold']?.dueAt).toBe('2026-03-03T09:00:00.000Z');
  });

  it('is prolonged once, before it ends', () => {
    expect(held.at('2026-03-03T09:00:00Z').blockers('polisen', 'prolong-hold', reasons)).toEqual([]);
    expect(held.at('2026-03-03T09:00:00.001Z').blockers('polisen', 'prolong-hold', reasons)).toEqual([
      'hold-already-prolonged',
    ]);
    const prolonged = held.give('polisen', 'prolong-hold', reasons);
    expect(prolonged.file.deadlines['se.custody.hold']?.dueAt).toBe('2026-03-04T09:00:00.000Z');
    expect(prolonged.blockers('polisen', 'prolong-hold', reasons)).toEqual(['hold-already-prolonged']);
  });

  it('is not ended by the clock before its last moment', () => {
    const last = held.at('2026-03-03T09:00:00Z');
    const [refusal] = last.refusals('clock', 'lapse-hold');
    expect(refusal).toMatchObject({ code: 'deadline-still-running', clearsOn: '2026-03-03T09:00:00.000Z' });
    expect(held.pass('se.custody.hold').blockers('clock', 'lapse-hold')).toEqual([]);
  });

  it('is called out before it ends, once for each twenty-four hours', () => {
    const called = held.pass('se.custody.hold-alarm').give('clock', 'raise-hold-alarm');
    expect(called.day).toBe('2026-03-03');
    expect(called.file.custody.alarms).toEqual([{ about: 'hold-end-nears', at: '2026-03-03T05:00:00.001Z' }]);
    expect(called.file.deadlines['se.custody.hold-alarm']).toBeUndefined();
    const prolonged = called.give('polisen', 'prolong-hold', reasons);
    expect(prolonged.file.deadlines['se.custody.hold-alarm']?.dueAt).toBe('2026-03-04T05:00:00.000Z');
  });

  it('does not begin anew for somebody who is in it already', () => {
    const again = { startedAt: held.moment };
    expect(held.blockers('polisen', 'take-into-custody', again)).toEqual(['already-in-police-custody']);
  });
});

describe('a hold for an inquiry', () => {
  const found = final().handedOver();
  const held = found.give('polisen', 'hold-for-inquiry', { startedAt: found.moment });

  it('ends after six hours, to the minute', () => {
    expect(held.file.deadlines['se.custody.hold']?.dueAt).toBe('2026-03-02T15:00:00.000Z');
    expect(held.file.deadlines['se.custody.hold-alarm']).toBeUndefined();
    const over = held.pass('se.custody.hold').give('clock', 'lapse-hold');
    expect(over.file.custody.spells).toMatchObject([{ to: '2026-03-02T15:00:00.000Z', endedBecause: 'lapsed' }]);
  });

  it('is never prolonged', () => {
    expect(held.blockers('polisen', 'prolong-hold', { reasons: 'More time.' })).toEqual(['inquiry-hold-ends']);
  });

  it('gives way to police custody, whose hours begin with it', () => {
    const later = held.at('2026-03-02T12:00:00Z');
    const taken = later.give('polisen', 'take-into-custody', { startedAt: later.moment });
    expect(taken.file.deadlines['se.custody.hold']?.dueAt).toBe('2026-03-03T12:00:00.000Z');
    expect(taken.file.custody.spells.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-02T09:00:00.000Z', '2026-03-02T12:00:00.000Z'],
      ['2026-03-02T12:00:00.000Z', undefined],
    ]);
  });
});

describe('one measure after another', () => {
  const held = final().handedOver().held();

  it('never begins before the one that runs', () => {
    const early = { ...usual.detention(held.day, '2026-03-02T08:59:59.000Z') };
    expect(held.blockers('polisen', 'decide-detention', early)).toEqual(['before-the-present-measure']);
    expect(held.blockers('polisen', 'release', { releasedAt: early.startedAt, reasons: 'No ground.' })).toEqual([
      'before-the-present-measure',
    ]);
  });
});

describe('the clock', () => {
  it('ends nothing that does not run', () => {
    const free = aCase().inSweden().decided().served().final();
    for (const name of ['lapse-hold', 'lapse-detention', 'expire-departure-period'])
      expect(free.blockers('clock', name)).toContain('deadline-still-running');
  });
});

describe('an order that is not carried out yet', () => {
  it('is not earlier than the measure that runs: it has no moment', () => {
    const detained = aCase().inSweden().decided().served().final().detained();
    const order = { ...usual.detention(detained.day), ground: 'identity', change: 'new-facts' };
    expect(detained.blockers('migrationsverket', 'decide-detention', order)).not.toContain(
      'before-the-present-measure',
    );
  });
});

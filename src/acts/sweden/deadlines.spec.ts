import { aCase, usual, type SwedishCase } from '../../../test/builders';

const due = (told: SwedishCase, key: string) => told.file.deadlines[key]?.dueOn;
const final = (change = {}) => aCase().inSweden().decided(change).served().final().at('2026-03-02T09:00:00Z');

describe('limitation of a decision', () => {
  const finalSince = (decided: string, served: string) => aCase().inSweden(decided).decided().served(served).final();

  it('runs four years from finality where they were over before 1 April 2025', () => {
    const old = finalSince('2020-02-03T12:00:00Z', '2020-02-05');
    expect(old.file.decision.finalOn).toBe('2020-02-27');
    expect(due(old, 'se.limitation')).toBe('2024-02-27');
  });

  it.each([
    ['a decision that was still valid then', '2022-02-07T12:00:00Z', '2022-02-09'],
    ['a decision made since', '2026-01-07T12:00:00Z', '2026-01-12'],
  ])('gives no time to somebody still in the country by the newer law: %s', (_, decided, served) => {
    expect(due(finalSince(decided, served), 'se.limitation')).toBeUndefined();
  });

  it('takes the decision away when it has run out, and enforcement with it', () => {
    const lapsed = finalSince('2020-02-03T12:00:00Z', '2020-02-05')
      .pass('se.limitation')
      .give('clock', 'lapse-decision');
    expect(lapsed.file.decision.state).toBe('lapsed');
    expect(lapsed.blockers('migrationsverket', 'hand-over-to-police', usual.handover)).toContain(
      'decision-not-enforceable',
    );
  });
});

describe('the appeal period', () => {
  it('makes the decision final on the day after its last day', () => {
    const told = aCase().inSweden().decided().served('2026-03-16');
    expect(due(told, 'se.appeal')).toBe('2026-04-07');
    expect(told.final().file.decision.finalOn).toBe('2026-04-08');
  });

  it('ends with an appeal, which was in time', () => {
    const appealed = aCase()
      .inSweden()
      .decided()
      .served()
      .at('2026-01-20')
      .give('migrationsverket', 'lodge-appeal', { lodgedOn: '2026-01-20', court: 'migrationsdomstol' });
    expect(due(appealed, 'se.appeal')).toBeUndefined();
    expect(appealed.events.flatMap(({ deadlines }) => deadlines.ended)).toEqual([
      { key: 'se.appeal', number: 1, how: 'met' },
    ]);
  });
});

describe('the period for voluntary departure', () => {
  it('begins with finality and lasts the weeks that were granted', () => {
    const running = final(usual.withPeriod);
    expect(running.file.departurePeriod.startedOn).toBe('2026-02-03');
    expect(due(running, 'se.departure-period')).toBe('2026-03-03');
  });

  it('ends on the day that an extension names', () => {
    const extended = final(usual.withPeriod).give('migrationsverket', 'extend-departure-period', {
      until: '2026-04-15',
      because: 'school-term',
      reasons: 'School term.',
    });
    expect(due(extended, 'se.departure-period')).toBe('2026-04-15');
  });
});

describe('a handover', () => {
  it('escalates when nobody has received it in time, and stays with its sender', () => {
    const late = final().sentToPolice().pass('se.handover').give('clock', 'escalate-handover');
    expect(late.file.responsibility).toMatchObject({ state: 'in-transit', holder: 'se.migrationsverket' });
    expect(late.blockers('polisen', 'receive-handover')).toEqual([]);
  });
});

describe('detention', () => {
  it.each([
    ['inquiry', undefined],
    ['enforcement', '2026-05-02'],
    ['probable-expulsion', '2026-03-16'],
    ['identity', '2026-03-16'],
  ])('on the ground %s is reviewed in time', (ground, on) => {
    expect(due(final().detained({ ground }), 'se.detention.review')).toBe(on);
  });

  it('lapses by itself when it was not reviewed in time', () => {
    const free = final().detained().pass('se.detention.review').give('clock', 'lapse-detention');
    expect(free.file.custody).toMatchObject({ state: 'at-liberty', spells: [{ endedBecause: 'lapsed' }] });
    expect(free.file.custody.spells[0]?.to).toBe('2026-05-02T21:59:59.999Z');
  });

  it('runs its clocks from the minute of actual detention, not from the order', () => {
    const ordered = final().detained({ startedAt: undefined });
    expect(ordered.file.deadlines).toEqual({});
    const later = ordered.at('2026-03-09T10:00:00Z');
    const started = later.give('migrationsverket', 'execute-detention', { startedAt: later.moment });
    expect(due(started, 'se.detention.review')).toBe('2026-05-09');
  });

  const cap = (told: SwedishCase) => told.file.deadlines['se.detention.cap']?.dueAt;

  // From 2 March 2026 at 09:00 UTC; hours are counted to the minute, longer times end with the civil day.
  it.each([
    ['inquiry', '2026-03-04T09:00:00.000Z'],
    ['identity', '2026-03-16T22:59:59.999Z'],
    ['probable-expulsion', '2026-03-16T22:59:59.999Z'],
    ['enforcement', '2026-05-02T21:59:59.999Z'],
  ])('on the ground %s is not kept beyond the longest time of the law', (ground, at) => {
    const detained = final().detained({ ground });
    expect(cap(detained)).toBe(at);
    const free = detained.pass('se.detention.cap').give('clock', 'end-detention-at-cap');
    expect(free.file.custody.spells[0]).toMatchObject({ to: at, endedBecause: 'cap-reached' });
  });

  it.each([
    [undefined, '2026-05-02'],
    ['exceptional-grounds', '2026-06-02'],
    ['non-cooperation-or-documents', '2027-03-02'],
  ])('for enforcement, prolonged by a review on the ground %s, ends on %s', (prolongation, on) => {
    const reviewed = final()
      .withDocument()
      .detained()
      .at('2026-03-10')
      .give('migrationsverket', 'review-detention', { ...usual.review('2026-03-10'), prolongation });
    expect(due(reviewed, 'se.detention.cap')).toBe(on);
    expect(due(reviewed, 'se.detention.review')).toBe('2026-05-10');
  });
});

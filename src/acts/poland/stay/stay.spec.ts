import { aCase, polishUsual as usual } from '../../../../test/builders';

const guard = 'straz-graniczna';
const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();
const asked = opened.give(guard, 'ask-security-services', { askedOn: '2026-03-02' });
const grant = (change: object = {}) => ({
  ...{ kind: 'humanitarian', ground: 'family-or-private-life', decidedOn: '2026-03-02', excluded: false },
  reasons: 'A family life of eight years.',
  ...change,
});

describe('a stay in the place of return', () => {
  it('waits for the security services, whose silence counts after thirty days', () => {
    expect(opened.blockers(guard, 'grant-stay', grant())).toEqual(['vetting-not-done']);
    expect(asked.blockers(guard, 'grant-stay', grant())).toEqual(['vetting-not-done']);
    expect(asked.file.deadlines['pl.vetting']?.dueOn).toBe('2026-04-01');
    const silent = asked.pass('pl.vetting').give('clock', 'let-services-silence-count');
    expect(silent.blockers(guard, 'grant-stay', grant())).toEqual([]);
  });

  it('gives them sixty working days once, and is refused by an objection', () => {
    const more = asked.give(guard, 'record-services-answer', { answer: 'more-time' });
    // March has 21 working days after the 2nd, April 21 without Easter Monday, May another 18 up to the 27th.
    expect(more.file.deadlines['pl.vetting']?.dueOn).toBe('2026-05-27');
    expect(more.blockers(guard, 'record-services-answer', { answer: 'more-time' })).toEqual(['services-not-asked']);
    const objected = more.give(guard, 'record-services-answer', { answer: 'objection' });
    expect(objected.blockers(guard, 'grant-stay', grant())).toEqual(['vetting-not-done']);
  });

  it.each([
    [{}, []],
    [{ excluded: true }, ['ground-does-not-carry-stay']],
    [{ ground: 'unenforceable' }, ['ground-does-not-carry-stay']],
    [{ kind: 'tolerated', ground: 'unenforceable' }, []],
    [{ kind: 'tolerated', ground: 'excluded-but-at-risk' }, ['ground-does-not-carry-stay']],
    [{ kind: 'tolerated', ground: 'excluded-but-at-risk', excluded: true }, []],
    [{ kind: 'tolerated', ground: 'fair-trial' }, ['ground-does-not-carry-stay']],
    [{ underThirteen: true }, ['vetting-not-done']],
  ])('rests on its own grounds: %j', (change, expected) => {
    const cleared = asked.give(guard, 'record-services-answer', { answer: 'no-objection' });
    expect(cleared.blockers(guard, 'grant-stay', grant(change))).toEqual(expected);
  });

  it('ends proceedings without a return decision, and asks nobody about a child under thirteen', () => {
    const person = { freeMovement: false, minor: true, unaccompanied: false, adultFrom: '2038-01-01' };
    const child = aCase().inPoland('2026-03-02T09:00:00Z').opened({ person });
    const granted = child.give(guard, 'grant-stay', grant({ underThirteen: true }));
    expect(granted.file.decision).toMatchObject({
      stay: { kind: 'humanitarian' },
      proceedings: { endedBecause: 'humanitarian-stay' },
    });
  });

  it('lets a decision lapse that was made before, and whoever is kept goes free', () => {
    const kept = opened.decided(usual.withoutPeriod).served().final().detained('2026-04-01');
    const cleared = kept
      .give(guard, 'ask-security-services', { askedOn: kept.day })
      .give(guard, 'record-services-answer', { answer: 'no-objection' });
    const granted = cleared.give(guard, 'grant-stay', grant({ decidedOn: cleared.day }));
    expect(granted.file).toMatchObject({
      decision: { state: 'lapsed' },
      custody: { releaseOrderedAt: granted.moment },
    });
  });

  it('may be refused', () => {
    const refusal = { kind: 'tolerated', decidedOn: '2026-03-02', reasons: 'No ground is met.' };
    expect(opened.give(guard, 'refuse-stay', refusal).file.decision.stay?.refusedOn).toBe('2026-03-02');
  });
});

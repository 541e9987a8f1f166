import { aCase, usual } from '../../../../test/builders';

const final = (change = {}) => aCase().inSweden().decided(change).served().final().at('2026-03-02T09:00:00Z');
const order = (change: object, told = final()) =>
  told.blockers('migrationsverket', 'decide-detention', { ...usual.detention(told.day, told.moment), ...change });

describe('an order of detention', () => {
  it.each([
    ['enforcement', false, ['no-risk-found']],
    ['enforcement', true, []],
    ['probable-expulsion', false, ['no-risk-found']],
    ['identity', false, []],
    ['inquiry', false, []],
  ])('on the ground %s with a risk found to be %s meets %j', (ground, riskFound, blockers) => {
    expect(order({ ground, riskFound })).toEqual(blockers);
  });

  it('is made only when supervision does not suffice', () => {
    expect(order({ supervisionInsufficient: false })).toEqual(['supervision-not-considered']);
    expect(order({ supervisionInsufficient: true })).toEqual([]);
  });

  it.each([
    ['a child', true, 'enforcement', ['child-ground-required']],
    ['a child', true, 'child', []],
    ['an adult', false, 'child', ['child-ground-required']],
    ['an adult', false, 'enforcement', []],
  ])('keeps %s (minor: %s) on the ground %s to the right rules: %j', (_, minor, ground, blockers) => {
    const person = { freeMovement: false, minor, unaccompanied: false };
    expect(order({ ground }, final({ person }))).toEqual(blockers);
  });

  it('for enforcement needs a decision that can be enforced', () => {
    const served = aCase().inSweden().decided().served();
    expect(order({}, served)).toEqual(['enforcement-ground-needs-enforceable-decision']);
    expect(order({ ground: 'probable-expulsion' }, served)).toEqual([]);
    expect(order({})).toEqual([]);
  });

  it('must exist before it is carried out', () => {
    const ordered = final().detained({ startedAt: undefined });
    const start = { startedAt: ordered.moment };
    expect(final().blockers('migrationsverket', 'execute-detention', start)).toEqual(['no-detention-order']);
    expect(ordered.blockers('migrationsverket', 'execute-detention', start)).toEqual([]);
  });
});

describe('a review of detention', () => {
  const detained = final().detained();
  const dueOn = detained.file.deadlines['se.detention.review']?.dueOn ?? '';
  const review = (on: string, change = {}) =>
    detained.at(on).blockers('migrationsverket', 'review-detention', { ...usual.review(on), ...change });

  it('needs an oral hearing', () => {
    expect(review('2026-03-10', { oralHearing: false })).toEqual(['oral-hearing-missing']);
    expect(review('2026-03-10')).toEqual([]);
  });

  it('is in time on its last day and cannot mend an order the day after', () => {
    expect(dueOn).toBe('2026-05-02');
    expect(review(dueOn)).toEqual([]);
    expect(review('2026-05-03')).toEqual(['review-too-late']);
  });
});

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
});

import { aCase, usual } from '../../../../../test/builders';

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

  it('for enforcement needs a decision that can be enforced', () => {
    const served = aCase().inSweden().decided().served();
    expect(order({}, served)).toEqual(['enforcement-ground-needs-enforceable-decision']);
    expect(order({ ground: 'probable-expulsion' }, served)).toEqual([]);
    expect(order({})).toEqual([]);
  });

  it('gives its reasons in fact and in law, apart, in a document that is named (C-146/14 Mahdi)', () => {
    expect(() => order({ legalReasons: undefined })).toThrow('not valid');
    expect(() => order({ document: undefined })).toThrow('not valid');
    expect(() => order({ alternatives: [] })).toThrow('not valid');
    const ordered = final()
      .detained()
      .events.find(({ type }) => type === 'detention-ordered');
    expect(ordered?.payload).toMatchObject({
      document: 'F 1-26',
      alternatives: ['reporting', 'surrender-of-documents'],
    });
    expect(Object.keys(ordered?.sealed ?? {})).toEqual(['reasons', 'legalReasons']);
  });

  it('must exist before it is carried out', () => {
    const ordered = final().detained({ startedAt: undefined });
    const start = { startedAt: ordered.moment };
    expect(final().blockers('migrationsverket', 'execute-detention', start)).toEqual(['no-detention-order']);
    expect(ordered.blockers('migrationsverket', 'execute-detention', start)).toEqual([]);
  });

  it('cannot rest on the return decision while an application for asylum is examined (C-534/11 Arslan)', () => {
    const file = final().file;
    const claimed = { number: 1, kind: 'asylum-application', source: 'x', countries: [], since: '', endsWith: '' };
    const asked = final();
    Object.assign(asked, { file: { ...file, holds: { ...file.holds, set: [claimed] } } });
    expect(order({}, asked)).toEqual(['asylum-claim-needs-own-ground']);
    expect(order({ ground: 'probable-expulsion' }, asked)).toEqual([]);
  });
});

describe('an order on another ground', () => {
  const probable = final().detained({ ground: 'probable-expulsion' }).at('2026-03-10T10:00:00Z');
  const change = { ground: 'enforcement', startedAt: '2026-03-10T10:00:00.000Z', decidedOn: '2026-03-10' };

  it('says why the ground changes, and names another', () => {
    expect(order(change, probable)).toEqual(['ground-does-not-change']);
    expect(order({ ...change, change: 'decision-enforceable', ground: 'probable-expulsion' }, probable)).toEqual([
      'ground-does-not-change',
    ]);
    expect(order({ ...change, change: 'decision-enforceable' }, probable)).toEqual([]);
  });

  it('begins a new spell with counters of its own, while the stay as a whole runs on (MIG 2013:3)', () => {
    const changed = probable.detained({ ...change, change: 'decision-enforceable' });
    expect(changed.file.custody.spells.map(({ ground, from, to }) => [ground, from, to])).toEqual([
      ['probable-expulsion', '2026-03-02T09:00:00.000Z', '2026-03-10T10:00:00.000Z'],
      ['enforcement', '2026-03-10T10:00:00.000Z', undefined],
    ]);
    const { deadlines } = changed.file;
    expect(deadlines['se.detention.cap']?.dueOn).toBe('2026-05-10');
    expect(deadlines['se.detention.review']?.dueOn).toBe('2026-05-10');
    expect(deadlines['se.detention.counsel']?.dueAt).toBe('2026-03-05T09:00:00.000Z');
  });

  it('does not give back the time that was spent on it before in the same stay (C-357/09 Kadzoev)', () => {
    const away = final()
      .detained()
      .at('2026-04-01T09:00:00Z')
      .detained({ ground: 'identity', change: 'new-facts' })
      .at('2026-04-11T09:00:00Z');
    const back = away.detained({ change: 'new-facts' });
    // Thirty days of the two months are spent: the counter reads as if it had begun thirty days earlier.
    expect(back.file.deadlines['se.detention.cap']?.dueOn).toBe('2026-05-12');
  });
});

it('is ordered for enforcement before the decision is final, where that can be enforced at once', () => {
  const refused = aCase().inSweden().refusedAtBorder();
  const order = usual.detention(refused.day, refused.moment);
  expect(refused.blockers('polisen', 'decide-detention', order)).toEqual([]);
});

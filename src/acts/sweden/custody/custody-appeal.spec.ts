import { aCase, usual } from '../../../../test/builders';

const detained = aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z').detained();
const appealed = detained.at('2026-04-20').give('migrationsverket', 'appeal-detention', { lodgedOn: '2026-04-20' });
const ruling = (outcome: string, change = {}) => ({
  ...{ appeal: 1, decidedOn: '2026-04-27', outcome, reasons: 'As the file shows.', legalReasons: 'Chapter 10.' },
  ...change,
});
const heard = appealed.at('2026-04-27');
const blockers = (input: Readonly<Record<string, unknown>>, told = heard) =>
  told.blockers('migrationsdomstol', 'rule-on-detention-appeal', input);
const ruled = (input: Readonly<Record<string, unknown>>, told = heard) =>
  told.give('migrationsdomstol', 'rule-on-detention-appeal', input);

describe('an appeal against custody', () => {
  it('is taken in at any time, and lets the court see the whole case (C-704/20)', () => {
    expect(appealed.file.custody.appeals).toEqual([{ number: 1, spell: 1, lodgedOn: '2026-04-20' }]);
    const court = appealed.file.responsibility.participants.find(
      ({ authority }) => authority === 'se.migrationsdomstol',
    );
    expect(court?.groups).toContain('custody');
    expect(appealed.file.deadlines['se.detention.review']).toBeDefined();
  });

  it('lets reviews go on, and each is told to the court', () => {
    const told = 'detention-reviewed-during-appeal';
    const reviewed = heard.give('migrationsverket', 'review-detention', usual.review('2026-04-27'));
    expect(reviewed.file.notices.list.at(-1)).toMatchObject({ key: told, to: 'se.migrationsdomstol' });
    const unappealed = detained
      .at('2026-04-27')
      .give('migrationsverket', 'review-detention', usual.review('2026-04-27'));
    expect(unappealed.file.notices.list.map(({ key }) => key)).not.toContain(told);
  });
});

describe('a court that rules on custody', () => {
  it('leaves the measure, or puts its own decision in the place of it (C-146/14 Mahdi)', () => {
    expect(ruled(ruling('upheld')).file.custody).toMatchObject({ state: 'detained', appeals: [{ outcome: 'upheld' }] });
    expect(ruled(ruling('released')).file.custody).toMatchObject({
      state: 'detained',
      releaseOrderedAt: '2026-04-27T10:00:00.000Z',
    });
    expect(blockers(ruling('supervision-instead'))).toEqual(['supervision-not-described']);
    const milder = { startedAt: '2026-04-27T09:00:00Z', duties: ['reporting'], reporting: 'Malmö.' };
    expect(ruled(ruling('supervision-instead', milder)).file.custody.state).toBe('supervised');
  });

  it('extends only as a review could', () => {
    expect(blockers(ruling('extended'))).toEqual(['oral-hearing-missing', 'no-prospect-of-removal']);
    const lawful = { oralHearing: true, prospectRemains: true, prolongation: 'exceptional-grounds' };
    const extended = ruled(ruling('extended', lawful));
    expect(extended.file.deadlines['se.detention.review']?.dueOn).toBe('2026-06-27');
    expect(extended.file.deadlines['se.detention.cap']?.dueOn).toBe('2026-06-02');
  });

  it('cannot bring back an order that has lapsed (MIG 2013:7)', () => {
    const lapsed = heard.pass('se.detention.review').give('clock', 'lapse-detention');
    expect(blockers(ruling('upheld'), lapsed)).toEqual(['measure-has-ended']);
    expect(ruled(ruling('moot'), lapsed).file.custody).toMatchObject({
      state: 'at-liberty',
      appeals: [{ outcome: 'moot' }],
    });
  });

  it('rules on each appeal once', () => {
    expect(blockers(ruling('upheld'), ruled(ruling('upheld')))).toEqual(['no-such-custody-appeal']);
    expect(blockers(ruling('upheld', { appeal: 2 }))).toContain('no-such-custody-appeal');
  });
});

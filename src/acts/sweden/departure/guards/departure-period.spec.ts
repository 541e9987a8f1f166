import { aCase, usual } from '../../../../../test/builders';
import { sweden } from '../../../../procedures';

const final = (change = {}) => aCase().inSweden().decided(change).served().final();
const running = final(usual.withPeriod);
const register = (change: object) =>
  aCase()
    .inSweden()
    .blockers('migrationsverket', 'register-decision', { ...usual.decision('2026-01-07'), ...change });

describe('a period for voluntary departure', () => {
  it.each([
    ['expulsion', 4, undefined, []],
    ['expulsion', 5, undefined, ['period-of-another-length']],
    ['expulsion', 5, 'school-term', []],
    ['expulsion', 2, undefined, ['period-of-another-length']],
    ['expulsion', 2, 'school-term', ['period-of-another-length']],
    ['refusal-of-entry', 2, undefined, []],
    ['refusal-of-entry', 4, undefined, ['period-of-another-length']],
    ['refusal-of-entry', 4, 'illness-or-birth', []],
  ])('after %s of %d weeks for the reason %s meets %j', (kind, departureWeeks, longerPeriodBecause, blockers) => {
    const noneRefused = { noPeriodGround: undefined, abscondingFacts: undefined, withoutBanBecause: undefined };
    expect(register({ ...noneRefused, kind, departureWeeks, longerPeriodBecause })).toEqual(blockers);
  });

  it('needs no reason for more where none is given', () => {
    expect(register({ longerPeriodBecause: 'school-term' })).toEqual(['period-of-another-length']);
  });

  it('is refused for a risk of absconding only with circumstances of the closed list, and keeps them', () => {
    expect(register({ abscondingFacts: [] })).toEqual(['absconding-facts-missing']);
    expect(register({ abscondingFacts: undefined })).toEqual(['absconding-facts-missing']);
    const facts = { abscondingFacts: ['3', '5'] };
    expect(aCase().inSweden().decided(facts).file.departurePeriod.noPeriodFacts).toEqual(['3', '5']);
  });

  it.each([
    ['2026-02-10', ['period-ends-in-the-past']],
    ['2026-03-03', ['period-ends-in-the-past']],
    ['2026-03-04', []],
  ])('that ends on 3 March and is extended on 10 February until %s meets %j', (until, blockers) => {
    const extend = { until, because: 'school-term', reasons: 'School term.' };
    expect(running.at('2026-02-10').blockers('migrationsverket', 'extend-departure-period', extend)).toEqual(blockers);
  });

  it('can be given anew after the first has expired, from a day to come on', () => {
    const expired = running.periodExpired();
    const anew = (until: string) => ({ until, because: 'travel-document-under-way', reasons: 'The consulate.' });
    expect(expired.day).toBe('2026-03-04');
    expect(expired.blockers('polisen', 'extend-departure-period', anew('2026-03-04'))).toEqual([
      'period-ends-in-the-past',
    ]);
    const again = expired.give('polisen', 'extend-departure-period', anew('2026-03-20'));
    expect(again.file.departurePeriod).toMatchObject({
      state: 'running',
      setBy: 'se.polisen',
      extensions: [{ until: '2026-03-20', because: 'travel-document-under-way', setBy: 'se.polisen' }],
    });
    expect(again.file.deadlines['se.departure-period']?.dueOn).toBe('2026-03-20');
  });

  it('is never set or extended by a court (MIG 2015:16)', () => {
    const setting = ['departure-period-granted', 'departure-period-extended'];
    const byCourts = sweden.commands.filter(({ by }) => by.some(role => role.authority.id === 'se.migrationsdomstol'));
    expect(byCourts.length).toBeGreaterThan(0);
    expect(byCourts.flatMap(row => row.records).filter(({ event }) => setting.includes(event.type))).toEqual([]);
  });
});

describe('a revocation of the period', () => {
  const revocation = (change: object) => ({
    ground: 'risk-of-absconding',
    facts: ['3'],
    decidedOn: '2026-02-03',
    reasons: 'See the file.',
    entryBan: { years: 2 },
    ...change,
  });
  const revoke = (change: object, told = running) =>
    told.blockers('migrationsverket', 'revoke-departure-period', revocation(change));

  it('does not rest on a suspicion alone', () => {
    expect(revoke({ facts: [] })).toEqual(['absconding-facts-missing']);
    expect(revoke({})).toEqual([]);
  });

  it('rests on public order without facts of absconding', () => {
    expect(revoke({ ground: 'public-order', facts: [] })).toEqual([]);
  });

  it.each([
    ['no ban and no reason', { entryBan: undefined }, ['entry-ban-with-revocation']],
    ['special reasons', { entryBan: undefined, withoutBanBecause: 'special-personal-reasons' }, []],
    ['both', { withoutBanBecause: 'special-personal-reasons' }, ['entry-ban-with-revocation']],
    ['five years', { entryBan: { years: 5 } }, []],
    ['six years', { entryBan: { years: 6 } }, ['entry-ban-with-revocation']],
    ['six years for a serious threat', { entryBan: { years: 6, seriousThreat: true } }, []],
  ])('carries an entry ban within its cap: %s', (_, change, blockers) => {
    expect(revoke(change)).toEqual(blockers);
  });

  it('imposes no second ban', () => {
    const banned = final({ ...usual.withPeriod, entryBan: { years: 1, ground: 'public-order' } });
    expect(revoke({}, banned)).toEqual(['entry-ban-with-revocation']);
    expect(revoke({ entryBan: undefined }, banned)).toEqual([]);
  });

  it('bans nobody with free movement for hiding', () => {
    const person = { freeMovement: true, minor: false, unaccompanied: false };
    const free = final({ ...usual.withPeriod, person });
    expect(revoke({}, free)).toEqual(['entry-ban-with-revocation']);
    expect(revoke({ entryBan: undefined }, free)).toEqual([]);
    expect(revoke({ ground: 'public-order' }, free)).toEqual([]);
  });

  it('works at once, with its ban, and opens the way to a handover', () => {
    const revoked = running.give('migrationsverket', 'revoke-departure-period', revocation({}));
    expect(revoked.file.departurePeriod).toMatchObject({ state: 'revoked', revocationFacts: ['3'] });
    expect(revoked.file.entryBan).toMatchObject({ state: 'imposed', ground: 'period-revoked', years: 2 });
    expect(revoked.file.deadlines['se.departure-period']).toBeUndefined();
    expect(revoked.blockers('migrationsverket', 'hand-over-to-police', usual.handover)).toEqual([]);
    expect(revoked.file.notices.list.map(({ key, to }) => [key, to])).toContainEqual(['ban-imposed', 'se.polisen']);
  });
});

import { aCase, usual } from '../../../../test/builders';

const final = (change = {}) => aCase().inSweden().decided(change).served().final();
const running = final(usual.withPeriod);

describe('a period for voluntary departure', () => {
  it.each([
    ['2026-02-10', ['period-ends-in-the-past']],
    ['2026-02-11', []],
  ])('extended on 10 February until %s meets %j', (until, blockers) => {
    const extend = { until, reasons: 'School term.' };
    expect(running.at('2026-02-10').blockers('migrationsverket', 'extend-departure-period', extend)).toEqual(blockers);
  });

  const revoke = (ground: string, facts: readonly string[]) =>
    running.blockers('migrationsverket', 'revoke-departure-period', {
      ground,
      facts,
      decidedOn: '2026-02-03',
      reasons: 'See the file.',
    });

  it('is not revoked on a suspicion alone', () => {
    expect(revoke('risk-of-absconding', [])).toEqual(['absconding-facts-missing']);
    expect(revoke('risk-of-absconding', ['3'])).toEqual([]);
  });

  it('is revoked for public order without facts of absconding', () => {
    expect(revoke('public-order', [])).toEqual([]);
  });
});

describe('a confirmed departure', () => {
  const gone = final().at('2026-02-20');
  const confirm = (change: object, told = gone) =>
    told.blockers('migrationsverket', 'confirm-departure', { ...usual.departure('2026-02-10'), ...change });

  it.each([
    ['the same day', { leftMemberStatesOn: '2026-02-10', leftAsDecidedOn: '2026-02-10' }, []],
    ['later days', { leftMemberStatesOn: '2026-02-11', leftAsDecidedOn: '2026-02-12' }, []],
    ['the Union left before Sweden', { leftMemberStatesOn: '2026-02-09' }, ['departure-dates-disagree']],
    ['the decision followed before leaving', { leftAsDecidedOn: '2026-02-09' }, ['departure-dates-disagree']],
  ])('has dates that agree: %s', (_, change, blockers) => {
    expect(confirm(change)).toEqual(blockers);
  });

  it('is not a forced one while the person may leave freely', () => {
    expect(confirm({ manner: 'forced' }, running.at('2026-02-20'))).toEqual(['forced-departure-without-ground']);
    expect(confirm({ manner: 'voluntary' }, running.at('2026-02-20'))).toEqual([]);
  });

  it('is not a forced one before the decision can be enforced', () => {
    const served = aCase().inSweden().decided().served().at('2026-01-20');
    const early = { ...usual.departure('2026-01-19'), manner: 'forced' };
    expect(served.blockers('migrationsverket', 'confirm-departure', early)).toEqual([
      'forced-departure-without-ground',
    ]);
    expect(confirm({ manner: 'forced' })).toEqual([]);
  });
});

it('does not let Migrationsverket lift the entry ban of a court', () => {
  const banned = (ground: string) => final({ entryBan: { years: 2, ground } });
  const lift = { liftedOn: '2026-02-03' };
  expect(banned('crime').blockers('migrationsverket', 'lift-entry-ban', lift)).toEqual(['ban-of-a-court']);
  expect(banned('overstay').blockers('migrationsverket', 'lift-entry-ban', lift)).toEqual([]);
});

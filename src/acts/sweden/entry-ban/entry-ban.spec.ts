import { aCase, usual, type SwedishCase } from '../../../../test/builders';

const withPeriod = { ...usual.withPeriod, abscondingFacts: undefined, withoutBanBecause: undefined };
/** Four weeks that began with finality on 3 February and ended on 3 March 2026. */
const overstayed = aCase().inSweden().decided(withPeriod).served().final().periodExpired().at('2026-03-10');
const ban = (issuedOn: string, change: object = {}) => ({ issuedOn, years: 2, reasons: 'Still here.', ...change });
const impose = (told: SwedishCase, change: object = {}) =>
  told.blockers('migrationsverket', 'impose-ban-for-overstaying', ban(told.day, change));
const banned = overstayed.give('migrationsverket', 'impose-ban-for-overstaying', ban('2026-03-10'));

describe('an entry ban for overstaying', () => {
  it('is imposed once the period has expired, by the authority that set it', () => {
    expect(impose(overstayed)).toEqual([]);
    expect(banned.file.entryBan).toMatchObject({ state: 'imposed', ground: 'overstay', imposedOn: '2026-03-10' });
    const running = aCase().inSweden().decided(withPeriod).served().final();
    expect(impose(running)).toEqual(['state-of-departure-period']);
    expect(overstayed.blockers('polisen', 'impose-ban-for-overstaying', ban('2026-03-10'))).toEqual([
      'not-the-setter-of-the-period',
    ]);
  });

  it('is the police’s to impose where they set the new period', () => {
    const extension = { until: '2026-03-20', because: 'journey-booked', reasons: 'Flight on the 19th.' };
    const again = overstayed.give('polisen', 'extend-departure-period', extension).periodExpired().at('2026-03-25');
    expect(again.blockers('polisen', 'impose-ban-for-overstaying', ban('2026-03-25'))).toEqual([]);
    expect(impose(again)).toEqual(['not-the-setter-of-the-period']);
  });

  it('is not dated back into the period', () => {
    expect(impose(overstayed, { issuedOn: '2026-03-03' })).toEqual(['period-not-overstayed']);
    expect(impose(overstayed, { issuedOn: '2026-03-04' })).toEqual([]);
  });

  it.each([
    ['a stay of the authority', (told: SwedishCase) => told.stayed(), ['overstay-excused']],
    [
      'a re-examination',
      (told: SwedishCase) => told.give('migrationsverket', 'open-re-examination', { countries: [], reasons: 'New.' }),
      ['overstay-excused'],
    ],
  ])('waits while %s bars enforcement', (_, hold, blockers) => {
    expect(impose(hold(overstayed))).toEqual(blockers);
  });

  it('does not follow special reasons, which leave their trace', () => {
    const waived = overstayed.give('migrationsverket', 'waive-ban-for-overstaying', {
      waivedOn: '2026-03-10',
      because: 'special-personal-reasons',
      reasons: 'In hospital.',
    });
    expect(waived.file.entryBan).toMatchObject({ state: 'none', waivedOn: '2026-03-10' });
    expect(impose(waived)).toEqual(['special-reasons-against-ban']);
    expect(
      overstayed.blockers('polisen', 'waive-ban-for-overstaying', {
        waivedOn: '2026-03-10',
        because: 'special-personal-reasons',
        reasons: 'Not theirs.',
      }),
    ).toEqual(['not-the-setter-of-the-period']);
  });

  it('does not meet somebody with free movement', () => {
    const person = { freeMovement: true, minor: false, unaccompanied: false };
    const free = aCase()
      .inSweden()
      .decided({ ...withPeriod, person })
      .served()
      .final()
      .periodExpired();
    expect(impose(free)).toEqual(['overstay-ban-against-free-movement']);
  });

  it('lasts one year by the law before 1 April 2025, and up to five by the law since', () => {
    const told = aCase().inSweden('2024-10-07T12:00:00Z').decided(withPeriod).served('2024-10-09').final();
    const late = told.periodExpired().at('2025-04-02');
    expect(late.file.departurePeriod.expiredOn).toBe('2024-11-28');
    const wrong = ['overstay-ban-of-wrong-length'];
    expect(impose(late, { issuedOn: '2025-03-31', years: 1 })).toEqual([]);
    expect(impose(late, { issuedOn: '2025-03-31', years: 2 })).toEqual(wrong);
    expect(impose(late, { issuedOn: '2025-03-31', years: 2, seriousThreat: true })).toEqual(wrong);
    expect(impose(late, { issuedOn: '2025-04-01', years: 5 })).toEqual([]);
    expect(impose(late, { issuedOn: '2025-04-01', years: 6 })).toEqual(wrong);
    expect(impose(late, { issuedOn: '2025-04-01', years: 6, seriousThreat: true })).toEqual([]);
  });
});

describe('the appeal against a ban that stands alone', () => {
  it('is counted from the day of issue for overstaying, and ends by itself', () => {
    expect(banned.file.deadlines['se.ban.appeal']).toMatchObject({
      rule: 'se.appeal.overrun-ban',
      dueOn: '2026-03-31',
      owner: 'se.migrationsverket',
    });
    const final = banned.pass('se.ban.appeal').give('clock', 'let-ban-appeal-period-end');
    expect(final.file.entryBan.appeal).toEqual({ finalOn: '2026-04-01' });
    const late = { lodgedOn: '2026-03-31' };
    expect(final.blockers('migrationsverket', 'lodge-ban-appeal', late)).toEqual(['ban-appeal-too-late']);
  });

  it('is counted from service where the ban came with a revocation', () => {
    const revoked = aCase()
      .inSweden()
      .decided(withPeriod)
      .served()
      .final()
      .give('migrationsverket', 'revoke-departure-period', {
        ground: 'public-order',
        facts: [],
        decidedOn: '2026-02-03',
        reasons: 'Threats.',
        entryBan: { years: 3 },
      });
    expect(revoked.file.deadlines['se.ban.appeal']).toBeUndefined();
    const service = { servedOn: '2026-02-09', receivedBy: 'The person.' };
    const served = revoked.at('2026-02-09').give('migrationsverket', 'record-ban-service', service);
    expect(served.file.deadlines['se.ban.appeal']).toMatchObject({ rule: 'se.appeal.admin', dueOn: '2026-03-02' });
    expect(served.blockers('migrationsverket', 'record-ban-service', service)).toEqual(['ban-appeal-runs-otherwise']);
    expect(banned.blockers('migrationsverket', 'record-ban-service', { ...service, servedOn: '2026-03-10' })).toEqual([
      'ban-appeal-runs-otherwise',
    ]);
    expect(served.blockers('polisen', 'record-ban-service', service)).toContain('not-the-imposer-of-the-ban');
  });

  it.each([
    ['2026-03-31', []],
    ['2026-04-01', ['ban-appeal-too-late']],
  ])('lodged on %s meets %j', (lodgedOn, blockers) => {
    expect(banned.at('2026-04-02').blockers('migrationsverket', 'lodge-ban-appeal', { lodgedOn })).toEqual(blockers);
  });

  it('lets the court in, which sets the ban aside or leaves it', () => {
    const ruling = (outcome: string) => ({ outcome, decidedOn: '2026-03-16' });
    expect(banned.at('2026-03-16').blockers('migrationsdomstol', 'decide-ban-appeal', ruling('dismissed'))).toEqual([
      'no-ban-appeal-pending',
    ]);
    const appealed = banned.at('2026-03-16').give('migrationsverket', 'lodge-ban-appeal', { lodgedOn: '2026-03-12' });
    expect(appealed.file.responsibility.participants.map(({ authority }) => authority)).toContain(
      'se.migrationsdomstol',
    );
    expect(appealed.file.deadlines['se.ban.appeal']).toBeUndefined();
    expect(appealed.blockers('migrationsverket', 'lodge-ban-appeal', { lodgedOn: '2026-03-12' })).toEqual([
      'ban-appeal-too-late',
    ]);
    const ruled = (outcome: string) => appealed.give('migrationsdomstol', 'decide-ban-appeal', ruling(outcome));
    expect(ruled('dismissed').file.entryBan.state).toBe('imposed');
    expect(ruled('ban-set-aside').file.entryBan).toMatchObject({ state: 'lifted', liftedBecause: 'court-ruling' });
    expect(ruled('dismissed').blockers('migrationsdomstol', 'decide-ban-appeal', ruling('ban-set-aside'))).toEqual([
      'no-ban-appeal-pending',
    ]);
  });

  it('exists for a ban that came with a revocation, before any service', () => {
    const revoked = aCase()
      .inSweden()
      .decided(withPeriod)
      .served()
      .final()
      .give('migrationsverket', 'revoke-departure-period', {
        ...{ ground: 'public-order', facts: [], decidedOn: '2026-02-03', reasons: 'Threats.', entryBan: { years: 3 } },
      });
    expect(revoked.blockers('migrationsverket', 'lodge-ban-appeal', { lodgedOn: revoked.day })).toEqual([]);
  });

  it('does not exist for a ban that came with the decision', () => {
    const told = aCase()
      .inSweden()
      .decided({ entryBan: { years: 2, ground: 'no-period' } });
    expect(told.blockers('migrationsverket', 'lodge-ban-appeal', { lodgedOn: told.day })).toEqual([
      'ban-appealed-with-decision',
    ]);
  });
});

describe('a ban that is in force', () => {
  const gone = banned.give('migrationsverket', 'confirm-departure', {
    ...usual.departure('2026-03-10'),
    manner: 'voluntary',
    leftMemberStatesOn: '2026-03-10',
  });

  it('yields to a short visit that lies ahead, once the person has left', () => {
    const visit = { from: '2026-03-20', until: '2026-03-25', because: 'family-matter', reasons: 'A funeral.' };
    const permit = (change: object, told = gone) =>
      told.blockers('migrationsverket', 'permit-short-visit', { ...visit, ...change });
    expect(permit({}, banned)).toEqual(['state-of-whereabouts']);
    expect(permit({ from: '2026-03-09' })).toEqual(['visit-days-disagree']);
    expect(permit({ until: '2026-03-19' })).toEqual(['visit-days-disagree']);
    expect(permit({ from: '2026-03-10', until: '2026-03-10' })).toEqual([]);
    const permitted = gone.give('migrationsverket', 'permit-short-visit', visit);
    expect(permitted.file.entryBan.visits).toEqual([
      { from: '2026-03-20', until: '2026-03-25', because: 'family-matter' },
    ]);
  });

  it('is lifted by Migrationsverket, but not where a court imposed it', () => {
    const lift = { liftedOn: '2026-03-10', because: 'family-ties' };
    const lifted = gone.give('migrationsverket', 'lift-entry-ban', lift);
    expect(lifted.file.entryBan).toMatchObject({ state: 'lifted', liftedBecause: 'family-ties' });
    expect(lifted.file.deadlines['se.ban']).toBeUndefined();
    const entryBan = { years: 5, ground: 'crime', penalValue: 'under-one-year' };
    const crime = aCase().inSweden().expelledForCrime({ entryBan });
    expect(crime.blockers('migrationsverket', 'lift-entry-ban', { liftedOn: crime.day })).toEqual(['ban-of-a-court']);
    const anyGround = aCase()
      .inSweden()
      .expelledForCrime({ entryBan: { years: 5, ground: 'public-order' } });
    expect(anyGround.file.entryBan.imposedBy).toBe('se.migrationsdomstol');
    expect(anyGround.blockers('migrationsverket', 'lift-entry-ban', { liftedOn: crime.day })).toEqual([
      'ban-of-a-court',
    ]);
  });
});

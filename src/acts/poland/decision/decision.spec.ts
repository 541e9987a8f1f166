import { aCase, polishUsual as usual } from '../../../../test/builders';

const opened = () => aCase().inPoland().opened();
const decide = (change: object = {}, from = opened().informed()) =>
  from.blockers('straz-graniczna', 'decide-return', { ...usual.returnDecision(from.day), ...change });

describe('a return decision', () => {
  it('waits until the person is informed and fingerprints are taken, and its service until the rest is done', () => {
    expect(opened().blockers('straz-graniczna', 'decide-return', usual.returnDecision('2026-01-07'))).toEqual([
      'duty-open-asylum-information',
      'duty-open-organisations-information',
      'duty-open-fingerprints',
    ]);
    const decided = opened().decided();
    expect(decided.blockers('straz-graniczna', 'record-service', usual.service(decided.day))).toEqual([
      'duty-open-voluntary-return-information',
      'duty-open-translation',
      'duty-open-document-and-entry-record',
    ]);
  });

  it('is not made while any circumstance of art. 303 is on record, each by its own name', () => {
    const barred = opened()
      .informed()
      .give('straz-graniczna', 'record-proceedings-bar', {
        bar: 'trafficking-certificate',
        since: '2026-01-07',
        evidence: 'Shown.',
      })
      .give('udsc', 'record-proceedings-bar', { bar: 'protection-pending', since: '2026-01-07', evidence: 'Lodged.' });
    expect(decide({}, barred)).toEqual(['barred-by-trafficking-certificate', 'barred-by-protection-pending']);
    const ended = barred.give('straz-graniczna', 'end-proceedings-bar', {
      bar: 'trafficking-certificate',
      endedOn: '2026-01-07',
      evidence: 'Withdrawn.',
    });
    expect(decide({}, ended)).toEqual(['barred-by-protection-pending']);
  });

  it('is made in spite of a bar where the law has an exception, and not for an exception of another bar', () => {
    const input = { bar: 'protection-pending', since: '2026-01-07', evidence: 'A third application.' };
    const excepted = opened()
      .informed()
      .give('straz-graniczna', 'record-proceedings-bar', { ...input, exception: 'subsequent-application' });
    expect(decide({}, excepted)).toEqual([]);
    expect(
      opened().blockers('straz-graniczna', 'record-proceedings-bar', { ...input, exception: 'sham-marriage' }),
    ).toEqual(['exception-does-not-fit']);
  });

  it('waits for the end of legal stay after a final refusal, and says when that is', () => {
    const refused = opened().informed().give('straz-graniczna', 'record-proceedings-bar', {
      bar: 'legal-stay-after-refusal',
      since: '2026-01-02',
      evidence: 'Final refusal.',
    });
    const input = (day: string) => usual.returnDecision(day);
    const [blocker] = refused.refusals('straz-graniczna', 'decide-return', input('2026-01-07'));
    expect(blocker).toMatchObject({ code: 'barred-by-legal-stay-after-refusal', clearsOn: '2026-02-01' });
    expect(refused.at('2026-02-02').blockers('straz-graniczna', 'decide-return', input('2026-02-02'))).toEqual([]);
  });

  it.each([
    [{ departureDays: 8 }, []],
    [{ departureDays: 7 }, ['period-out-of-bounds']],
    [{ departureDays: 31 }, ['period-out-of-bounds']],
    [{ departureDays: 90, longerBecause: 'child-in-school' }, ['longer-period-without-conditions']],
    [{ departureDays: 90, longerBecause: 'child-in-school', conditions: ['reporting'] }, []],
    [{ departureDays: 366, longerBecause: 'child-in-school', conditions: ['reporting'] }, ['period-out-of-bounds']],
    [{ departureDays: undefined }, ['period-or-ground-missing']],
    [usual.withoutPeriod, []],
    [{ ...usual.withoutPeriod, abscondingFacts: undefined }, ['absconding-indicators-missing']],
    [{ ...usual.withoutPeriod, destinations: [] }, ['state-of-return-not-named']],
    [{ ...usual.forSecurity, grounds: ['2'], entryBan: { months: 12, area: 'union' } }, ['security-without-ground']],
    [usual.forSecurity, []],
  ])('with %j is refused for %j', (change, codes) => {
    expect(decide(change)).toEqual(codes);
  });

  it('can be enforced before it is final only where security takes the time to leave away', () => {
    expect(opened().decided(usual.withoutPeriod).file.decision.enforceableFrom).toBe('finality');
    expect(opened().decided(usual.forSecurity).file.decision).toMatchObject({
      enforceableFrom: 'issue',
      securityMatter: true,
    });
  });

  it('gave fifteen days at least before 7 April 2023, and eight since', () => {
    const on = (day: string) => aCase().inPoland(`${day}T09:00:00Z`).opened().informed();
    const eight = (day: string) => decide({ ...usual.returnDecision(day), departureDays: 8 }, on(day));
    expect(eight('2023-04-06')).toEqual(['period-out-of-bounds']);
    expect(eight('2023-04-07')).toEqual([]);
  });

  it('starts the time to leave at service, and an illegal crossing ends it', () => {
    const served = opened().decided({ departureDays: 14 }).served();
    expect(served.file.deadlines['pl.departure-period']?.dueOn).toBe('2026-01-21');
    const crossed = served.give('straz-graniczna', 'record-illegal-crossing', {
      crossedOn: '2026-01-07',
      reasons: 'At the river.',
    });
    expect(crossed.file.departurePeriod).toMatchObject({ state: 'revoked', revokedBecause: 'illegal-crossing' });
    expect(crossed.file.deadlines['pl.departure-period']).toBeUndefined();
  });

  it('extends the time to leave once, to a year from service at most', () => {
    const served = opened().decided().served();
    const extension = {
      decidedOn: '2026-01-07',
      because: 'child-in-school',
      conditions: ['reporting'],
      reasons: 'School.',
    };
    const extend = (until: string, from = served) =>
      from.blockers('straz-graniczna', 'extend-departure-period', { ...extension, until });
    expect(extend('2027-01-07')).toEqual([]);
    expect(extend('2027-01-08')).toEqual(['period-too-long']);
    const extended = served.give('straz-graniczna', 'extend-departure-period', { ...extension, until: '2026-06-30' });
    expect(extended.file.deadlines['pl.departure-period']?.dueOn).toBe('2026-06-30');
    expect(extend('2026-07-31', extended)).toEqual(['period-already-extended']);
  });
});

describe('an order to leave after an illegal crossing', () => {
  it('is a case of its own: enforceable at once, without time to leave, with a ban of six months to three years', () => {
    const { file } = aCase().inPoland().orderedToLeave();
    expect(file.decision).toMatchObject({ state: 'issued', kind: 'order-to-leave', enforceableFrom: 'issue' });
    expect(file.departurePeriod.noPeriodGround).toBe('border-order');
    expect(file.entryBan).toMatchObject({ state: 'imposed', months: 6, banClass: 'border-order' });
    const now = aCase().inPoland();
    for (const [months, codes] of [
      [5, ['entry-ban-out-of-class']],
      [36, []],
      [37, ['entry-ban-out-of-class']],
    ] as const)
      expect(
        now.blockers('straz-graniczna', 'order-to-leave', {
          ...usual.borderOrder(now.day, now.moment),
          entryBan: { months, area: 'union' },
        }),
      ).toEqual(codes);
  });
});

describe('a decision of the minister', () => {
  it('is the Border Guard’s to enforce, is final when served, and goes to the court alone', () => {
    const decided = aCase()
      .inPoland()
      .give('mswia', 'decide-return-by-minister', usual.ministerialDecision('2026-01-07'));
    expect(decided.file.responsibility.holder).toBe('pl.straz-graniczna');
    const served = decided.served();
    expect(served.file.decision).toMatchObject({ state: 'final', finalBecause: 'no-appeal-lies' });
    expect(served.file.deadlines['pl.appeal']).toBeUndefined();
    expect(served.file.deadlines['pl.court']?.dueOn).toBe('2026-02-06');
    const complaint = { lodgedOn: '2026-01-07', stayRequested: true };
    expect(served.blockers('straz-graniczna', 'lodge-court-complaint', complaint)).toEqual([
      'not-the-instance-that-ruled',
    ]);
    expect(served.give('mswia', 'lodge-court-complaint', complaint).file.holds.state).toBe('free');
  });
});

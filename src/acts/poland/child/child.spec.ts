import { aCase, returnUsual as help } from '../../../../test/builders';

const guard = 'straz-graniczna';
const day = '2026-11-02';
const person = { freeMovement: false, minor: true, unaccompanied: true, adultFrom: '2026-12-01' };
const opened = (change = {}) =>
  aCase()
    .inPoland(`${day}T09:00:00Z`)
    .opened({ person, ...change });
const asking = { requestedOn: day, court: 'District Court in Warsaw' };
const appointed = { appointedOn: day, name: 'Jan Example' };
const guarded = () => opened().give(guard, 'apply-for-guardian', asking).give(guard, 'record-guardian', appointed);

describe('a guardian', () => {
  it('is asked for at once, and the court has three days', () => {
    const asked = opened().give(guard, 'apply-for-guardian', asking);
    expect(asked.file.deadlines['pl.guardian.appointment']?.dueOn).toBe('2026-11-05');
    expect(guarded().file.deadlines['pl.guardian.appointment']).toBeUndefined();
    const adult = opened({ person: { ...person, minor: false, unaccompanied: false } });
    expect(adult.blockers(guard, 'apply-for-guardian', asking)).toEqual(['not-an-unaccompanied-minor']);
  });

  it('is one for all proceedings, until that one has ended', () => {
    expect(guarded().blockers(guard, 'record-guardian', appointed)).toEqual(['guardian-already-appointed']);
    const end = { endedOn: day, because: 'replaced' };
    const ended = guarded().give(guard, 'record-guardianship-end', end);
    expect(ended.blockers(guard, 'record-guardian', appointed)).toEqual([]);
    expect(ended.blockers(guard, 'record-guardianship-end', end)).toEqual(['no-guardian-appointed']);
  });

  it('speaks for the child that applies for help home', () => {
    const input = help.assistedReturn(day);
    expect(opened().blockers(guard, 'apply-for-assisted-return', input)).toEqual(['child-without-guardian']);
    expect(guarded().blockers(guard, 'apply-for-assisted-return', input)).toEqual([]);
  });
});

describe('the return of a child alone', () => {
  it('is prepared with best interests, the guardian’s consent and the reception', () => {
    const granted = guarded()
      .give(guard, 'apply-for-assisted-return', help.assistedReturn(day))
      .helpGranted()
      .consented();
    const all = ['travel-document', 'best-interests', 'guardian-agrees', 'reception'];
    const begin = { begunOn: '2026-11-20', note: 'Seen off.' };
    const blockers = (checks: readonly string[]) =>
      granted.prepared('2026-11-20', checks).at('2026-11-20').blockers('iom-pl', 'begin-return-journey', begin);
    expect(blockers(all)).toEqual([]);
    for (const missing of all)
      expect([missing, blockers(all.filter(one => one !== missing))]).toEqual([missing, ['departure-not-prepared']]);
  });
});

describe('the age of a person', () => {
  const finding = { assessedOn: day, result: 'minor', source: 'documents', unaccompanied: true, reasons: 'Seen.' };

  it('is found with its source, and a refused test makes nobody a child (397)', () => {
    const blockers = (change: object) => opened().blockers(guard, 'assess-age', { ...finding, ...change });
    const wrong = ['age-finding-does-not-hold-together'];
    expect(blockers({ adultFrom: '2028-01-01' })).toEqual([]);
    expect(blockers({})).toEqual(wrong);
    expect(blockers({ adultFrom: '2028-01-01', source: 'test-refused' })).toEqual(wrong);
    expect(blockers({ result: 'adult', source: 'test-refused' })).toEqual([]);
  });

  it.each([
    [{}, ['age-test-without-consent']],
    [{ consentedOn: day }, ['age-test-without-consent']],
    [{ consentedOn: '2026-11-03', marginMonths: 12 }, ['age-test-without-consent']],
    [{ consentedOn: day, marginMonths: 12 }, []],
    [{ source: 'documents', marginMonths: 12 }, ['age-test-without-consent']],
  ])('is tested with consent before it and with its margin of error, by %j', (change, expected) => {
    const test = { ...finding, adultFrom: '2028-01-01', source: 'medical-test-with-consent', ...change };
    expect(opened().blockers(guard, 'assess-age', test)).toEqual(expected);
    if (expected.length > 0) return;
    expect(opened().give(guard, 'assess-age', test).file.decision.ageTest).toEqual({
      ...{ consentedOn: day, marginMonths: 12 },
    });
  });

  it('changes the rules by itself on the first day of adult age', () => {
    const grown = opened().pass('pl.coming-of-age').give('clock', 'record-adulthood');
    expect(grown.file.decision.person).toMatchObject({ minor: false, unaccompanied: false });
  });
});

describe('what is looked into about a child', () => {
  it('is kept without its reasons', () => {
    const interests = { assessedOn: day, inFavourOfReturn: true, reasons: 'The mother was found.' };
    const reception = { kind: 'parent', verifiedOn: day, evidence: 'A letter.' };
    const story = opened().give(guard, 'assess-best-interests', interests).give(guard, 'verify-reception', reception);
    expect(story.file.decision).toMatchObject({
      bestInterests: { on: day, inFavourOfReturn: true },
      receptionVerified: true,
    });
    expect(JSON.stringify(story.file)).not.toContain('mother');
  });
});

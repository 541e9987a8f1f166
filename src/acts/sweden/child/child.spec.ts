import { aCase, usual } from '../../../../test/builders';

const day = '2026-01-07';
const opening = aCase().inSweden();
const alone = { freeMovement: false, minor: true, unaccompanied: true, adultFrom: '2026-03-02' };
const register = (change: object, care: object = usual.careForUnaccompanied) =>
  opening.blockers('migrationsverket', 'register-decision', {
    ...usual.decision(day),
    ...care,
    person: alone,
    ...change,
  });

describe('a decision about a child', () => {
  it.each([
    ['everything is looked into', {}, []],
    ['its best interests are not assessed', { bestInterests: undefined }, ['best-interests-not-assessed']],
    ['it is not heard', { childHeard: undefined }, ['child-not-heard']],
    ['nobody stands beside it', { guardianAppointedOn: undefined }, ['guardian-not-appointed']],
    ['its reception is not verified', { reception: undefined }, ['reception-not-verified-before-decision']],
    ['the day of adult age is not known', { person: { ...alone, adultFrom: undefined } }, ['adult-age-unknown']],
    ['that day has passed', { person: { ...alone, adultFrom: day } }, ['adult-age-unknown']],
  ])('is refused unless all is done: %s', (_, change, blockers) => {
    expect(register(change)).toEqual(blockers);
  });

  it('asks for no guardian and no reception where the parents are here', () => {
    const accompanied = { ...alone, unaccompanied: false };
    expect(register({ person: accompanied }, usual.careForChild)).toEqual([]);
    expect(register({ person: accompanied }, {})).toEqual(['best-interests-not-assessed', 'child-not-heard']);
  });

  it('needs the reception first away from the external border, and there before removal only', () => {
    const refuse = (change: object) =>
      opening.blockers('polisen', 'register-refusal-of-entry', {
        ...usual.decisionTerms(day),
        ...usual.careForChild,
        person: alone,
        ...change,
      });
    expect(refuse({ atBorder: 'external-border' })).toEqual([]);
    expect(refuse({ atBorder: 'inland', departureWeeks: 2 })).toEqual(['reception-not-verified-before-decision']);
    const { reception } = usual.careForUnaccompanied;
    expect(refuse({ atBorder: 'inland', departureWeeks: 2, reception })).toEqual([]);
  });
});

describe('the reception of a child', () => {
  const decided = opening.decided({ person: alone });
  const withdraw = { because: 'unit-closed', withdrawnOn: day, note: 'Closed for repairs.' };

  it('can fall away only once it was verified', () => {
    const gone = decided.give('migrationsverket', 'record-reception-withdrawn', withdraw);
    expect(gone.file.decision.receptionVerified).toBe(false);
    expect(gone.blockers('migrationsverket', 'record-reception-withdrawn', withdraw)).toEqual([
      'no-reception-to-withdraw',
    ]);
  });

  it('is no matter for anybody else', () => {
    const proof = usual.careForUnaccompanied.reception;
    expect(decided.blockers('migrationsverket', 'verify-reception', proof)).toEqual([]);
    expect(opening.decided().blockers('migrationsverket', 'verify-reception', proof)).toEqual([
      'not-an-unaccompanied-child',
    ]);
  });
});

describe('the age of a person', () => {
  const assess = (change: object) => ({
    assessedOn: day,
    source: 'documents',
    reasons: 'A passport was found to be genuine.',
    ...change,
  });

  it('that ends in adulthood changes the rules on that day, by itself', () => {
    const child = opening.decided({ person: alone });
    expect(child.file.deadlines['se.coming-of-age']?.dueOn).toBe('2026-03-01');
    expect(child.blockers('clock', 'record-coming-of-age')).toEqual(['deadline-still-running']);
    const adult = child.pass('se.coming-of-age').give('clock', 'record-coming-of-age');
    expect(adult.file.decision.person).toMatchObject({ minor: false, unaccompanied: false });
    expect(adult.file.deadlines['se.coming-of-age']).toBeUndefined();
  });

  it('is a finding with its source, and starts the clock of childhood anew', () => {
    const found = opening
      .decided()
      .give(
        'migrationsverket',
        'assess-age',
        assess({ result: 'minor', adultFrom: '2027-01-01', unaccompanied: true }),
      );
    expect(found.file.decision).toMatchObject({
      ageAssessedBy: 'documents',
      person: { minor: true, unaccompanied: true, adultFrom: '2027-01-01' },
    });
    expect(found.file.deadlines['se.coming-of-age']?.dueOn).toBe('2026-12-31');
    const adult = found.give(
      'migrationsverket',
      'assess-age',
      assess({ result: 'adult', source: 'medical-assessment' }),
    );
    expect(adult.file.decision.person.minor).toBe(false);
    expect(adult.file.deadlines['se.coming-of-age']).toBeUndefined();
  });

  it('says until when somebody is a child', () => {
    const blockers = (change: object) =>
      opening.decided().blockers('migrationsverket', 'assess-age', assess({ result: 'minor', ...change }));
    expect(blockers({})).toEqual(['adult-age-unknown']);
    expect(blockers({ adultFrom: day })).toEqual(['adult-age-unknown']);
    expect(blockers({ adultFrom: '2026-01-08' })).toEqual([]);
  });
});

describe('a guardian', () => {
  const decided = opening.decided({ person: alone });
  const end = { endedOn: day, because: 'replaced' };

  it('ends and is replaced, with the name sealed', () => {
    const without = decided.give('migrationsverket', 'record-guardianship-end', end);
    expect(without.file.decision.guardian?.endedOn).toBe(day);
    expect(without.blockers('migrationsverket', 'record-guardianship-end', end)).toEqual(['no-guardian']);
    const again = without.give('migrationsverket', 'record-guardian', {
      appointedOn: day,
      name: 'B. Berg',
    });
    expect(again.file.decision.guardian).toEqual({ appointedOn: day });
    expect(JSON.stringify(again.events.map(({ payload }) => payload))).not.toContain('Berg');
  });
});

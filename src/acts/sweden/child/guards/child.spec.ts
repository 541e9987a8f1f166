import { aCase, usual } from '../../../../../test/builders';

const alone = { freeMovement: false, minor: true, unaccompanied: true, adultFrom: '2030-05-01' };
const decided = aCase().inSweden().decided({ person: alone });

describe('an assessment of age', () => {
  it.each([
    ['2026-01-20', '2026-01-20', ['adult-age-unknown']],
    ['2026-01-20', '2026-01-15', ['adult-age-unknown']],
    ['2026-01-20', '2026-01-21', []],
    ['2026-01-02', '2026-01-05', ['adult-age-unknown']],
    ['2026-01-02', '2026-01-07', ['adult-age-unknown']],
    ['2026-01-02', '2026-01-08', []],
  ])(
    'of %s finds a child until %s only after itself and after the decision of 7 January: %j',
    (on, adultFrom, codes) => {
      const found = { assessedOn: on, result: 'minor', source: 'documents', reasons: 'A passport.', adultFrom };
      expect(decided.at('2026-01-25').blockers('migrationsverket', 'assess-age', found)).toEqual(codes);
    },
  );

  it('that finds an adult needs no day', () => {
    const found = { assessedOn: '2026-01-07', result: 'adult', source: 'documents', reasons: 'A passport.' };
    expect(decided.blockers('migrationsverket', 'assess-age', found)).toEqual([]);
  });
});

describe('a guardian', () => {
  const end = { endedOn: '2026-01-07', because: 'replaced' };

  it('can end only where there is one', () => {
    const accompanied = aCase()
      .inSweden()
      .decided({ person: { ...alone, unaccompanied: false } });
    expect(accompanied.blockers('migrationsverket', 'record-guardianship-end', end)).toContain('no-guardian');
  });

  it('who has ended stands beside the child no longer when detention is asked for', () => {
    const detention = (told: typeof decided) =>
      told.blockers('migrationsverket', 'decide-detention', usual.detention(told.day, told.moment));
    expect(detention(decided)).not.toContain('guardian-not-appointed');
    const without = decided.give('migrationsverket', 'record-guardianship-end', end);
    expect(detention(without)).toContain('guardian-not-appointed');
  });
});

import { aCase, usual } from '../../../../../test/builders';

const told = aCase().inSweden();
const register = (change: object) =>
  told.blockers('migrationsverket', 'register-decision', { ...usual.decision('2026-01-07'), ...change });
const withBan = (entryBan: object, change: object = {}) =>
  register({ withoutBanBecause: undefined, entryBan, ...change });

describe('an entry ban with the decision', () => {
  it('goes with every decision without a period, unless special personal reasons speak against it', () => {
    expect(register({ withoutBanBecause: undefined })).toEqual(['entry-ban-missing']);
    expect(register({})).toEqual([]);
    expect(withBan({ years: 2, ground: 'no-period' })).toEqual([]);
    expect(register({ entryBan: { years: 2, ground: 'no-period' } })).toEqual(['entry-ban-missing']);
    expect(register({ ...usual.withPeriod, abscondingFacts: undefined, withoutBanBecause: undefined })).toEqual([]);
  });

  it('keeps a trace of why there is none', () => {
    expect(told.decided().file.entryBan).toMatchObject({ state: 'none', waivedBecause: 'special-personal-reasons' });
  });

  it('does not go with a mere refusal of entry at the external border', () => {
    const refuse = (change: object) =>
      told.blockers('polisen', 'register-refusal-of-entry', { ...usual.decisionTerms('2026-01-07'), ...change });
    const entryBan = { years: 1, ground: 'no-period' };
    expect(refuse({})).toEqual([]);
    expect(refuse({ entryBan })).toEqual(['entry-ban-on-refusal-of-entry']);
    expect(refuse({ entryBan, atBorder: 'external-border' })).toEqual(['entry-ban-on-refusal-of-entry']);
    const inland = { atBorder: 'inland', noPeriodGround: 'immediate-enforcement' };
    expect(refuse({ ...inland, entryBan })).toEqual([]);
    expect(refuse(inland)).toEqual(['entry-ban-missing']);
  });

  it('meets free movement only on grounds of public order', () => {
    const person = { freeMovement: true, minor: false, unaccompanied: false };
    expect(withBan({ years: 2, ground: 'no-period' }, { person })).toEqual(['entry-ban-against-free-movement']);
    expect(withBan({ years: 2, ground: 'public-order' }, { person })).toEqual([]);
    expect(register({ person, withoutBanBecause: undefined })).toEqual([]);
  });

  it('is not imposed for an overstaying that has not happened', () => {
    expect(withBan({ years: 2, ground: 'overstay' }, usual.withPeriod)).toEqual(['overstay-ban-too-early']);
  });

  it.each([
    ['five years', { years: 5 }, []],
    ['six years', { years: 6 }, ['entry-ban-too-long']],
    ['six years for a serious threat', { years: 6, seriousThreat: true }, []],
    ['no length', {}, ['entry-ban-without-its-length']],
    ['years and no end', { years: 5, unlimited: true, seriousThreat: true }, ['entry-ban-without-its-length']],
    ['no end', { unlimited: true }, ['entry-ban-without-its-length']],
    ['no end for a serious threat', { unlimited: true, seriousThreat: true }, []],
  ])('has the length that the law allows: %s', (_, terms, blockers) => {
    expect(withBan({ ground: 'no-period', ...terms })).toEqual(blockers);
  });
});

describe('an entry ban for crime', () => {
  const judge = (terms: object, decidedOn = '2026-01-07') =>
    told.blockers('migrationsdomstol', 'register-criminal-expulsion', {
      ...usual.decisionTerms(decidedOn),
      entryBan: { ground: 'crime', ...terms },
    });

  it.each([
    ['under-one-year', { years: 5 }, []],
    ['under-one-year', { years: 4 }, ['entry-ban-without-its-length']],
    ['one-to-two-years', { years: 10 }, []],
    ['one-to-two-years', { years: 5 }, ['entry-ban-without-its-length']],
    ['two-years-or-more', { unlimited: true }, []],
    ['two-years-or-more', { years: 10 }, ['entry-ban-without-its-length']],
  ])('follows the norm for a penal value %s: %j', (penalValue, terms, blockers) => {
    expect(judge({ penalValue, ...terms })).toEqual(blockers);
  });

  it('may depart from the norm with reasons, and needs the penal value in any case', () => {
    const deviationReasons = 'Small children here.';
    expect(judge({ penalValue: 'two-years-or-more', years: 10, deviationReasons })).toEqual([]);
    expect(judge({ years: 10, deviationReasons })).toEqual(['entry-ban-without-its-length']);
  });

  it('is not judged by norms of a later day', () => {
    expect(() => judge({ penalValue: 'under-one-year', years: 5 }, '2022-07-31')).toThrow('2022-07-31');
    expect(judge({ penalValue: 'under-one-year', years: 5 }, '2022-08-01')).toEqual([]);
  });
});

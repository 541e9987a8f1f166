import { aCase, usual } from '../../../../../test/builders';

const opening = aCase().inSweden();
const decision = usual.decision('2026-01-07');
const register = (change: object) =>
  opening.blockers('migrationsverket', 'register-decision', { ...decision, ...change });
const ban = (years: number, ground = 'no-period', more = {}) => ({
  entryBan: { years, ground, ...more },
  withoutBanBecause: undefined,
});

describe('a decision that is registered', () => {
  it.each([
    ['a ground without a period', { departureWeeks: undefined, noPeriodGround: 'public-order' }, []],
    ['a period without such a ground', { departureWeeks: 4, noPeriodGround: undefined }, []],
    ['both', { departureWeeks: 4, noPeriodGround: 'public-order' }, ['period-or-ground-missing']],
    ['neither', { departureWeeks: undefined, noPeriodGround: undefined }, ['period-or-ground-missing']],
  ])('carries a period or the ground for none: %s', (_, change, blockers) => {
    expect(register(change)).toEqual(blockers);
  });

  it.each([
    ['five years', ban(5), []],
    ['more than five years', ban(6), ['entry-ban-too-long']],
    ['more than five years for a serious threat', ban(6, 'no-period', { seriousThreat: true }), []],
    [
      'more than five years for crime, where a court measures',
      ban(6, 'crime', { penalValue: 'under-one-year', deviationReasons: 'Repeated.' }),
      [],
    ],
  ])('keeps the entry ban to what the law allows: %s', (_, change, blockers) => {
    expect(register(change)).toEqual(blockers);
  });
});

describe('a refusal of entry by the police away from the external border', () => {
  const refuse = (change: object) =>
    opening.blockers('polisen', 'register-refusal-of-entry', {
      ...usual.decisionTerms('2026-01-07'),
      atBorder: 'inland',
      ...change,
    });

  it('gives a period like any other, and takes no ground from the border', () => {
    expect(refuse({ departureWeeks: 2 })).toEqual([]);
    for (const noPeriodGround of ['refused-at-border', 'stopped-at-external-border'])
      expect(refuse({ noPeriodGround, withoutBanBecause: 'special-personal-reasons' })).toContain(
        'border-exception-does-not-apply',
      );
  });
});

describe('service and appeal', () => {
  it('are recorded by the authority that decided', () => {
    const theirs = aCase().inSweden().decided();
    expect(theirs.blockers('migrationsverket', 'record-service', usual.service('2026-01-07'))).toEqual([]);
    expect(theirs.blockers('polisen', 'record-service', usual.service('2026-01-07'))).toEqual(['not-the-decider']);
  });

  it.each([
    // Three weeks from Monday 12 January end on Monday 2 February.
    ['2026-01-12', '2026-02-02', []],
    ['2026-01-12', '2026-02-03', ['appeal-too-late']],
    // Three weeks from 16 March end on Easter Monday, so the day after is the last.
    ['2026-03-16', '2026-04-07', []],
    ['2026-03-16', '2026-04-08', ['appeal-too-late']],
  ])('give three weeks: served on %s, an appeal of %s meets %j', (servedOn, lodgedOn, blockers) => {
    const served = aCase().inSweden().decided().served(servedOn).at(lodgedOn);
    const appeal = { lodgedOn, court: 'migrationsdomstol' };
    expect(served.blockers('migrationsverket', 'lodge-appeal', appeal)).toEqual(blockers);
  });
});

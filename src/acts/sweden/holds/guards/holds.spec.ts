import { aCase, usual, type SwedishCase } from '../../../../../test/builders';

const final = aCase().inSweden().decided().served().final().at('2026-02-05');
const citizen = { freeMovement: true, minor: false, unaccompanied: false };
const immediate = {
  kind: 'refusal-of-entry',
  track: 'immediate-enforcement',
  noPeriodGround: 'immediate-enforcement',
};
const appeal = (stayRequested: boolean) => ({ lodgedOn: '2026-01-12', court: 'migrationsdomstol', stayRequested });
const motion = (told: SwedishCase, ground: string) => ({ ground, lodgedOn: told.day });
const moves = (told: SwedishCase, ground: string) =>
  told.blockers('migrationsverket', 'register-stay-motion', motion(told, ground));

describe('a motion for a stay outside the appeal', () => {
  const transfer = () =>
    aCase().inSweden().give('migrationsverket', 'register-transfer', usual.decisionTerms('2026-01-07')).served();
  const free = () => aCase().inSweden().decided({ person: citizen }).served();
  const atOnce = () =>
    aCase()
      .inSweden()
      .decided(immediate)
      .give('migrationsverket', 'record-service', { ...usual.service('2026-01-07'), languageUnderstood: true })
      .at('2026-01-12');

  it.each([
    ['transfer', transfer],
    ['free-movement', free],
    ['immediate-enforcement', atOnce],
  ])('bars on the ground %s in a case of that kind', (ground, told) => {
    expect(moves(told(), ground)).toEqual([]);
  });

  it.each([
    ['transfer', transfer],
    ['free-movement', free],
    ['immediate-enforcement', atOnce],
  ])('on the ground %s bars no second time, where the appeal asked for a stay already', (ground, told) => {
    const asked = told().give('migrationsverket', 'lodge-appeal', appeal(true));
    expect(moves(asked, ground)).toContain('motion-does-not-bar');
    const unasked = told().give('migrationsverket', 'lodge-appeal', appeal(false));
    expect(moves(unasked, ground)).not.toContain('motion-does-not-bar');
  });

  it('against a re-examination waits for the answer to it', () => {
    const opened = final.give('migrationsverket', 'open-re-examination', { countries: [], reasons: 'New.' });
    expect(moves(opened, 're-examination')).toEqual(['motion-does-not-bar']);
    const refused = opened.give('migrationsverket', 'decide-re-examination', {
      hold: 1,
      outcome: 'refused',
      decidedOn: opened.day,
    });
    expect(moves(refused.stayed({ countries: ['ARM'] }), 're-examination')).toEqual([]);
  });
});

describe('an application for asylum', () => {
  const apply = (told: SwedishCase) =>
    told.blockers('migrationsverket', 'register-asylum-application', { appliedOn: told.day, countries: [] });

  it('does not bar an expulsion for crime, nor immediate enforcement', () => {
    expect(apply(final)).toEqual([]);
    expect(apply(aCase().inSweden().expelledForCrime())).toContain('application-does-not-bar');
    expect(apply(aCase().inSweden().decided(immediate))).toEqual(['application-does-not-bar']);
  });
});

describe('a bar with a last day', () => {
  it('may end today, and not yesterday', () => {
    const until = (day: string) =>
      final.blockers('migrationsverket', 'stay-enforcement', { ...usual.stay, endsWith: 'day-passed', until: day });
    expect(until('2026-02-05')).toEqual([]);
    expect(until('2026-02-04')).toEqual(['end-does-not-fit-stay']);
  });

  it('that is a temporary permit may end today', () => {
    const permit = { ground: 'obstacle', decidedOn: '2026-02-05', until: '2026-02-05', reasons: 'A closed border.' };
    expect(final.blockers('migrationsverket', 'grant-temporary-permit', permit)).toEqual([]);
  });
});

describe('a bar that is lifted', () => {
  it('is one of this case', () => {
    const lift = { hold: 9, because: 'decided-anew' };
    expect(final.stayed().blockers('migrationsverket', 'lift-stay', lift)).toEqual(['no-such-hold']);
  });
});

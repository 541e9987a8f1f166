import { aCase, usual, type SwedishCase } from '../../../../../test/builders';

const person = (freeMovement: boolean) => ({ freeMovement, minor: false, unaccompanied: false });
const lodged = (more = {}) => ({ lodgedOn: '2026-01-12', court: 'migrationsdomstol', ...more });
const dismissed = { outcome: 'dismissed', decidedOn: '2026-01-12', servedOn: '2026-01-12' };
const further = (stayRequested: boolean) => ({ lodgedOn: '2026-01-12', stayRequested });
const bars = (told: SwedishCase) => told.file.holds.set.map(({ kind }) => kind);

describe('a motion for a stay in an appeal', () => {
  const appealed = (change: Readonly<Record<string, unknown>>) =>
    aCase()
      .inSweden()
      .decided(change)
      .served()
      .give('migrationsverket', 'lodge-appeal', lodged({ stayRequested: true }));

  it('bars nothing where the decision cannot be enforced before it is final', () => {
    expect(bars(appealed({ person: person(true) }))).toEqual([]);
    expect(bars(appealed({ person: person(false) }))).toEqual([]);
  });
});

describe('a motion for a stay in a further appeal', () => {
  const refused = (freeMovement: boolean) =>
    aCase()
      .inSweden()
      .refusedAtBorder({ person: person(freeMovement) })
      .served()
      .give('polisen', 'lodge-appeal', lodged({ court: 'migrationsverket' }))
      .give('migrationsverket', 'rule-on-appeal', dismissed);
  const transferred = () =>
    aCase()
      .inSweden()
      .give('migrationsverket', 'register-transfer', usual.decisionTerms('2026-01-07'))
      .served()
      .give('migrationsverket', 'lodge-appeal', lodged())
      .give('migrationsdomstol', 'rule-on-appeal', dismissed);

  it.each([
    ['a citizen of the Union who asks for one', true, true, ['stay-motion']],
    ['a citizen of the Union who asks for none', true, false, []],
    ['anybody else', false, true, []],
  ])('stops a refusal of entry by the police for %s', (_, freeMovement, asks, expected) => {
    expect(bars(refused(freeMovement).give('migrationsverket', 'lodge-further-appeal', further(asks)))).toEqual(
      expected,
    );
  });

  it.each([
    ['the first time', true, ['stay-motion']],
    ['never unasked', false, []],
  ])('stops a transfer %s', (_, asks, expected) => {
    expect(bars(transferred().give('migrationsdomstol', 'lodge-further-appeal', further(asks)))).toEqual(expected);
  });

  it('bars nothing where the decision cannot be enforced before it is final', () => {
    const ruled = aCase()
      .inSweden()
      .decided({ person: person(true) })
      .served()
      .give('migrationsverket', 'lodge-appeal', lodged())
      .give('migrationsdomstol', 'rule-on-appeal', dismissed);
    expect(bars(ruled.give('migrationsdomstol', 'lodge-further-appeal', further(true)))).toEqual([]);
  });
});

describe('the last instance', () => {
  it('gives no ruling that can be appealed', () => {
    const last = aCase()
      .inSweden()
      .decided()
      .served()
      .give('migrationsverket', 'lodge-appeal', lodged())
      .give('migrationsdomstol', 'rule-on-appeal', dismissed)
      .give('migrationsdomstol', 'lodge-further-appeal', { lodgedOn: '2026-01-12' });
    expect(last.file.remedy.appeals.at(-1)?.court).toBe('migrationsoverdomstol');
    expect(last.blockers('migrationsdomstol', 'rule-on-appeal', dismissed)).toEqual(['ruling-is-the-last']);
  });
});

describe('an expulsion under the security act', () => {
  it('is appealed to the Government, whose ruling Migrationsverket keeps', () => {
    const appealed = aCase()
      .inSweden()
      .give('migrationsverket', 'register-security-expulsion', usual.decisionTerms('2026-01-07'))
      .served()
      .give('migrationsverket', 'lodge-appeal', lodged({ court: 'government' }));
    const ruling = { outcome: 'dismissed', decidedOn: '2026-01-12' };
    expect(appealed.blockers('migrationsdomstol', 'decide-appeal', ruling)).toContain('not-the-examining-instance');
    expect(appealed.blockers('migrationsverket', 'decide-appeal', ruling)).toEqual([]);
  });
});

describe('without an appeal', () => {
  it('there is nothing to rule on, and before service nothing to appeal', () => {
    const issued = aCase().inSweden().decided();
    expect(issued.blockers('migrationsdomstol', 'rule-on-appeal', dismissed)).toContain('not-the-examining-instance');
    expect(issued.blockers('migrationsverket', 'lodge-appeal', lodged({ lodgedOn: '2026-01-07' }))).toEqual([
      'state-of-decision',
      'state-of-remedy',
      'appeal-too-late',
    ]);
  });
});

describe('a ruling that leaves the decision as it was', () => {
  it('leaves its period for voluntary departure as it was too', () => {
    const ruled = aCase()
      .inSweden()
      .decided(usual.withPeriod)
      .served()
      .give('migrationsverket', 'lodge-appeal', lodged());
    const ruling = { outcome: 'dismissed', decidedOn: '2026-01-12' };
    expect(ruled.blockers('migrationsdomstol', 'decide-appeal', ruling)).toEqual([]);
  });
});

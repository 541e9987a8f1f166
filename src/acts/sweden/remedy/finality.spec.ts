import { aCase, usual } from '../../../../test/builders';

const served = (change = {}) => aCase().inSweden().decided(change).served();
const accept = (change: object) => ({ acceptedOn: '2026-01-12', before: 'decider', ...change });
const witnessed = { witness: 'B. Berg', decisionTextAtHand: true };

describe('a declaration of acceptance', () => {
  it('before another body needs its witness, also where the police decided and would need none', () => {
    const refused = aCase().inSweden().refusedAtBorder().served();
    const before = (body: string) => refused.blockers('polisen', 'accept-decision', accept({ before: body }));
    expect(before('police')).toEqual([]);
    expect(before('other-body')).toEqual(['acceptance-needs-witness']);
  });

  it.each([
    ['the decider', { before: 'decider' }, []],
    ['the police, without a witness', { before: 'police' }, ['acceptance-needs-witness']],
    [
      'the police, with the decision and no witness',
      { before: 'police', decisionTextAtHand: true },
      ['acceptance-needs-witness'],
    ],
    ['the police, without the decision', { before: 'police', witness: 'B. Berg' }, ['acceptance-needs-witness']],
    ['the police, with both', { before: 'police', ...witnessed }, []],
    ['another body, with both', { before: 'other-body', ...witnessed }, []],
    ['a prison, by nobody in particular', { before: 'prison-or-remand', ...witnessed }, ['officer-not-authorised']],
    ['a prison, by its head', { before: 'prison-or-remand', ...witnessed, authorisedOfficer: 'C. Dahl' }, []],
  ])('is taken before %s as the law wants it', (_, change, blockers) => {
    expect(served().blockers('migrationsverket', 'accept-decision', accept(change))).toEqual(blockers);
  });

  it('needs no witness before the police where they decided', () => {
    const refused = aCase().inSweden().refusedAtBorder().served();
    expect(refused.blockers('polisen', 'accept-decision', accept({ before: 'police' }))).toEqual([]);
  });

  it('withdraws a pending appeal, and cannot be taken back', () => {
    const accepted = served()
      .at('2026-01-14')
      .give('migrationsverket', 'lodge-appeal', { lodgedOn: '2026-01-14', court: 'migrationsdomstol' })
      .give('migrationsverket', 'accept-decision', accept({ acceptedOn: '2026-01-14' }));
    expect(accepted.file.remedy).toMatchObject({ state: 'closed', closedBecause: 'accepted' });
    expect(accepted.file.decision).toMatchObject({ state: 'final', finalBecause: 'accepted' });
    const appeal = { lodgedOn: '2026-01-14', court: 'migrationsdomstol' };
    expect(accepted.blockers('migrationsverket', 'lodge-appeal', appeal)).not.toEqual([]);
  });

  it('keeps the names of witness and officer sealed', () => {
    const accepted = served().give('polisen', 'accept-decision', accept({ before: 'police', ...witnessed }));
    const event = accepted.events.find(({ type }) => type === 'decision-became-final');
    expect(event?.sealed).toEqual({ witness: 'B. Berg' });
    expect(JSON.stringify(event?.payload)).not.toContain('Berg');
  });
});

describe('a judgment for which our sources give no time to appeal', () => {
  const ruled = (outcome: string) =>
    aCase()
      .inSweden()
      .expelledForCrime()
      .served()
      .give('migrationsdomstol', 'lodge-appeal', { lodgedOn: '2026-01-12', court: 'hovratt' })
      .give('migrationsdomstol', 'rule-on-appeal', { outcome, decidedOn: '2026-01-12', servedOn: '2026-01-12' })
      .give('migrationsdomstol', 'record-finality', {
        finalOn: '2026-01-12',
        evidence: 'judgment',
        verifiedBy: 'A. Andersson',
      });

  it.each([
    ['dismissed', 'final'],
    ['upheld', 'repealed'],
  ])('ends by recorded finality: %s', (outcome, state) => {
    expect(ruled(outcome).file.decision.state).toBe(state);
    expect(ruled(outcome).file.remedy.state).toBe('closed');
  });
});

describe('a day of finality that was recorded', () => {
  const wrong = () =>
    aCase()
      .inSweden('2020-02-03T12:00:00Z')
      .decided(usual.withPeriod)
      .served('2020-02-05')
      .at('2020-03-20')
      .give('migrationsverket', 'record-finality', {
        finalOn: '2020-03-16',
        evidence: 'register-extract',
        verifiedBy: 'A. Andersson',
      });
  const right = { finalOn: '2020-02-27', evidence: 'judgment', verifiedBy: 'B. Berg', note: 'A typing day was taken.' };

  it('carries what proves it, and who verified it in the sealed part', () => {
    const event = wrong().events.find(({ type }) => type === 'decision-became-final');
    expect(event?.payload).toMatchObject({ evidence: 'register-extract' });
    expect(event?.sealed).toEqual({ verifiedBy: 'A. Andersson' });
  });

  it('is corrected, and limitation and the running period are reckoned anew', () => {
    expect(wrong().file.deadlines['se.limitation']?.dueOn).toBe('2024-03-16');
    expect(wrong().file.deadlines['se.departure-period']?.dueOn).toBe('2020-04-13');
    const corrected = wrong().give('migrationsverket', 'correct-finality', right);
    expect(corrected.file.decision.finalOn).toBe('2020-02-27');
    expect(corrected.file.deadlines['se.limitation']?.dueOn).toBe('2024-02-27');
    expect(corrected.file.deadlines['se.departure-period']?.dueOn).toBe('2020-03-26');
  });

  it.each([
    ['the same day', '2020-03-16', ['finality-unchanged']],
    ['a day to come', '2020-03-21', ['finality-unchanged']],
    ['another day', '2020-02-27', []],
  ])('is corrected to %s', (_, finalOn, blockers) => {
    expect(wrong().blockers('migrationsverket', 'correct-finality', { ...right, finalOn })).toEqual(blockers);
    expect(wrong().blockers('polisen', 'correct-finality', { ...right, finalOn })).toContain(
      'not-responsible-authority',
    );
  });
});

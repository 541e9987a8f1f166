import { aCase, polishUsual as usual } from '../../../../test/builders';

const guard = 'straz-graniczna';
const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();

describe('the costs of a forced return', () => {
  const ready = opened.decided(usual.withoutPeriod).served().final().withPassport().escortOrdered();
  const observed = ready.give(guard, 'tell-observers', { toldOn: ready.day, organisations: 1, names: 'One.' });
  const done = observed
    .give(guard, 'take-on-escort')
    .give(guard, 'plan-escort', usual.escortPlan(ready.moment, '2027-01-01T00:00:00.000Z'))
    .give(guard, 'start-escort', { startedAt: ready.moment })
    .give(guard, 'complete-escort', { endedAt: ready.moment, handedTo: 'Border police' });
  const decision = {
    ...{ reference: 'NO-PL-1/K/26', decidedOn: done.day, payers: ['foreigner', 'employer'] },
    items: [{ item: 'escort', amount: 900_000 }],
    reasons: 'Charter.',
  };
  const decided = done.give(guard, 'decide-return-costs', decision);

  it('are decided after force was used, once', () => {
    const early = { ...decision, decidedOn: opened.day };
    expect(opened.blockers(guard, 'decide-return-costs', early)).toEqual(['no-costs-to-recover']);
    expect(decided.blockers(guard, 'decide-return-costs', decision)).toEqual(['costs-already-decided']);
  });

  const served = decided.give(guard, 'record-service-of-costs', { servedOn: decided.day, receivedBy: 'The person.' });
  const appealed = served.give(guard, 'register-costs-appeal', { lodgedOn: decided.day });
  const ruling = (outcome: string, change: object = {}) => ({
    ...{ outcome, decidedOn: decided.day, reasons: 'Looked at.' },
    ...change,
  });

  it('can be appealed for seven days from service, and are final when nobody does', () => {
    const lodge = (one: typeof served, on: string) =>
      one.at(on).blockers(guard, 'register-costs-appeal', { lodgedOn: on });
    const last = served.file.deadlines['pl.appeal.costs']?.dueOn ?? '';
    expect(last).toBe('2026-03-17');
    expect(lodge(decided, decided.day)).toEqual(['costs-appeal-too-late']);
    expect(lodge(served, last)).toEqual([]);
    expect(lodge(served, '2026-03-18')).toEqual(['costs-appeal-too-late']);
    const passed = served.pass('pl.appeal.costs').give('clock', 'let-time-for-costs-appeal-end');
    expect(passed.file.transport.recovery?.decision?.finalOn).toBe('2026-03-18');
    expect(lodge(passed, passed.day)).toContain('costs-already-final');
  });

  it('are before the Commander-in-Chief once appealed, and not final meanwhile', () => {
    expect(appealed.blockers(guard, 'record-final-costs', { finalOn: decided.day })).toEqual(['costs-appeal-pending']);
    expect(served.blockers(guard, 'decide-costs-appeal', ruling('decision-upheld'))).toEqual([
      'no-costs-appeal-pending',
    ]);
    const upheld = appealed.give(guard, 'decide-costs-appeal', ruling('decision-upheld'));
    expect(upheld.file.transport.recovery?.decision).toMatchObject({
      ...{ appealOutcome: 'decision-upheld', finalOn: decided.day },
    });
  });

  it('are changed on appeal with their items said anew', () => {
    const items = [{ item: 'escort', amount: 400_000 }];
    const refused = (input: Readonly<Record<string, unknown>>) =>
      appealed.blockers(guard, 'decide-costs-appeal', input);
    expect(refused(ruling('decision-amended'))).toEqual(['changed-costs-not-said']);
    expect(refused(ruling('decision-upheld', { items }))).toEqual(['changed-costs-not-said']);
    const amended = appealed.give(guard, 'decide-costs-appeal', ruling('decision-amended', { items }));
    expect(amended.file.transport.recovery?.decision?.items).toEqual(items);
  });

  it('that are annulled on appeal are owed no more, and can be decided anew', () => {
    const annulled = appealed.give(guard, 'decide-costs-appeal', ruling('annulled-and-remitted'));
    expect(annulled.file.transport.recovery?.decision?.settled?.how).toBe('annulled');
    expect(annulled.blockers(guard, 'decide-return-costs', decision)).toEqual([]);
  });

  it('are barred five years after the end of the year in which they became final', () => {
    const final = decided.give(guard, 'record-final-costs', { finalOn: decided.day });
    expect(final.file.deadlines['pl.costs.barred']?.dueOn).toBe('2031-12-31');
    const barred = final.pass('pl.costs.barred').give('clock', 'bar-return-costs');
    expect(barred.file.transport.recovery?.decision?.settled?.how).toBe('barred');
    const paid = final.give(guard, 'settle-return-costs', { how: 'paid', on: final.day });
    expect(paid.blockers(guard, 'settle-return-costs', { how: 'paid', on: paid.day })).toEqual(['no-claim-for-costs']);
  });

  it('are estimated within fourteen days of admission, and leave a family its least sum', () => {
    const detained = opened.detained('2026-06-02');
    expect(detained.file.deadlines['pl.costs.deposit-estimate']?.dueOn).toBe('2026-03-16');
    const estimate = { on: detained.day, amount: 500_000, leftForEach: 59_999, reckoning: 'Ninety days.' };
    expect(detained.blockers(guard, 'estimate-return-costs', estimate)).toEqual(['too-little-left']);
    const estimated = detained.give(guard, 'estimate-return-costs', { ...estimate, leftForEach: 60_000 });
    expect(estimated.file.deadlines['pl.costs.deposit-estimate']).toBeUndefined();
  });
});

import { aCase, polishUsual as usual, type PolishCase } from '../../../../test/builders';

const guard = 'straz-graniczna';
const opened = aCase().inPoland('2026-03-02T09:00:00Z').opened();

/** Brought out of the country under escort, now. */
const removed = (final: PolishCase): PolishCase => {
  const ready = final.withPassport().escortOrdered();
  return ready
    .give(guard, 'tell-observers', { toldOn: ready.day, organisations: 1, names: 'One.' })
    .give(guard, 'take-on-escort')
    .give(guard, 'plan-escort', usual.escortPlan(ready.moment, ready.now.add({ hours: 4 }).toString()))
    .give(guard, 'start-escort', { startedAt: ready.moment })
    .give(guard, 'complete-escort', { endedAt: ready.moment, handedTo: 'Border police' });
};

/** Kept so many civil days, both ends counted, and removed on the last. */
const afterCustody = (days: number): PolishCase => {
  const final = opened.decided(usual.withoutPeriod).served().final();
  const kept = final.detained('2026-06-02');
  return removed(kept.at(kept.now.add({ hours: 24 * (days - 1) }).toString()));
};

describe('the costs of a forced return', () => {
  const done = removed(opened.decided(usual.withoutPeriod).served().final());
  const forWork = removed(
    opened
      .decided({ ...usual.withoutPeriod, grounds: ['4'] })
      .served()
      .final(),
  );
  const decision = {
    ...{ reference: 'NO-PL-1/K/26', decidedOn: done.day, payers: ['foreigner'] },
    items: [{ item: 'escort', amount: 900_000 }],
    reasons: 'Charter.',
  };
  const decided = done.give(guard, 'decide-return-costs', decision);

  it.each([
    [{ payers: ['foreigner', 'employer'] }, ['employer-not-liable']],
    [{ payers: ['foreigner', 'inviter'] }, ['inviter-without-invitation']],
    [{ payers: ['foreigner', 'inviter'], invitation: 'ZAP-1/25' }, []],
    [{ invitation: 'ZAP-1/25' }, ['inviter-without-invitation']],
    [{ payers: ['research-or-traineeship-host'] }, ['host-not-liable']],
    [{ payers: ['research-or-traineeship-host'], hostedUntil: '2025-09-02' }, []],
    [{ payers: ['research-or-traineeship-host'], hostedUntil: '2025-09-01' }, ['host-not-liable']],
    [{ payers: ['research-or-traineeship-host'], hostedUntil: '2026-03-03' }, ['host-not-liable']],
    [{ hostedUntil: '2025-09-02' }, ['host-not-liable']],
  ])('are paid by whoever is liable for them: %j meets %j', (change, expected) => {
    expect(done.blockers(guard, 'decide-return-costs', { ...decision, ...change })).toEqual(expected);
  });

  it('are paid by an employer only where work without a permit is a ground, and never by the employer alone', () => {
    const worked = done.file.decision.grounds;
    expect(worked).not.toContain('4');
    const of = (payers: readonly string[]) =>
      forWork.blockers(guard, 'decide-return-costs', { ...decision, payers, decidedOn: forWork.day });
    expect(of(['foreigner', 'employer'])).toEqual([]);
    expect(of(['employer'])).toEqual(['employer-not-liable']);
  });

  it.each([
    [{ item: 'detention', amount: 60_000, place: 'arrest-room', days: 20 }, []],
    [{ item: 'detention', amount: 59_999, place: 'arrest-room', days: 20 }, ['custody-charged-wrongly']],
    [{ item: 'detention', amount: 40_000, place: 'guarded-centre', days: 20 }, []],
    [{ item: 'detention', amount: 39_999, place: 'guarded-centre', days: 20 }, ['custody-charged-wrongly']],
    [{ item: 'detention', amount: 900_000, place: 'guarded-centre', days: 21 }, ['custody-charged-wrongly']],
    [{ item: 'detention', amount: 900_000 }, ['custody-charged-wrongly']],
    [{ item: 'escort', amount: 900_000, days: 1 }, ['custody-charged-wrongly']],
  ])('count custody by the day: %j meets %j', (item, expected) => {
    const kept = afterCustody(20);
    const charged = { ...decision, decidedOn: kept.day, items: [item] };
    expect(kept.blockers(guard, 'decide-return-costs', charged)).toEqual(expected);
  });

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
    const months = (leftForEach: number) =>
      detained.blockers(guard, 'estimate-return-costs', { ...estimate, leftForEach, months: 2 });
    expect([months(79_999), months(80_000)]).toEqual([['too-little-left'], []]);
  });
});

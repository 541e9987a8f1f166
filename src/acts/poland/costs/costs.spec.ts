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

  it('can be appealed for seven days, and are barred five years after their year', () => {
    const late = { lodgedOn: '2027-01-01' };
    expect(decided.blockers(guard, 'register-costs-appeal', { lodgedOn: decided.day })).toEqual([]);
    expect(decided.at('2027-01-02').blockers(guard, 'register-costs-appeal', late)).toEqual(['costs-appeal-too-late']);
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

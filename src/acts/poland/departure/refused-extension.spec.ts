import { aCase, polishUsual as usual } from '../../../../test/builders';

const guard = 'straz-graniczna';
const served = aCase().inPoland('2026-01-07T12:00:00Z').opened().decided().served();
const day = served.day;
const refusal = { decidedOn: day, servedOn: day, reasons: 'No ground is met.' };
const refused = served.give(guard, 'refuse-departure-extension', refusal);
const appealed = refused.give(guard, 'lodge-extension-appeal', { lodgedOn: day });
const extension = { until: '2026-06-30', because: 'child-in-school', conditions: ['reporting'] };
const ruling = (outcome: string, change: object = {}) => ({ outcome, decidedOn: day, reasons: 'Weighed.', ...change });

describe('a refusal of more time to leave', () => {
  it('is a decision of its own, served after it was made, and leaves the period as it was', () => {
    const early = { ...refusal, decidedOn: '2026-01-07', servedOn: '2026-01-06' };
    expect(served.blockers(guard, 'refuse-departure-extension', early)).toContain('served-before-decided');
    expect(refused.file.deadlines['pl.departure-period']).toEqual(served.file.deadlines['pl.departure-period']);
  });

  it('can be appealed for seven days, once', () => {
    expect(refused.file.deadlines['pl.appeal.extension']?.dueOn).toBe('2026-01-14');
    const lodge = (one: typeof served, on: string) =>
      one.at(on).blockers(guard, 'lodge-extension-appeal', { lodgedOn: on });
    expect(lodge(served, day)).toEqual(['no-refused-extension', 'extension-appeal-too-late']);
    expect(lodge(refused, '2026-01-14')).toEqual([]);
    expect(lodge(refused, '2026-01-15')).toEqual(['extension-appeal-too-late']);
    expect(lodge(appealed, day)).toEqual(['no-refused-extension']);
    expect(appealed.file.deadlines['pl.appeal.extension']).toBeUndefined();
  });

  it('is not repeated while the appeal waits, which the Commander-in-Chief rules on once', () => {
    expect(appealed.blockers(guard, 'refuse-departure-extension', refusal)).toEqual(['extension-appeal-pending']);
    expect(refused.blockers(guard, 'decide-extension-appeal', ruling('refusal-upheld'))).toEqual([
      'no-extension-appeal-pending',
    ]);
    const upheld = appealed.give(guard, 'decide-extension-appeal', ruling('refusal-upheld'));
    expect(upheld.file.departurePeriod.extensionRefusal?.appeal).toEqual({
      ...{ lodgedOn: day, outcome: 'refusal-upheld', decidedOn: day },
    });
    expect(upheld.blockers(guard, 'decide-extension-appeal', ruling('refusal-upheld'))).toEqual([
      'no-extension-appeal-pending',
    ]);
  });

  it('gives way on appeal to time within the same year, also after the period ran out', () => {
    const won = ruling('extended-on-appeal', { extension });
    const extended = appealed.give(guard, 'decide-extension-appeal', won);
    expect(extended.file.deadlines['pl.departure-period']?.dueOn).toBe('2026-06-30');
    expect(extended.blockers(guard, 'refuse-departure-extension', refusal)).toEqual(['period-already-extended']);
    const ranOut = appealed.periodExpired();
    expect(ranOut.give(guard, 'decide-extension-appeal', won).file.departurePeriod.state).toBe('running');
  });

  it.each([
    ['extended-on-appeal', {}],
    ['refusal-upheld', { extension }],
    ['extended-on-appeal', { extension: { ...extension, until: '2027-01-08' } }],
  ])('is not ruled on by %s with %j', (outcome, change) => {
    expect(appealed.blockers(guard, 'decide-extension-appeal', ruling(outcome, change))).toEqual([
      'time-on-appeal-does-not-fit',
    ]);
  });

  it('gives no time to somebody who has left, or crossed the border illegally', () => {
    const won = ruling('extended-on-appeal', { extension });
    const crossed = appealed.give(guard, 'record-illegal-crossing', { crossedOn: day, reasons: 'At the river.' });
    expect(crossed.blockers(guard, 'decide-extension-appeal', won)).toEqual(['time-on-appeal-does-not-fit']);
  });
});

it('cannot be refused where none was given', () => {
  const none = aCase().inPoland().opened().decided(usual.withoutPeriod).served();
  expect(none.blockers(guard, 'refuse-departure-extension', refusal).length).toBeGreaterThan(0);
});

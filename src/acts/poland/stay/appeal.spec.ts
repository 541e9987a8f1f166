import { aCase, polishUsual as usual } from '../../../../test/builders';

const guard = 'straz-graniczna';
const day = '2026-03-02';
const opened = aCase().inPoland(`${day}T09:00:00Z`).opened();
const refusal = { kind: 'humanitarian', decidedOn: day, reasons: 'No ground is met.' };
const refused = opened.give(guard, 'refuse-stay', refusal);
const served = refused.give(guard, 'record-service-of-stay-decision', { servedOn: day, receivedBy: 'The person.' });
const appealed = served.give(guard, 'lodge-stay-appeal', { lodgedOn: day });
const ruling = (outcome: string, change: object = {}) => ({ outcome, decidedOn: day, reasons: 'Weighed.', ...change });
const stay = { kind: 'humanitarian', ground: 'family-or-private-life', excluded: false };
const cleared = opened
  .give(guard, 'ask-security-services', { askedOn: day })
  .give(guard, 'record-services-answer', { answer: 'no-objection' });
const rule = (one: typeof appealed, outcome: string, change: object = {}) =>
  one.blockers(guard, 'decide-stay-appeal', ruling(outcome, change));

describe('an appeal about humanitarian or tolerated stay', () => {
  it('comes within seven days of service, and not before there is a decision that was served', () => {
    expect(served.file.deadlines['pl.appeal.stay']?.dueOn).toBe('2026-03-09');
    expect(opened.blockers(guard, 'lodge-stay-appeal', { lodgedOn: day })).toContain('no-decision-on-stay');
    expect(refused.blockers(guard, 'lodge-stay-appeal', { lodgedOn: day })).toEqual(['stay-appeal-too-late']);
    const lodge = (on: string) => served.at(on).blockers(guard, 'lodge-stay-appeal', { lodgedOn: on });
    expect(lodge('2026-03-09')).toEqual([]);
    expect(lodge('2026-03-10')).toEqual(['stay-appeal-too-late']);
  });

  it('that nobody lodges leaves a final decision', () => {
    const passed = served.pass('pl.appeal.stay').give('clock', 'let-time-for-stay-appeal-end');
    expect(passed.file.decision.stay?.finalOn).toBe('2026-03-10');
    expect(passed.blockers(guard, 'lodge-stay-appeal', { lodgedOn: day })).toContain('no-decision-on-stay');
  });

  it('keeps the first instance from deciding anew, and is ruled on once', () => {
    expect(appealed.file.deadlines['pl.appeal.stay']).toBeUndefined();
    expect(appealed.blockers(guard, 'refuse-stay', refusal)).toEqual(['stay-appeal-pending']);
    const close = { because: 'no-decision', on: day };
    expect(appealed.blockers(guard, 'close-case', close)).toContain('appeal-beside-pending');
    expect(served.blockers(guard, 'close-case', close)).not.toContain('appeal-beside-pending');
    expect(rule(served, 'decision-upheld')).toEqual(['no-stay-appeal-pending']);
    const upheld = appealed.give(guard, 'decide-stay-appeal', ruling('decision-upheld'));
    expect(upheld.file.decision.stay).toMatchObject({ refusedOn: day, finalOn: day });
    expect(rule(upheld, 'decision-upheld')).toEqual(['no-stay-appeal-pending']);
  });

  it('may end in a stay that the second instance grants itself, on a ground of its own and after the services', () => {
    expect(rule(appealed, 'stay-granted', { stay })).toEqual(['vetting-not-done']);
    const ready = cleared
      .give(guard, 'refuse-stay', refusal)
      .give(guard, 'record-service-of-stay-decision', { servedOn: day, receivedBy: 'The person.' })
      .give(guard, 'lodge-stay-appeal', { lodgedOn: day });
    const without = ['stay-on-appeal-without-ground'];
    expect(rule(ready, 'stay-granted')).toEqual(without);
    expect(rule(ready, 'decision-upheld', { stay })).toEqual(without);
    expect(rule(ready, 'stay-granted', { stay: { ...stay, ground: 'unenforceable' } })).toEqual(without);
    const granted = ready.give(guard, 'decide-stay-appeal', ruling('stay-granted', { stay }));
    expect(granted.file.decision).toMatchObject({
      stay: { ...{ kind: 'humanitarian', ground: 'family-or-private-life' }, appeal: { lodgedOn: day }, finalOn: day },
      proceedings: { endedBecause: 'humanitarian-stay' },
    });
    expect(granted.file.decision.stay?.refusedOn).toBeUndefined();
  });

  it('that is won after a final return decision takes that decision away', () => {
    const final = cleared.decided(usual.withoutPeriod).served().final();
    const ready = final
      .give(guard, 'refuse-stay', { ...refusal, decidedOn: final.day })
      .give(guard, 'record-service-of-stay-decision', { servedOn: final.day, receivedBy: 'The person.' })
      .give(guard, 'lodge-stay-appeal', { lodgedOn: final.day });
    const won = ruling('stay-granted', { stay, decidedOn: final.day });
    expect(ready.give(guard, 'decide-stay-appeal', won).file).toMatchObject({
      decision: { state: 'lapsed' },
      entryBan: { state: 'lifted' },
    });
  });

  it('that sends the matter back leaves no decision, and a new one is made', () => {
    const back = appealed.give(guard, 'decide-stay-appeal', ruling('annulled-and-remitted'));
    expect(back.file.decision.stay).toEqual({
      appeal: { lodgedOn: day, outcome: 'annulled-and-remitted', decidedOn: day },
    });
    expect(back.give(guard, 'refuse-stay', refusal).file.decision.stay).toEqual({ refusedOn: day });
  });
});

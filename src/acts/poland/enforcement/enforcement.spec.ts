import { Temporal } from 'temporal-polyfill';
import { aCase, polishUsual as usual, type PolishCase } from '../../../../test/builders';

const guard = 'straz-graniczna';
const final = aCase().inPoland('2026-03-02T09:00:00Z').opened().decided(usual.withoutPeriod).served().final();
const ready = final.withPassport();
const ordered = ready.escortOrdered();
const bar = (one: PolishCase, kind = 'exit-ban') =>
  one.give(guard, 'record-bar', { kind, since: one.day, reasons: 'A court.' });
const told = (one: PolishCase) =>
  one.give(guard, 'tell-observers', { toldOn: one.day, organisations: 3, names: 'Three on the list.' });
const planned = (one: PolishCase) => {
  const plan = usual.escortPlan(one.moment, one.now.add({ hours: 4 }).toString());
  return one.give(guard, 'take-on-escort').give(guard, 'plan-escort', plan);
};
const start = (one: PolishCase) => one.blockers(guard, 'start-escort', { startedAt: one.moment });
const order = (one: PolishCase, change: object = {}) =>
  one.blockers(guard, 'order-escort', { ...usual.escortOrder(one.moment, '2027-12-31T12:00:00.000Z'), ...change });

describe('forced return', () => {
  it('begins on a final decision, with a document, to a state that the decision names', () => {
    expect(order(ready)).toEqual([]);
    expect(order(final)).toEqual(['no-valid-travel-document']);
    expect(order(ready, { destination: 'ARM' })).toEqual(['destination-not-in-decision']);
    expect(order(ready, { notBefore: '2027-12-31T12:00:00.000Z' })).toEqual(['no-time-to-travel']);
  });

  it('waits for the time to leave, or for a risk that has arisen after the decision', () => {
    const served = aCase().inPoland('2026-03-02T09:00:00Z').opened().decided().served().final().withPassport();
    expect(order(served)).toEqual(['departure-period-running']);
    const risk = { risk: 'risk-of-absconding', since: served.day, reasons: 'Sold the flat.' };
    expect(order(served.give(guard, 'record-risk-after-decision', risk))).toEqual([]);
  });

  it.each([
    'humanitarian-stay-case',
    'tolerated-stay-case',
    'trafficking-permit-case',
    'permit-or-family-tie',
    'exit-ban',
  ])('is suspended and not annulled by %s, and the alert is updated', kind => {
    const barred = bar(ready, kind);
    expect(order(barred)).toEqual(['enforcement-barred']);
    expect(barred.file.decision.state).toBe('final');
    expect(barred.file.notices.list.at(-1)).toMatchObject({ key: 'return-alert-updated' });
    const ended = barred.give(guard, 'end-bar', { bar: 1, endedOn: barred.day, reasons: 'Decided.' });
    expect(order(ended)).toEqual([]);
    expect(ended.blockers(guard, 'end-bar', { bar: 1, endedOn: ended.day, reasons: 'Decided.' })).toContain(
      'no-such-bar',
    );
  });

  it.each([
    ['first', []],
    ['subsequent', []],
    ['subsequent-to-delay', ['application-does-not-bar']],
    ['after-final-refusal', ['application-does-not-bar']],
  ])('is barred by a %s application for protection, or not', (sequence, expected) => {
    const application = { appliedOn: ready.day, sequence, reasons: 'Asked at the post.' };
    expect(ready.blockers(guard, 'record-protection-application', application)).toEqual(expected);
  });

  it('is barred by a declared intention until its last day only', () => {
    const intention = { declaredOn: ready.day, until: '2026-12-31', reasons: 'Said so.' };
    const declared = ready.give(guard, 'record-declared-intention', intention);
    expect(order(declared)).toEqual(['enforcement-barred']);
    expect(order(declared.pass('pl.hold.until').give('clock', 'end-dated-bar'))).toEqual([]);
    expect(ready.blockers(guard, 'record-declared-intention', { ...intention, until: '2026-01-01' })).toEqual([
      'intention-without-end',
    ]);
  });

  it('of a child needs care at the end of the journey, and somebody to take it there or over', () => {
    const person = { freeMovement: false, minor: true, unaccompanied: false, adultFrom: '2035-01-01' };
    const child = {
      ...ready,
      file: { ...ready.file, decision: { ...ready.file.decision, person } },
    };
    const of = ready.at(ready.moment);
    const asked = (change: object) =>
      Object.assign(Object.create(Object.getPrototypeOf(of) as object) as PolishCase, of, {
        file: child.file,
      }).blockers(guard, 'order-escort', { ...usual.escortOrder(of.moment, '2027-12-31T12:00:00.000Z'), ...change });
    expect(asked({})).toEqual(['child-without-care']);
    expect(asked({ careAtDestination: 'parents', childsHandover: 'handed-to-authority' })).toEqual([]);
  });
});

describe('an operation', () => {
  it('does not leave before those who may watch were told', () => {
    expect(start(planned(ordered))).toEqual(['observers-not-told']);
    expect(start(planned(told(ordered)))).toEqual([]);
  });

  it.each([
    [{}, 2, []],
    [{}, 3, ['observers-not-paid-for']],
    [{ persons: 4 }, 1, ['observers-not-paid-for']],
    [{ conveyance: 'scheduled-flight' }, 1, ['observers-not-paid-for']],
    [{ conveyance: 'ship', persons: 5 }, 1, []],
  ])('with %j pays the travel of %i observers, or not', (change, paid, expected) => {
    expect(told(ready.escortOrdered(change)).blockers(guard, 'record-observers', { attending: 3, paid })).toEqual(
      expected,
    );
  });

  it('passes through another state when it agrees, or has kept silent for two days', () => {
    const through = told(ready.escortOrdered({ transit: ['DEU'] }));
    expect(start(planned(through))).toEqual(['transit-not-allowed']);
    const asked = through.give(guard, 'announce-transit', { country: 'DEU', notifiedOn: through.day });
    expect(start(planned(asked))).toEqual(['transit-not-allowed']);
    const silent = planned(asked).pass('pl.transit.silence');
    expect(start(silent)).toEqual([]);
    expect(start(silent.give('clock', 'let-transit-silence-count'))).toEqual([]);
    const answer = (value: string) => asked.give(guard, 'record-transit-answer', { country: 'DEU', answer: value });
    expect(start(planned(answer('granted')))).toEqual([]);
    expect(start(planned(answer('refused')))).toEqual(['transit-not-allowed']);
    const more = answer('more-time');
    const silentUntil = (one: PolishCase) =>
      Temporal.Instant.from(one.file.deadlines['pl.transit.silence']?.dueAt ?? '');
    expect(silentUntil(asked).until(silentUntil(more)).total('hours')).toBe(48);
    expect(more.blockers(guard, 'record-transit-answer', { country: 'DEU', answer: 'more-time' })).toEqual([
      'no-transit-announced',
    ]);
  });

  it('leaves by the plan within the time that was ordered, in legs that make one journey', () => {
    const taken = told(ordered).give(guard, 'take-on-escort');
    const at = (hours: number) => taken.now.add({ hours }).toString({ fractionalSecondDigits: 3 });
    const leg = (from: string, to: string, departs: number, arrives: number) => ({
      ...{ from, to, mode: 'air', departsAt: at(departs), arrivesAt: at(arrives) },
    });
    const plan = (...legs: readonly object[]) =>
      taken.blockers(guard, 'plan-escort', { legs, escorts: 3, route: 'Charter.' });
    const fortnight = 14 * 24;
    expect(plan(leg('PLWAW', 'GETBS', 0, 4))).toEqual([]);
    expect(plan(leg('PLWAW', 'GETBS', fortnight, fortnight + 4))).toEqual([]);
    expect(plan(leg('PLWAW', 'GETBS', -1, 4))).toEqual(['outside-ordered-time']);
    expect(plan(leg('PLWAW', 'GETBS', fortnight + 1, fortnight + 4))).toEqual(['outside-ordered-time']);
    expect(plan(leg('PLWAW', 'GETBS', 4, 4))).toEqual(['legs-do-not-join']);
    expect(plan(leg('PLWAW', 'TRIST', 0, 3), leg('TRIST', 'GETBS', 3, 5))).toEqual([]);
    expect(plan(leg('PLWAW', 'TRIST', 0, 3), leg('TRIST', 'GETBS', 2, 5))).toEqual(['legs-do-not-join']);
    expect(plan(leg('PLWAW', 'TRIST', 0, 3), leg('TRESB', 'GETBS', 4, 5))).toEqual(['legs-do-not-join']);
    expect(plan(leg('PLWAW', 'DEMUC', 0, 3), leg('DEMUC', 'GETBS', 4, 6))).toEqual(['stop-in-unordered-state']);
  });

  it('that leaves late is not the one that was ordered', () => {
    const atDoor = planned(told(ordered));
    const late = atDoor.at(atDoor.now.add({ hours: 15 * 24 }).toString());
    expect(start(late)).toEqual(['outside-ordered-time']);
  });

  it('asks each state on the way for itself, and waits for the last silence', () => {
    const through = told(ready.escortOrdered({ transit: ['DEU', 'AUT'] }));
    const first = through.give(guard, 'announce-transit', { country: 'DEU', notifiedOn: through.day });
    const next = first.at(first.now.add({ hours: 24 }).toString());
    const both = next.give(guard, 'announce-transit', { country: 'AUT', notifiedOn: next.day });
    const one = planned(both).pass('pl.transit.silence').give('clock', 'let-transit-silence-count');
    expect(one.file.transport.orders[0]?.transitRequests).toMatchObject([
      { country: 'DEU', answer: 'silence' },
      { country: 'AUT' },
    ]);
    expect(start(one)).toEqual(['transit-not-allowed']);
    const all = one.pass('pl.transit.silence').give('clock', 'let-transit-silence-count');
    expect(all.file.transport.orders[0]?.transitRequests?.map(({ answer }) => answer)).toEqual(['silence', 'silence']);
    expect(start(all)).toEqual([]);
    const earlier = { startedAt: one.moment };
    expect(all.blockers(guard, 'start-escort', earlier)).toEqual(['transit-not-allowed']);
  });

  it('is stopped at the door by a bar that came a minute ago, and by a finding that the person is unfit', () => {
    const atDoor = planned(told(ordered));
    expect(start(bar(atDoor))).toEqual(['enforcement-barred']);
    const unfit = { fit: false, by: 'doctor', assessedOn: atDoor.day, validUntil: '2027-01-01', note: 'Fever.' };
    expect(start(atDoor.give(guard, 'record-fitness-to-travel', unfit))).toEqual(['not-fit-to-travel']);
  });

  it('ends with a handing over and a registered exit, or is reported as it failed', () => {
    const away = planned(told(ordered)).give(guard, 'start-escort', { startedAt: ordered.moment });
    const done = away.give(guard, 'complete-escort', { endedAt: away.moment, handedTo: 'Border police' });
    const out = done.left({ manner: 'forced' });
    expect(out.file).toMatchObject({ whereabouts: { state: 'departed' }, decision: { state: 'enforced' } });
    const report = { reportedOn: out.day, findings: 'No coercion.' };
    expect(out.give(guard, 'record-observers-report', report).file.transport.orders[0]?.observers?.reportedOn).toBe(
      out.day,
    );
    const failed = { endedAt: away.moment, broughtTo: 'detention-centre', note: 'Went back.' };
    expect(away.give(guard, 'abort-escort', { ...failed, reason: 'resistance' }).file.transport.state).toBe('aborted');
    const refused = away.give(guard, 'record-refused-arrival', { ...failed, reason: 'health' });
    expect(order(refused)).toEqual([]);
    const cancelled = ordered.give(guard, 'cancel-escort', { reason: 'health', note: 'Ill.' });
    expect(cancelled.file.transport.state).toBe('cancelled');
  });
});

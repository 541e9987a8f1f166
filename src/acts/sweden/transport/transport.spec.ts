import { aCase, usual, type SwedishCase } from '../../../../test/builders';
import { transport, transportOrdered, type TransportOrdered } from '../../../case-file';

const ready = () =>
  aCase().inSweden().decided().served().final().handedOver().at('2026-06-01').withDocument().detained();
const planned = () => ready().transportPlanned();
const underway = () => {
  const boarding = planned().at('2026-06-10');
  return boarding.give('kriminalvarden', 'start-transport', { startedAt: boarding.moment });
};
const theOrder = ({ file }: SwedishCase) => file.transport.orders.at(-1);

describe('a transport order', () => {
  it('tells the carrier what it must be able to show, without the case', () => {
    expect(theOrder(ready().transportOrdered())).toMatchObject({
      orderer: 'se.polisen',
      carrier: 'se.kriminalvarden',
      custodyGround: 'enforcement',
      custodyReviewDueAt: expect.any(String) as string,
      documentValidUntil: '2027-01-31',
      enforceable: 'appeal-period-ended',
      risks: [],
      restraintsAllowed: [],
    });
  });

  it('keeps every word about the person out of the open journal', () => {
    const { events } = ready().transportOrdered({ risks: ['flight'] });
    const event = events.at(-1);
    const words = JSON.stringify([event?.payload, ready().transportOrdered().file]);
    for (const word of Object.values(usual.transportOrder.needs).filter(value => typeof value === 'string'))
      expect(words).not.toContain(word);
    expect(event?.sealed).toMatchObject(usual.transportOrder.needs);
  });

  it('takes an order from an older journal, whose ground of custody was words and whose risks were sealed', () => {
    const [event] = ready()
      .transportOrdered()
      .events.filter(({ type }) => type === 'transport-ordered');
    if (!event) throw new Error('nothing was ordered');
    const { carrier, destination, notBefore, notAfter } = event.payload as TransportOrdered;
    const older = { carrier, destination, notBefore, notAfter, custodyGround: 'UL 10:1 p2(3)' };
    const { orders } = transportOrdered.apply(transport.blank, { ...event, payload: older });
    expect(orders).toEqual([
      { number: 1, ...older, orderer: 'se.polisen', orderedAt: event.occurredAt, status: 'ordered' },
    ]);
  });
});

describe('a carrier', () => {
  it('declines with a reason, after which the orderer may order anew and custody is as it was', () => {
    const declined = ready()
      .transportOrdered()
      .give('kriminalvarden', 'decline-transport', { reason: 'no-capacity', reasons: 'No escorts that week.' });
    expect(declined.file.transport.state).toBe('cancelled');
    expect(theOrder(declined)).toMatchObject({ status: 'cancelled', outcomeReason: 'no-capacity', declined: true });
    expect(declined.file.custody.state).toBe('detained');
    expect(declined.blockers('polisen', 'order-transport', usual.transportOrder)).toEqual([]);
  });

  it('does not decline what it has taken on', () => {
    const accepted = ready().transportOrdered().give('kriminalvarden', 'accept-transport');
    const reason = { reason: 'no-capacity', reasons: 'No escorts that week.' };
    expect(accepted.blockers('kriminalvarden', 'decline-transport', reason)).toEqual(['state-of-transport']);
  });

  it('records what a visit before the journey brought to light, each visit beside the others', () => {
    const visit = (on: string, ...found: string[]) => ({ visitedOn: on, found, note: 'Spoke with the person.' });
    const road = planned()
      .give('kriminalvarden', 'record-pre-visit', visit('2026-06-01', 'informed', 'will-resist'))
      .give('kriminalvarden', 'record-pre-visit', visit('2026-06-01', 'will-cooperate'));
    expect(theOrder(road)?.preVisits).toEqual([
      { visitedOn: '2026-06-01', found: ['informed', 'will-resist'] },
      { visitedOn: '2026-06-01', found: ['will-cooperate'] },
    ]);
  });

  it('plans anew, and nothing of the plan before is left', () => {
    const first = planned().give('kriminalvarden', 'plan-transport', {
      ...usual.transportPlan,
      medics: 1,
      operation: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
    });
    expect(theOrder(first)).toMatchObject({ medics: 1, operationId: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa' });
    const again = first.give('kriminalvarden', 'plan-transport', { ...usual.transportPlan, escorts: 3 });
    expect(theOrder(again)).toMatchObject({ status: 'planned', escorts: 3, departsAt: usual.leg.departsAt });
    expect(theOrder(again)).not.toHaveProperty('medics');
    expect(theOrder(again)).not.toHaveProperty('operationId');
  });

  it('is asked for the law at the plan and again at boarding', () => {
    const accepted = ready().transportOrdered().give('kriminalvarden', 'accept-transport').stayed();
    expect(accepted.blockers('kriminalvarden', 'plan-transport', usual.transportPlan)).toEqual(['enforcement-barred']);
    const barred = planned().stayed();
    expect(barred.blockers('kriminalvarden', 'start-transport', { startedAt: barred.moment })).toEqual([
      'enforcement-barred',
    ]);
  });
});

describe('a journey that fails', () => {
  const failure = (road: SwedishCase, reason: string) => ({
    reason,
    endedAt: road.moment,
    broughtTo: 'detention-centre',
    restraintsUsed: ['handcuffs'],
    note: 'Told in full.',
  });

  it.each([
    ['abort-transport', 'captain-refused', 'aborted'],
    ['record-refusal-at-arrival', 'identity-not-accepted', 'refused-at-arrival'],
  ])('%s leaves custody and case where they were, and says where the person is', (command, reason, state) => {
    const road = underway();
    const failed = road.give('kriminalvarden', command, failure(road, reason));
    expect(theOrder(failed)).toMatchObject({
      status: state,
      outcomeReason: reason,
      broughtTo: 'detention-centre',
      restraintsUsed: ['handcuffs'],
    });
    expect([failed.file.custody.state, failed.file.responsibility.holder]).toEqual(['detained', 'se.polisen']);
    const { notBefore: _, ...again } = usual.transportOrder;
    const anew = { ...again, notBefore: '2026-06-11T06:00:00.000Z' };
    expect(failed.blockers('polisen', 'order-transport', anew)).toEqual([]);
  });

  it('has reasons of its own for each way of failing', () => {
    const road = underway();
    expect(() => road.blockers('kriminalvarden', 'abort-transport', failure(road, 'destination-refused'))).toThrow();
    expect(() =>
      road.blockers('kriminalvarden', 'record-refusal-at-arrival', failure(road, 'captain-refused')),
    ).toThrow();
  });
});

describe('the costs of a transport', () => {
  const cost = { order: 1, item: 'ticket', amount: 845_000, currency: 'SEK', bornBy: 'person' };
  const record = { items: [cost, { ...cost, item: 'escorts', amount: 1_200_000, bornBy: 'state' }] };

  it('are recorded line by line, with who bears each, also when the case is over', () => {
    const road = underway();
    const over = road
      .give('kriminalvarden', 'complete-transport', { endedAt: road.moment, handedTo: 'Border police.' })
      .give('polisen', 'confirm-departure', usual.departure('2026-06-10'))
      .give('polisen', 'record-transport-costs', record)
      .give('polisen', 'record-transport-costs', { items: [{ ...cost, bornBy: 'carrier-company' }] });
    expect(over.file.responsibility.state).toBe('closed');
    expect(over.file.transport.costs?.map(({ number, item, bornBy, by }) => [number, item, bornBy, by])).toEqual([
      [1, 'ticket', 'person', 'se.polisen'],
      [2, 'escorts', 'state', 'se.polisen'],
      [3, 'ticket', 'carrier-company', 'se.polisen'],
    ]);
  });

  it('are recorded only by who ordered or carries the journey, of an order that exists', () => {
    const ordered = ready().transportOrdered();
    expect(ordered.blockers('kriminalvarden', 'record-transport-costs', record)).toEqual([]);
    expect(ordered.blockers('migrationsverket', 'record-transport-costs', record)).toEqual(['no-part-in-transport']);
    for (const items of [[{ ...cost, order: 2 }], [cost, { ...cost, order: 2 }]])
      expect(ordered.blockers('polisen', 'record-transport-costs', { items })).toEqual(['no-part-in-transport']);
  });
});

describe('the sorting of a case by its prospect', () => {
  const triage = (colour: string, on: string) => ({ colour, assessedOn: on, reasons: 'Passport at hand.' });

  it('is kept with its history, and its reasons out of the open journal', () => {
    const sorted = ready()
      .give('polisen', 'triage-case', triage('red', '2026-05-20'))
      .give('polisen', 'triage-case', triage('green', '2026-06-01'));
    expect(sorted.file.transport.triage).toEqual([
      { colour: 'red', on: '2026-05-20', by: 'se.polisen' },
      { colour: 'green', on: '2026-06-01', by: 'se.polisen' },
    ]);
    expect(JSON.stringify(sorted.file)).not.toContain('Passport at hand.');
  });

  it('is for the police while they answer for the case', () => {
    const before = aCase().inSweden().decided().served().final();
    expect(before.blockers('polisen', 'triage-case', triage('red', '2026-01-10'))).toEqual([
      'not-responsible-authority',
    ]);
  });
});

import { usual } from '../../builders';
import { House } from '../house';
import { codesOf, court, courtStay, decider, escort, planner, police, Road, type Refusal } from '../road';

jest.setTimeout(60_000);

const boarding = { startedAt: '2026-02-16T07:00:00.000Z' };

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const lift = (hold: number) => ({ hold, because: 'appeal-ruled' });

/** The refusal names the bar, on which ground it stands and who can clear it. */
function namesTheStay(refusal: Refusal): void {
  expect(codesOf(refusal)).toEqual(['enforcement-barred']);
  const [reason] = refusal.blockers;
  expect(reason?.legalBasis.map(({ label }) => label).join()).toContain('12:11');
  expect(reason?.whoCanClear).toContain('se.migrationsdomstol.court-registrar');
}

/** The carrier's own words, refused or not. */
async function asCarrier(road: Road, seat: typeof planner, command: string, input: object = {}) {
  const { body: order } = await road.read<{ version?: number }>(seat, '/transport-orders/1');
  const headers = { 'If-Match': `"${order.version ?? 0}"` };
  return road.attempt<Refusal>(seat, command, { ...input }, { headers });
}

describe('while a court’s stay is in force', () => {
  it('no transport is ordered', async () => {
    const road = await Road.readyToTravel(house);
    await road.give(court, 'stay-enforcement', courtStay);
    expect((await road.seenBy(police)).states).toMatchObject({ holds: 'barred' });
    namesTheStay(await road.refused(police, 'order-transport', usual.transportOrder));
    await road.give(court, 'lift-stay', lift(1));
    await road.give(police, 'order-transport', usual.transportOrder);
  });

  it('no transport is planned', async () => {
    const road = await Road.readyToTravel(house);
    await road.give(police, 'order-transport', usual.transportOrder);
    await road.carrierGives(planner, 'accept-transport');
    await road.give(court, 'stay-enforcement', courtStay);
    const answer = await asCarrier(road, planner, 'plan-transport', usual.transportPlan);
    expect(answer.status).toBe(409);
    namesTheStay(answer.body);
    await road.give(court, 'lift-stay', lift(1));
    await road.carrierGives(planner, 'plan-transport', usual.transportPlan);
  });

  it('nobody boards, also where all was ready a minute ago', async () => {
    const road = await Road.readyToTravel(house);
    await road.give(police, 'order-transport', usual.transportOrder);
    await road.carrierGives(planner, 'accept-transport');
    await road.carrierGives(planner, 'plan-transport', usual.transportPlan);
    await road.give(court, 'stay-enforcement', courtStay);
    const answer = await asCarrier(road, escort, 'start-transport', boarding);
    expect(answer.status).toBe(409);
    namesTheStay(answer.body);
    await road.give(court, 'lift-stay', lift(1));
    await road.carrierGives(escort, 'start-transport', boarding);
    expect((await road.seenBy(police)).states).toMatchObject({ transport: 'underway' });
  });

  it('nobody but the court lifts it', async () => {
    const road = await Road.readyToTravel(house);
    await road.give(court, 'stay-enforcement', courtStay);
    expect(codesOf(await road.refused(decider, 'lift-stay', lift(1)))).toEqual(['no-such-hold']);
  });

  it('another country stays open when the stay names its countries', async () => {
    const road = await Road.readyToTravel(house, { destinations: ['GEO', 'ARM'] });
    await road.give(court, 'stay-enforcement', { ...courtStay, countries: ['GEO'] });
    namesTheStay(await road.refused(police, 'order-transport', usual.transportOrder));
    await road.give(police, 'order-transport', { ...usual.transportOrder, destination: 'ARM' });
  });
});

describe('a transport order', () => {
  it('tells every reason at once when several stand against it', async () => {
    const road = await Road.begin(house, '2026-03-02T09:00:00+01:00');
    const refusal = await road.refused('migrationsverket/enforcement-officer', 'order-transport', {
      ...usual.transportOrder,
      destination: 'ARM',
    });
    expect(codesOf(refusal)).toEqual([
      'decision-not-enforceable',
      'destination-not-in-decision',
      'no-valid-travel-document',
      'not-deprived-of-liberty',
    ]);
    for (const { text, legalBasis, whoCanClear } of refusal.blockers)
      expect([text.length > 0, legalBasis.length > 0, whoCanClear.length > 0]).toEqual([true, true, true]);
    expect(refusal.available.map(({ command }) => command)).not.toContain('order-transport');
  });

  it('is cancelled by the orderer or by the carrier, and the case can order anew', async () => {
    const road = await Road.readyToTravel(house);
    const cancel = { reason: 'carrier', note: 'No seats.' };
    await road.give(police, 'order-transport', usual.transportOrder);
    await road.carrierGives(planner, 'cancel-transport', cancel);
    await road.give(police, 'order-transport', usual.transportOrder);
    await road.give(police, 'cancel-transport', { ...cancel, reason: 'no-longer-needed' });
    await road.accountable('se.polisen', { transport: 'cancelled', custody: 'detained' });
  });

  it('that fails on the way leaves the person in custody and the case with the police', async () => {
    const road = await Road.readyToTravel(house);
    await road.give(police, 'order-transport', usual.transportOrder);
    await road.carrierGives(planner, 'accept-transport');
    await road.carrierGives(planner, 'plan-transport', usual.transportPlan);
    await road.carrierGives(escort, 'start-transport', boarding);
    await house.travelTo('2026-02-16T12:00:00+01:00');
    const failure = {
      reason: 'captain-refused',
      endedAt: '2026-02-16T10:00:00Z',
      broughtTo: 'detention-centre',
      note: 'The captain declined.',
    };
    await road.carrierGives(escort, 'abort-transport', failure);
    await road.accountable('se.polisen', { transport: 'aborted', custody: 'detained', whereabouts: 'known' });
  });
});

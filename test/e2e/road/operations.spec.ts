import type { OperationCancelled, OperationPage, OperationView } from '../../../src/cases/operations/operation.answers';
import type { TransportOrderView } from '../../../src/cases/http/transport-orders.answers';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { usual } from '../../builders';
import { asNew, House, type Seat } from '../house';
import { codesOf, court, courtStay, decider, escort, planner, police, Road, type Refusal } from '../road';

jest.setTimeout(120_000);

const charter = {
  kind: 'charter',
  destinations: ['GEO'],
  carrierKind: 'chartered-flight',
  departsAt: '2026-06-10T07:30:00.000Z',
  seats: 3,
  monitorPresent: true,
  frontexCoordinated: false,
};
const boarding = { startedAt: '2026-02-16T07:00:00.000Z' };

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

interface Receipt {
  readonly id: string;
  readonly version: number;
}

async function plan(change: object = {}): Promise<Receipt> {
  const { status, body } = await (
    await house.as(planner)
  ).post<Receipt>('/api/v1/operations', { ...charter, ...change }, asNew());
  if (status !== 201) throw new Error(`the operation is not planned: ${JSON.stringify(body)}`);
  return body;
}

const read = async (seat: Seat, id: string) => (await house.as(seat)).get<OperationView>(`/api/v1/operations/${id}`);

async function send<T>(method: 'POST' | 'PUT', path: string, body: object, version: number) {
  return (await house.as(planner)).send<T>(method, `/api/v1/operations/${path}`, body, asNew(version));
}

/** Ordered and accepted: what is left is the plan. */
async function accepted(): Promise<Road> {
  const road = await Road.readyToTravel(house);
  await road.give(police, 'order-transport', usual.transportOrder);
  await road.carrierGives(planner, 'accept-transport');
  return road;
}

const joins = (road: Road, operation: string) =>
  road.carrierGives(planner, 'plan-transport', { ...usual.transportPlan, operation });

/** The carrier’s own attempt, whatever comes of it. */
async function tries(road: Road, seat: Seat, command: string, input: object) {
  const { body } = await road.read<{ version?: number }>(seat, '/transport-orders/1');
  return road.attempt<Refusal & ProblemBody>(
    seat,
    command,
    { ...input },
    {
      headers: { 'If-Match': `"${body.version ?? 0}"` },
    },
  );
}

/** What is wrong with the one field that is wrong. */
function faultOf({ errors }: ProblemBody): string | undefined {
  const [first] = (errors ?? []) as readonly { readonly pointer?: string; readonly code: string }[];
  return first?.pointer === '/operation' ? first.code : undefined;
}

describe('an operation with three persons', () => {
  it('lets each have an outcome of its own, and shares its costs by those who set out', async () => {
    const { id } = await plan();
    const arrives = await accepted();
    const stopped = await accepted();
    const refused = await accepted();
    for (const road of [arrives, stopped, refused]) await joins(road, id);

    // A stay reaches one of them while the others board.
    await stopped.give(court, 'stay-enforcement', courtStay);
    await arrives.carrierGives(escort, 'start-transport', boarding);
    await refused.carrierGives(escort, 'start-transport', boarding);
    const door = await tries(stopped, escort, 'start-transport', boarding);
    expect([door.status, codesOf(door.body)]).toEqual([409, ['enforcement-barred']]);
    await stopped.carrierGives(planner, 'cancel-transport', { reason: 'stay-of-enforcement', note: 'At the door.' });

    await house.travelTo('2026-02-16T18:00:00+01:00');
    const endedAt = '2026-02-16T15:00:00.000Z';
    await arrives.carrierGives(escort, 'complete-transport', { endedAt, handedTo: 'Border police.' });
    await refused.carrierGives(escort, 'record-refusal-at-arrival', {
      reason: 'identity-not-accepted',
      endedAt,
      broughtTo: 'detention-centre',
      note: 'They say that he is not theirs.',
    });

    const costs = { items: [{ item: 'charter-share', amount: 1_000_001, currency: 'SEK' }] };
    const { version } = (await read(planner, id)).body;
    expect((await send('POST', `${id}/carry-out`, {}, version)).status).toBe(200);
    expect((await send('POST', `${id}/costs`, costs, version + 1)).status).toBe(200);

    const seen = (await read(planner, id)).body;
    expect(seen).toMatchObject({ status: 'carried-out', monitorPresent: true, frontexCoordinated: false });
    const ends = ({ orders }: OperationView) =>
      Object.fromEntries(orders.map(order => [order.caseId, [order.status, order.outcomeReason]]));
    // A reason can be that somebody asked for protection on the way, which is no matter of the carrier’s.
    expect(ends(seen)).toEqual({
      [arrives.caseId]: ['completed', undefined],
      [stopped.caseId]: ['cancelled', undefined],
      [refused.caseId]: ['refused-at-arrival', undefined],
    });
    expect(ends((await read(police, id)).body)).toEqual({
      [arrives.caseId]: ['completed', undefined],
      [stopped.caseId]: ['cancelled', 'stay-of-enforcement'],
      [refused.caseId]: ['refused-at-arrival', 'identity-not-accepted'],
    });
    expect(seen.outcomes).toEqual({ completed: 1, cancelled: 1, 'refused-at-arrival': 1 });
    expect(seen.totals).toEqual([{ amount: 1_000_001, currency: 'SEK', persons: 2, share: 500_000, remainder: 1 }]);
    expect(seen.changes?.map(({ what, authority }) => [what, authority])).toEqual([
      ['created', 'se.kriminalvarden'],
      ['carried-out', 'se.kriminalvarden'],
      ['costs-recorded', 'se.kriminalvarden'],
    ]);

    await stopped.accountable('se.polisen', { transport: 'cancelled', custody: 'detained' });
    await refused.accountable('se.polisen', { transport: 'refused-at-arrival', custody: 'detained' });

    // Whoever ordered sees its persons, and neither costs nor history; whoever has nobody there sees nothing at all.
    const orderer = (await read(police, id)).body;
    expect(orderer.orders).toHaveLength(3);
    expect([orderer.costs, orderer.totals, orderer.changes]).toEqual([undefined, undefined, undefined]);
    expect((await read(decider, id)).status).toBe(404);
    const list = await (await house.as(decider)).get<OperationPage>('/api/v1/operations?limit=100');
    expect(list.body.items).toEqual([]);
  });
});

describe('whoever joins an operation', () => {
  it('finds it planned, with a seat, going where the person is to go; otherwise nothing of the plan is recorded', async () => {
    const road = await accepted();
    const attempt = (operation: string) =>
      tries(road, planner, 'plan-transport', { ...usual.transportPlan, operation });
    const unknown = await attempt('01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa');
    expect([unknown.status, faultOf(unknown.body)]).toEqual([400, 'unknown-operation']);
    const elsewhere = await attempt((await plan({ destinations: ['ARM'] })).id);
    expect([elsewhere.status, faultOf(elsewhere.body)]).toEqual([400, 'other-destination']);

    const full = await plan({ seats: 1 });
    await joins(await accepted(), full.id);
    const late = await attempt(full.id);
    expect([late.status, faultOf(late.body)]).toEqual([400, 'no-seat-left']);
    expect((await road.seenBy(police)).states).toMatchObject({ transport: 'accepted' });

    // A seat more, and the same order travels; a seat less is refused while they are taken.
    const grown = await send('PUT', full.id, { ...charter, seats: 2 }, full.version);
    expect(grown.status).toBe(200);
    await joins(road, full.id);
    const shrunk = await send<ProblemBody>('PUT', full.id, { ...charter, seats: 1 }, full.version + 1);
    expect([shrunk.status, shrunk.body.code]).toEqual([409, 'transport-operation-full']);
    const { body: order } = await road.read<TransportOrderView>(planner, '/transport-orders/1');
    expect(order).toMatchObject({ operationId: full.id, custodyGround: 'enforcement', legs: [usual.leg] });
  });
});

describe('an operation that is cancelled', () => {
  it('cancels nobody’s order: it lists them, and takes no one more', async () => {
    const { id, version } = await plan();
    const road = await accepted();
    await joins(road, id);
    const { status, body } = await send<OperationCancelled>('POST', `${id}/cancel`, { because: 'carrier' }, version);
    expect([status, body.orders.map(({ caseId }) => caseId)]).toEqual([200, [road.caseId]]);
    expect((await road.seenBy(police)).states).toMatchObject({ transport: 'planned' });
    expect(
      (await tries(await accepted(), planner, 'plan-transport', { ...usual.transportPlan, operation: id })).status,
    ).toBe(400);
    const again = await send<ProblemBody>('PUT', id, charter, version + 1);
    expect([again.status, again.body.code]).toEqual([409, 'transport-operation-over']);
    await road.carrierGives(planner, 'cancel-transport', { reason: 'operation-cancelled', note: 'No aircraft.' });
  });
});

describe('the door to operations', () => {
  it('is closed to everybody but whoever plans transports', async () => {
    for (const seat of [police, decider, escort] as const) {
      const answer = await (await house.as(seat)).post<ProblemBody>('/api/v1/operations', charter, asNew());
      expect([seat, answer.status, answer.body.code]).toEqual([seat, 403, 'wrong-role']);
    }
  });

  it('answers the same request once, and a stale one not at all', async () => {
    const client = await house.as(planner);
    const headers = asNew();
    const first = await client.post<Receipt>('/api/v1/operations', charter, headers);
    const second = await client.post<Receipt>('/api/v1/operations', charter, headers);
    expect(second.body).toEqual(first.body);
    const { id, version } = first.body;
    expect((await send('PUT', id, { ...charter, seats: 9 }, version)).status).toBe(200);
    const stale = await send<ProblemBody>('PUT', id, { ...charter, seats: 8 }, version);
    expect([stale.status, stale.body.code]).toEqual([412, 'version-conflict']);
    expect((await read(planner, id)).body).toMatchObject({ seats: 9, version: version + 1 });
  });
});

it('the carrier is not told how the police sort the case', async () => {
  const road = await accepted();
  await road.give(police, 'triage-case', {
    colour: 'red',
    assessedOn: '2026-02-16',
    reasons: 'No document for years.',
  });
  const told = async (seat: Seat) => {
    const { body } = await (
      await house.as(seat)
    ).get<{ items: readonly { type: string; data: { caseId: string } }[] }>('/api/v1/events?limit=500');
    return body.items.filter(({ data }) => data.caseId === road.caseId).map(({ type }) => type);
  };
  const toCarrier = await told(planner);
  expect(toCarrier).toContain('samverk.case.transport-ordered.v1');
  expect(toCarrier).not.toContain('samverk.case.case-triaged.v1');
  expect(await told(police)).toContain('samverk.case.case-triaged.v1');
});

import { operationsOf, type PlacedOperation } from '../../../src/platform/http/openapi/document-types';
import { Database } from '../../../src/platform/database/database';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { usual } from '../../builders';
import { asNew, House, type Seat } from '../house';
import { addressOf, shownBody } from '../requests';
import { court, decider, embassy, planner, police, Road } from '../road';
import { Gate, nobodysCase, subjectOf, supervisorOf } from './gate';

jest.setTimeout(240_000);

let house: House;
let road: Road;
let gate: Gate;
beforeAll(async () => {
  house = await House.open();
  gate = new Gate(house);
  road = await Road.readyToTravel(house);
  await road.give(police, 'order-transport', usual.transportOrder);
});
afterAll(() => house.close());

/** Who is put in charge in each authority that takes part, carries or was told; the rest of the house is outside. */
const insiders: readonly Seat[] = [decider, police, planner, court];
const outsiders: readonly Seat[] = [
  ...([`${decider}#2`, 'migrationsverket/enforcement-officer', `${police}#2`, 'polisen/border-officer'] as const),
  ...([embassy, `${planner}#2`, 'kriminalvarden/escort-leader', `${court}#2`, 'polisen/supervisor#2'] as const),
];
/** Those who oversee see ids of what they oversee, which is their task. */
const oversight = /\/(read-log|break-glass|access-alerts|grants|assignments)/;

const gets = (): readonly PlacedOperation[] =>
  operationsOf(house.document).filter(({ method, path }) => method === 'get' && path.startsWith('/api/v1/'));
const isList = ({ path }: PlacedOperation): boolean => !path.includes('{');

async function listsThatTell(seat: Seat): Promise<string[]> {
  const telling: string[] = [];
  for (const { path } of gets().filter(place => isList(place) && !oversight.test(place.path))) {
    const queries = path.endsWith('/cases') ? ['', '?sort=nextDueAt'] : [''];
    for (const query of queries) {
      const { body } = await (await house.as(seat)).get(`${path}${query}`);
      if (JSON.stringify(body).includes(road.caseId)) telling.push(`${path}${query}`);
    }
  }
  return telling;
}

/** What a seat is told of an id, without what differs by itself, and what the database was asked for it. */
async function toldOf(seat: Seat, place: PlacedOperation, caseId: string, personId: string) {
  const address = addressOf(place, name => (/person/i.test(name) ? personId : /number/i.test(name) ? '1' : caseId));
  const body = place.method === 'get' ? undefined : shownBody(house.document, place);
  const headers = place.method === 'get' ? {} : asNew(1);
  const client = await house.as(seat);
  const run = jest.spyOn(house.running.app.get(Database), 'run');
  const answer = await client.send<Partial<ProblemBody>>(place.method.toUpperCase(), address, body, headers);
  const asked = run.mock.calls.map(([{ name }]) => name).filter(name => !ownRounds.test(name));
  run.mockRestore();
  const fields = [...answer.headers.keys()].filter(name => !varying.has(name)).sort();
  return { status: answer.status, code: answer.body.code, detail: answer.body.detail, fields, asked: asked.sort() };
}

const varying = new Set(['date', 'traceparent', 'x-request-id', 'content-length']);
/** What the house asks by itself, whoever calls meanwhile. */
const ownRounds = /^(claim-|seal-|erase-|keep-|next-|list-due|ping|checkpoint)/;

const before = new Map<Seat, string[]>();

describe('a case with a protected identity', () => {
  it('is in the lists of many before it is protected', async () => {
    for (const seat of [...insiders, ...outsiders]) before.set(seat, await listsThatTell(seat));
    expect(before.get(police)).toEqual(
      expect.arrayContaining(['/api/v1/cases', '/api/v1/cases?sort=nextDueAt', '/api/v1/events', '/api/v1/deadlines']),
    );
    expect(before.get(`${police}#2`)).toEqual(before.get(police));
    expect(before.get(planner)).toContain('/api/v1/transport-orders');
  });

  it('is protected by a supervisor, and given to one person in each authority', async () => {
    expect((await gate.protect(supervisorOf.migrationsverket, road.caseId)).status).toBe(201);
    const givers: readonly (readonly [Seat, Seat])[] = [
      [supervisorOf.migrationsverket, decider],
      [supervisorOf.polisen, police],
      [`${planner}#2`, planner],
      [`${court}#2`, court],
    ];
    for (const [giver, officer] of givers) {
      const { status } = await gate.assign(giver, road.caseId, { officer: subjectOf(officer) });
      expect([giver, status]).toEqual([giver, 201]);
    }
  });

  it('stays in every list of those in charge, and leaves every list of all others', async () => {
    for (const seat of insiders) expect([seat, await listsThatTell(seat)]).toEqual([seat, before.get(seat)]);
    for (const seat of outsiders) expect([seat, await listsThatTell(seat)]).toEqual([seat, []]);
  });

  it('answers all others by its id as a case that does not exist, on every route that takes one', async () => {
    const routes = operationsOf(house.document).filter(
      ({ path }) => path.includes('{caseId}') && !/\/(assignment|protection|grants|break-glass)/.test(path),
    );
    expect(routes.length).toBeGreaterThan(60);
    for (const seat of [`${police}#2`, `${decider}#2`, `${planner}#2`] as const)
      for (const place of routes) {
        const [slug] = seat.split('/');
        const own = !/^\/api\/v1\/\w+\/cases/.test(place.path) || place.path.startsWith(`/api/v1/${slug ?? ''}/`);
        if (!own) continue;
        const told = await toldOf(seat, place, road.caseId, road.personId);
        const nobody = nobodysCase();
        expect([seat, place.path, told]).toEqual([seat, place.path, await toldOf(seat, place, nobody, nobody)]);
      }
  });

  it('takes its person along: neither found nor read by all others, also where the person was registered', async () => {
    for (const seat of [`${decider}#2`, `${police}#2`] as const) {
      const client = await house.as(seat);
      expect((await client.get(`/api/v1/persons/${road.personId}`)).status).toBe(404);
      const found = await client.post('/api/v1/person-searches', { name: 'Demonadze' });
      expect([found.status, JSON.stringify(found.body).includes(road.personId)]).toEqual([200, false]);
    }
    expect((await (await house.as(decider)).get(`/api/v1/persons/${road.personId}`)).status).toBe(200);
  });

  it('goes on: those in charge act on it, the clock too, and the next one is refused', async () => {
    await road.carrierGives(planner, 'accept-transport');
    await road.carrierGives(planner, 'plan-transport', usual.transportPlan);
    await house.travelTo('2026-02-17T09:00:00+01:00');
    expect((await road.seenBy(decider)).states['transport']).toBe('planned');
    const other = await road.attempt<ProblemBody>(`${police}#2`, 'receive-handover');
    expect([other.status, other.body.code]).toEqual([404, 'case-not-found']);
    expect((await road.verified()).intact).toBe(true);
  });

  it('is open again to all once the protection is lifted by the authority that set it, and by no other', async () => {
    const lifting = `/cases/${road.caseId}/protection/lifting`;
    const wrong = await gate.post(supervisorOf.polisen, lifting, { because: 'Not ours.' });
    expect([wrong.status, wrong.body.code]).toEqual([409, 'protection-not-yours']);
    expect((await gate.post(supervisorOf.migrationsverket, lifting, { because: 'The threat is over.' })).status).toBe(
      200,
    );
    expect(await gate.sees(`${police}#2`, road.caseId)).toBe(200);
  });
});

import { Client } from 'pg';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import type { RectificationPage, RectificationReceipt } from '../../../src/rights/rectification/rectifications.answers';
import type { RestrictionPage, RestrictionReceipt } from '../../../src/rights/restriction/restrictions.answers';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { asNew, House, type Seat } from '../house';
import { Gate, subjectOf } from '../circle/gate';
import { decider, Road } from '../road';
import { aRequest, Desk, handler, officer, supervisor } from './people';

jest.setTimeout(180_000);

let fresh: FreshDatabase;
let owner: Client;
let house: House;
/** Persons of whom data are restricted and contested, in the order in which it came. */
const roads: Road[] = [];
const restricted: string[] = [];
const contested: string[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  house = await House.open({}, fresh);
  for (const [index, day] of ['2026-01-12', '2026-01-13', '2026-01-14'].entries()) {
    const road = await Road.begin(house, `${day}T12:00:00+01:00`);
    roads.push(road);
    const ground = index === 1 ? 'needed-for-legal-claims' : 'accuracy-contested';
    restricted.push(await restrict(road, ground));
    contested.push(await contest(road, day));
  }
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

const wordsOf = (road: Road) => `Ord om ${road.personId}`;

async function restrict(road: Road, ground: string): Promise<string> {
  const what = { caseId: road.caseId, regime: 'gdpr', ground, reasons: wordsOf(road) };
  const client = await house.as(handler);
  const { body } = await client.post<RestrictionReceipt>(
    `/api/v1/persons/${road.personId}/restrictions`,
    what,
    asNew(),
  );
  return body.id;
}

async function contest(road: Road, receivedOn: string): Promise<string> {
  const desk = await Desk.of(house, handler, road.personId);
  const request = await desk.record({ ...aRequest, kind: 'rectification', receivedOn });
  const what = { requestId: request.id, statement: 1, says: wordsOf(road) };
  const client = await house.as(handler);
  const { body } = await client.post<RectificationReceipt>(
    `/api/v1/persons/${road.personId}/rectifications`,
    what,
    asNew(),
  );
  return body.id;
}

const restrictions = async (query = '', seat: Seat = officer) =>
  (await house.as(seat)).get<RestrictionPage & ProblemBody>(`/api/v1/restrictions${query}`);
const rectifications = async (query = '', seat: Seat = officer) =>
  (await house.as(seat)).get<RectificationPage & ProblemBody>(`/api/v1/rectifications${query}`);
const idsOf = ({ body }: { body: { items: readonly { id: string }[] } }) => body.items.map(({ id }) => id);

describe('those who watch over an authority', () => {
  it('see what it has restricted and what is contested before it, of all persons, the oldest first', async () => {
    for (const seat of [officer, supervisor]) {
      expect([seat, idsOf(await restrictions('', seat))]).toEqual([seat, restricted]);
      expect([seat, idsOf(await rectifications('', seat))]).toEqual([seat, contested]);
    }
    const { items } = (await restrictions()).body;
    expect(items[0]).toMatchObject({ place: 'case', caseId: roads[0]?.caseId, personId: roads[0]?.personId });
    expect((await rectifications()).body.items[0]).toMatchObject({
      ...{ place: 'statement', statement: 1, status: 'open', noteStands: false, contestedOn: '2026-01-12' },
    });
  });

  it('page through them', async () => {
    for (const [list, all] of [
      [restrictions, restricted],
      [rectifications, contested],
    ] as const) {
      const first = await list('?limit=2');
      expect(idsOf(first)).toEqual(all.slice(0, 2));
      const rest = await list(`?limit=2&cursor=${encodeURIComponent(first.body.next ?? '')}`);
      expect([idsOf(rest), rest.body.next]).toEqual([all.slice(2), undefined]);
      const other = await list(`?limit=2&since=2026-01-01&cursor=${encodeURIComponent(first.body.next ?? '')}`);
      expect([other.status, other.body.code]).toEqual([400, 'invalid-cursor']);
    }
  });

  it('narrow them by what became of it, by ground and by day', async () => {
    expect(idsOf(await restrictions('?restrictionGround=needed-for-legal-claims'))).toEqual([restricted[1]]);
    expect(idsOf(await restrictions('?since=2026-01-13'))).toEqual(restricted.slice(1));
    expect(idsOf(await rectifications('?since=2026-01-14'))).toEqual([contested[2]]);
    expect(idsOf(await rectifications('?status=refused'))).toEqual([]);
    expect(idsOf(await rectifications('?noteStands=false'))).toEqual(contested);
    const road = roads[0];
    if (!road) throw new Error('nobody came');
    const client = await house.as(handler);
    const at = `/api/v1/persons/${road.personId}/restrictions/${restricted[0] ?? ''}`;
    await client.post(`${at}/lifting-announcement`, {}, asNew(1));
    expect((await client.post(`${at}/lifting`, { reasons: 'Klart' }, asNew(2))).status).toBe(200);
    expect(idsOf(await restrictions('?state=standing'))).toEqual(restricted.slice(1));
    expect(idsOf(await restrictions('?state=lifted'))).toEqual([restricted[0]]);
    const { body: held } = await client.get<{ items: { id: string; version: number }[] }>(
      `/api/v1/data-subject-requests?person=${road.personId}`,
    );
    const [request] = held.items;
    const desk = await Desk.of(house, handler, road.personId);
    const refusal = { ground: 'limited-by-law', reasons: 'Nej', remedies: ['supervisory-authority', 'court'] };
    const checked = await desk.act({ id: request?.id ?? '', version: request?.version ?? 0 }, 'identity-check', {
      means: 'identity-document',
    });
    expect((await desk.act(checked.body, 'refusal', refusal)).status).toBe(200);
    expect(idsOf(await rectifications('?noteStands=true'))).toEqual([contested[0]]);
    expect(idsOf(await rectifications('?status=open'))).toEqual(contested.slice(1));
  });

  it('see no words there, and nothing of another authority', async () => {
    const told = JSON.stringify([(await restrictions()).body, (await rectifications()).body]);
    for (const road of roads) {
      expect(told).toContain(road.personId);
      expect(told).not.toContain(wordsOf(road));
    }
    for (const seat of ['polisen/supervisor', 'polisen/data-protection-officer'] as const)
      expect([seat, idsOf(await restrictions('', seat)), idsOf(await rectifications('', seat))]).toEqual([
        seat,
        [],
        [],
      ]);
  });

  it('leave a search in the read log with its hits, and nobody else may look', async () => {
    await restrictions('?state=standing');
    await rectifications('?status=open');
    const { rows } = await owner.query<{ operation: string; hits: string[]; purpose: string; digested: boolean }>(
      `select distinct on (operation) operation, hits, purpose, query_digest is not null as digested from read_log
        where operation in ('list-restrictions-of-authority', 'list-rectifications-of-authority') order by operation, tx desc, id desc`,
    );
    const hits = roads.slice(1).map(({ personId }) => personId);
    expect(rows.map(row => ({ ...row, hits: [...row.hits].sort() }))).toEqual(
      ['list-rectifications-of-authority', 'list-restrictions-of-authority'].map(operation => ({
        ...{ operation, purpose: 'data-protection', digested: true },
        hits: [...hits].sort(),
      })),
    );
    for (const list of [restrictions, rectifications]) {
      const { status, body } = await list('', handler);
      expect([status, body.code]).toEqual([403, 'wrong-role']);
    }
  });

  it('do not learn of somebody whose identity is protected, unless they are let in', async () => {
    const gate = new Gate(house);
    const road = roads[2];
    if (!road) throw new Error('nobody came');
    expect((await gate.protect(supervisor, road.caseId)).status).toBe(201);
    const place = { officer: subjectOf(decider) };
    expect((await gate.assign(supervisor, road.caseId, place)).status).toBe(201);
    expect(idsOf(await restrictions())).toEqual(restricted.slice(0, 2));
    expect(idsOf(await rectifications())).toEqual(contested.slice(0, 2));
  });
});

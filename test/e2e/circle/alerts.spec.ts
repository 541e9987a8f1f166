import { Client } from 'pg';
import type { AccessAlertPage, AccessAlertReceipt } from '../../../src/circle/http/alerts.answers';
import type { NoticePage } from '../../../src/cases/http/notices.answers';
import type { Signals } from '../../../src/read-log/http/read-log.answers';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import { House, type Seat } from '../house';
import { returnOfficer, Road } from '../road';
import { Gate, subjectOf, supervisorOf } from './gate';

jest.setTimeout(240_000);

const boss = supervisorOf.migrationsverket;
const boss2: Seat = `${boss}#2`;
const dpo: Seat = 'migrationsverket/data-protection-officer';
const stranger = supervisorOf.polisen;

let fresh: FreshDatabase;
let owner: Client;
let house: House;
let gate: Gate;
let road: Road;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('app.authority', 'samverk.auditor', false)`);
  house = await House.open({}, fresh);
  gate = new Gate(house);
  road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
  await gate.protect(boss, road.caseId, 'security-sensitive');
});
afterAll(async () => {
  await house.close();
  await owner.end();
  await fresh.drop();
});

const get = async <T>(seat: Seat, path: string) => (await (await house.as(seat)).get<T>(`/api/v1${path}`)).body;
const waiting = async (seat: Seat) => (await get<AccessAlertPage>(seat, '/access-alerts?open=true')).items;
const counted = async (seat: Seat) => (await get<NoticePage>(seat, '/notices')).accessAlerts;
const acknowledge = (seat: Seat, id: string) =>
  gate.post<AccessAlertReceipt>(seat, `/access-alerts/${id}/acknowledgement`);

/** The glass is broken by the clock of the database. */
async function signals(seat: Seat) {
  const { rows } = await owner.query<{ from: string; to: string }>(
    `select to_char((now() - interval '1 day') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "from",
            to_char((now() + interval '1 day') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "to"`,
  );
  const { from = '', to = '' } = rows[0] ?? {};
  const { items } = await get<Signals>(seat, `/read-log/signals?from=${from}&to=${to}`);
  return items.filter(({ kind }) => kind === 'unreviewed-glass');
}

describe('a broken glass', () => {
  let glass: string;

  it('is told at once to supervisors and data protection officers of the authority, and to nobody else', async () => {
    expect(await counted(boss)).toBeUndefined();
    const { status, body } = await gate.breakGlass(returnOfficer, road.caseId);
    expect(status).toBe(201);
    glass = body.id;
    for (const seat of [boss, boss2, dpo]) {
      expect(await waiting(seat)).toMatchObject([
        { id: glass, caseId: road.caseId, subject: subjectOf(returnOfficer), open: true, overdue: false },
      ]);
    }
    // Data protection officers read no notices of cases; supervisors find the alert there, too.
    for (const seat of [boss, boss2]) expect([seat, await counted(seat)]).toEqual([seat, 1]);
    expect(await waiting(stranger)).toEqual([]);
    expect(await counted(stranger)).toBeUndefined();
    expect((await acknowledge(stranger, glass)).body.code).toBe('break-glass-not-found');
    expect((await (await house.as(returnOfficer)).get('/api/v1/access-alerts')).status).toBe(403);
    expect(await counted(returnOfficer)).toBeUndefined();
  });

  it('is acknowledged once for each role, by whom and when', async () => {
    expect((await acknowledge(boss, glass)).body).toMatchObject({ id: glass, acknowledgedAt: expect.any(String) });
    expect(await waiting(boss2)).toEqual([]);
    expect(await counted(boss2)).toBeUndefined();
    expect((await acknowledge(boss2, glass)).body.code).toBe('access-over');
    const { items } = await get<AccessAlertPage>(boss2, '/access-alerts?open=false');
    expect(items).toMatchObject([
      { id: glass, open: false, roles: ['se.migrationsverket.supervisor'], acknowledgedBy: subjectOf(boss) },
    ]);
    expect(await waiting(dpo)).toMatchObject([{ id: glass, open: true }]);
    const { rows } = await owner.query<{ subject: string }>(
      `select subject from read_log where operation = 'acknowledge-access-alert' and case_id = $1`,
      [road.caseId],
    );
    expect(rows).toEqual([{ subject: subjectOf(boss) }]);
  });

  it('becomes a signal of the read log when nobody reviews it in time, acknowledged or not', async () => {
    expect(await signals(dpo)).toEqual([]);
    await owner.query(`update break_glass set review_due_at = now() - interval '1 minute' where id = $1`, [glass]);
    const found = await signals(dpo);
    expect(found).toMatchObject([{ subject: subjectOf(returnOfficer), count: 1, caseIds: [road.caseId] }]);
    expect(found[0]?.explanation).toContain('1');
    expect(await signals(stranger)).toEqual([]);
    expect(await waiting(dpo)).toMatchObject([{ id: glass, overdue: true }]);
  });

  it('waits for nobody any more once it is reviewed', async () => {
    const review = { verdict: 'justified', words: 'The hearing was the next morning.' };
    expect((await gate.post(boss2, `/break-glass/${glass}/review`, review, 1)).status).toBe(200);
    expect(await signals(dpo)).toEqual([]);
    expect(await waiting(dpo)).toEqual([]);
  });

  it('alerts nobody of oneself: another supervisor is told, and acknowledges', async () => {
    const { body } = await gate.breakGlass(boss2, road.caseId);
    expect(await waiting(boss2)).toEqual([]);
    expect(await counted(boss2)).toBeUndefined();
    expect((await acknowledge(boss2, body.id)).body.code).toBe('break-glass-not-found');
    expect(await waiting(boss)).toMatchObject([{ id: body.id, subject: subjectOf(boss2) }]);
    expect((await acknowledge(boss, body.id)).status).toBe(200);
  });
});

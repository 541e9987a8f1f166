import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgres } from '../../../src/platform/database/embedded/embedded';
import { prepareDatabase } from '../../../src/platform/database/opening/prepare';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { usual } from '../../builders';
import { asNew, House, temporaryFolder } from '../house';
import { decider, Road } from '../road';
import { Load, nothingIsLostOrDoubled } from './load';

jest.setTimeout(120_000);

let folder: string;
let postgres: EmbeddedPostgres;
let house: House;

beforeAll(async () => {
  folder = await temporaryFolder();
  postgres = await EmbeddedPostgres.start({ folder, revive: false, apart: false });
  await prepareDatabase(postgres.ownerUrl);
  house = await House.open({}, { url: postgres.runtimeUrl, ownerUrl: postgres.ownerUrl });
});
afterAll(async () => {
  await house.close();
  await postgres.remove();
  await rm(folder, { recursive: true, force: true });
});

/** As a crash of the database would take it: at once, with all that was not on disk. */
async function killDatabase(): Promise<void> {
  const { processId } = postgres;
  if (processId === undefined) throw new Error('the database does not run');
  process.kill(processId, 'SIGKILL');
  while (postgres.processId !== undefined) await pause(20);
}

/** A database that comes back is found again by itself. */
async function untilReady(): Promise<void> {
  const until = performance.now() + 20_000;
  while ((await house.stranger.get('/health/ready')).status !== 200) {
    if (performance.now() > until) throw new Error('not well again');
    await pause(50);
  }
}

it('says 503 and when to come back while the database is gone, and is well again when it is back', async () => {
  const road = await Road.begin(house, '2026-03-02T09:00:00+01:00');
  const before = await road.seenBy(decider);
  const client = await house.as(decider);
  const command = () =>
    client.post<ProblemBody>(`/api/v1/migrationsverket/cases/${road.caseId}/stay-enforcement`, usual.stay, headers);
  const headers = asNew(before.version);

  await killDatabase();
  const answers = [
    await command(),
    await client.get<ProblemBody>('/api/v1/cases'),
    await client.get<ProblemBody>(`/api/v1/cases/${road.caseId}`),
    await client.get<ProblemBody>('/api/v1/events'),
    await client.get<ProblemBody>('/api/v1/deadlines'),
    await client.post<ProblemBody>('/api/v1/person-searches', { name: 'Demonadze' }),
    await house.stranger.get<ProblemBody>('/health/ready'),
  ];
  for (const { status, body, headers: told } of answers) {
    expect([status, body.code]).toEqual([503, 'database-unavailable']);
    expect(Number(told.get('retry-after'))).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toMatch(/ECONN|postgres|\b5432\b|127\.0\.0\.1/);
  }
  // A process that answers is not to be restarted because of its database, nor strangers to be let in.
  expect((await house.stranger.get('/health/live')).status).toBe(200);
  expect((await house.stranger.get('/api/v1/cases')).status).toBe(401);
  expect((await client.get('/api/v1/law/rules')).status).toBe(200);

  await postgres.resume();
  await untilReady();
  expect(await road.seenBy(decider)).toEqual(before);
  const again = await command();
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, null]);
  expect(await road.verified()).toMatchObject({ intact: true, events: before.version + 1 });
});

it('loses nothing that it has acknowledged, and leaves nothing half-written, when the database dies under load', async () => {
  const client = await house.as(decider);
  const load = await Load.begin(client, 6);
  while (load.acknowledged.length < 60) await pause(10);
  await killDatabase();
  await load.stop();
  expect(load.strange).toEqual([]);
  expect(load.sent.length).toBeGreaterThan(load.acknowledged.length);
  await postgres.resume();
  await untilReady();
  await nothingIsLostOrDoubled(load, client);
});

it('lets deadlines lapse that passed while the database was gone', async () => {
  const road = await Road.begin(house, '2026-03-02T09:00:00+01:00');
  await road.give(decider, 'record-service', usual.service('2026-03-02'));
  const { dueAt } = await road.deadline('se.appeal');
  await killDatabase();
  const clock = await house.as(decider);
  expect((await clock.send('PUT', '/api/v1/development/clock', { at: dueAt })).status).toBe(503);
  await postgres.resume();
  await untilReady();
  await house.travelTo('2026-04-01T12:00:00+02:00');
  expect((await road.seenBy(decider)).states).toMatchObject({ decision: 'final' });
  expect((await road.journal()).filter(({ type }) => type === 'decision-became-final')).toHaveLength(1);
});

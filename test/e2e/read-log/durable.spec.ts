import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { EmbeddedPostgres } from '../../../src/platform/database/embedded/embedded';
import { prepareDatabase } from '../../../src/platform/database/opening/prepare';
import { House, temporaryFolder } from '../house';
import { decider, Road } from './people';

jest.setTimeout(120_000);

const readers = 8;
const untilKilled = 400;

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

it('has the line of every look that was answered, whatever moment the database dies at', async () => {
  const road = await Road.begin(house, '2026-01-07T12:00:00+01:00');
  const client = await house.as(decider);
  const answered = new Set<string>();
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      for (let at = 0; ; at++) {
        const id = `durable-${reader}-${at}`;
        const path = at % 2 === 0 ? `/api/v1/cases/${road.caseId}` : '/api/v1/cases';
        const { status } = await client.get(path, { 'X-Request-Id': id });
        if (status !== 200) return;
        answered.add(id);
        // At once, with all that was not on disk; the readers end when nobody answers them any more.
        if (answered.size === untilKilled && postgres.processId !== undefined)
          process.kill(postgres.processId, 'SIGKILL');
      }
    }),
  );
  expect(answered.size).toBeGreaterThanOrEqual(untilKilled);

  while (postgres.processId !== undefined) await pause(20);
  await postgres.resume();
  const owner = new Client({ connectionString: postgres.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ id: string }>(
    `select correlation_id as id from read_log where correlation_id like 'durable-%'`,
  );
  await owner.end();
  const kept = new Set(rows.map(({ id }) => id));
  expect([...answered].filter(id => !kept.has(id))).toEqual([]);
});

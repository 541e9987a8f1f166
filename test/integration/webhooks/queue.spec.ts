import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { loadSettings } from '../../../src/platform/config/settings';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import type { Principal } from '../../../src/platform/identity';
import { SecretBox } from '../../../src/webhooks/secrets/secret-box';
import { WebhookQueue, type Claimed } from '../../../src/webhooks/store/webhook-queue';
import { Webhooks } from '../../../src/webhooks/store/webhooks';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';

jest.setTimeout(60_000);

const system: Principal = {
  ...{ subject: 'system', authority: 'se.polisen', issuer: 'https://issuer.example.org', client: 'integration' },
  roles: ['se.polisen.enforcement-officer'],
};
const asked = () => ({ key: randomUUID(), correlationId: 'trial' });
const settings = loadSettings({ WEBHOOK_HOSTS: 'receiver.example.org' });
const url = 'https://receiver.example.org/';

let fresh: FreshDatabase;
let owner: Client;
let runtime: Client;
const sources: DataSource[] = [];
/** Two replicas, each with connections of its own. */
let one: WebhookQueue;
let other: WebhookQueue;
let webhooks: Webhooks;

const replica = async () => {
  const source = await new DataSource(dataSourceOptions({ url: fresh.url, poolSize: 4, name: 'test' })).initialize();
  sources.push(source);
  return new Database(source);
};

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.ownerUrl });
  runtime = new Client({ connectionString: fresh.url });
  await Promise.all([owner.connect(), runtime.connect()]);
  const [database, second] = [await replica(), await replica()];
  [one, other] = [new WebhookQueue(database), new WebhookQueue(second)];
  webhooks = new Webhooks(database, new SecretBox(settings), settings);
});
beforeEach(() => owner.query('delete from webhooks'));
afterAll(async () => {
  for (const source of sources) await source.destroy();
  await Promise.all([owner.end(), runtime.end()]);
  await fresh.drop();
});

const add = async (after = '5-5') => (await webhooks.add(system, asked(), { url, after })).receipt.id;
const claimed = async (queue: WebhookQueue): Promise<Claimed> => {
  const found = await queue.claim();
  if (!found) throw new Error('nothing is due');
  return found;
};
const row = async (id: string) =>
  (await owner.query<Record<string, unknown>>('select * from webhooks where id = $1', [id])).rows[0];
const runOut = (id: string) =>
  owner.query(`update webhooks set leased_until = now() - interval '1 second' where id = $1`, [id]);

describe('the queue of webhooks', () => {
  it('gives each to one worker, however many ask at the same time', async () => {
    const ids = [];
    for (let made = 0; made < 12; made++) ids.push(await add());
    const queues = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? one : other));
    const found = (await Promise.all(queues.map(queue => queue.claim()))).filter(Boolean);
    // Whoever came while another was choosing may have found nothing; nobody found the same.
    const more: Claimed[] = [];
    for (let next = await one.claim(); next; next = await one.claim()) more.push(next);
    expect([...found, ...more].map(claim => claim?.hook.id).sort()).toEqual(ids.sort());
    expect(await other.claim()).toBeUndefined();
  });

  it('gives none that is stopped, has expired, or waits', async () => {
    for (const change of [
      `status = 'stopped', stopped_because = 'receiver-gone'`,
      'expires_at = now()',
      `next_attempt_at = now() + interval '1 minute'`,
    ])
      await owner.query(`update webhooks set ${change} where id = $1`, [await add()]);
    expect(await one.claim()).toBeUndefined();
  });

  it('keeps how far it has come, and gives it on when the turn is over', async () => {
    const id = await add();
    const mine = await claimed(one);
    expect(mine.hook).toMatchObject({ id, position: '5-5', subject: 'system', roles: system.roles });
    expect(await one.settle(mine, { event: '6-1', outcome: 'delivered', status: 204, position: '6-1' })).toBe(true);
    expect(await other.claim()).toBeUndefined();
    expect(await one.settle(mine, { position: '7-0', wait: 0 })).toBe(true);
    expect((await claimed(other)).hook).toMatchObject({ id, position: '7-0' });
  });

  it('takes nothing from a worker whose lease has gone to another', async () => {
    const id = await add();
    const late = await claimed(one);
    await runOut(id);
    const mine = await claimed(other);
    expect(await one.settle(late, { event: '6-1', outcome: 'delivered', position: '6-1' })).toBe(false);
    expect(await one.settle(late, { stop: 'receiver-gone' })).toBe(false);
    expect(await row(id)).toMatchObject({ position: '5-5', status: 'active', lease: mine.hook.lease });
    expect(await other.settle(mine, { wait: 0 })).toBe(true);
  });

  it('lets whoever resumes it set the place, also while a worker is out with an event', async () => {
    const id = await add();
    const out = await claimed(one);
    await webhooks.resume(system, asked(), id, '2-2');
    expect(await one.settle(out, { event: '6-1', outcome: 'delivered', position: '6-1' })).toBe(false);
    expect(await row(id)).toMatchObject({ position: '2-2' });
    // Nobody else begins before the lease of that worker would have ended.
    expect(await other.claim()).toBeUndefined();
    await runOut(id);
    expect((await claimed(other)).hook.position).toBe('2-2');
  });

  it('counts failures in a row, and forgets them with the first success', async () => {
    const id = await add();
    for (const failures of [1, 2]) {
      const mine = await claimed(one);
      await one.settle(mine, { event: '6-1', outcome: 'refused', status: 500, wait: 0 });
      expect(await row(id)).toMatchObject({ failures, failure: 'refused', failure_status: 500, position: '5-5' });
    }
    await one.settle(await claimed(one), { event: '6-1', outcome: 'delivered', position: '6-1' });
    expect(await row(id)).toMatchObject({ failures: 0, failure: 'refused', position: '6-1' });
    const { rows } = await owner.query(`select attempt, outcome from webhook_deliveries where webhook_id = $1`, [id]);
    expect(rows).toEqual([
      { attempt: 1, outcome: 'refused' },
      { attempt: 2, outcome: 'refused' },
      { attempt: 3, outcome: 'delivered' },
    ]);
  });

  it('lists attempts for a month', async () => {
    const id = await add();
    const mine = await claimed(one);
    await one.settle(mine, { event: '6-1', outcome: 'delivered', position: '6-1' });
    await owner.query(`update webhook_deliveries set at = now() - interval '31 days' where webhook_id = $1`, [id]);
    await one.settle(mine, { event: '6-2', outcome: 'delivered', position: '6-2' });
    const { rows } = await owner.query(`select event from webhook_deliveries where webhook_id = $1`, [id]);
    expect(rows).toEqual([{ event: '6-2' }]);
  });
});

describe('the tables of webhooks', () => {
  it.each(['webhooks', 'webhook_secrets', 'webhook_deliveries'])(
    'are closed to the runtime role but by the doors: %s',
    async table => {
      await add();
      const { rows } = await owner.query(
        `select relrowsecurity as enabled, relforcerowsecurity as forced from pg_class where oid = $1::regclass`,
        [table],
      );
      expect(rows).toEqual([{ enabled: true, forced: true }]);
      for (const statement of [
        `select * from ${table}`,
        `insert into ${table} default values`,
        `update ${table} set ${table === 'webhooks' ? 'url' : 'webhook_id'} = null`,
        `delete from ${table}`,
        `truncate ${table}`,
      ])
        for (const who of ['', 'se.polisen', 'samverk.auditor']) {
          await runtime.query('begin');
          await runtime.query(`select set_config('app.authority', $1, true)`, [who]);
          await expect(runtime.query(statement)).rejects.toMatchObject({ code: '42501' });
          await runtime.query('rollback');
        }
    },
  );

  it('are asked for one authority, and one subject of one issuer, at a time', async () => {
    const id = await add();
    const strangers: readonly Principal[] = [
      { ...system, authority: 'se.migrationsverket' },
      { ...system, subject: 'other' },
      { ...system, issuer: 'https://other.example.org' },
    ];
    for (const stranger of strangers) {
      expect(await webhooks.list(stranger, false)).toEqual([]);
      const refused = [
        () => webhooks.read(stranger, id, false),
        () => webhooks.deliveries(stranger, id, false),
        () => webhooks.rotate(stranger, asked(), id),
        () => webhooks.resume(stranger, asked(), id),
        () => webhooks.remove(stranger, 'trial', id, false),
      ];
      for (const act of refused) await expect(act()).rejects.toMatchObject({ code: 'webhook-not-found' });
    }
    const [abroad = system] = strangers;
    await expect(webhooks.remove(abroad, 'trial', id, true)).rejects.toMatchObject({ code: 'webhook-not-found' });
    expect((await webhooks.list(system, false)).map(hook => hook.id)).toEqual([id]);
  });
});

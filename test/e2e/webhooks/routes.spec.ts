import { randomUUID } from 'node:crypto';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { askForToken } from '../../../src/platform/identity/development/ask-for-token';
import type { Webhook } from '../../../src/webhooks/store/rows';
import { supervisorOf } from '../circle/gate';
import { asNew, House, type Seat } from '../house';
import { decider, planner, police } from '../road';
import { Subscriptions, type Made } from './subscriptions';

jest.setTimeout(120_000);

let all: Subscriptions;
beforeAll(async () => {
  all = await Subscriptions.open();
});
afterAll(() => all.close());

const codes = ({ errors }: ProblemBody) => (errors as readonly { readonly code: string }[]).map(({ code }) => code);
const through = async (scope: string) =>
  all.house.stranger.as(
    await askForToken({
      origin: `http://127.0.0.1:${all.house.running.settings.identityPort}`,
      ...{ authority: 'polisen', role: 'enforcement-officer', scope },
    }),
  );

describe('a webhook', () => {
  it.each([
    ['http://receiver.example.org/', 'not-https'],
    ['https://somewhere.example/', 'host-not-listed'],
    ['https://169.254.169.254/latest/', 'host-not-listed'],
    ['https://10.1.2.3/', 'address-not-allowed'],
    ['https://me:hunter2@receiver.example.org/', 'with-credentials'],
    ['receiver.example.org', 'not-an-address'],
  ])('is not made for %s: %s', async (url, code) => {
    const { status, body } = await all.ask(police, { url });
    expect([status, body.code, codes(body)]).toEqual([400, 'invalid-input', [code]]);
  });

  it('is not made for what is no kind of event and no position', async () => {
    const url = 'https://receiver.example.org/';
    expect((await all.ask(police, { url, kinds: ['weather-changed'] })).body.code).toBe('invalid-input');
    expect((await all.ask(police, { url, kinds: [] })).body.code).toBe('invalid-input');
    expect((await all.ask(police, { url, after: 'yesterday' })).body.code).toBe('invalid-cursor');
  });

  it('selects nobody by liberty, health, asylum, crime or security (UDL 17 §)', async () => {
    const url = 'https://receiver.example.org/';
    const { status, body } = await all.ask(police, { url, kinds: ['handover-sent', 'detention-started'] });
    expect([status, body.code]).toEqual([403, 'search-not-allowed']);
    expect((await all.ask(police, { url, kinds: ['handover-sent'] })).status).toBe(201);
  });

  it('is for those alone who may read the feed: by their role, and through their client', async () => {
    const url = 'https://receiver.example.org/';
    const officer = await all.ask('polisen/data-protection-officer', { url });
    expect([officer.status, officer.body.code]).toEqual([403, 'wrong-role']);
    for (const [scope, lacking] of [
      ['events:read', 'webhooks:write'],
      ['webhooks:write', 'events:read'],
    ] as const) {
      const client = await through(scope);
      const { status, body } = await client.post<ProblemBody & { scope: string }>('/api/v1/webhooks', { url }, asNew());
      expect([status, body.code, body.scope]).toEqual([403, 'insufficient-scope', lacking]);
    }
    const client = await through('webhooks:write events:read');
    expect((await client.post('/api/v1/webhooks', { url }, asNew())).status).toBe(201);
  });

  it('shows its secret once: not when it is read, listed or asked for again, and to nobody who has the database', async () => {
    const input = { url: 'https://receiver.example.org/once' };
    const key = asNew();
    const first = await all.ask(police, input, key);
    const secret = first.body.secret ?? '';
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const again = await all.ask(police, input, key);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
    expect(again.body).toEqual({ ...first.body, secret: undefined });
    const other = await all.ask(police, { url: 'https://receiver.example.org/other' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    const rotated = await all.act(police, first.body.id, 'secrets');
    expect(rotated.body.secret).toMatch(/^whsec_/);
    const client = await all.house.as(police);
    const told = [
      await client.get(`/api/v1/webhooks/${first.body.id}`),
      await client.get('/api/v1/webhooks'),
      await client.get(`/api/v1/webhooks/${first.body.id}/deliveries`),
      await all.act(police, first.body.id, 'resumptions'),
    ];
    for (const { body } of told) expect(JSON.stringify(body)).not.toContain('whsec_');
    for (const table of ['webhooks', 'webhook_secrets', 'webhook_deliveries', 'idempotency_keys', 'read_log']) {
      const { rows } = await all.owner.query<{ rows: string }>(
        `select set_config('app.authority', 'samverk.auditor', false), (select coalesce(string_agg(t::text, ' '), '') from ${table} t) as rows`,
      );
      for (const one of [secret, rotated.body.secret ?? ''])
        expect([table, rows[0]?.rows.includes(one), rows[0]?.rows.includes(one.slice(6, 30))]).toEqual([
          table,
          false,
          false,
        ]);
    }
    for (const one of [secret, rotated.body.secret ?? '']) expect(all.house.log.text).not.toContain(one.slice(6));
  });

  it('is there for whoever made it and for those who oversee the authority; for all others it does not exist', async () => {
    const { id } = await all.make(police, '/mine', { after: undefined });
    const addresses = [
      ['GET', `/api/v1/webhooks/${id}`],
      ['GET', `/api/v1/webhooks/${id}/deliveries`],
      ['POST', `/api/v1/webhooks/${id}/secrets`],
      ['POST', `/api/v1/webhooks/${id}/resumptions`],
      ['DELETE', `/api/v1/webhooks/${id}`],
    ] as const;
    for (const seat of [`${police}#2`, decider, planner, supervisorOf.migrationsverket] satisfies Seat[])
      for (const [method, address] of addresses) {
        const client = await all.house.as(seat);
        const body = method === 'POST' ? {} : undefined;
        const answer = await client.send<ProblemBody>(method, address, body, method === 'POST' ? asNew() : {});
        expect([seat, method, address, answer.status, answer.body.code]).toEqual([
          ...[seat, method, address],
          ...[404, 'webhook-not-found'],
        ]);
      }
    const listed = async (seat: Seat) =>
      (await (await all.house.as(seat)).get<{ items: Webhook[] }>('/api/v1/webhooks')).body.items.map(one => one.id);
    for (const seat of [`${police}#2`, decider] satisfies Seat[]) expect(await listed(seat)).not.toContain(id);
    for (const seat of [police, supervisorOf.polisen, 'polisen/data-protection-officer'] satisfies Seat[])
      expect(await listed(seat)).toContain(id);
    // Who oversees may end it, and neither take it over nor learn a secret of it.
    expect((await all.act(supervisorOf.polisen, id, 'secrets')).status).toBe(404);
    expect((await all.act(supervisorOf.polisen, id, 'resumptions')).status).toBe(404);
    const supervisor = await all.house.as(supervisorOf.polisen);
    expect((await supervisor.send('DELETE', `/api/v1/webhooks/${id}`)).status).toBe(204);
    expect((await supervisor.get(`/api/v1/webhooks/${id}`)).status).toBe(404);
  });

  it('is made, changed and removed with a line in the read log each', async () => {
    const { id } = await all.make(police, '/noted', { after: undefined });
    await all.act(police, id, 'secrets');
    await all.act(police, id, 'resumptions');
    await (await all.house.as(police)).send('DELETE', `/api/v1/webhooks/${id}`, undefined, { 'X-Request-Id': 'gone' });
    const { rows } = await all.owner.query<{ operation: string }>(
      `select operation from read_log where operation like '%webhook%' order by id desc limit 4`,
    );
    expect(rows.map(({ operation }) => operation).reverse()).toEqual([
      ...['add-webhook', 'rotate-webhook-secret', 'resume-webhook', 'remove-webhook'],
    ]);
  });

  it('that never was is told from none that is another’s', async () => {
    expect((await all.act(police, randomUUID(), 'secrets')).body.code).toBe('webhook-not-found');
    const made: Made = await all.make(decider, '/theirs', { after: undefined });
    expect((await all.act(police, made.id, 'secrets')).body.code).toBe('webhook-not-found');
  });

  it('is one of fifty at most in an authority', async () => {
    const url = 'https://receiver.example.org/many';
    let last = await all.ask(planner, { url });
    for (let made = 1; made < 50; made++) last = await all.ask(planner, { url });
    expect(last.status).toBe(201);
    const next = await all.ask(planner, { url });
    expect([next.status, next.body.code]).toEqual([409, 'webhook-limit-reached']);
    expect((await all.ask(police, { url })).status).toBe(201);
  });
});

describe('an installation that lists no receiver', () => {
  it('says that there are no webhooks', async () => {
    const house = await House.open();
    const client = await house.as(police);
    const { status, body } = await client.post<ProblemBody>(
      '/api/v1/webhooks',
      { url: 'https://receiver.example.org/' },
      asNew(),
    );
    expect([status, body.code]).toEqual([409, 'webhooks-off']);
    await house.close();
  });
});

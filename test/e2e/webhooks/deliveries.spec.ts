import type { IssuerSetting } from '../../../src/platform/config/issuer-setting';
import type { Settings } from '../../../src/platform/config/settings';
import { Deliverer } from '../../../src/webhooks/delivery/deliverer';
import type { Delivery } from '../../../src/webhooks/store/rows';
import { decider, Road } from '../road';
import { verifies } from './receiver';
import { Subscriptions } from './subscriptions';

jest.setTimeout(240_000);

let all: Subscriptions;
let road: Road;
beforeAll(async () => {
  all = await Subscriptions.open();
  road = await Road.afterAppeal(all.house);
});
afterAll(() => all.close());

const deliveries = async (id: string) =>
  (await (await all.house.as(decider)).get<{ items: Delivery[]; next?: string }>(`/api/v1/webhooks/${id}/deliveries`))
    .body;

describe('a delivery', () => {
  it('is signed with the secret that was shown, and with no other', async () => {
    const { id, secret = '' } = await all.make(decider, '/signed');
    const { next, items } = await all.pull(decider);
    await all.until(id, next);
    const sent = all.receiver.at('/signed');
    expect(sent).toHaveLength(items.length);
    for (const one of sent) {
      expect(one.type).toBe('application/cloudevents+json');
      expect(verifies(one, secret)).toBe(true);
      expect(verifies({ ...one, body: one.body.replace('"1.0"', '"1.1"') }, secret)).toBe(false);
      expect(verifies({ ...one, timestamp: String(Number(one.timestamp) + 1) }, secret)).toBe(false);
      expect(
        verifies(
          one,
          secret.replace(/.(?=.$)/, last => (last === 'A' ? 'B' : 'A')),
        ),
      ).toBe(false);
    }
    expect(new Set(sent.map(one => one.id)).size).toBe(sent.length);
  });

  it('is signed with both secrets while one takes the place of the other, and a third drives the first out', async () => {
    const { id, secret: first = '' } = await all.make(decider, '/rotated', { after: undefined });
    const second = (await all.act(decider, id, 'secrets')).body;
    const next = async () => {
      await Road.begin(all.house, '2026-03-02T12:00:00+01:00');
      await all.until(id, (await all.pull(decider)).next);
      return all.receiver.at('/rotated').at(-1);
    };
    const both = await next();
    expect([first, second.secret ?? ''].map(one => both && verifies(both, one))).toEqual([true, true]);
    expect(second.secret).not.toBe(first);
    const third = (await all.act(decider, id, 'secrets')).body.secret ?? '';
    const later = await next();
    expect([first, second.secret ?? '', third].map(one => later && verifies(later, one))).toEqual([false, true, true]);
    await all.owner.query(
      `update webhook_secrets set valid_until = now() - interval '1 second' where webhook_id = $1 and valid_until is not null`,
      [id],
    );
    const last = await next();
    expect([second.secret ?? '', third].map(one => last && verifies(last, one))).toEqual([false, true]);
  });

  it('is tried again when the receiver was down, with the same id, and nothing is lost or out of order', async () => {
    const { id } = await all.make(decider, '/down');
    all.receiver.answers.set('/down', response => response.writeHead(503).end('down'));
    const { next, items } = await all.pull(decider);
    await all.until(id, next);
    await all.again(id, next);
    await all.again(id, next);
    expect(all.receiver.eventsAt('/down')).toEqual(Array(3).fill(items[0]));
    expect(new Set(all.receiver.at('/down').map(one => one.id)).size).toBe(1);
    expect(await all.read(decider, id)).toMatchObject({
      ...{ status: 'active', failures: 3, lastFailure: { kind: 'refused', status: 503 } },
      nextAttemptAt: expect.any(String) as string,
    });
    all.receiver.answers.delete('/down');
    await all.again(id, next);
    expect(all.receiver.eventsAt('/down').slice(3)).toEqual(items);
    expect(await all.read(decider, id)).toMatchObject({ status: 'active', failures: 0 });
  });

  it('leaves a line for each attempt: which event, what came of it, and nothing of what it told', async () => {
    const { id } = await all.make(decider, '/lines');
    all.receiver.answers.set('/lines', response => response.writeHead(500).end('a secret of the receiver'));
    const { next, items } = await all.pull(decider);
    await all.until(id, next);
    all.receiver.answers.delete('/lines');
    await all.again(id, next);
    const { items: lines, next: page } = await deliveries(id);
    expect(lines).toHaveLength(20);
    const more = await (
      await all.house.as(decider)
    ).get<{ items: Delivery[] }>(`/api/v1/webhooks/${id}/deliveries?limit=100&cursor=${page ?? ''}`);
    const told = [...lines, ...more.body.items].reverse();
    expect(told.map(({ event, attempt, outcome, status }) => [event, attempt, outcome, status])).toEqual([
      [items[0]?.id, 1, 'refused', 500],
      [items[0]?.id, 2, 'delivered', 204],
      ...items.slice(1).map(event => [event.id, 1, 'delivered', 204]),
    ]);
    expect(JSON.stringify(told)).not.toContain(road.caseId);
    expect(all.house.log.text).not.toContain('a secret of the receiver');
  });

  it('ends at once where the receiver says that it is gone, keeps its place, and goes on when resumed', async () => {
    const { id } = await all.make(decider, '/gone');
    all.receiver.answers.set('/gone', response => response.writeHead(410).end());
    const { next, items } = await all.pull(decider);
    await all.until(id, next);
    expect(all.receiver.at('/gone')).toHaveLength(1);
    expect(await all.read(decider, id)).toMatchObject({ status: 'stopped', stoppedBecause: 'receiver-gone' });
    await all.until(id, next);
    expect(all.receiver.at('/gone')).toHaveLength(1);
    all.receiver.answers.delete('/gone');
    expect((await all.act(decider, id, 'resumptions')).status).toBe(201);
    await all.until(id, next);
    expect(all.receiver.eventsAt('/gone').slice(1)).toEqual(items);
  });

  it('is given up after more than a day of failures, and nothing is lost then either', async () => {
    const { id } = await all.make(decider, '/failing');
    all.receiver.answers.set('/failing', response => response.destroy());
    const { next, items } = await all.pull(decider);
    await all.until(id, next);
    for (let times = 0; (await all.row(id)).status === 'active' && times < 20; times++) await all.again(id, next);
    expect(await all.read(decider, id)).toMatchObject({
      ...{ status: 'stopped', stoppedBecause: 'receiver-failing', failures: 9 },
      ...{ position: '0-0', lastFailure: { kind: 'unreachable' } },
    });
    all.receiver.answers.delete('/failing');
    await all.act(decider, id, 'resumptions');
    await all.until(id, next);
    expect(all.receiver.eventsAt('/failing').slice(9)).toEqual(items);
  });

  it('is not sent unsigned: where the secret cannot be read it stops until there is a new one', async () => {
    const { id } = await all.make(decider, '/unreadable', { after: undefined });
    await all.owner.query(`update webhook_secrets set sealed = 'AAAA' where webhook_id = $1`, [id]);
    const { next } = await all.pull(decider);
    await all.until(id, next);
    while ((await all.row(id)).status === 'active') await all.until(id, '9999999999-0');
    expect(await all.read(decider, id)).toMatchObject({ status: 'stopped', stoppedBecause: 'secret-unreadable' });
    const secret = (await all.act(decider, id, 'secrets')).body.secret ?? '';
    await all.act(decider, id, 'resumptions', { after: '0-0' });
    await all.until(id, next);
    const sent = all.receiver.at('/unreadable');
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(one => !verifies(one, secret))).toEqual([]);
  });

  it('follows no redirect', async () => {
    const { id } = await all.make(decider, '/redirecting');
    const elsewhere = all.receiver.urlOf('/elsewhere');
    all.receiver.answers.set('/redirecting', response => response.writeHead(307, { location: elsewhere }).end());
    await all.until(id, (await all.pull(decider)).next);
    expect(await all.read(decider, id)).toMatchObject({
      failures: 1,
      lastFailure: { kind: 'redirected', status: 307 },
    });
    expect(all.receiver.at('/redirecting')).toHaveLength(1);
    expect(all.receiver.at('/elsewhere')).toEqual([]);
  });

  it('is sent again from an earlier position, with the same ids as before', async () => {
    const { id } = await all.make(decider, '/replayed');
    const { next, items } = await all.pull(decider);
    await all.until(id, next);
    const [, second] = items;
    expect((await all.act(decider, id, 'resumptions', { after: second?.id })).body.position).toBe(second?.id);
    await all.until(id, next);
    expect(all.receiver.eventsAt('/replayed')).toEqual([...items, ...items.slice(2)]);
    const ids = all.receiver.at('/replayed').map(one => one.id);
    expect(ids.slice(items.length)).toEqual(ids.slice(2, items.length));
  });

  it('goes to nobody once the webhook is removed or has expired', async () => {
    const [removed, expired] = [await all.make(decider, '/removed'), await all.make(decider, '/expired')];
    const { next, items } = await all.pull(decider);
    for (const { id } of [removed, expired]) await all.until(id, next);
    expect((await (await all.house.as(decider)).send('DELETE', `/api/v1/webhooks/${removed.id}`)).status).toBe(204);
    await all.owner.query(`update webhooks set expires_at = now() where id = $1`, [expired.id]);
    await Road.begin(all.house, '2026-03-03T12:00:00+01:00');
    await all.wake(expired.id);
    await all.house.running.app.get(Deliverer).deliverAll();
    for (const path of ['/removed', '/expired']) expect(all.receiver.at(path)).toHaveLength(items.length);
    expect(await all.read(decider, expired.id)).toMatchObject({ status: 'expired' });
    await all.act(decider, expired.id, 'resumptions');
    const later = await all.pull(decider, next);
    await all.until(expired.id, later.next);
    expect(all.receiver.eventsAt('/expired')).toEqual([...items, ...later.items]);
    const { rows } = await all.owner.query(
      'select from webhook_secrets where webhook_id = $1 union all select from webhook_deliveries where webhook_id = $1',
      [removed.id],
    );
    expect(rows).toEqual([]);
  });
});

describe('a webhook whose right has ended', () => {
  beforeAll(() => all.rest());

  const ofEach =
    (change: Partial<IssuerSetting>) =>
    ({ issuers }: Settings): Partial<Settings> => ({ issuers: issuers.map(issuer => ({ ...issuer, ...change })) });

  it.each<[string, string, (settings: Settings) => Partial<Settings>]>([
    ['issuer', 'not-trusted', () => ({ issuers: [] })],
    ['client', 'not-trusted', ofEach({ clients: { other: {} } })],
    ['scope', 'not-trusted', ofEach({ scopeMapping: { 'cases:read': 'cases:read' } })],
    ['role', 'not-allowed', ofEach({ roleMapping: {} })],
    ['host', 'host-not-listed', ({ webhooks }) => ({ webhooks: { ...webhooks, hosts: ['receiver.example.org'] } })],
    ['key', 'secret-unreadable', ({ webhooks }) => ({ webhooks: { ...webhooks, key: 'x'.repeat(32) } })],
  ])('is stopped by a worker that knows, which sends nothing: %s', async (what, ground, change) => {
    const { id } = await all.make(decider, `/ended-${what}`);
    await all.workerWith(change).deliverAll();
    expect(await all.read(decider, id)).toMatchObject({ status: 'stopped', stoppedBecause: ground, position: '0-0' });
    expect(all.receiver.at(`/ended-${what}`)).toEqual([]);
  });

  it('is resumed with the right that there is now, and nothing was lost', async () => {
    const { id } = await all.make(decider, '/back');
    await all.workerWith(() => ({ issuers: [] })).deliverAll();
    await all.act(decider, id, 'resumptions');
    const { items } = await all.pull(decider);
    while ((await all.row(id)).position === '0-0' || all.receiver.at('/back').length < items.length) {
      await all.wake(id);
      await all.workerWith(() => ({})).deliverAll();
    }
    expect(all.receiver.eventsAt('/back')).toEqual(items);
  });
});

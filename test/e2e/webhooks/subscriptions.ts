import { Client } from 'pg';
import type { EventFeed } from '../../../src/cases/http/events.controller';
import { EventsReader, type ToldEvent } from '../../../src/cases/readers/events-reader';
import { SETTINGS, type Settings } from '../../../src/platform/config/settings';
import type { ProblemBody } from '../../../src/platform/http/problems/problem-body';
import { RouteScopes } from '../../../src/platform/identity';
import { Deliverer } from '../../../src/webhooks/delivery/deliverer';
import { Targets } from '../../../src/webhooks/delivery/targets';
import { SecretBox } from '../../../src/webhooks/secrets/secret-box';
import { WebhookQueue } from '../../../src/webhooks/store/webhook-queue';
import type { WebhookReceipt } from '../../../src/webhooks/store/webhooks';
import type { Webhook } from '../../../src/webhooks/store/rows';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';
import type { Reply } from '../client';
import { asNew, House, type Seat } from '../house';
import { Receiver } from './receiver';

export type Made = WebhookReceipt & ProblemBody;

/** A house whose events are pushed to a receiver, with a way in for what only time would do. */
export class Subscriptions {
  /** Whoever delivers when a test says so. */
  private worker: Deliverer;

  private constructor(
    readonly house: House,
    readonly receiver: Receiver,
    readonly owner: Client,
    private readonly fresh: FreshDatabase,
  ) {
    this.worker = house.running.app.get(Deliverer);
  }

  static async open(): Promise<Subscriptions> {
    const receiver = await Receiver.open();
    const fresh = await freshDatabase();
    const owner = new Client({ connectionString: fresh.ownerUrl });
    await owner.connect();
    const house = await House.open(
      { WEBHOOK_HOSTS: `${receiver.host},10.1.2.3,receiver.example.org`, WEBHOOK_LOOPBACK: 'true' },
      fresh,
    );
    return new Subscriptions(house, receiver, owner, fresh);
  }

  async close(): Promise<void> {
    await this.house.close();
    await this.owner.end();
    await this.fresh.drop();
    await this.receiver.close();
  }

  /** From here on nothing is delivered but what a test asks for: the rounds of the house rest. */
  async rest(): Promise<void> {
    await this.house.running.app.get(Deliverer).beforeApplicationShutdown();
    this.worker = this.workerWith(() => ({}));
  }

  /** A worker as in another replica, started with other settings. */
  workerWith(change: (settings: Settings) => Partial<Settings>): Deliverer {
    const { app } = this.house.running;
    const settings = { ...app.get<Settings>(SETTINGS), ...change(app.get<Settings>(SETTINGS)) };
    return new Deliverer(
      app.get(WebhookQueue),
      app.get(EventsReader),
      new SecretBox(settings),
      new Targets(settings),
      app.get(RouteScopes),
      settings,
    );
  }

  async ask(seat: Seat, input: object, headers: Readonly<Record<string, string>> = {}): Promise<Reply<Made>> {
    return (await this.house.as(seat)).post<Made>('/api/v1/webhooks', input, { ...asNew(), ...headers });
  }

  /** A webhook from the beginning of the feed. */
  async make(seat: Seat, path: string, more: object = {}): Promise<Made> {
    const { status, body } = await this.ask(seat, { url: this.receiver.urlOf(path), after: '0-0', ...more });
    if (status !== 201) throw new Error(`no webhook: ${JSON.stringify(body)}`);
    return body;
  }

  async act(seat: Seat, id: string, act: 'secrets' | 'resumptions', input: object = {}): Promise<Reply<Made>> {
    return (await this.house.as(seat)).post<Made>(`/api/v1/webhooks/${id}/${act}`, input, asNew());
  }

  async read(seat: Seat, id: string): Promise<Webhook> {
    return (await (await this.house.as(seat)).get<Webhook>(`/api/v1/webhooks/${id}`)).body;
  }

  /** Everything that the seat pulls from the feed after a position. */
  async pull(seat: Seat, after = '0-0'): Promise<{ readonly items: readonly ToldEvent[]; readonly next: string }> {
    const client = await this.house.as(seat);
    const items: ToldEvent[] = [];
    let next = after;
    for (;;) {
      const { body } = await client.get<EventFeed>(`/api/v1/events?limit=500&after=${next}`);
      items.push(...body.items);
      next = body.next;
      if (body.items.length === 0) return { items, next };
    }
  }

  /** Lets a webhook take its turns until it has come up to a position of the feed, fails or is stopped. */
  until(id: string, position: string): Promise<void> {
    return this.drive(id, position, 0);
  }

  /** One more attempt, and as many after it as succeed. */
  async again(id: string, position: string): Promise<void> {
    await this.drive(id, position, (await this.row(id)).failures);
  }

  /**
   * As if the time until its next attempt had gone by.
   * @param failures only while it has failed so many times: the rounds of the house may have been quicker
   */
  async wake(id: string, failures?: number): Promise<void> {
    await this.owner.query(
      'update webhooks set next_attempt_at = now() where id = $1 and lease is null and failures = coalesce($2, failures)',
      [id, failures ?? null],
    );
  }

  /** The rounds of the house go on meanwhile: whoever has the turn, it is waited for and not called up twice. */
  private async drive(id: string, position: string, failures: number): Promise<void> {
    for (;;) {
      await this.wake(id, failures);
      await this.worker.deliverAll();
      let row = await this.row(id);
      while (row.lease !== null) row = await this.row(id);
      if (row.status === 'stopped' || row.failures > failures || reached(row.position, position)) return;
    }
  }

  async row(id: string): Promise<{ lease: string | null; status: string; failures: number; position: string }> {
    const { rows } = await this.owner.query<Awaited<ReturnType<Subscriptions['row']>>>(
      'select lease, status, failures, position from webhooks where id = $1',
      [id],
    );
    if (!rows[0]) throw new Error(`there is no webhook ${id}`);
    return rows[0];
  }
}

function reached(position: string, target: string): boolean {
  const [[tx, at], [otherTx, otherAt]] = [position, target].map(text => text.split('-').map(BigInt)) as [
    [bigint, bigint],
    [bigint, bigint],
  ];
  return tx > otherTx || (tx === otherTx && at >= otherAt);
}

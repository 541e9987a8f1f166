import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import type { Principal } from '../../platform/identity';
import { lookedBy, lookText } from '../../read-log/look';
import { SecretBox } from '../secrets/secret-box';
import { newSecret } from '../secrets/signature';
import { deliveryOf, webhookOf, type Delivery, type DeliveryColumns, type HookColumns, type Webhook } from './rows';

export interface NewSubscription {
  readonly url: string;
  readonly kinds?: readonly string[];
  /** Position in the feed; absent: from now on. */
  readonly after?: string;
}

/** Where a webhook stands; with the secret, once. */
export interface WebhookReceipt {
  readonly id: string;
  readonly position: string;
  readonly expiresAt: string;
  readonly secret?: string;
}

export interface SecretReceipt {
  readonly id: string;
  readonly previousValidUntil: string;
  readonly secret?: string;
}

/** The key and the trace of a request that writes. */
export interface Asked {
  readonly key: string;
  readonly correlationId: string;
}

/** Far more than an authority has systems; each costs a look at the feed every few seconds. */
const mostPerAuthority = 50;

const add = statement('add-webhook', `SELECT * FROM add_webhook(${lookedBy('$6', '$1')}, $2, $3, $4, $5)`);
const rotate = statement(
  'rotate-webhook-secret',
  `SELECT * FROM rotate_webhook_secret(${lookedBy('$6', '$1')}, $2, $3, $4, $5)`,
);
const resume = statement('resume-webhook', `SELECT * FROM resume_webhook(${lookedBy('$6', '$1')}, $2, $3, $4, $5)`);
const remove = statement<[string, string, string, boolean, string, string], { removed: boolean }>(
  'remove-webhook',
  `SELECT remove_webhook(${lookedBy('$6', '$1')}, $2, $3, $4, $5) AS removed`,
);
const list = statement<[string, string, string, boolean, string | null], { hook: HookColumns }>(
  'list-webhooks',
  'SELECT * FROM list_webhooks($1, $2, $3, $4, $5)',
);
const listDeliveries = statement<[string, string, string, boolean, string, number, number], DeliveryColumns>(
  'list-webhook-deliveries',
  'SELECT * FROM list_webhook_deliveries($1, $2, $3, $4, $5, $6, $7)',
);

/** Webhooks as those who keep them see them. A secret is shown by the answer that makes it, and never again. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly database: Database,
    private readonly box: SecretBox,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'webhooks'>,
  ) {}

  /** @throws Problem webhook-limit-reached, idempotency-key-reused */
  async add(
    caller: Principal,
    { key, correlationId }: Asked,
    { url, kinds, after }: NewSubscription,
  ): Promise<Recorded<WebhookReceipt>> {
    const [id, secret] = [randomUUID(), newSecret()];
    const hook = {
      ...{ id, url, kinds: kinds ?? null, sealed: this.box.seal(id, secret) },
      ...(after !== undefined && { position: after }),
      ...this.standing(caller),
    };
    const writing = {
      ...{ statement: add, values: [JSON.stringify(hook), mostPerAuthority], key, status: 201 as const },
      ...{ same: [url, kinds, after], look: lookText(caller, correlationId) },
    };
    const recorded = await write<WebhookReceipt>(this.database, caller, writing, outcome => {
      if (outcome === 'full') throw problem('webhook-limit-reached');
      return unexpected(outcome);
    });
    return shownOnce(recorded, secret);
  }

  /** @throws Problem webhook-not-found, idempotency-key-reused */
  async rotate(caller: Principal, { key, correlationId }: Asked, id: string): Promise<Recorded<SecretReceipt>> {
    const secret = newSecret();
    const { issuer } = caller;
    const change = { issuer, sealed: this.box.seal(id, secret), hours: this.settings.webhooks.overlapHours };
    const writing = {
      ...{ statement: rotate, values: [id, JSON.stringify(change)], key, status: 201 as const, same: [id] },
      look: lookText(caller, correlationId),
    };
    return shownOnce(await write<SecretReceipt>(this.database, caller, writing, unknownOr), secret);
  }

  /**
   * Goes on after it was stopped, for as long again and with the roles that the caller holds now.
   * @param after position to go on from; absent: where it stands
   * @throws Problem webhook-not-found, idempotency-key-reused
   */
  resume(
    caller: Principal,
    { key, correlationId }: Asked,
    id: string,
    after?: string,
  ): Promise<Recorded<WebhookReceipt>> {
    const change = { ...(after !== undefined && { position: after }), ...this.standing(caller) };
    const writing = {
      ...{ statement: resume, values: [id, JSON.stringify(change)], key, status: 201 as const, same: [id, after] },
      look: lookText(caller, correlationId),
    };
    return write<WebhookReceipt>(this.database, caller, writing, unknownOr);
  }

  /** @throws Problem webhook-not-found */
  async remove(caller: Principal, correlationId: string, id: string, supervises: boolean): Promise<void> {
    const { authority, subject, issuer } = caller;
    const look = lookText(caller, correlationId);
    const [row] = await this.database.call(remove, authority, subject, issuer, supervises, id, look);
    if (row?.removed !== true) throw problem('webhook-not-found');
  }

  async list({ authority, subject, issuer }: Principal, supervises: boolean): Promise<readonly Webhook[]> {
    const rows = await this.database.call(list, authority, subject, issuer, supervises, null);
    return rows.map(({ hook }) => webhookOf(hook));
  }

  /** @throws Problem webhook-not-found */
  async read({ authority, subject, issuer }: Principal, id: string, supervises: boolean): Promise<Webhook> {
    const [row] = await this.database.call(list, authority, subject, issuer, supervises, id);
    if (!row) throw problem('webhook-not-found');
    return webhookOf(row.hook);
  }

  /**
   * Attempts, the latest first.
   * @throws Problem webhook-not-found
   */
  async deliveries(
    caller: Principal,
    id: string,
    supervises: boolean,
    before = 2 ** 31 - 1,
    limit = 20,
  ): Promise<readonly Delivery[]> {
    await this.read(caller, id, supervises);
    const { authority, subject, issuer } = caller;
    const rows = await this.database.call(
      listDeliveries,
      ...([authority, subject, issuer, supervises, id, before, limit] as const),
    );
    return rows.map(deliveryOf);
  }

  /** As whom it reads from now on, and for how long. */
  private standing({ issuer, client, roles, units, purpose }: Principal) {
    return {
      ...{ issuer, client: client ?? null, roles, units: units ?? null, purpose: purpose ?? null },
      days: this.settings.webhooks.days,
    };
  }
}

/** Whoever repeats a request is not shown the secret a second time: it is kept nowhere in the clear. */
const shownOnce = <R extends object>({ receipt, replayed }: Recorded<R>, secret: string): Recorded<R> => ({
  receipt: replayed ? receipt : { ...receipt, secret },
  replayed,
});

function unknownOr(outcome: string): never {
  if (outcome === 'unknown') throw problem('webhook-not-found');
  return unexpected(outcome);
}

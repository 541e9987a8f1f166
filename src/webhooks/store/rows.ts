import { Temporal } from 'temporal-polyfill';
import type { AttemptOutcome, FailureKind, StopGround } from '../words';

/** A webhook as it is told. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly kinds?: readonly string[];
  readonly status: 'active' | 'stopped' | 'expired';
  readonly stoppedBecause?: StopGround;
  readonly position: string;
  readonly madeBy: string;
  readonly client?: string;
  readonly roles: readonly string[];
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly failures: number;
  readonly lastFailure?: { readonly kind: FailureKind; readonly status?: number; readonly at: string };
  readonly nextAttemptAt?: string;
  readonly secrets: readonly { readonly madeAt: string; readonly validUntil?: string }[];
}

/** One attempt to deliver one event. */
export interface Delivery {
  readonly number: number;
  readonly event: string;
  readonly attempt: number;
  readonly outcome: AttemptOutcome;
  readonly status?: number;
  readonly at: string;
}

/** The row as PostgreSQL writes it as JSON. */
export interface HookColumns {
  readonly id: string;
  readonly authority: string;
  readonly subject: string;
  readonly issuer: string;
  readonly client: string | null;
  readonly roles: readonly string[];
  readonly units: readonly string[] | null;
  readonly purpose: string | null;
  readonly url: string;
  readonly kinds: readonly string[] | null;
  readonly position: string;
  readonly status: 'active' | 'stopped';
  readonly stopped_because: StopGround | null;
  readonly failures: number;
  readonly failure: FailureKind | null;
  readonly failure_status: number | null;
  readonly failed_at: string | null;
  readonly next_attempt_at: string;
  readonly lease: string | null;
  readonly made_at: string;
  readonly expires_at: string;
  readonly expired: boolean;
  readonly secrets: readonly { readonly made_at: string; readonly valid_until: string | null }[];
}

export interface DeliveryColumns {
  readonly number: number;
  readonly event: string;
  readonly attempt: number;
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  readonly at: Date;
}

const moment = (text: string): string => Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });

export const webhookOf = (row: HookColumns): Webhook => ({
  ...{ id: row.id, url: row.url, position: row.position, madeBy: row.subject, roles: row.roles },
  ...(row.kinds !== null && { kinds: row.kinds }),
  ...(row.client !== null && { client: row.client }),
  status: row.status === 'active' && row.expired ? 'expired' : row.status,
  ...(row.stopped_because !== null && { stoppedBecause: row.stopped_because }),
  ...{ madeAt: moment(row.made_at), expiresAt: moment(row.expires_at), failures: row.failures },
  ...(row.failure !== null && row.failed_at !== null && { lastFailure: failureOf(row, row.failure, row.failed_at) }),
  ...(row.status === 'active' && row.failures > 0 && { nextAttemptAt: moment(row.next_attempt_at) }),
  secrets: row.secrets.map(({ made_at, valid_until }) => ({
    madeAt: moment(made_at),
    ...(valid_until !== null && { validUntil: moment(valid_until) }),
  })),
});

const failureOf = ({ failure_status: status }: HookColumns, kind: FailureKind, at: string) => ({
  ...{ kind, at: moment(at) },
  ...(status !== null && { status }),
});

export const deliveryOf = ({ number, event, attempt, outcome, status, at }: DeliveryColumns): Delivery => ({
  ...{ number, event, attempt, outcome, at: at.toISOString() },
  ...(status !== null && { status }),
});

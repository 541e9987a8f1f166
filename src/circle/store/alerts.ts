import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { lookedBy, lookText, type Looker } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { GlassCode } from '../words';
import { firstPlace, type TimePlace } from './grants';
import type { Asked } from './regimes';

/** That somebody let oneself into a case, as those are told who are to know of it. */
export interface AccessAlert {
  /** Of the broken glass. */
  readonly id: string;
  readonly caseId: string;
  readonly subject: string;
  readonly code: GlassCode;
  readonly openedAt: string;
  readonly reviewDueAt: string;
  /** Nobody has acknowledged it for a role of the caller, and nobody has reviewed it. */
  readonly open: boolean;
  readonly overdue: boolean;
  /** Roles of the caller that were alerted. */
  readonly roles: readonly string[];
  readonly acknowledgedBy?: string;
  readonly acknowledgedAt?: string;
}

export interface AlertReceipt {
  readonly id: string;
  readonly acknowledgedAt: string;
}

interface Row {
  readonly id: string;
  readonly case_id: string;
  readonly subject: string;
  readonly code: GlassCode;
  readonly opened_at: string;
  readonly review_due_at: string;
  readonly open: boolean;
  readonly overdue: boolean;
  readonly roles: readonly string[];
  readonly acknowledged_by: string | null;
  readonly acknowledged_at: string | null;
}

const acknowledge = statement(
  'acknowledge-access-alert',
  `SELECT * FROM acknowledge_access_alert(${lookedBy('$6', '$1')}, $2, $3, $4, $5)`,
);
const list = statement<
  [string, string, readonly string[], boolean | null, string, string, number, string],
  { readonly alert: Row }
>(
  'list-access-alerts',
  noted('SELECT * FROM list_access_alerts($1, $2, $3, $4, $5, $6, $7)', {
    ...{ operation: 'list-access-alerts', look: '$8', authority: '$1', hits: 'case_id' },
  }),
);

/** Alerts of broken glass, for those whom they are for; nobody is alerted of oneself. */
@Injectable()
export class Alerts {
  constructor(private readonly database: Database) {}

  /** The oldest first. `open`: only those that wait, or only those that do not. */
  async list(
    looker: Looker,
    correlationId: string,
    open: boolean | undefined,
    after: TimePlace = firstPlace,
    limit = 20,
  ): Promise<AccessAlert[]> {
    const look = lookText(looker, correlationId, { purpose: 'supervision' });
    const who = [looker.authority, looker.subject, looker.roles] as const;
    const rows = await this.database.call(list, ...who, open ?? null, after.at, after.id, limit, look);
    return rows.map(({ alert }) => alertOf(alert));
  }

  /**
   * For every role of the caller that was alerted.
   * @throws Problem break-glass-not-found, also for whoever broke it; access-over where it was acknowledged before
   */
  acknowledge(looker: Looker, { key, correlationId }: Asked, id: string): Promise<Recorded<AlertReceipt>> {
    const writing = {
      ...{ statement: acknowledge, key, status: 200 as const, same: [id] },
      values: [id, looker.roles],
      look: lookText(looker, correlationId, { purpose: 'supervision' }),
    };
    return write(this.database, looker, writing, outcome => {
      if (outcome === 'unknown') throw problem('break-glass-not-found');
      if (outcome === 'over') throw problem('access-over');
      return unexpected(outcome);
    });
  }
}

const text = (at: string): string => Temporal.Instant.from(at).toString({ fractionalSecondDigits: 3 });

const alertOf = (row: Row): AccessAlert => ({
  ...{ id: row.id, caseId: row.case_id, subject: row.subject, code: row.code },
  ...{ openedAt: text(row.opened_at), reviewDueAt: text(row.review_due_at) },
  ...{ open: row.open, overdue: row.overdue, roles: row.roles },
  ...(row.acknowledged_by !== null && { acknowledgedBy: row.acknowledged_by }),
  ...(row.acknowledged_at !== null && { acknowledgedAt: text(row.acknowledged_at) }),
});

import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import type { Actor } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import type { HoldReason } from '../words';
import { askerText, lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';

export interface LegalHold {
  readonly id: string;
  readonly caseId?: string;
  readonly personId?: string;
  readonly reason: HoldReason;
  readonly until?: string;
  readonly imposedBy: string;
  readonly imposedAt: string;
  readonly liftedBy?: string;
  readonly liftedAt?: string;
}

/** What holds on to a case, or to every case about a person. */
export type NewHold = Pick<LegalHold, 'caseId' | 'personId' | 'reason' | 'until'>;

export interface HoldReceipt {
  readonly id: string;
}

const impose = statement(
  'impose-legal-hold',
  `SELECT * FROM impose_legal_hold(${lookedBy('$6', '$1')}, $2, $3, $4, $5)`,
);
const lift = statement('lift-legal-hold', 'SELECT * FROM lift_legal_hold($1, $2, $3, $4, $5)');

type HoldRow = { readonly [Key in keyof Required<LegalHold>]: string | null };

const list = statement<[string, string, string, number, string], HoldRow & { readonly holdsOn: string }>(
  'list-legal-holds',
  noted(
    asAuthority(
      'found.*',
      `select coalesce(h.case_id, h.person_id) as "holdsOn", h.id, h.case_id as "caseId", h.person_id as "personId", h.reason, h.until::text as until,
            h.imposed_by as "imposedBy", ${momentText('h.imposed_at')} as "imposedAt",
            h.lifted_by as "liftedBy", ${momentText('h.lifted_at')} as "liftedAt"
       from legal_holds h
      where asking.authority is not null and h.authority = asking_authority() and (h.imposed_at, h.id) > ($2, $3)
      order by h.imposed_at, h.id limit $4`,
    ),
    { operation: 'list-legal-holds', look: '$5', hits: '"holdsOn"' },
  ),
);

/** Legal holds of an authority: what stops every destruction, whoever wants it. */
@Injectable()
export class LegalHolds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem case-not-found, person-not-found, idempotency-key-reused */
  impose(actor: Actor, key: string, hold: NewHold): Promise<Recorded<HoldReceipt>> {
    const content = { ...hold };
    const values = [this.now(), JSON.stringify(content)];
    return write(
      this.database,
      actor,
      { statement: impose, values, key, status: 201, same: [content], look: askerText(actor) },
      outcome => {
        if (outcome !== 'unknown') return unexpected(outcome);
        throw problem(hold.caseId === undefined ? 'person-not-found' : 'case-not-found');
      },
    );
  }

  /** @throws Problem legal-hold-not-found, legal-hold-over, idempotency-key-reused */
  lift(actor: Actor, key: string, id: string): Promise<Recorded<HoldReceipt>> {
    const values = [id, this.now()];
    return write(this.database, actor, { statement: lift, values, key, status: 200, same: [id] }, outcome => {
      if (outcome === 'over') throw problem('legal-hold-over');
      if (outcome === 'unknown') throw problem('legal-hold-not-found');
      return unexpected(outcome);
    });
  }

  async list(
    actor: Actor,
    correlationId: string,
    after: { imposedAt: string; id: string } | undefined,
    limit: number,
  ): Promise<LegalHold[]> {
    const { imposedAt, id } = after ?? { imposedAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
    const rows = await this.database.call(list, actor.authority, imposedAt, id, limit, lookText(actor, correlationId));
    return rows.map(({ holdsOn: _holdsOn, ...row }) => filled(row) as unknown as LegalHold);
  }

  private now(): string {
    return this.clock.now().toString({ fractionalSecondDigits: 3 });
  }
}

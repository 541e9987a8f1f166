import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { filled } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import type { Actor } from '../../kernel';
import { lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { Base } from '../words';
import { RetentionPeriods } from './retention-periods';

/** A closed case of the authority, and whether it is time. */
export interface Review {
  readonly caseId: string;
  readonly reference: string;
  readonly closedAt: string;
  readonly base: Base;
  /** Absent while a ban without an end runs. */
  readonly baseOn?: string;
  /** Absent where no period is known: then nothing falls due by itself. */
  readonly dueOn?: string;
  readonly due: boolean;
  readonly onHold: boolean;
  /** The list on which it waits. */
  readonly listId?: string;
}

interface ReviewRow {
  readonly case_id: string;
  readonly reference: string;
  readonly closed_at: Date;
  readonly base: Base;
  readonly base_on: string | null;
  readonly due_on: string | null;
  readonly on_hold: boolean;
  readonly list_id: string | null;
}

const list = statement<
  [string, string, number | null, string, boolean | null, string, string, number, string],
  ReviewRow
>(
  'list-retention-reviews',
  noted('SELECT * FROM list_retention_reviews($1, $2, $3, $4, $5, $6, $7, $8)', {
    operation: 'list-retention-reviews',
    look: '$9',
    hits: 'case_id',
  }),
);

/** The rule for what was written in a case, in the country of the authority. */
export const ruleOf = (authority: string): string => `${authority.slice(0, 2)}.retention.case-file`;

/** What is due for review, and what is not and why. */
@Injectable()
export class Reviews {
  constructor(
    private readonly database: Database,
    private readonly periods: RetentionPeriods,
  ) {}

  /** Closed cases that the authority answers for and that have not been erased, the longest closed first. */
  async list(
    actor: Actor,
    correlationId: string,
    due: boolean | undefined,
    after: { closedAt: string; caseId: string } | undefined,
    limit: number,
  ): Promise<Review[]> {
    const { authority } = actor;
    const today = this.periods.today();
    const rule = ruleOf(authority);
    const period = await this.periods.inForce(authority, rule, today);
    const { closedAt, caseId } = after ?? { closedAt: '-infinity', caseId: '00000000-0000-0000-0000-000000000000' };
    const rows = await this.database.call(
      list,
      ...([authority, rule, period?.months ?? null, today, due ?? null] as const),
      ...([closedAt, caseId, limit, lookText(actor, correlationId)] as const),
    );
    return rows.map(row => ({
      caseId: row.case_id,
      reference: row.reference,
      closedAt: row.closed_at.toISOString(),
      base: row.base,
      due: row.due_on !== null && row.due_on <= today,
      onHold: row.on_hold,
      ...filled({ baseOn: row.base_on, dueOn: row.due_on, listId: row.list_id }),
    }));
  }
}

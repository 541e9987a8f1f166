import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { Actor } from '../../kernel';
import { askerText, lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';

export interface NoticeLine {
  readonly caseId: string;
  readonly number: number;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly legalBasis: readonly string[];
  readonly sentAt: string;
  readonly dueAt?: string;
  readonly acknowledgedAt?: string;
}

export type Direction = 'in' | 'out';

/** Where a page of notices goes on. */
export interface NoticePlace {
  readonly sentAt: string;
  readonly caseId: string;
  readonly number: number;
}

interface NoticeColumns {
  readonly case_id: string;
  readonly number: number;
  readonly key: string;
  readonly sender: string;
  readonly recipient: string;
  readonly basis: readonly string[];
  readonly sent_at: Date;
  readonly due_at: Date | null;
  readonly acknowledged_at: Date | null;
}

const list = statement(
  'list-notices',
  noted('SELECT * FROM list_notices($1, $2, $3, $4, $5, $6, $7)', {
    operation: 'list-notices',
    look: '$8',
    hits: 'case_id',
  }),
);
const ofCase = statement('notices-of-case', `SELECT * FROM notices_of_case(${lookedBy('$3', '$1')}, $2)`);

const beginning: NoticePlace = { sentAt: '-infinity', caseId: '00000000-0000-0000-0000-000000000000', number: 0 };

/** Statutory notices that reached an authority or went out from it, and those of one case. */
@Injectable()
export class NoticeReader {
  constructor(private readonly database: Database) {}

  /** Notices in one direction, the oldest first. `open`: only those without confirmation, or only those with it. */
  async list(
    actor: Actor,
    correlationId: string,
    { direction, open, after = beginning, limit }: ListOfNotices,
  ): Promise<NoticeLine[]> {
    const { sentAt, caseId, number } = after;
    const asked = [actor.authority, direction, open ?? null, sentAt, caseId, number, limit];
    const values = [...asked, lookText(actor, correlationId)];
    return (await this.database.run<NoticeColumns>(list, values)).map(lineOf);
  }

  async ofCase(actor: Actor, caseId: string): Promise<NoticeLine[]> {
    return (await this.database.run<NoticeColumns>(ofCase, [actor.authority, caseId, askerText(actor)])).map(lineOf);
  }
}

export interface ListOfNotices {
  readonly direction: Direction;
  readonly open?: boolean | undefined;
  readonly after?: NoticePlace | undefined;
  readonly limit: number;
}

const lineOf = (row: NoticeColumns): NoticeLine => ({
  caseId: row.case_id,
  number: row.number,
  key: row.key,
  from: row.sender,
  to: row.recipient,
  legalBasis: row.basis,
  sentAt: row.sent_at.toISOString(),
  ...(row.due_at && { dueAt: row.due_at.toISOString() }),
  ...(row.acknowledged_at && { acknowledgedAt: row.acknowledged_at.toISOString() }),
});

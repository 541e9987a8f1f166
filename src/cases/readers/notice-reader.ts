import { Injectable } from '@nestjs/common';
import type { Sight } from '../../access';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { Actor } from '../../kernel';
import { askerText, lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { FirstWall } from '../../walls/first-wall';

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

/** A page of what the caller’s roles may know, and of nothing else. */
interface NoticesFound {
  readonly lines: readonly NoticeLine[];
  readonly goesOnAfter?: NoticePlace;
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
  noted('SELECT * FROM list_notices($1, $2, $3, $4, $5, $6, $7, $9)', {
    operation: 'list-notices',
    look: '$8',
    hits: 'case_id',
  }),
);
const ofCase = statement('notices-of-case', `SELECT * FROM notices_of_case(${lookedBy('$3', '$1')}, $2)`);

const countAlerts = statement<[string, string, readonly string[]], { readonly open: number }>(
  'count-access-alerts',
  'SELECT count_access_alerts($1, $2, $3) AS open',
);

const beginning: NoticePlace = { sentAt: '-infinity', caseId: '00000000-0000-0000-0000-000000000000', number: 0 };

/** Statutory notices that reached an authority or went out from it, and those of one case. */
@Injectable()
export class NoticeReader {
  constructor(
    private readonly database: Database,
    private readonly wall: FirstWall,
  ) {}

  /** Notices in one direction, the oldest first. `open`: only those without confirmation, or only those with it. */
  async list(
    actor: Actor,
    correlationId: string,
    { direction, open, after = beginning, limit }: ListOfNotices,
  ): Promise<NoticesFound> {
    const { notices } = this.wall.sightOf(actor);
    const { sentAt, caseId, number } = after;
    const asked = [actor.authority, direction, open ?? null, sentAt, caseId, number, limit];
    const values = [...asked, lookText(actor, correlationId), notices ?? null];
    const rows = await this.database.run<NoticeColumns>(list, values);
    const last = rows.length === limit ? rows.at(-1) : undefined;
    return {
      lines: rows.map(lineOf),
      ...(last && { goesOnAfter: { sentAt: last.sent_at.toISOString(), caseId: last.case_id, number: last.number } }),
    };
  }

  /** Alerts of broken glass that wait for a role of the caller. */
  async alerts({ authority, subject, roles }: Actor): Promise<number> {
    const [row] = await this.database.call(countAlerts, authority, subject, roles);
    return row?.open ?? 0;
  }

  async ofCase(actor: Actor, caseId: string, sight: Sight): Promise<NoticeLine[]> {
    const rows = await this.database.run<NoticeColumns>(ofCase, [actor.authority, caseId, askerText(actor)]);
    return rows.filter(({ key }) => sight.seesNotice(key)).map(lineOf);
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

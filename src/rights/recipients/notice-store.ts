import { Inject, Injectable } from '@nestjs/common';
import { PROCEDURES, type ProcedureBook } from '../../cases/spine/procedure-book';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { lookedBy, lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { door, Doors, type Doing, type Recorded } from '../doors';
import type { DataProtectionNotice, DataProtectionNoticeReceipt } from './notices.answers';

const acknowledge = door('acknowledge_data_protection_notice', 2, {
  unknown: 'data-protection-notice-not-found',
  over: 'data-protection-notice-acknowledged',
});
const list = statement<[string, string, boolean | null, string, string, number, string], DataProtectionNotice>(
  'list-data-protection-notices',
  noted(
    asAuthority(
      'found.*',
      `select n.id, n.key, n.authority as "from", n.recipient as "to", n.person_id as "personId", n.about, n.place, n.statement,
              n.case_id as "caseId", n.region, n.field, n.event, n.basis as "legalBasis", ${momentText('n.sent_at')} as "sentAt",
              ${momentText('n.acknowledged_at')} as "acknowledgedAt"
         from data_protection_notices n
        where asking.authority is not null
          and case $2 when 'in' then n.recipient = asking_authority() else n.authority = asking_authority() end
          and ($3::boolean is null or (n.acknowledged_at is null) = $3)
          and (n.sent_at, n.id) > ($4::timestamptz, $5::uuid)
        order by n.sent_at, n.id limit $6`,
      'cross join',
      lookedBy('$7', '$1'),
    ),
    { operation: 'list-data-protection-notices', look: '$7', hits: '"personId"' },
  ),
);

/** Where a page ends. */
export interface DataProtectionNoticePlace {
  readonly sentAt: string;
  readonly id: string;
}

const beginning: DataProtectionNoticePlace = { sentAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/**
 * What those to whom data were disclosed are told of these data later (GDPR 19). The notices of a case are made from its
 * events; nothing that a person asks of an authority is an event of a case, so these stand beside them.
 */
@Injectable()
export class DataProtectionNotices {
  private readonly inside: readonly string[];

  constructor(
    private readonly database: Database,
    private readonly doors: Doors,
    @Inject(PROCEDURES) { procedures }: ProcedureBook,
  ) {
    this.inside = procedures.flatMap(({ authorities }) => authorities).map(({ id }) => id);
  }

  /** The oldest first. */
  async list(
    { actor, correlationId }: Omit<Doing, 'key'>,
    { direction, open }: { readonly direction: 'in' | 'out'; readonly open?: boolean },
    { sentAt, id }: DataProtectionNoticePlace = beginning,
    limit = 20,
  ): Promise<DataProtectionNotice[]> {
    const look = lookText(actor, correlationId);
    const rows = await this.database.call(
      list,
      ...([actor.authority, direction, open ?? null, sentAt, id, limit, look] as const),
    );
    return rows.map(row => filled(row) as DataProtectionNotice);
  }

  /**
   * The recipient confirms it; for a body outside, whoever told it does.
   * @throws Problem data-protection-notice-not-found, data-protection-notice-acknowledged, idempotency-key-reused
   */
  acknowledge(doing: Doing, id: string): Promise<Recorded<DataProtectionNoticeReceipt>> {
    return this.doors.go(doing, acknowledge, { values: [id, this.inside], status: 200 });
  }
}

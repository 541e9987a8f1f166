import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import type { Actor } from '../../kernel';
import { Database } from '../../platform/database/database';
import { filled, momentText } from '../../platform/database/rows';
import { statement } from '../../platform/database/statement';
import { lookText } from '../../read-log/look';
import { noted } from '../../read-log/noted';

/** What is left of what was erased. */
export interface ErasureReceipt {
  readonly number: number;
  readonly caseId: string;
  readonly personId?: string;
  readonly listId: string;
  readonly authority: string;
  readonly rule: string;
  readonly basis: readonly string[];
  readonly proposedBy: string;
  readonly approvedBy: string;
  readonly erasedAt: string;
  readonly backupsUntil?: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly digest: string;
  readonly prevHash: string;
  readonly hash: string;
}

const list = statement<[string, string | null, number, number, string], ErasureReceipt>(
  'list-erasure-receipts',
  noted(
    asAuthority(
      'found.*',
      `select r.number, r.case_id as "caseId", r.person_id as "personId", r.list_id as "listId", r.authority, r.rule, r.basis,
            r.proposed_by as "proposedBy", r.approved_by as "approvedBy",
            ${momentText('r.erased_at')} as "erasedAt",
            r.backups_until::text as "backupsUntil", r.counts, r.digest, r.prev_hash as "prevHash", r.hash
       from erasure_receipts r
      where asking.authority is not null and ($2::uuid is null or r.case_id = $2) and r.number > $3
      order by r.number limit $4`,
    ),
    { operation: 'list-erasure-receipts', look: '$5', hits: '"caseId"' },
  ),
);

/** Receipts of erasures, for whoever erased and for the other parties to the case. */
@Injectable()
export class ErasureReceipts {
  constructor(private readonly database: Database) {}

  async list(
    actor: Actor,
    correlationId: string,
    caseId: string | undefined,
    after: number,
    limit: number,
  ): Promise<ErasureReceipt[]> {
    const rows = await this.database.call(
      list,
      actor.authority,
      caseId ?? null,
      after,
      limit,
      lookText(actor, correlationId),
    );
    return rows.map(row => filled(row) as ErasureReceipt);
  }
}

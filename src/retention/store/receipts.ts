import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { filled } from './legal-holds';

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

const list = statement<[string, string | null, number, number], ErasureReceipt>(
  'list-erasure-receipts',
  asAuthority(
    'found.*',
    `select r.number, r.case_id as "caseId", r.person_id as "personId", r.list_id as "listId", r.authority, r.rule, r.basis,
            r.proposed_by as "proposedBy", r.approved_by as "approvedBy",
            to_char(r.erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "erasedAt",
            r.backups_until::text as "backupsUntil", r.counts, r.digest, r.prev_hash as "prevHash", r.hash
       from erasure_receipts r
      where asking.authority is not null and ($2::uuid is null or r.case_id = $2) and r.number > $3
      order by r.number limit $4`,
  ),
);

/** Receipts of erasures, for whoever erased and for the other parties to the case. */
@Injectable()
export class ErasureReceipts {
  constructor(private readonly database: Database) {}

  async list(authority: string, caseId: string | undefined, after: number, limit: number): Promise<ErasureReceipt[]> {
    const rows = await this.database.call(list, authority, caseId ?? null, after, limit);
    return rows.map(row => filled(row) as ErasureReceipt);
  }
}

import { statement } from '../../platform/database/statement';
import { auditor } from '../checkpoint/checkpoints';
import { asAuthority, type Asking } from '../database-port';
import type { ReceiptKind } from './receipt-finding';

/** A receipt in its chain. */
export interface Receipt {
  readonly number: number;
  /** What went, as `ErasureLine` has it. */
  readonly about: string;
  readonly prev_hash: string;
  readonly hash: string;
  /** Everything that the hash covers, in order; its number first. */
  readonly content: readonly unknown[];
}

/** What was left behind when something of a case was lawfully erased. */
export interface ErasureReceipt extends Receipt {
  readonly case_id: string;
  /** Events whose sealed part was erased, in order. */
  readonly sequences: readonly number[];
  /** Hex SHA-256 over `sequence:digest` of each of them. */
  readonly digest: string;
}

/** What the read log tells of one erasure; written in the transaction of its receipt. */
export interface ErasureLine {
  readonly operation: string;
  readonly at: string;
  /** A case on its list, or whatever had words. */
  readonly about: string;
  readonly case_id: string | null;
}

export interface Receipts {
  readonly erasure: readonly ErasureReceipt[];
  readonly expiry: readonly Receipt[];
  readonly lines: Readonly<Record<ReceiptKind, readonly ErasureLine[]>>;
}

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const erasures = statement<[authority: string, only: string | null], ErasureReceipt>(
  'verify-erasure-receipts',
  asAuthority(
    'found.*',
    `select r.number, r.case_id, r.list_id || ' ' || r.case_id as about, r.sequences, r.digest, r.prev_hash, r.hash,
            jsonb_build_array(r.number, r.case_id, r.case_version, r.person_id, r.list_id, r.authority, r.rule,
              to_jsonb(r.basis), r.proposed_by, r.approved_by, ${moment('r.erased_at')}, r.backups_until::text,
              to_jsonb(r.sequences), r.digest, r.counts, r.prev_hash) as content
       from erasure_receipts r
      where asking.authority is not null and ($2::uuid is null or r.case_id = $2) order by r.number`,
  ),
);

const expiries = statement<[authority: string], Receipt>(
  'verify-expiry-receipts',
  asAuthority(
    'found.*',
    `select e.number, 'erase-' || e.kind || ' ' || e.about as about, e.prev_hash, e.hash,
            jsonb_build_array(e.number, e.id, e.authority, e.about, e.kind, e.rule, e.period, e.basis, e.ended_on::text,
              e.due_on::text, ${moment('e.erased_at')}, e.backups_until::text, e.counts, e.prev_hash) as content
       from rights_erasures e
      where asking.authority is not null order by e.number`,
  ),
);

const told = statement<[only: string | null], ErasureLine & { readonly kind: ReceiptKind }>(
  'verify-erasure-lines',
  `select l.operation, ${moment('l.at')} as at, l.case_id,
          case l.operation when 'erase-case' then 'erasure' else 'expiry' end as kind,
          case l.operation when 'erase-case' then l.correlation_id || ' ' || l.case_id
            else l.operation || ' ' || l.correlation_id end as about
     from read_log l
    where l.operation in ('erase-case', 'erase-request', 'erase-limit', 'erase-rectification', 'erase-restriction')
      and ($1::uuid is null or l.case_id = $1)
    order by l.at, l.id`,
);

/**
 * All receipts, and what the read log tells of erasures.
 * @param only one case instead of all; of words that went by themselves nothing is read then
 */
export async function readReceipts(database: Asking, only?: string): Promise<Receipts> {
  const lines = await database.call(told, only ?? null);
  const ofKind = (wanted: ReceiptKind) => lines.filter(({ kind }) => kind === wanted);
  return {
    erasure: await database.call(erasures, auditor, only ?? null),
    expiry: only === undefined ? await database.call(expiries, auditor) : [],
    lines: { erasure: ofKind('erasure'), expiry: ofKind('expiry') },
  };
}

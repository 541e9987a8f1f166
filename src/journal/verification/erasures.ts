import { hash } from 'node:crypto';
import { statement } from '../../platform/database/statement';
import { genesisHash, type JournalRow } from '../chain';
import { auditor } from '../checkpoint/checkpoints';
import { asAuthority, type Asking } from '../database-port';
import { found, type Finding } from './finding';

/** What was left behind when something of a case was lawfully erased. */
export interface ErasureReceipt {
  readonly number: number;
  readonly case_id: string;
  /** Events whose sealed part was erased, in order. */
  readonly sequences: readonly number[];
  /** Hex SHA-256 over `sequence:digest` of each of them. */
  readonly digest: string;
  readonly prev_hash: string;
  readonly hash: string;
  /** Everything that the hash covers, in order. */
  readonly content: readonly unknown[];
}

const receipts = statement<[authority: string, only: string | null], ErasureReceipt>(
  'verify-erasure-receipts',
  asAuthority(
    'found.*',
    `select r.number, r.case_id, r.sequences, r.digest, r.prev_hash, r.hash,
            jsonb_build_array(r.number, r.case_id, r.case_version, r.person_id, r.list_id, r.authority, r.rule,
              to_jsonb(r.basis), r.proposed_by, r.approved_by,
              to_char(r.erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), r.backups_until::text,
              to_jsonb(r.sequences), r.digest, r.counts, r.prev_hash) as content
       from erasure_receipts r
      where asking.authority is not null and ($2::uuid is null or r.case_id = $2) order by r.number`,
  ),
);

/** Receipts by case, and what is wrong with the chain that they form. */
export async function readReceipts(
  database: Asking,
  only?: string,
): Promise<{ ofCase: ReadonlyMap<string, readonly ErasureReceipt[]>; findings: readonly Finding[] }> {
  const all = await database.call(receipts, auditor, only ?? null);
  const ofCase = new Map<string, ErasureReceipt[]>();
  for (const receipt of all) ofCase.set(receipt.case_id, [...(ofCase.get(receipt.case_id) ?? []), receipt]);
  return { ofCase, findings: only === undefined ? verifyReceipts(all) : all.flatMap(verifyContent) };
}

/** Receipts follow each other without a gap, each holding the hash of the one before it; pure. */
export function verifyReceipts(all: readonly ErasureReceipt[]): Finding[] {
  let previous = { number: 0, hash: genesisHash };
  return all.flatMap(receipt => {
    const follows = receipt.number === previous.number + 1 && receipt.prev_hash === previous.hash;
    previous = receipt;
    const at = { caseId: receipt.case_id, number: receipt.number };
    return [...(follows ? [] : [found.receiptUnlinked(at)]), ...verifyContent(receipt)];
  });
}

const verifyContent = ({ case_id, number, content, hash: written }: ErasureReceipt): Finding[] =>
  hash('sha256', asDatabaseWrites(content), 'hex') === written
    ? []
    : [found.receiptChanged({ caseId: case_id, number })];

/** Which sealed parts the receipts of a case account for, and what of them does not fit its journal; pure. */
export function accountedFor(
  rows: readonly JournalRow[],
  ofCase: readonly ErasureReceipt[],
): { erased: ReadonlySet<number>; findings: Finding[] } {
  const digests = new Map(rows.map(({ sequence, sealedDigest }) => [sequence, sealedDigest]));
  const findings = ofCase.flatMap(({ case_id: caseId, number, sequences, digest }) => {
    const told = sequences.map(sequence => `${sequence}:${digests.get(sequence) ?? ''}`).join(',');
    return hash('sha256', told, 'hex') === digest ? [] : [found.receiptOfOther({ caseId, number })];
  });
  return { erased: new Set(ofCase.flatMap(({ sequences }) => sequences)), findings };
}

/** The text of a jsonb value as PostgreSQL writes it: over this the receipt was hashed. */
function asDatabaseWrites(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asDatabaseWrites).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${asDatabaseWrites(one)}`);
  return `{${members.join(', ')}}`;
}

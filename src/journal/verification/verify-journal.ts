import type { KeyObject } from 'node:crypto';
import { newestCheckpoints } from '../checkpoint/checkpoints';
import type { ExportedCheckpoint } from '../checkpoint/checkpoint-file';
import type { Asking } from '../database-port';
import { compareWithHeads, compareWithRoot, verifySignature, type Comparison } from './checkpoint-comparison';
import { found, type Finding } from './finding';
import { walkJournal, type CaseOnRecord } from './journal-walk';
import { readReceipts, type ErasureReceipt } from './receipts';
import { verifyCase, type CaseHead } from './verify-case';
import { accountedFor, verifyReceiptHeads, verifyReceipts, verifyReceiptsOfCase } from './verify-receipts';
import { verifyRow, type MakeRow, type StoredRow } from './verify-row';

export interface VerificationOrder {
  /** One case instead of all; the roots of checkpoints then cannot be added up. */
  readonly caseId?: string;
  /** How many of the newest checkpoints to compare with. */
  readonly checkpoints?: number;
  readonly exported?: ExportedCheckpoint;
  /** Keys that may have signed, by id. */
  readonly keys: ReadonlyMap<string, KeyObject>;
  readonly makeRow: MakeRow;
  /** Told each finding as it is made. */
  onFinding(finding: Finding): void;
  /** Told how many events have been looked at so far. */
  onProgress?(events: number): void;
}

export interface VerificationSummary {
  readonly cases: number;
  readonly events: number;
  /** Of erasures, and of words that went by themselves. */
  readonly receipts: number;
  readonly checkpoints: number;
  readonly faults: number;
  readonly notes: number;
}

/** Each one costs a pass over the rows of every case, and the newest covers what the older ones cover. */
const checkpointsAtMost = 5;

/**
 * Verifies the journal, the case rows and the checkpoints against each other, in one pass.
 * @param database on one snapshot (`onOneSnapshot`), or writers would look like tampering
 */
export async function verifyJournal(database: Asking, order: VerificationOrder): Promise<VerificationSummary> {
  const { caseId: only, exported, keys } = order;
  const checkpoints = await newestCheckpoints(database, order.checkpoints ?? checkpointsAtMost);
  const counted = { cases: 0, events: 0, faults: 0, notes: 0 };
  const tell = (findings: readonly Finding[]) => {
    for (const finding of findings) {
      counted[finding.severity === 'fault' ? 'faults' : 'notes']++;
      order.onFinding(finding);
    }
  };

  for (const checkpoint of checkpoints) tell(verifySignature(checkpoint, keys));
  if (exported) tell(verifySignature(exported.checkpoint, keys, true));
  const comparisons: readonly Comparison[] = [
    ...(only === undefined ? checkpoints.map(compareWithRoot) : []),
    ...(exported ? [compareWithHeads(exported, only)] : []),
  ];
  const receipts = await readReceipts(database, only);
  if (only === undefined) {
    tell(verifyReceipts(receipts));
    for (const checkpoint of checkpoints) tell(verifyReceiptHeads(receipts, checkpoint, false));
    if (exported) tell(verifyReceiptHeads(receipts, exported.checkpoint, true));
  } else tell(verifyReceiptsOfCase(receipts));
  const ofCase = new Map<string, ErasureReceipt[]>();
  for (const receipt of receipts.erasure)
    ofCase.set(receipt.case_id, [...(ofCase.get(receipt.case_id) ?? []), receipt]);
  for await (const onRecord of walkJournal(database, only)) {
    tell(verifyOnRecord(onRecord, order.makeRow, ofCase.get(onRecord.caseId)));
    for (const comparison of comparisons) tell(comparison.take(onRecord));
    counted.cases++;
    counted.events += onRecord.rows.length;
    order.onProgress?.(counted.events);
  }
  for (const comparison of comparisons) tell(comparison.finish());
  const { erasure, expiry } = receipts;
  return { ...counted, receipts: erasure.length + expiry.length, checkpoints: checkpoints.length + (exported ? 1 : 0) };
}

/** Everything that can be said about one case without looking at another. */
export function verifyOnRecord(
  { caseId, rows: written, stored }: CaseOnRecord,
  makeRow: MakeRow,
  receipts: readonly ErasureReceipt[] = [],
): Finding[] {
  const rows = written.map(({ row }) => row);
  const { erased, findings: unaccounted } = accountedFor(rows, receipts);
  if (!stored) return [...unaccounted, ...verifyCase(rows, undefined, erased), found.caseMissing(caseId)];
  const head = headOf(stored);
  if (rows.length === 0) return [found.tailMissing(1, head.version, caseId)];
  const findings = [...unaccounted, ...verifyCase(rows, head, erased)];
  // Over a broken chain the fold would only say the same again, in worse words.
  if (findings.some(({ severity }) => severity === 'fault')) return findings;
  return [...findings, ...verifyRow(caseId, rows, stored, makeRow)];
}

const headOf = ({ version, head_hash: headHash }: StoredRow): CaseHead => ({
  version: Number(version),
  headHash: String(headHash),
});

import { hash } from 'node:crypto';
import type { JournalRow } from '../chain';
import type { Checkpoint } from '../checkpoint/checkpoint';
import { ChainWalk, type Link, type LinkFault } from './chain-walk';
import { checkpointName } from './checkpoint-comparison';
import type { Finding } from './finding';
import { foundOfReceipt, receiptAgainst, receiptGone, type ReceiptKind } from './receipt-finding';
import type { ErasureLine, ErasureReceipt, Receipt, Receipts } from './receipts';

const kinds = ['erasure', 'expiry'] as const;

/** Everything that is wrong with receipts as they follow each other, and with what of them is gone; pure. */
export const verifyReceipts = (receipts: Receipts): Finding[] =>
  kinds.flatMap(kind => {
    const all = receipts[kind];
    const walk = new ChainWalk(all.length);
    const faults = all.flatMap(receipt => walk.take(linkOf(receipt)).map(fault => ({ receipt, fault })));
    // Whatever was removed from the middle, or tells of something else now, is told already.
    const told = faults.reduce((sum, { fault }) => sum + lostBy(fault), 0);
    return [
      ...faults.map(({ receipt, fault }) => inWords(kind, receipt, fault)),
      ...unaccounted(all, receipts.lines[kind])
        .slice(told)
        .map(line => gone(kind, line)),
    ];
  });

/** What is wrong with the receipts of one case, of whose chain the rest was not read; pure. */
export const verifyReceiptsOfCase = ({ erasure, lines }: Receipts): Finding[] => [
  ...erasure
    .filter(receipt => !linkOf(receipt).gives(receipt.number))
    .map(receipt => inWords('erasure', receipt, { kind: 'changed' })),
  ...unaccounted(erasure, lines.erasure).map(line => gone('erasure', line)),
];

/** Whether the receipts still end where, or after, a checkpoint saw them end; pure. */
export function verifyReceiptHeads(receipts: Receipts, checkpoint: Checkpoint, inFile: boolean): Finding[] {
  return kinds.flatMap(kind => {
    const head = checkpoint[kind];
    if (!head) return [];
    const against = receiptAgainst(checkpointName(checkpoint, inFile), kind, head.number);
    const there = receipts[kind].find(({ number }) => number === head.number);
    if (!there) return [against.missing(receipts[kind].at(-1)?.number ?? 0)];
    return there.hash === head.hash ? [] : [against.differs()];
  });
}

/** Which sealed parts the receipts of a case account for, and what of them does not fit its journal; pure. */
export function accountedFor(
  rows: readonly JournalRow[],
  ofCase: readonly ErasureReceipt[],
): { erased: ReadonlySet<number>; findings: Finding[] } {
  const digests = new Map(rows.map(({ sequence, sealedDigest }) => [sequence, sealedDigest]));
  const findings = ofCase.flatMap(({ case_id: caseId, number, sequences, digest }) => {
    const told = sequences.map(sequence => `${sequence}:${digests.get(sequence) ?? ''}`).join(',');
    return hash('sha256', told, 'hex') === digest ? [] : [foundOfReceipt('erasure', number, caseId).ofOther()];
  });
  return { erased: new Set(ofCase.flatMap(({ sequences }) => sequences)), findings };
}

const linkOf = ({ number, prev_hash: prevHash, hash: written, content }: Receipt): Link => ({
  place: number,
  prevHash,
  hash: written,
  gives: place => hash('sha256', asDatabaseWrites([place, ...content.slice(1)]), 'hex') === written,
});

function inWords(kind: ReceiptKind, receipt: Receipt | ErasureReceipt, fault: LinkFault): Finding {
  const found = foundOfReceipt(kind, receipt.number, 'case_id' in receipt ? receipt.case_id : undefined);
  switch (fault.kind) {
    case 'missing':
      return found.missing(fault.from, fault.to);
    case 'changed':
      return found.changed();
    case 'swapped':
      return found.swapped(fault.written);
    case 'unlinked':
      return found.unlinked();
  }
}

function lostBy(fault: LinkFault): number {
  if (fault.kind === 'missing') return fault.to - fault.from + 1;
  return fault.kind === 'changed' ? 1 : 0;
}

/** Lines for which there is no receipt, oldest first. Lines may have been let go of, receipts may not. */
function unaccounted(all: readonly Receipt[], lines: readonly ErasureLine[]): ErasureLine[] {
  const left = new Map<string, number>();
  for (const { about } of all) left.set(about, (left.get(about) ?? 0) + 1);
  return lines.filter(({ about }) => {
    const more = left.get(about) ?? 0;
    left.set(about, more - 1);
    return more <= 0;
  });
}

const gone = (kind: ReceiptKind, { operation, at, case_id: caseId }: ErasureLine): Finding =>
  receiptGone(kind, operation, at, caseId ?? undefined);

/** The text of a jsonb value as PostgreSQL writes it: over this the receipt was hashed. */
function asDatabaseWrites(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asDatabaseWrites).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${asDatabaseWrites(one)}`);
  return `{${members.join(', ')}}`;
}

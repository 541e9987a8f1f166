import { NotCanonical } from '../canonical';
import { hashOf, sealedDigest, type JournalRow } from '../chain';
import { ChainWalk, type Link, type LinkFault } from './chain-walk';
import { found, type Finding } from './finding';

/** What the case row says about its journal. */
export interface CaseHead {
  /** The number of the last event. */
  readonly version: number;
  readonly headHash: string;
}

/**
 * Everything that is wrong with the journal of one case; pure.
 * @param rows all its events with their sealed parts, in stored order
 * @param head left out where there is no case row to compare with
 * @param erased events whose sealed part a receipt accounts for; left out where the reader may not see every sealed part
 */
export function verifyCase(rows: readonly JournalRow[], head?: CaseHead, erased?: ReadonlySet<number>): Finding[] {
  const walk = new ChainWalk(rows.length);
  const findings = rows.flatMap(row => [
    ...walk.take(linkOf(row)).map(fault => inWords(row, fault)),
    ...sealedPart(row, erased),
  ]);
  if (head) findings.push(...atTheEnd(rows, head, walk.inPlace));
  return findings;
}

const linkOf = (row: JournalRow): Link => ({
  place: row.sequence,
  prevHash: row.prevHash,
  hash: row.hash,
  gives: sequence => gives(sequence === row.sequence ? row : { ...row, sequence }),
});

function inWords({ caseId, sequence }: JournalRow, fault: LinkFault): Finding {
  const at = { caseId, sequence };
  switch (fault.kind) {
    case 'missing':
      return found.missing(caseId, fault.from, fault.to);
    case 'changed':
      return found.changed(at);
    case 'swapped':
      return found.swapped(at, fault.written);
    case 'unlinked':
      return found.unlinked(at);
  }
}

function gives(row: JournalRow): boolean {
  try {
    return hashOf(row) === row.hash;
  } catch (error) {
    // Nothing that we wrote lacks a canonical form, so it was not we who wrote it.
    if (error instanceof NotCanonical) return false;
    throw error;
  }
}

function sealedPart(
  { caseId, sequence, sealed, sealedDigest: digest }: JournalRow,
  erased?: ReadonlySet<number>,
): Finding[] {
  const at = { caseId, sequence };
  if (digest === null) return sealed ? [found.sealedUnknown(at)] : [];
  if (!sealed) return [!erased || erased.has(sequence) ? found.sealedErased(at) : found.sealedMissing(at)];
  if (erased?.has(sequence) === true) return [found.sealedReturned(at)];
  try {
    return sealedDigest(sealed) === digest ? [] : [found.sealedChanged(at)];
  } catch (error) {
    if (error instanceof NotCanonical) return [found.sealedChanged(at)];
    throw error;
  }
}

/** @param inPlace whether the last event stands where it was written; what is said of it already is not said again */
function atTheEnd(rows: readonly JournalRow[], { version, headHash }: CaseHead, inPlace: boolean): Finding[] {
  const last = rows.at(-1);
  const sequence = last?.sequence ?? 0;
  if (sequence < version) return [found.tailMissing(sequence + 1, version, last?.caseId)];
  if (!last) return [];
  const at = { caseId: last.caseId, sequence };
  if (sequence > version) return [found.behind(at, version)];
  return !inPlace || last.hash === headHash ? [] : [found.headDiffers(at)];
}

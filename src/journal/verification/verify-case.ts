import { genesisHash, hashOf, sealedDigest, type JournalRow } from '../chain';
import { NotCanonical } from '../canonical';
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
  const findings: Finding[] = [];
  let expected = 1;
  let previous: string | undefined = genesisHash;
  for (const row of rows) {
    const { caseId, sequence } = row;
    const at = { caseId, sequence };
    const gap = sequence > expected;
    if (gap) findings.push(found.missing(caseId, expected, sequence - 1));
    const written = writtenAs(row, rows.length);
    if (written === undefined) findings.push(found.changed(at));
    else if (written !== sequence || sequence < expected) findings.push(found.swapped(at, written));
    // One fault is told once: behind a gap or a misplaced event, none can follow the one before it.
    else if (!gap && previous !== undefined && row.prevHash !== previous) findings.push(found.unlinked(at));
    findings.push(...sealedPart(row, erased));
    expected = Math.max(expected, sequence) + 1;
    previous = written === undefined || written === sequence ? row.hash : undefined;
  }
  if (head) findings.push(...atTheEnd(rows, head, previous !== undefined));
  return findings;
}

/** The place for which the content gives the hash; undefined where none does, because the content was changed. */
function writtenAs(row: JournalRow, length: number): number | undefined {
  if (gives(row)) return row.sequence;
  for (let sequence = 1; sequence <= length + 1; sequence++) if (gives({ ...row, sequence })) return sequence;
  return undefined;
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

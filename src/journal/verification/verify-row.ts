import { isDeepStrictEqual } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { caseMachine, type CaseFile } from '../../case-file';
import { fold } from '../../kernel';
import type { JournalRow } from '../chain';
import { eventOfRow } from '../record';
import { found, type Finding } from './finding';

/** A row of `cases`, by column. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * The row that the spine would have stored for this file and this journal. Only the spine knows its columns, so
 * whoever starts a verification brings this along. What the journal does not know is taken from `stored`.
 */
export type MakeRow = (file: CaseFile, journal: readonly JournalRow[], stored: StoredRow) => StoredRow;

/** Whether the stored case is what its events give, column by column and, in the file, region by region; pure. */
export function verifyRow(
  caseId: string,
  journal: readonly JournalRow[],
  stored: StoredRow,
  makeRow: MakeRow,
): Finding[] {
  const folded = folding(journal);
  if ('impossible' in folded) return [found.foldImpossible(caseId, folded.impossible)];
  const made = throughJson(makeRow(folded.file, journal, stored));
  const columns = differences(made, stored).flatMap(name =>
    name === 'file' ? differences(made['file'], stored['file']).map(region => `file.${region}`) : [name],
  );
  return columns.length > 0 ? [found.rowDiffers(caseId, columns)] : [];
}

/** Tampered events may be such that no region takes them; that is a finding too, not the end of the verification. */
function folding(journal: readonly JournalRow[]): { file: CaseFile } | { impossible: string } {
  try {
    return { file: fold(caseMachine, journal.map(eventOfRow)) };
  } catch (error) {
    return { impossible: error instanceof Error ? error.message : String(error) };
  }
}

/** What jsonb would give back: a key without a value is no key. */
const throughJson = (row: StoredRow): StoredRow => JSON.parse(JSON.stringify(row)) as StoredRow;

function differences(made: unknown, stored: unknown): string[] {
  const [left, right] = [membersOf(made), membersOf(stored)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(name => !same(left[name], right[name]));
}

const membersOf = (value: unknown): StoredRow => (typeof value === 'object' && value !== null ? { ...value } : {});

/** The database writes a moment in its own way, which is another text for the same instant. */
function same(made: unknown, stored: unknown): boolean {
  if (isDeepStrictEqual(made, stored)) return true;
  if (typeof made !== 'string' || typeof stored !== 'string') return false;
  return moment.test(made) && moment.test(stored) && instant(made) === instant(stored);
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

import type { CaseEvent, DeadlineChanges } from '../kernel';
import type { JournalRow, SealedPart } from './chain';

/**
 * A journal row under its column names: what the database takes as one element of a jsonb list, and what
 * `journalColumns` selects. Moments are text on both ways, so that no driver may round or shift them.
 */
export interface JournalRecord {
  readonly case_id: string;
  readonly sequence: number;
  readonly type: string;
  readonly version: number;
  readonly region: string;
  readonly payload: unknown;
  readonly deadlines: DeadlineChanges;
  readonly sealed_digest: string | null;
  readonly command: string;
  readonly actor: string;
  readonly authority: string;
  readonly roles: readonly string[];
  readonly on_behalf_of: string | null;
  readonly legal_basis: readonly string[];
  readonly process_version: string;
  readonly correlation_id: string;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly prev_hash: string;
  readonly hash: string;
  /** Null where the event has no sealed part, where it was erased, and where the reader may not see it. */
  readonly sealed: SealedPart | null;
}

/** An event read back, with what the journal knows about it. */
export interface JournalEntry extends JournalRow {
  readonly event: CaseEvent;
}

/** For insertion: the columns, and the sealed part for `journal_sealed` beside them. */
export const toInsert = (row: JournalRow): JournalRecord => ({
  case_id: row.caseId,
  sequence: row.sequence,
  type: row.type,
  version: row.version,
  region: row.region,
  payload: row.payload,
  deadlines: row.deadlines,
  sealed_digest: row.sealedDigest,
  command: row.command,
  actor: row.actor,
  authority: row.authority,
  roles: row.roles,
  on_behalf_of: row.onBehalfOf ?? null,
  legal_basis: row.legalBasis,
  process_version: row.processVersion,
  correlation_id: row.correlationId,
  occurred_at: row.occurredAt,
  recorded_at: row.recordedAt,
  prev_hash: row.prevHash,
  hash: row.hash,
  sealed: row.sealed ?? null,
});

/** A database row as the chain sees it. */
export const rowOf = (record: JournalRecord): JournalRow => ({
  caseId: record.case_id,
  sequence: record.sequence,
  type: record.type,
  version: record.version,
  region: record.region,
  payload: record.payload,
  deadlines: record.deadlines,
  sealedDigest: record.sealed_digest,
  command: record.command,
  actor: record.actor,
  authority: record.authority,
  roles: record.roles,
  ...(record.on_behalf_of !== null && { onBehalfOf: record.on_behalf_of }),
  legalBasis: record.legal_basis,
  processVersion: record.process_version,
  correlationId: record.correlation_id,
  occurredAt: record.occurred_at,
  recordedAt: record.recorded_at,
  prevHash: record.prev_hash,
  hash: record.hash,
  ...(record.sealed && { sealed: record.sealed }),
});

/** A database row with the event as the case file takes it. */
export function fromRow(record: JournalRecord): JournalEntry {
  const row = rowOf(record);
  return { ...row, event: eventOfRow(row) };
}

export const eventOfRow = (row: JournalRow): CaseEvent => ({
  type: row.type,
  version: row.version,
  region: row.region,
  payload: row.payload,
  ...(row.sealed && { sealed: row.sealed.body }),
  occurredAt: row.occurredAt,
  recordedAt: row.recordedAt,
  actor: row.actor,
  authority: row.authority,
  deadlines: row.deadlines,
});

const moment = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column.slice(column.indexOf('.') + 1)}`;

/** Selects a `JournalRecord` from `journal j` left joined to `journal_sealed s`. */
export const journalColumns = `j.case_id, j.sequence, j.type, j.version, j.region, j.payload, j.deadlines, j.sealed_digest,
  j.command, j.actor, j.authority, j.roles, j.on_behalf_of, j.legal_basis, j.process_version, j.correlation_id,
  ${moment('j.occurred_at')}, ${moment('j.recorded_at')}, j.prev_hash, j.hash,
  case when s.salt is not null then jsonb_build_object('salt', s.salt, 'body', s.body) end as sealed`;

/** The tables that `journalColumns` reads. */
export const journalTables = `journal j left join journal_sealed s on s.case_id = j.case_id and s.sequence = j.sequence`;

import { evolve, type CaseEvent } from '../../kernel';
import { caseMachine, emptyFile, type CaseFile } from '../../case-file';
import { eventOfRow, type JournalRow } from '../../journal';
import { caseRowOf, type CaseMeta, type CaseRow } from './case-row';
import { projectionsOf, type Projections } from './projections';

/** Everything that the tables hold about one case, as its journal alone tells it. */
export interface Life {
  readonly row: CaseRow;
  readonly projections: Projections;
}

type Row = Readonly<Record<string, unknown>>;

/** Columns that an update leaves as they were when the row was first written. */
const kept: Readonly<Record<string, readonly string[]>> = {
  transport_orders: ['ordered_sequence'],
  notices: ['sender', 'sequence'],
};
const keys: Readonly<Record<string, readonly string[]>> = {
  case_access: ['authority'],
  disclosures: ['sequence', 'recipient'],
};

/** Lives a case again from its events. @throws KernelFault where they contradict the machine */
export function lifeOf(rows: readonly JournalRow[]): Life {
  const [opening] = rows;
  if (!opening) throw new RangeError('a case without events has no life');
  const meta = metaOf(opening);
  const tables = new Map<string, Map<string, Row>>();
  let file: CaseFile = emptyFile;
  for (const row of rows) {
    const event: CaseEvent = eventOfRow(row);
    const after = evolve(caseMachine, file, event);
    merge(tables, projectionsOf(meta, [{ row, event, before: file, after }]));
    file = after;
  }
  const last = rows.at(-1) ?? opening;
  return {
    row: caseRowOf(meta, file, {
      version: last.sequence,
      headHash: last.hash,
      changedAt: last.recordedAt,
      procedureVersion: last.processVersion,
      by: last.authority,
    }),
    projections: Object.fromEntries([...tables].map(([table, found]) => [table, [...found.values()]])),
  };
}

/** An opening event says whom the case is about, and its procedure says the country. */
function metaOf({ caseId, payload, processVersion, recordedAt }: JournalRow): CaseMeta {
  const { personId, reference } = payload as { personId: string; reference: string };
  return { id: caseId, country: processVersion.slice(0, 2), reference, personId, openedAt: recordedAt };
}

function merge(tables: Map<string, Map<string, Row>>, changes: Projections): void {
  for (const [name, rows] of Object.entries(changes)) {
    const table = name.endsWith('_deadlines') ? 'deadlines' : name;
    const found = tables.get(table) ?? new Map<string, Row>();
    tables.set(table, found);
    for (const row of rows) {
      const key = (keys[table] ?? ['number']).map(column => String(row[column])).join(' ');
      const before = found.get(key);
      const keep = before ? (kept[table] ?? []).map(column => [column, before[column]] as const) : [];
      found.set(key, { ...before, ...row, ...Object.fromEntries(keep) });
    }
  }
}

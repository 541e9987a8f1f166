import { lifeOf } from '../cases/record/life';
import { chainEvents, genesisHash, toInsert, type JournalRow } from '../journal';
import type { CaseEvent } from '../kernel';
import type { PlayedStory } from './played-story';

/** Rows by table, as their columns are called. */
export type TableRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What makes a case somebody's own. */
export interface OwnFacts {
  readonly id: string;
  readonly personId: string;
  readonly reference: string;
  readonly correlationId: string;
}

/**
 * Makes a played story a case: its own facts enter the events, which are chained and folded anew. Only the judgement is
 * not repeated: the law looks at none of these facts.
 */
export function seededCase({ chapters, procedure }: PlayedStory, { id, correlationId, ...own }: OwnFacts): TableRows {
  const rows: JournalRow[] = [];
  for (const { row, actor, events } of chapters) {
    const told = rows.length > 0 ? events : opened(events, own);
    const envelope = {
      command: row.name,
      actor,
      legalBasis: row.basis.map(({ label }) => label),
      processVersion: procedure?.version ?? '',
      correlationId,
    };
    rows.push(...chainEvents(id, rows.at(-1)?.hash ?? genesisHash, rows.length + 1, told, envelope));
  }
  const { row, projections } = lifeOf(rows);
  return {
    cases: [row],
    journal: rows.map(each => ({ ...toInsert(each) })),
    journal_sealed: rows.flatMap(({ sequence, sealed }) => (sealed ? [{ case_id: id, sequence, ...sealed }] : [])),
    ...projections,
  };
}

/** The opening event says whom the case is about, and by which reference. */
const opened = ([opening, ...others]: readonly CaseEvent[], own: object): readonly CaseEvent[] =>
  opening ? [{ ...opening, payload: { ...(opening.payload as object), ...own } }, ...others] : [];

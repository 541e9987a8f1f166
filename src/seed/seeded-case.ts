import { emptyFile } from '../case-file';
import { caseRowOf, type CaseMeta, type CaseRow } from '../cases/spine/case-row';
import { projectionsOf } from '../cases/spine/projections';
import type { ProcedureBook } from '../cases/spine/procedure-book';
import { chainEvents, genesisHash, toInsert } from '../journal';
import { evolve, type CaseEvent } from '../kernel';
import type { PlayedStory } from './played-story';

/** Rows by table, as their columns are called. */
export type TableRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

type Step = Parameters<typeof projectionsOf>[1][number];

/**
 * Makes a life somebody's own case: its id, person and reference enter the events, which are folded and chained anew.
 * Only the judgement is not repeated: the law looks at none of these three.
 */
export function seededCase(book: ProcedureBook, life: PlayedStory, meta: CaseMeta, correlationId: string): TableRows {
  const { machine, version: processVersion } = book.procedureOf(meta.country);
  let file = emptyFile;
  let headHash = genesisHash;
  let changedAt = meta.openedAt;
  const steps: Step[] = [];
  for (const { row, actor, events: told } of life.chapters) {
    const events = told.map(event => (event.type === 'decision-issued' ? renamed(event, meta.reference) : event));
    const rows = chainEvents(meta.id, headHash, steps.length + 1, events, {
      command: row.name,
      actor,
      legalBasis: row.basis.map(({ label }) => label),
      processVersion,
      correlationId,
    });
    events.forEach((event, at) => {
      const journalRow = rows[at];
      if (!journalRow) return;
      const step = { row: journalRow, event, before: file, after: evolve(machine, file, event) };
      file = step.after;
      headHash = journalRow.hash;
      changedAt = event.recordedAt;
      steps.push(step);
    });
  }
  const at = { version: steps.length, headHash, changedAt, procedureVersion: processVersion };
  return tablesOf(caseRowOf(meta, file, at), steps, meta);
}

const renamed = (event: CaseEvent, reference: string): CaseEvent => ({
  ...event,
  payload: { ...(event.payload as object), reference },
});

function tablesOf(row: CaseRow, steps: readonly Step[], meta: CaseMeta): TableRows {
  const { ended_deadlines: ended = [], deadlines = [], ...projections } = projectionsOf(meta, steps);
  const ends = new Map(ended.map(end => [end['number'], end]));
  return {
    cases: [row],
    journal: steps.map(step => ({ ...toInsert(step.row) })),
    journal_sealed: steps.flatMap(({ row: { sequence, sealed } }) =>
      sealed ? [{ case_id: meta.id, sequence, ...sealed }] : [],
    ),
    deadlines: deadlines.map(deadline => ({ ...deadline, ...ends.get(deadline['number']) })),
    ...projections,
  };
}

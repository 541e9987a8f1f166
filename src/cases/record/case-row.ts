import { statesOf } from '../../kernel';
import { caseMachine, openOrder, type CaseFile } from '../../case-file';

/** What stays the same through the life of a case, and what is not of the file. */
export interface CaseMeta {
  readonly id: string;
  readonly country: string;
  readonly reference: string;
  readonly personId: string;
  readonly openedAt: string;
}

/** The row of `cases` under its column names; the folded file beside typed columns for lists. */
export type CaseRow = Readonly<Record<string, unknown>> & { readonly version: number; readonly head_hash: string };

const column = (region: string): string => `${region.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}_state`;

export const stateColumns: readonly { readonly region: string; readonly column: string }[] = caseMachine.regions.map(
  ({ region }) => ({ region: region.name, column: column(region.name) }),
);

/** Pure: the same file, version and head always give the same row, which is what `verify` and `rebuild` rely on. */
export function caseRowOf(
  meta: CaseMeta,
  file: CaseFile,
  at: {
    readonly version: number;
    readonly headHash: string;
    readonly changedAt: string;
    readonly procedureVersion: string;
    /** The authority of the last event. */
    readonly by: string;
  },
): CaseRow {
  const states = statesOf(caseMachine, file);
  const dueAts = Object.values(file.deadlines)
    .map(({ dueAt }) => dueAt)
    .sort();
  return {
    id: meta.id,
    country: meta.country,
    reference: meta.reference,
    person_id: meta.personId,
    procedure_version: at.procedureVersion,
    version: at.version,
    accountable: file.responsibility.holder ?? '',
    parties: file.responsibility.participants.map(({ authority }) => authority),
    carriers: carriersOf(file, at.by),
    ...Object.fromEntries(stateColumns.map(({ region, column: name }) => [name, states[region]])),
    // Sorts after every date, so that pages need no special case for what never falls due.
    next_due_at: dueAts[0] ?? 'infinity',
    opened_at: meta.openedAt,
    changed_at: at.changedAt,
    closed_at: file.responsibility.closedAt ?? null,
    head_hash: at.headHash,
    file,
  };
}

/** Who carries the person for the case. One who has just ended the order still is, or could not have written that down. */
function carriersOf({ transport }: CaseFile, by: string): readonly string[] {
  const carrier = (openOrder(transport) ?? transport.orders.at(-1))?.carrier;
  return carrier !== undefined && (openOrder(transport) || carrier === by) ? [carrier] : [];
}

import type { Sight } from '../access';
import { documentIssued, type CaseFile, type DocumentParticulars } from '../case-file';
import { journalOf, type JournalEntry } from '../journal';
import type { Database } from '../platform/database/database';
import type { Principal } from '../platform/identity';

/** A European document as it was recorded; what was erased, or is not for the caller, is left out. */
export interface IssuedDocument {
  readonly authority: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly number?: string;
  readonly particulars?: DocumentParticulars;
}

/** Whether a European document was asked for, and has not come yet. */
export const isOrdered = ({ channel, state }: CaseFile['travelDocument']): boolean =>
  channel === 'eu-travel-document' && ['drafted', 'requested', 'interview'].includes(state);

/** Whether the case has a European document that is good today. */
export const isIssued = ({ kind, state }: CaseFile['travelDocument']): boolean =>
  kind === 'eu-return-document' && state === 'issued';

const batch = 200;

/** The last document of the case. */
export async function lastDocument(
  database: Database,
  actor: Principal,
  caseId: string,
  sight: Sight,
): Promise<IssuedDocument | undefined> {
  let last: JournalEntry | undefined;
  for (let after = 0, more = true; more;) {
    const page = await journalOf(database, actor, caseId, after, batch);
    last = page.filter(({ type }) => type === documentIssued.type).at(-1) ?? last;
    after = page.at(-1)?.sequence ?? after;
    more = page.length === batch;
  }
  if (!last) return undefined;
  const { issuedOn, validUntil } = last.payload as { readonly issuedOn: string; readonly validUntil: string };
  const sealed = last.sealed && sight.sealed(last.type, last.sealed.body);
  return { authority: last.authority, issuedOn, validUntil, ...(sealed as object | undefined) };
}

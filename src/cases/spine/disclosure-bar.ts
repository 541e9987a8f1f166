import type { CaseFile, FieldGroup } from '../../case-file';
import type { JournalRow } from '../../journal';
import type { Actor } from '../../kernel';
import type { Cleared } from '../record/case-store';

/** What an act is about to open, and to whom: an authority, or another state (`state.GEO`). */
export interface Opened {
  readonly recipient: string;
  readonly groups: readonly FieldGroup[];
}

/** An act that opens data of a case to somebody. */
export interface Disclosing {
  readonly caseId: string;
  readonly personId: string;
  readonly before: CaseFile;
  readonly after: CaseFile;
  readonly opened: readonly Opened[];
  /** Civil day. */
  readonly on: string;
}

/** Whether data may go out; asked before an act that opens them to somebody is recorded, or tried out. */
export interface DisclosureBar {
  /**
   * @returns what was looked at, for whoever records the act; nothing where the act passes whatever is restricted
   * @throws Problem processing-restricted with every ground
   */
  demandOpen(actor: Actor, disclosing: Disclosing): Promise<Cleared | undefined>;
}

export const DISCLOSURE_BAR = Symbol('what bars the disclosure of data');

/** What an act does, as far as it may open something. */
interface Act {
  readonly events: readonly Pick<JournalRow, 'sequence' | 'type'>[];
  /** Receipts of what it opens. */
  readonly disclosures: readonly Readonly<Record<string, unknown>>[];
  readonly before: CaseFile;
  readonly after: CaseFile;
}

/**
 * What goes out to others than whoever acts; whoever takes a case over opens it to themselves. Whom the law orders to be
 * told of the act in the same moment is left out: a stay that could not be told could not be recorded either. So is what
 * another state was told before the act was recorded, when it took somebody over: that it happened is on record all the same.
 */
export function openedBy(authority: string, { events, disclosures, before, after }: Act): readonly Opened[] {
  const ofType = (wanted: string) =>
    new Set(events.filter(({ type }) => type === wanted).map(({ sequence }) => sequence));
  const [joinings, departures] = [ofType('party-joined'), ofType('departure-confirmed')];
  const noticed = after.notices.list.filter(one => !before.notices.list.includes(one)).map(({ to }) => to);
  return disclosures
    .map(
      ({ recipient, groups, sequence }) => ({ recipient, groups, sequence }) as Opened & { readonly sequence: number },
    )
    .filter(({ recipient }) => recipient !== authority)
    .filter(({ sequence }) => !departures.has(sequence))
    .filter(({ recipient, sequence }) => !(joinings.has(sequence) && noticed.includes(recipient)))
    .map(({ recipient, groups }) => ({ recipient, groups }));
}

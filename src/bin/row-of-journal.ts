import { caseRowOf } from '../cases/record/case-row';
import { genesisHash, type MakeRow } from '../journal';

/** What the spine stores of a case, made again from its journal. Tools bring it to the journal, which knows no spine. */
export const rowOfJournal: MakeRow = (file, journal, stored) => {
  const [first, last] = [journal[0], journal.at(-1)];
  const made = caseRowOf(
    {
      id: first?.caseId ?? '',
      country: text(stored['country']),
      reference: text(stored['reference']),
      personId: text(stored['person_id']),
      openedAt: first?.recordedAt ?? '',
    },
    file,
    {
      version: last?.sequence ?? 0,
      headHash: last?.hash ?? genesisHash,
      changedAt: last?.recordedAt ?? '',
      procedureVersion: last?.processVersion ?? '',
      by: last?.authority ?? '',
    },
  );
  // Who may see the case is not of its journal.
  return { ...made, protection: stored['protection'] ?? null };
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

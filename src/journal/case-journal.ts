import type { Looker } from '../read-log/look';
import { askerText, lookedBy } from '../read-log/look';
import { statement } from '../platform/database/statement';
import { asAuthority, type Asking } from './database-port';
import { fromRow, journalColumns, journalTables, type JournalEntry, type JournalRecord } from './record';

const ofCase = statement<
  [authority: string, caseId: string, afterSequence: number, limit: number, asker: string],
  JournalRecord
>(
  'journal-of-case',
  asAuthority(
    'found.*',
    `select ${journalColumns} from ${journalTables}
      where asking.authority is not null and j.case_id = $2 and j.sequence > $3
      order by j.sequence limit $4`,
    'cross join',
    lookedBy('$5', '$1'),
  ),
);

/**
 * The events of one case after a sequence number (0 for all), in order. A sealed part is there only where row-level
 * security shows it to whoever asks and it has not been erased.
 */
export async function journalOf(
  database: Asking,
  asker: Looker,
  caseId: string,
  afterSequence: number,
  limit: number,
): Promise<JournalEntry[]> {
  const rows = await database.call(ofCase, asker.authority, caseId, afterSequence, limit, askerText(asker));
  return rows.map(fromRow);
}

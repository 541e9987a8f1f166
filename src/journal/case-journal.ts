import { statement } from '../platform/database/statement';
import { asAuthority, type Asking } from './database-port';
import { fromRow, journalColumns, journalTables, type JournalEntry, type JournalRecord } from './record';

const ofCase = statement<[authority: string, caseId: string, afterSequence: number, limit: number], JournalRecord>(
  'journal-of-case',
  asAuthority(
    'found.*',
    `select ${journalColumns} from ${journalTables}
      where asking.authority is not null and j.case_id = $2 and j.sequence > $3
      order by j.sequence limit $4`,
  ),
);

/**
 * The events of one case after a sequence number (0 for all), in order. A sealed part is there only where row-level
 * security shows it to this authority and it has not been erased.
 */
export async function journalOf(
  database: Asking,
  authority: string,
  caseId: string,
  afterSequence: number,
  limit: number,
): Promise<JournalEntry[]> {
  const rows = await database.call(ofCase, authority, caseId, afterSequence, limit);
  return rows.map(fromRow);
}

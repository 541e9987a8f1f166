import { statement, type Call } from '../../platform/database/statement';
import type { JournalRow } from '../chain';
import { auditor } from '../checkpoint/checkpoints';
import { asAuthority, type Asking } from '../database-port';
import { journalColumns, journalTables, rowOf, type JournalRecord } from '../record';
import type { StoredRow } from './verify-row';

/** An event with the transaction that wrote it. */
export interface WrittenRow {
  readonly row: JournalRow;
  readonly transaction: bigint;
}

/** One case: its journal and its row, of which tampering may have removed either. */
export interface CaseOnRecord {
  readonly caseId: string;
  readonly rows: readonly WrittenRow[];
  readonly stored?: StoredRow;
}

type Batch<Row> = Call<[authority: string, after: string, afterSequence: number, until: string, limit: number], Row>;
type JournalBatchRow = JournalRecord & { readonly tx: string };

const journalBatch: Batch<JournalBatchRow> = statement(
  'verify-journal-batch',
  asAuthority(
    'found.*',
    `select j.tx::text as tx, ${journalColumns} from ${journalTables}
      where asking.authority is not null and (j.case_id, j.sequence) > ($2, $3) and j.case_id <= $4
      order by j.case_id, j.sequence limit $5`,
  ),
);

interface CaseBatchRow {
  readonly case_id: string;
  /** Past any event, so that the next batch starts behind the case. */
  readonly sequence: number;
  readonly row: StoredRow;
}

const lastSequence = 2_147_483_647;

const caseBatch: Batch<CaseBatchRow> = statement(
  'verify-case-batch',
  asAuthority(
    'found.*',
    `select c.id as case_id, ${lastSequence} as sequence, to_jsonb(c) as row
       from cases c
      where asking.authority is not null and (c.id, ${lastSequence}) > ($2, $3) and c.id <= $4
      order by c.id limit $5`,
  ),
);

const beforeAll = '00000000-0000-0000-0000-000000000000';
const afterAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Large enough that the round trip does not matter, small enough that a batch is a few megabytes. */
const journalAtOnce = 4000;
const casesAtOnce = 1000;

/**
 * Every case with its whole journal, ordered by case id, in memory that does not grow with their number.
 * @param only one case id instead of all
 */
export async function* walkJournal(database: Asking, only?: string): AsyncGenerator<CaseOnRecord, void, undefined> {
  const cases = batches(database, caseBatch, casesAtOnce, only);
  const events = batches(database, journalBatch, journalAtOnce, only);
  try {
    const [nextCase, nextEvent] = [await Cursor.over(cases), await Cursor.over(events)];
    for (;;) {
      // Lower-case uuids order as text just as the database orders them.
      const caseId = earlier(nextCase.current?.case_id, nextEvent.current?.case_id);
      if (caseId === undefined) return;
      const stored = nextCase.current?.case_id === caseId ? nextCase.current : undefined;
      if (stored) await nextCase.advance();
      const rows: WrittenRow[] = [];
      for (let record = nextEvent.current; record?.case_id === caseId; record = nextEvent.current) {
        rows.push({ row: rowOf(record), transaction: BigInt(record.tx) });
        await nextEvent.advance();
      }
      yield { caseId, rows, ...(stored && { stored: stored.row }) };
    }
  } finally {
    await cases.return();
    await events.return();
  }
}

const earlier = (left: string | undefined, right: string | undefined): string | undefined =>
  left === undefined || (right !== undefined && right < left) ? right : left;

/** Asks for the next batch while the last one is being worked on: the server and we each have a core. */
async function* batches<Row extends { readonly case_id: string; readonly sequence: number }>(
  database: Asking,
  batch: Batch<Row>,
  size: number,
  only?: string,
): AsyncGenerator<readonly Row[], void, undefined> {
  const ask = (after: string, sequence: number) => {
    const asked = database.call(batch, auditor, after, sequence, only ?? afterAll, size);
    // Whoever stops early never looks at it; whoever goes on still gets the error.
    asked.catch(() => undefined);
    return asked;
  };
  for (let coming: Promise<Row[]> | undefined = ask(only ?? beforeAll, 0); coming;) {
    const rows: readonly Row[] = await coming;
    const last = rows.at(-1);
    coming = last && rows.length === size ? ask(last.case_id, last.sequence) : undefined;
    yield rows;
  }
}

/** One row at a time out of batches. It waits only where a batch ends. */
class Cursor<Row> {
  private rows: readonly Row[] = [];
  private at = 0;

  private constructor(private readonly source: AsyncGenerator<readonly Row[], void, undefined>) {}

  static async over<Row>(source: AsyncGenerator<readonly Row[], void, undefined>): Promise<Cursor<Row>> {
    const cursor = new Cursor(source);
    await cursor.refill();
    return cursor;
  }

  get current(): Row | undefined {
    return this.rows[this.at];
  }

  advance(): Promise<void> | undefined {
    return ++this.at < this.rows.length ? undefined : this.refill();
  }

  private async refill(): Promise<void> {
    this.at = 0;
    const next = await this.source.next();
    this.rows = next.done ? [] : next.value;
  }
}

import type { Database } from '../../platform/database/database';
import { statement, type Call } from '../../platform/database/statement';
import type { StoredBlock, StoredLine } from './line-text';

/** Asks as the owner of the tables, best on one snapshot. */
export type Asks = Pick<Database, 'call'>;

const moment = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`;
const atOnce = 5000;

const lines = statement<[tx: string, id: string, limit: number], StoredLine>(
  'verify-read-log-lines',
  `select tableoid::regclass::text as part, tx::text, id::text, ${moment('at')}, class, authority, subject, client,
          on_behalf_of, units, operation, case_id, person_id, to_json(hits) as hits, query_digest, recipient, purpose,
          reason_digest, correlation_id
     from read_log where (tx, id) > ($1::xid8, $2::bigint) order by read_log.tx, read_log.id limit $3`,
);
const blocks = statement<[after: string, limit: number], StoredBlock>(
  'verify-read-log-blocks',
  `select number::text, part, from_tx::text, to_tx::text, lines, ${moment('first_at')}, ${moment('last_at')},
          ${moment('sealed_at')}, digest, prev_hash, hash
     from read_log_blocks where number > $1::bigint order by read_log_blocks.number limit $2`,
);
const removals = statement<[], { part: string; lines: string; removed_at: string }>(
  'verify-read-log-removals',
  `select part, lines::text, ${moment('removed_at')} from read_log_removals order by part`,
);
const parts = statement<[], { part: string }>(
  'verify-read-log-parts',
  `select inhrelid::regclass::text as part from pg_inherits where inhparent = 'read_log'::regclass`,
);
const changedReasons = statement<[], { digest: string }>(
  'verify-read-log-reasons',
  `select digest from read_log_reasons where digest <> encode(sha256(convert_to(salt || body, 'UTF8')), 'hex')`,
);

/** Every line, in the order in which lines are sealed. */
export const allLines = (database: Asks): AsyncGenerator<StoredLine, void, undefined> =>
  pages(database, lines, ['0', '0'], ({ tx, id }) => [tx, id]);

/** Every block, by number. */
export const allBlocks = (database: Asks): AsyncGenerator<StoredBlock, void, undefined> =>
  pages(database, blocks, ['0'], ({ number }) => [number]);

async function* pages<Place extends readonly string[], Row>(
  database: Asks,
  call: Call<[...Place, number], Row>,
  from: Place,
  placeOf: (row: Row) => Place,
): AsyncGenerator<Row, void, undefined> {
  for (let place: Place | undefined = from; place !== undefined;) {
    const rows: Row[] = await database.call<[...Place, number], Row>(call, ...place, atOnce);
    yield* rows;
    const last: Row | undefined = rows.length < atOnce ? undefined : rows.at(-1);
    place = last === undefined ? undefined : placeOf(last);
  }
}

export const retiredMonths = (database: Asks) => database.call(removals);
export const monthsThere = async (database: Asks): Promise<ReadonlySet<string>> =>
  new Set((await database.call(parts)).map(({ part }) => part));
export const reasonsChanged = (database: Asks) => database.call(changedReasons);

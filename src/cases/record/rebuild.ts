import type { ClientBase } from 'pg';
import { journalColumns, journalTables, rowOf, type JournalRecord, type JournalRow } from '../../journal';
import { lifeOf, type Life } from './life';

/** Cases that are rebuilt in one transaction: large enough for speed, short enough that writers hardly wait. */
const batchSize = 200;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Tables that hold nothing but what the journal tells; in the order in which they are filled. */
export const rebuiltTables = [
  'case_access',
  'deadlines',
  'handovers',
  'disclosures',
  'transport_orders',
  'custody_spells',
  'appeals',
  'document_requests',
  'notices',
] as const;

/**
 * Recreates every case row and every projection from the journal alone, batch by batch, each in a transaction of its own
 * with its cases locked, so that it can run beside a working server.
 * @param client a connection of the owner of the tables
 * @param onProgress told the number of cases done so far
 * @returns cases rebuilt
 */
export async function rebuild(
  client: ClientBase,
  onProgress: (cases: number) => void = () => undefined,
): Promise<number> {
  let done = 0;
  for (let after = beforeAll; ;) {
    await client.query('BEGIN');
    try {
      await client.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
      const { rows: ids } = await client.query<{ case_id: string }>(
        'SELECT DISTINCT case_id FROM journal WHERE case_id > $1 ORDER BY case_id LIMIT $2',
        [after, batchSize],
      );
      const last = ids.at(-1);
      if (!last) {
        await client.query('COMMIT');
        return done;
      }
      await rebuildBatch(
        client,
        ids.map(({ case_id }) => case_id),
      );
      await client.query('COMMIT');
      after = last.case_id;
      done += ids.length;
      onProgress(done);
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  }
}

async function rebuildBatch(client: ClientBase, ids: readonly string[]): Promise<void> {
  await client.query('SELECT FROM cases WHERE id = ANY ($1) FOR UPDATE', [ids]);
  const { rows: records } = await client.query<JournalRecord>(
    `SELECT ${journalColumns} FROM ${journalTables} WHERE j.case_id = ANY ($1) ORDER BY j.case_id, j.sequence`,
    [ids],
  );
  const byCase = new Map<string, JournalRow[]>(ids.map(id => [id, []]));
  for (const record of records) byCase.get(record.case_id)?.push(rowOf(record));
  const lives = [...byCase.values()].map(lifeOf);

  await client.query('DELETE FROM cases WHERE id = ANY ($1)', [ids]);
  await fill(
    client,
    'cases',
    lives.map(({ row }) => row),
  );
  for (const table of rebuiltTables) {
    await client.query(`DELETE FROM ${table} WHERE case_id = ANY ($1)`, [ids]);
    await fill(client, table, rowsOf(lives, table));
  }
}

const rowsOf = (lives: readonly Life[], table: string) => lives.flatMap(({ projections }) => projections[table] ?? []);

async function fill(client: ClientBase, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}

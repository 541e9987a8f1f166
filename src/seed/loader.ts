import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { auditor } from '../journal';
import { copyLine, type ColumnKind } from './copy-text';
import type { TableRows } from './seeded-case';

interface Table {
  readonly name: string;
  readonly columns: readonly (readonly [string, ColumnKind])[];
}

/** A table before those that refer to it. */
const tableNames = [
  'persons',
  'person_assertions',
  'person_search_keys',
  'cases',
  'case_access',
  'journal',
  'journal_sealed',
  'deadlines',
  'handovers',
  'disclosures',
  'transport_orders',
  'custody_spells',
  'appeals',
  'document_requests',
  'notices',
];

/** Filled by the database itself. */
const ownColumns = ['tx', 'position'];
const linesAtOnce = 500;

/**
 * Loads rows as the owner of the tables. COPY does not work under row-level security, so it fills temporary tables, and
 * one INSERT each brings them over: the walls stay up, and a running server is not locked out.
 */
export class Loader {
  private constructor(
    private readonly client: Client,
    private readonly tables: readonly Table[],
  ) {}

  static async open(ownerUrl: string): Promise<Loader> {
    const client = new Client({ connectionString: ownerUrl, application_name: 'samverk seed' });
    client.on('error', () => undefined);
    await client.connect();
    const tables = await tablesOf(client);
    await client.query(`select set_config('app.authority', $1, false)`, [auditor]);
    for (const { name, columns } of tables)
      await client.query(
        `create temporary table load_${name} on commit delete rows as select ${namesOf(columns)} from ${name} with no data`,
      );
    return new Loader(client, tables);
  }

  /** All of it or nothing. */
  async load(rows: TableRows): Promise<void> {
    const unknown = Object.keys(rows).filter(table => !tableNames.includes(table));
    if (unknown.length > 0) throw new RangeError(`rows for tables that are not loaded: ${unknown.join(', ')}`);
    await this.client.query('begin');
    try {
      for (const table of this.tables) await this.loadTable(table, rows[table.name] ?? []);
      await this.client.query('commit');
    } catch (error) {
      await this.client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async loadTable({ name, columns }: Table, rows: TableRows[string]): Promise<void> {
    if (rows.length === 0) return;
    const list = namesOf(columns);
    await pipeline(
      Readable.from(chunks(rows, columns)),
      this.client.query(copyFrom(`copy load_${name} (${list}) from stdin`)),
    );
    await this.client.query(`insert into ${name} (${list}) select ${list} from load_${name}`);
  }
}

function* chunks(rows: TableRows[string], columns: Table['columns']): Generator<string> {
  for (let at = 0; at < rows.length; at += linesAtOnce)
    yield rows
      .slice(at, at + linesAtOnce)
      .map(row => copyLine(row, columns))
      .join('');
}

const namesOf = (columns: Table['columns']): string => columns.map(([name]) => name).join(', ');

async function tablesOf(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(
    `select table_name as table, column_name as name, data_type as type from information_schema.columns
      where table_schema = 'public' and table_name = any ($1) order by ordinal_position`,
    [tableNames],
  );
  return tableNames.map(name => ({
    name,
    columns: rows
      .filter(column => column.table === name && !ownColumns.includes(column.name))
      .map(column => [column.name, kindOf(column.type)] as const),
  }));
}

const kindOf = (type: string): ColumnKind => (type === 'jsonb' ? 'json' : type === 'ARRAY' ? 'list' : 'plain');

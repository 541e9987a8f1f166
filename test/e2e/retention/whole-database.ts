import { Client } from 'pg';
import { Markers } from './markers';

/** Everything in a database as a superuser sees it, whom no row security binds. */
export class WholeDatabase {
  private constructor(readonly client: Client) {}

  static async open(ownerUrl: string): Promise<WholeDatabase> {
    const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    url.pathname = new URL(ownerUrl).pathname;
    const client = new Client({ connectionString: url.href });
    await client.connect();
    return new WholeDatabase(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /**
   * Every marker in any column of any table, and what the planner has sampled of them, by where it was found. What COPY
   * writes is what a dump of the database holds.
   */
  async markers(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const { rows: tables } = await this.client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'm') and (n.nspname = 'public' or c.relname in ('pg_statistic', 'pg_largeobject', 'pg_description'))`,
    );
    const found = new Map<string, Set<string>>();
    const hex = Buffer.from('zqx').toString('hex');
    for (const { name } of tables) {
      const { rows } = await this.client.query<{ row: string }>(
        `select t::text as row from ${name} t where t::text ~* 'zqx' or t::text like '%${hex}%'`,
      );
      for (const { row } of rows)
        for (const marker of markersIn(row)) {
          const places = found.get(marker) ?? new Set<string>();
          places.add(name.replace('public.', '').replace(/^read_log.*/, 'read_log'));
          found.set(marker, places);
        }
    }
    return found;
  }

  async rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row & Record<string, unknown>>(sql, [...values])).rows;
  }
}

/** As text, or as the bytes of it. */
const markersIn = (row: string): string[] => {
  const bytes = [...row.matchAll(/\\x([0-9a-f]+)/g)].map(([, digits = '']) => Buffer.from(digits, 'hex').toString());
  return [row, ...bytes].flatMap(text => Markers.in(text)).map(marker => marker.toLowerCase());
};

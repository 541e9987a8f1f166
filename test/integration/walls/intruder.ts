import { Client } from 'pg';

/** What became of a statement: its rows, or the reason for which the database refused it. */
export interface Attempt {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly changed: number;
  /** SQLSTATE. */
  readonly refused?: string;
}

/** insufficient_privilege: by grant or by row security. */
export const forbidden = '42501';

/** Somebody who got hold of the runtime role and goes around the application, with plain SQL. */
export class Intruder {
  private constructor(private readonly client: Client) {}

  static async enter(url: string): Promise<Intruder> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return new Intruder(client);
  }

  leave(): Promise<void> {
    return this.client.end();
  }

  /** Tries a statement in an authority's name and takes everything back. @param name undefined says nothing at all */
  async try(
    name: string | undefined,
    sql: string,
    { values = [], actingOn, look }: { values?: readonly unknown[]; actingOn?: string; look?: object } = {},
  ): Promise<Attempt> {
    await this.client.query('begin');
    try {
      if (name !== undefined) await this.client.query(`select set_config('app.authority', $1, true)`, [name]);
      if (actingOn !== undefined) await this.client.query(`select set_config('app.acting_on', $1, true)`, [actingOn]);
      if (look !== undefined)
        await this.client.query(`select set_config('app.look', $1, true)`, [JSON.stringify(look)]);
      const { rows, rowCount } = await this.client.query<Record<string, unknown>>(sql, [...values]);
      return { rows, changed: rowCount ?? 0 };
    } catch (error) {
      return { rows: [], changed: 0, refused: (error as { code?: string }).code ?? String(error) };
    } finally {
      await this.client.query('rollback');
    }
  }

  async sees(name: string | undefined, sql: string, values: readonly unknown[] = [], actingOn?: string) {
    const { rows, refused } = await this.try(name, sql, { values, ...(actingOn !== undefined && { actingOn }) });
    if (refused !== undefined) throw new Error(`${sql}: ${refused}`);
    return rows;
  }
}

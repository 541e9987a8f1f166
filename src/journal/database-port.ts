import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import type { Call, Statement } from '../platform/database/statement';

/** Asks the database one statement. `Database` can do it, and so can one connection inside a transaction. */
export interface Asking {
  run<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  call<Values extends readonly unknown[], Row>(statement: Call<Values, Row>, ...values: Values): Promise<Row[]>;
}

/**
 * Everything that `work` reads is the database at one instant, however long it takes and whoever writes meanwhile.
 * @param mode `writing` lets it also write, once it has read
 */
export async function onOneSnapshot<T>(
  source: DataSource,
  work: (database: Asking) => Promise<T>,
  mode: 'reading' | 'writing' = 'reading',
): Promise<T> {
  const runner = source.createQueryRunner();
  const client = (await runner.connect()) as ClientBase;
  const connection = new Connection(client);
  try {
    await client.query(`begin isolation level repeatable read ${mode === 'reading' ? 'read only' : 'read write'}`);
    const result = await work(connection);
    await connection.idle();
    await client.query('commit');
    return result;
  } catch (error) {
    await connection.idle();
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** A connection does one thing at a time; whoever asks meanwhile stands in line. */
class Connection implements Asking {
  private line: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: ClientBase) {}

  run<Row>({ name, text }: Statement, values: readonly unknown[]): Promise<Row[]> {
    const answer = this.line.then(async () => {
      const { rows } = await this.client.query({ name, text, values: [...values] });
      return rows as Row[];
    });
    this.line = answer.catch(() => undefined);
    return answer;
  }

  call<Values extends readonly unknown[], Row>(statement: Call<Values, Row>, ...values: Values): Promise<Row[]> {
    return this.run<Row>(statement, values);
  }

  async idle(): Promise<void> {
    await this.line;
  }
}

/**
 * SQL that reads `inner` as the authority in `$1`, or as `asker` says. The lateral join makes the server set who asks before it looks at
 * a single row: row-level security is judged inside, for each row, after the outer side has been read.
 */
export const asAuthority = (
  columns: string,
  inner: string,
  join: 'cross join' | 'left join' = 'cross join',
  asker = '$1',
): string =>
  `with asking as materialized (select set_config('app.authority', ${asker}, true) as authority)
select ${columns} from asking ${join} lateral (${inner}) found${join === 'left join' ? ' on true' : ''}`;

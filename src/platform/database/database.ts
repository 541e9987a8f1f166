import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, QueryResult } from 'pg';
import { DataSource } from 'typeorm';
import type { Call, Statement } from './statement';
import { DatabaseUnavailable, isUnavailable } from './unavailable';

/**
 * Named prepared statements on the pool behind TypeORM. Each call is one statement and so one transaction and one
 * round trip; whatever must happen together belongs in one SQL function.
 */
@Injectable()
export class Database {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @throws DatabaseUnavailable when the server cannot be asked; any other error is the statement's own */
  async run<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    const { name, text } = statement;
    try {
      const result: QueryResult = await this.pool.query({ name, text, values: [...values] });
      return result.rows as Row[];
    } catch (error) {
      throw isUnavailable(error) ? new DatabaseUnavailable(error) : error;
    }
  }

  /** The same, with the types that the statement declares. */
  call<Values extends readonly unknown[], Row>(statement: Call<Values, Row>, ...values: Values): Promise<Row[]> {
    return this.run<Row>(statement, values);
  }

  /** Asks the server whether it is there. */
  async ping(): Promise<void> {
    await this.run(ping, []);
  }

  private get pool(): Pool {
    const { driver } = this.dataSource;
    if ('master' in driver && driver.master) return driver.master as Pool;
    throw new DatabaseUnavailable(new Error('the pool is not open'));
  }
}

const ping: Statement = { name: 'ping', text: 'select 1' };

import { randomUUID } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { addressFor } from './addresses';

export interface FreshDatabase {
  /** As the runtime role: what the API may do. */
  readonly url: string;
  /** As the owner of the tables. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** An empty, migrated database for one test file, in a few milliseconds: a copy of the template's files. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = setting('TEST_DATABASE_URL');
  const name = `samverk_test_${randomUUID().replaceAll('-', '')}`;
  const [database, template] = [name, setting('TEST_DATABASE_TEMPLATE')].map(escapeIdentifier);
  await administer(server, `create database ${database} template ${template} strategy file_copy owner samverk_owner`);
  return {
    url: addressFor(server, 'runtime', name),
    ownerUrl: addressFor(server, 'owner', name),
    drop: () => administer(server, `drop database if exists ${database} with (force)`),
  };
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests with jest, which starts the server`);
  return value;
}

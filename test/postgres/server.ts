import { readdirSync } from 'node:fs';
import { chmod, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { EmbeddedPostgres } from '../../src/platform/database/embedded/embedded';
import { alive } from '../../src/platform/database/embedded/leftover';
import { prepareDatabase } from '../../src/platform/database/opening/prepare';
import { databaseSql, existing, ownerRoleSql, runtimeRoleSql } from '../../src/platform/database/opening/roles';
import { addressFor, testPassword } from './addresses';

const prefix = 'samverk-test-';

export interface TestServer {
  stop(): Promise<void>;
}

/**
 * One server for a whole run with a migrated template in it. Uses TEST_DATABASE_URL (a superuser) when that is set, an
 * embedded server without durability otherwise. The workers learn of it by the environment.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL'];
  const embedded = given === undefined ? await startEmbedded() : undefined;
  const superuserUrl = given ?? embedded?.superuserUrl ?? '';
  const template = `samverk_template_${process.pid}`;
  try {
    await makeTemplate(superuserUrl, template);
    await prepareDatabase(addressFor(superuserUrl, 'owner', template));
  } catch (error) {
    await embedded?.remove();
    throw error;
  }
  process.env['TEST_DATABASE_URL'] = superuserUrl;
  process.env['TEST_DATABASE_TEMPLATE'] = template;
  return {
    stop: async () => {
      if (embedded) await embedded.remove();
      else await asSuperuser(superuserUrl, client => drop(client, template));
    },
  };
}

async function startEmbedded(): Promise<EmbeddedPostgres> {
  await sweep();
  const folder = await mkdtemp(join(await realpath(tmpdir()), `${prefix}${process.pid}-`));
  // Made for us alone; the server's user, where we are root, must be able to pass.
  await chmod(folder, 0o755);
  // In our process group: Ctrl-C in the terminal takes the server with it.
  return EmbeddedPostgres.start({ folder, durable: false, apart: false, revive: false });
}

/** A run that was killed could not clean up; the next one does it. */
async function sweep(): Promise<void> {
  const temporary = await realpath(tmpdir());
  for (const name of readdirSync(temporary).filter(entry => entry.startsWith(prefix))) {
    const runner = Number(basename(name).slice(prefix.length).split('-')[0]);
    if (!Number.isInteger(runner) || alive(runner)) continue;
    const folder = join(temporary, name);
    // Starting it is the way to stop what still runs on it and to learn where its files lie. Not ours: not touched.
    await EmbeddedPostgres.start({ folder, durable: false, revive: false }).then(
      stale => stale.remove(),
      () => undefined,
    );
  }
}

async function makeTemplate(superuserUrl: string, template: string): Promise<void> {
  await asSuperuser(superuserUrl, async client => {
    const has = await existing(client, template);
    if (has.database) await drop(client, template);
    if (!has.owner) for (const step of ownerRoleSql(testPassword)) await client.query(step);
    if (!has.runtime) for (const step of runtimeRoleSql(testPassword)) await client.query(step);
    for (const role of ['samverk_owner', 'samverk_app'])
      await client.query(`alter role ${role} login password '${testPassword}'`);
    for (const step of databaseSql(template)) await client.query(step);
  });
}

async function asSuperuser(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const drop = async (client: Client, database: string): Promise<void> => {
  await client.query(`drop database if exists ${escapeIdentifier(database)} with (force)`);
};

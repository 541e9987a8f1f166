import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { StartFault } from '../../config/start-fault';
import { dataSourceOptions } from '../data-source';
import { OWNER_ROLE, RUNTIME_ROLE, runtimeRoleSql } from './roles';
import { reach } from './reach';

/** Any number will do as long as no other program on the database takes the same. */
const migrationLock = 7_267_375;

/** Migrations use what came with this version, e.g. `uuidv7()`. */
const oldestServer = 18;

/**
 * Brings the schema up to date as its owner. Several processes may call it at once: one works, the others wait.
 * @returns the names of the migrations that ran now
 * @throws StartFault where the server is too old or the role may not do what it must
 */
export const prepareDatabase = (ownerUrl: string, say?: (line: string) => void): Promise<readonly string[]> =>
  underLock(ownerUrl, say, async owner => {
    const ran = await owner.runMigrations({ transaction: 'each' });
    await owner.query(`grant usage on schema public to ${RUNTIME_ROLE}`);
    await owner.query(`grant select on migrations to ${RUNTIME_ROLE}`);
    return ran.map(({ name }) => name);
  });

/** Undoes the last migration, or all of them. */
export const revertDatabase = (ownerUrl: string, { all }: { all: boolean }): Promise<readonly string[]> =>
  underLock(ownerUrl, undefined, async owner => {
    const undone: string[] = [];
    for (let names = await appliedMigrations(owner); names.length > 0; names = await appliedMigrations(owner)) {
      await owner.undoLastMigration({ transaction: 'each' });
      undone.push(...names.slice(-1));
      if (!all) break;
    }
    return undone;
  });

/** Migrations that this program brings and the database does not have; asks no more than the runtime role may. */
export async function pendingMigrations(url: string): Promise<readonly string[]> {
  const source = await open(url);
  try {
    const applied = new Set(await appliedMigrations(source));
    return source.migrations
      .map(({ name, constructor }) => name ?? constructor.name)
      .filter(name => !applied.has(name));
  } finally {
    await source.destroy();
  }
}

async function appliedMigrations(source: DataSource): Promise<readonly string[]> {
  const [table] = await source.query<{ there: boolean }[]>(`select to_regclass('migrations') is not null as there`);
  if (!table?.there) return [];
  const rows = await source.query<{ name: string }[]>('select name from migrations order by id');
  return rows.map(({ name }) => name);
}

async function underLock<T>(
  ownerUrl: string,
  say: ((line: string) => void) | undefined,
  work: (owner: DataSource) => Promise<T>,
): Promise<T> {
  await reach(ownerUrl, say);
  const keeper = new Client({ connectionString: ownerUrl, application_name: 'samverk migrations' });
  keeper.on('error', () => undefined);
  await keeper.connect();
  try {
    await checkServer(keeper);
    await keeper.query('select pg_advisory_lock($1)', [migrationLock]);
    await ensureRuntimeRole(keeper);
    const owner = await open(ownerUrl);
    try {
      return await work(owner);
    } finally {
      await owner.destroy();
    }
  } catch (error) {
    throw notAllowed(error) ? new StartFault(mayNot(error)) : error;
  } finally {
    await keeper.end();
  }
}

const open = (url: string): Promise<DataSource> =>
  new DataSource(dataSourceOptions({ url, poolSize: 1, name: 'samverk migrations' })).initialize();

async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int / 10000 as version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version < oldestServer)
    throw new StartFault(`Samverk needs PostgreSQL ${oldestServer} or newer; this server is version ${version}.`);
}

/** On a server of somebody else's the role may be missing, and we may or may not be allowed to make it. */
async function ensureRuntimeRole(owner: Client): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [RUNTIME_ROLE]);
  if (rowCount) return;
  for (const step of runtimeRoleSql()) await owner.query(step);
  // The maker of a role may take it on, which lets one database address serve for both roles at home.
  await owner.query(`grant ${RUNTIME_ROLE} to current_user with set true`);
}

/** insufficient_privilege, from pg itself or as TypeORM passes it on. */
const notAllowed = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === '42501';

const mayNot = (error: Error): string =>
  [
    `The database role that migrates lacks a right: ${error.message}.`,
    `Let it own the database, and create the runtime role once as an administrator:`,
    ...runtimeRoleSql('choose a password').map(step => `  ${step};`),
    `  alter database … owner to ${OWNER_ROLE};`,
  ].join('\n');

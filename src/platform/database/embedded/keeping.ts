import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault } from '../../config/start-fault';
import { accountFor, canUse, weAreRoot, type Account } from './account';

/** What we must remember of an embedded server: where its cluster lies, and the passwords of its roles. */
export interface Keeping {
  /** Only when it could not lie in the data folder itself. */
  readonly cluster?: string;
  readonly superuser: string;
  readonly owner: string;
  readonly runtime: string;
}

export interface Kept {
  readonly keeping: Keeping;
  /** The folder of PostgreSQL's own files. */
  readonly cluster: string;
  readonly account: Account | undefined;
}

const closedHomes = '/var/lib/samverk';

/**
 * Where the cluster of this data folder lies. Usually inside; when the data folder lies in a home that the server's
 * user cannot enter (root's, say), under /var/lib/samverk, by a name that follows from the data folder.
 */
export async function keep(folder: string, say: (line: string) => void): Promise<Kept> {
  const fresh = !existsSync(folder);
  try {
    await mkdir(folder, { recursive: true });
    // The server's user passes through on its way to the cluster; the keys in here are closed one by one.
    if (fresh) await chmod(folder, 0o755);
  } catch (error) {
    throw new StartFault(
      `The data folder ${folder} cannot be made: ${(error as Error).message}. Choose another: DATA_FOLDER=…`,
    );
  }
  const file = join(folder, 'postgres.json');
  const known = await read(file);
  const inside = join(folder, 'postgres');
  if (known) {
    const cluster = known.cluster ?? inside;
    return { keeping: known, cluster, account: accountFor(cluster) };
  }

  const account = accountFor(inside);
  const roomy = account === undefined || (await reachable(folder, account));
  const cluster = roomy ? inside : join(closedHomes, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  const password = () => randomBytes(24).toString('base64url');
  const keeping: Keeping = {
    ...(!roomy && { cluster }),
    superuser: password(),
    owner: password(),
    runtime: password(),
  };
  if (!roomy) {
    await mkdir(closedHomes, { recursive: true });
    await chmod(closedHomes, 0o755);
    say(`PostgreSQL does not run as root, and its user cannot enter ${folder}: its files are in ${cluster}`);
  }
  try {
    await writeFile(file, `${JSON.stringify(keeping, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Somebody who started beside us was quicker; theirs holds.
    const theirs = await read(file);
    if (!theirs) throw error;
    return { keeping: theirs, cluster: theirs.cluster ?? inside, account };
  }
  return { keeping, cluster, account };
}

async function read(file: string): Promise<Keeping | undefined> {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Keeping;
  } catch (error) {
    throw new StartFault(
      `${file} cannot be read (${(error as Error).message}). It belongs to another user or is damaged: choose another folder with DATA_FOLDER=…`,
    );
  }
}

/** Whether that user could live in this folder; tried with a folder of its own, because root may write anywhere. */
async function reachable(folder: string, account: Account): Promise<boolean> {
  if (!weAreRoot()) return true;
  const trial = join(folder, `.trial-${process.pid}`);
  await mkdir(trial);
  try {
    await chown(trial, account.uid, account.gid);
    return canUse(account, trial, 'write');
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

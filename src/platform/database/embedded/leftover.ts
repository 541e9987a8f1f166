import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { StartFault } from '../../config/start-fault';
import { isUnavailable } from '../unavailable';
import { SUPERUSER } from './cluster';

/** Held by whoever uses the cluster, on a connection that dies with its process; so it is never stale. */
export const keeperLock = 7_267_376;

/** A server that somebody who lives is using. */
export interface InUse {
  readonly port: number;
  readonly pid: number;
}

interface Surroundings {
  readonly cluster: string;
  readonly password: string;
  /** Stops the server of this cluster in good order. */
  stop(): Promise<void>;
}

/**
 * Looks at what an earlier run left behind. A server that outlived its Samverk (kill -9) is stopped in good order; a
 * `postmaster.pid` whose number now belongs to another program is removed.
 * @returns the server when a living Samverk uses it; undefined when the way is clear
 */
export async function clearLeftover({ cluster, password, stop }: Surroundings): Promise<InUse | undefined> {
  const deadline = 40;
  for (let look = 0; look < deadline; look++) {
    const left = pidFile(cluster);
    // A file of a dead process is nothing to us: the server itself sees that and replaces it.
    if (!left || !alive(left.pid)) return undefined;
    const answer = await ask(left.port, cluster, password);
    if (answer === 'in-use') return left;
    if (answer === 'abandoned') {
      await stop();
      return undefined;
    }
    if (answer === 'silent' && isServer(left.pid, cluster)) {
      await pause(250);
      continue;
    }
    await rm(join(cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }
  throw new StartFault(
    `A PostgreSQL (process ${pidFile(cluster)?.pid ?? '?'}) holds ${cluster} and does not answer: stop it, then start again.`,
  );
}

/** Process and port as the running server wrote them down. */
export function pidFile(cluster: string): InUse | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0 ? { pid, port } : undefined;
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

type Answer = 'in-use' | 'abandoned' | 'other' | 'silent';

async function ask(port: number, cluster: string, password: string): Promise<Answer> {
  const client = new Client({
    ...{ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' },
    ...{ connectionTimeoutMillis: 3000, application_name: 'samverk start' },
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ at: string }>(`select current_setting('data_directory') as at`);
    if ((await realpath(rows[0]?.at ?? '/')) !== (await realpath(cluster))) return 'other';
    // The connection of a process that was just killed needs a moment to be noticed.
    for (let look = 0; look < 10; look++) {
      const free = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [keeperLock]);
      if (free.rows[0]?.free) return 'abandoned';
      await pause(100);
    }
    return 'in-use';
  } catch (error) {
    return isUnavailable(error) ? 'silent' : 'other';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether this process is a server of this cluster, and not a stranger to whom the number came. */
function isServer(pid: number, cluster: string): boolean {
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(cluster);
  } catch {
    return false;
  }
}

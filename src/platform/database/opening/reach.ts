import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { StartFault } from '../../config/start-fault';
import { RUNTIME_ROLE } from './roles';
import { isUnavailable } from '../unavailable';

const patienceMs = 30_000;
const betweenMs = 500;

/** What an operator can mend, by SQLSTATE. */
const mendable: Readonly<Record<string, string>> = {
  '28P01': 'the password is wrong',
  '28000': 'the server does not let this role in',
  '3D000': 'the database does not exist',
  '42501': `the role may not work as ${RUNTIME_ROLE} (as an administrator: grant ${RUNTIME_ROLE} to it)`,
};

/**
 * Waits for a server that is still coming up, for half a minute at most.
 * @throws StartFault which names the server but never the password
 */
export async function reach(url: string, say: (line: string) => void = () => undefined): Promise<void> {
  for (let waited = 0; ; waited += betweenMs) {
    const error = await attempt(url);
    if (error === undefined) return;
    const why = error instanceof DatabaseError ? mendable[error.code ?? ''] : undefined;
    if (why) throw new StartFault(`The database at ${whereabouts(url)} cannot be used: ${why}.`);
    if (!isUnavailable(error)) throw error as Error;
    if (waited >= patienceMs) throw new StartFault(`The database at ${whereabouts(url)} does not answer.`);
    if (waited === 0) say(`Waiting for the database at ${whereabouts(url)} …`);
    await pause(betweenMs);
  }
}

async function attempt(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Host, port and database of an address, fit to be shown. */
export function whereabouts(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}

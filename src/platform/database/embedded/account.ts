import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { StartFault } from '../../config/start-fault';

/** The operating-system user that the server runs as. PostgreSQL refuses root, whatever it is asked to do. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const lesserUsers = ['postgres', 'nobody'] as const;

export const weAreRoot = (): boolean => process.getuid?.() === 0;

/** Whom to run as: undefined for "as we are". An existing cluster keeps its owner, so that its files stay readable. */
export function accountFor(cluster: string): Account | undefined {
  if (!weAreRoot()) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  for (const user of lesserUsers) {
    const account = lookUp(user);
    if (account) return account;
  }
  throw new StartFault(
    `PostgreSQL does not run as root, and this machine has no user ${lesserUsers.join(' or ')}: start Samverk as an ordinary user.`,
  );
}

/** Asked of the system as that user: permissions have more corners (lists, mounts) than the mode bits show. */
export function canUse(account: Account | undefined, path: string, how: 'read' | 'write'): boolean {
  if (process.platform === 'win32') return existsSync(path);
  const test = how === 'read' ? 'test -r "$1" && test -x "$1"' : 'test -w "$1" && test -x "$1"';
  try {
    execFileSync('/bin/sh', ['-c', test, 'sh', path], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function lookUp(user: string): Account | undefined {
  const ask = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    const account = { uid: ask('-u'), gid: ask('-g') };
    return account.uid > 0 ? account : undefined;
  } catch {
    return undefined;
  }
}

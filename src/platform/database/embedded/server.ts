import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { StartFault } from '../../config/start-fault';
import type { Account } from './account';
import type { Binaries } from './binaries';
import { serverEnvironment, SUPERUSER } from './cluster';

const run = promisify(execFile);
const startPatienceMs = 30_000;
const stopPatienceMs = 60_000;
const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

export interface ServerParts {
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly account: Account | undefined;
  readonly password: string;
  readonly logFile: string;
  /** Absent: a free one, kept for as long as this object lives. */
  readonly port?: number;
  /** False gives up durability for speed: for tests only. */
  readonly durable: boolean;
  /** Its own process group, so that Ctrl-C in the terminal reaches us and not the server. */
  readonly apart: boolean;
  /** Told when the server ends without having been asked to. */
  onLost(): void;
}

/** One PostgreSQL process on the loopback: begun, watched, and ended in good order. */
export class PostgresServer {
  private child: ChildProcess | undefined;
  private stopping: Promise<void> = Promise.resolve();
  private chosenPort: number | undefined;

  constructor(private readonly parts: ServerParts) {
    this.chosenPort = parts.port;
  }

  get port(): number {
    if (this.chosenPort === undefined) throw new Error('the server has not been started');
    return this.chosenPort;
  }

  get processId(): number | undefined {
    return this.child?.pid;
  }

  /** @throws StartFault with the last words of the server when it does not come up */
  async start(): Promise<void> {
    const until = performance.now() + startPatienceMs;
    // What the last one said before it ended may be needed still.
    if (existsSync(this.parts.logFile)) renameSync(this.parts.logFile, `${this.parts.logFile}.previous`);
    for (;;) {
      const port = this.chosenPort ?? (await freePort());
      const words = await this.attempt(port);
      if (words === undefined) {
        this.chosenPort = port;
        return;
      }
      const passing =
        words.includes('pre-existing shared memory') ||
        (this.chosenPort === undefined && /could not bind|Address already in use/.test(words));
      if (!passing || performance.now() > until)
        throw new StartFault(`The embedded PostgreSQL does not start on port ${port}:\n${words}`);
      await pause(200);
    }
  }

  /** Breaks off what still runs and writes everything to disk; resolves when the process is gone, whoever asked first. */
  stop(): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (child && !hasEnded(child)) this.stopping = this.end(child);
    return this.stopping;
  }

  private async end(child: ChildProcess): Promise<void> {
    const gone = new Promise<void>(resolve => child.once('exit', () => resolve()));
    if (process.platform === 'win32') await this.stopByFile();
    else child.kill('SIGINT');
    await Promise.race([gone, pause(stopPatienceMs, undefined, { ref: false })]);
    if (!hasEnded(child)) child.kill('SIGKILL');
    await gone;
  }

  /** Stops whatever server holds the cluster, ours or an earlier one. */
  async stopByFile(): Promise<void> {
    const { binaries, cluster, account } = this.parts;
    await run(binaries('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '60'], {
      ...{ ...account, cwd: cluster, env: serverEnvironment(), windowsHide: true },
    });
  }

  /** @returns undefined when it answers, or what it said before it ended */
  private async attempt(port: number): Promise<string | undefined> {
    const { binaries, cluster, account, logFile, apart } = this.parts;
    const log = openSync(logFile, 'w', 0o600);
    const child = spawn(binaries('postgres'), ['-D', cluster, ...this.parameters(port)], {
      ...{ ...account, cwd: cluster, env: serverEnvironment(), windowsHide: true },
      ...{ detached: apart, stdio: ['ignore', log, log] },
    });
    closeSync(log);
    let failure: Error | undefined;
    child.once('error', error => (failure = error));
    const ended = () => failure !== undefined || child.exitCode !== null || child.signalCode !== null;
    const until = performance.now() + startPatienceMs;
    while (!ended() && performance.now() < until) {
      if (await this.answers(port)) {
        this.watch(child);
        return undefined;
      }
      await pause(25);
    }
    if (!ended()) child.kill('SIGQUIT');
    return failure?.message ?? (readFileSync(logFile, 'utf8').trim() || 'it said nothing');
  }

  private watch(child: ChildProcess): void {
    this.child = child;
    const lost = () => {
      if (this.child !== child) return;
      this.child = undefined;
      this.parts.onLost();
    };
    if (child.exitCode === null && child.signalCode === null) child.once('exit', lost);
    else setImmediate(lost);
  }

  private async answers(port: number): Promise<boolean> {
    const { password } = this.parts;
    const client = new Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private parameters(port: number): string[] {
    const settings: Record<string, string | number> = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: 200,
      shared_buffers: '256MB',
      timezone: 'UTC',
      log_timezone: 'UTC',
      jit: 'off',
      // The server's log must not hold what people wrote: no statements, no values of a violated constraint.
      log_min_error_statement: 'panic',
      log_error_verbosity: 'terse',
      log_checkpoints: 'off',
      ...(this.parts.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    };
    return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error()),
      );
    });
  });
}

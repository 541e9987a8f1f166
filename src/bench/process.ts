import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 60_000;
const betweenMs = 100;
const longestSaid = 4000;

/** A server under measurement: a process of its own. */
export class ServerProcess {
  /** The end of what it printed. */
  said = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    const listen = (chunk: Buffer) => (this.said = `${this.said}${chunk.toString()}`.slice(-longestSaid));
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
  }

  /**
   * Starts a program and waits until it answers HTTP.
   * @throws Error with what it last said, where it does not
   */
  static async start(
    program: { file: string; args: readonly string[]; env: NodeJS.ProcessEnv; flags?: readonly string[] },
    port: number,
  ): Promise<ServerProcess> {
    const { file, args, env, flags = [] } = program;
    const child = spawn(process.execPath, [...flags, file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const server = new ServerProcess(child, port);
    for (let waited = 0; waited < patienceMs; waited += betweenMs) {
      if (child.exitCode !== null) break;
      if (await answers(port)) return server;
      await pause(betweenMs);
    }
    await server.stop();
    throw new Error(`${file} does not answer:\n${server.said}`);
  }

  /** Resident memory in megabytes; undefined where the system does not tell. */
  async memory(): Promise<number | undefined> {
    const status = await readFile(`/proc/${this.child.pid ?? 0}/status`, 'utf8').catch(() => '');
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(late);
  }
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(1000) }).then(
    // A floor knows no such page and lets nobody in: that it says so is answer enough.
    async ({ status, body }) => (await body?.cancel(), status < 500),
    () => false,
  );

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

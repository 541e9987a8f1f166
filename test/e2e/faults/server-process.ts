import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../http/free-port';

const run = promisify(execFile);
const root = join(__dirname, '..', '..', '..');
const patienceMs = 60_000;

/** The program as it is built for production, below node_modules so that it finds its packages. */
export interface BuiltProgram {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function buildProgram(): Promise<BuiltProgram> {
  const folder = join(root, 'node_modules', '.cache', `samverk-e2e-${process.pid}`);
  const compiler = require.resolve('typescript/bin/tsc');
  const target = ['--outDir', folder, '--tsBuildInfoFile', join(folder, '.tsbuildinfo')];
  // Types are checked elsewhere; this asks only what runs.
  await run(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck', ...target], { cwd: root });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What a process said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A server in a process of its own, on its own data folder and ports. */
export class ServerProcess {
  private out = '';
  private err = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
    readonly identityPort: number,
  ) {
    child.stdout?.on('data', (part: Buffer) => (this.out += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (this.err += part.toString()));
  }

  /** Begun, and perhaps not yet answering. */
  static async begin(
    { folder }: BuiltProgram,
    dataFolder: string,
    ports: { port?: number; identityPort?: number } = {},
  ): Promise<ServerProcess> {
    const { port = await freePort(), identityPort = await freePort() } = ports;
    const child = spawn(process.execPath, [join(folder, 'src', 'main.js')], {
      cwd: dataFolder,
      env: { ...environment(dataFolder), PORT: String(port), IDENTITY_PORT: String(identityPort) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ServerProcess(child, port, identityPort);
  }

  static async start(program: BuiltProgram, dataFolder: string): Promise<ServerProcess> {
    const server = await ServerProcess.begin(program, dataFolder);
    await server.ready();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get identityOrigin(): string {
    return `http://127.0.0.1:${this.identityPort}`;
  }

  async ready(): Promise<void> {
    const until = performance.now() + patienceMs;
    while (performance.now() < until && this.child.exitCode === null) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      await answer?.text();
      if (answer?.status === 200) return;
      await pause(50);
    }
    throw new Error(`the server does not answer:\n${this.out}${this.err}`);
  }

  /** Ends it as a power cut would, or asks it to end. */
  async end(signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended();
  }

  async ended(): Promise<Ended> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return { code: this.child.exitCode, out: this.out, err: this.err };
  }
}

/** Runs one of the tools on the data of a server that has ended, or still runs. */
export async function runTool({ folder }: BuiltProgram, tool: string, dataFolder: string): Promise<Ended> {
  const options = { cwd: dataFolder, env: environment(dataFolder) };
  const child = spawn(process.execPath, [join(folder, 'src', 'bin', `${tool}.js`)], options);
  let [out, err] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  await once(child, 'exit');
  return { code: child.exitCode, out, err };
}

/** Nothing of ours: the test's own variables must not reach the program. */
const environment = (dataFolder: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  DATA_FOLDER: dataFolder,
  DEMO_DATA: 'false',
  LOG_LEVEL: 'error',
  RATE_LIMIT: '0',
});

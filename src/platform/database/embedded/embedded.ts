import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { StartFault } from '../../config/start-fault';
import { ensureHouse, OWNER_ROLE, RUNTIME_ROLE } from '../opening/roles';
import { findBinaries } from './binaries';
import { ensureCluster, SUPERUSER } from './cluster';
import { keep, type Keeping } from './keeping';
import { clearLeftover, keeperLock } from './leftover';
import { PostgresServer } from './server';

export interface EmbeddedOptions {
  /** Where the cluster and its passwords live. Absolute. */
  readonly folder: string;
  readonly port?: number | undefined;
  readonly database?: string;
  /** False trades safety for speed; only tests do. */
  readonly durable?: boolean;
  /** False: a Ctrl-C in the terminal ends the server too. */
  readonly apart?: boolean;
  /** False: a server that dies stays dead until `resume`. */
  readonly revive?: boolean;
  /** Use the server of a Samverk that is running, instead of refusing to start beside it. */
  readonly join?: boolean;
  readonly say?: (line: string) => void;
}

const revivals = 5;
const quietMs = 60_000;

/** A real PostgreSQL from an npm package, for a machine that has none. */
export class EmbeddedPostgres {
  private keeper: Client | undefined;
  private stopping = false;
  private losses: number[] = [];

  private constructor(
    private readonly keeping: Keeping,
    private readonly cluster: string,
    private readonly options: EmbeddedOptions,
    /** Undefined when the server belongs to another process. */
    private server: PostgresServer | undefined,
    private readonly joinedPort: number | undefined,
  ) {}

  /**
   * Starts the server of a data folder and makes its database and roles if they are missing.
   * @throws StartFault when another Samverk uses the folder, or the server does not come up
   */
  static async start(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const say = options.say ?? (() => undefined);
    const durable = options.durable ?? true;
    const { keeping, cluster, account } = await keep(options.folder, say);
    const binaries = await findBinaries(account);
    if (await ensureCluster(cluster, keeping.superuser, { binaries, account, durable }))
      say(`Made a new PostgreSQL cluster in ${cluster}`);

    let lost: () => void = () => undefined;
    const server = new PostgresServer({
      ...{ binaries, cluster, account, durable, password: keeping.superuser, apart: options.apart ?? true },
      logFile: join(options.folder, 'postgres.log'),
      ...(options.port !== undefined && { port: options.port }),
      onLost: () => lost(),
    });
    const inUse = await clearLeftover({ cluster, password: keeping.superuser, stop: () => server.stopByFile() });
    if (inUse && !options.join)
      throw new StartFault(
        `Another Samverk already runs on ${options.folder}: stop it, or choose another folder with DATA_FOLDER=…`,
      );
    if (inUse) return new EmbeddedPostgres(keeping, cluster, options, undefined, inUse.port);

    const embedded = new EmbeddedPostgres(keeping, cluster, options, server, undefined);
    lost = () => void embedded.revive();
    await embedded.resume();
    return embedded;
  }

  get port(): number {
    return this.server?.port ?? this.joinedPort ?? 0;
  }

  /** Of the server, when it is ours and runs. */
  get processId(): number | undefined {
    return this.server?.processId;
  }

  /** Whether `stop` ends the server, or only our use of it. */
  get ours(): boolean {
    return this.server !== undefined;
  }

  get runtimeUrl(): string {
    return this.url(RUNTIME_ROLE, this.keeping.runtime, this.database);
  }

  get ownerUrl(): string {
    return this.url(OWNER_ROLE, this.keeping.owner, this.database);
  }

  get superuserUrl(): string {
    return this.url(SUPERUSER, this.keeping.superuser, 'postgres');
  }

  /** Starts the server again on the same port and data, after `stop` or a death. */
  async resume(): Promise<void> {
    if (!this.server) return;
    this.stopping = false;
    await this.server.start();
    try {
      await this.settleIn();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { keeper, server } = this;
    this.keeper = undefined;
    await keeper?.end().catch(() => undefined);
    await server?.stop();
  }

  /** Stops it and takes everything away that it kept, wherever it lay. */
  async remove(): Promise<void> {
    await this.stop();
    if (!this.server) return;
    await rm(this.cluster, { recursive: true, force: true });
    await rm(this.options.folder, { recursive: true, force: true });
  }

  private get database(): string {
    return this.options.database ?? 'samverk';
  }

  private url(user: string, password: string, database: string): string {
    return `postgres://${user}:${password}@127.0.0.1:${this.port}/${database}`;
  }

  private async settleIn(): Promise<void> {
    const keeper = new Client({ connectionString: this.superuserUrl, application_name: 'samverk keeper' });
    keeper.on('error', () => undefined);
    await keeper.connect();
    this.keeper = keeper;
    const { rows } = await keeper.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [keeperLock]);
    if (!rows[0]?.mine) throw new StartFault(`Another Samverk took ${this.options.folder} at the same moment.`);
    await ensureHouse(keeper, {
      database: this.database,
      ownerPassword: this.keeping.owner,
      runtimePassword: this.keeping.runtime,
    });
  }

  private mayRevive(): boolean {
    return !this.stopping && this.options.revive !== false;
  }

  /** A server that died is started again, but not for ever: one that keeps dying needs a person. */
  private async revive(): Promise<void> {
    const say = this.options.say ?? (() => undefined);
    await this.keeper?.end().catch(() => undefined);
    this.keeper = undefined;
    if (!this.mayRevive()) return;
    const now = performance.now();
    this.losses = [...this.losses.filter(at => now - at < quietMs), now];
    if (this.losses.length > revivals) {
      say('The embedded PostgreSQL keeps ending: it is not started again. See postgres.log in the data folder.');
      return;
    }
    say('The embedded PostgreSQL ended unexpectedly; starting it again …');
    await pause(200 * this.losses.length);
    if (!this.mayRevive()) return;
    try {
      await this.resume();
      say('The embedded PostgreSQL is back.');
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }
}

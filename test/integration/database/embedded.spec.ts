import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { weAreRoot } from '../../../src/platform/database/embedded/account';
import { EmbeddedPostgres, type EmbeddedOptions } from '../../../src/platform/database/embedded/embedded';
import { alive } from '../../../src/platform/database/embedded/leftover';

jest.setTimeout(90_000);

describe('the embedded server', () => {
  let folder: string;
  const started: EmbeddedPostgres[] = [];

  const start = async (options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> => {
    const server = await EmbeddedPostgres.start({ folder, durable: false, revive: false, ...options });
    started.push(server);
    return server;
  };

  const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  const clusterOf = async (): Promise<string> => {
    const { cluster } = JSON.parse(await readFile(join(folder, 'postgres.json'), 'utf8')) as { cluster?: string };
    return cluster ?? join(folder, 'postgres');
  };

  /** What kill -9 of the whole program leaves: a server that runs on, and nobody who holds it. */
  const abandon = async (server: EmbeddedPostgres): Promise<number> => {
    const pid = server.processId ?? 0;
    await query(
      server.superuserUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samverk keeper'`,
    );
    return pid;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(await realpath(tmpdir()), 'samverk-embedded-'));
    await chmod(folder, 0o755);
  });

  afterEach(async () => {
    // Two of them may have lived on the same files: none is taken away while another still writes.
    const ended = started.splice(0);
    for (const server of ended) await server.stop();
    for (const server of ended) await server.remove();
    await rm(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  });

  const asRoot = weAreRoot() ? it : it.skip;
  asRoot('lies where its own user can reach it when the data folder is closed to all but root', async () => {
    await chmod(folder, 0o700);
    const first = await start();
    const cluster = await clusterOf();
    expect(cluster.startsWith(folder)).toBe(false);
    await query(first.ownerUrl, 'create table kept as select 7 as n');
    await first.stop();
    const second = await start();
    expect(await query(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    await second.remove();
    expect(existsSync(cluster)).toBe(false);
  });

  it('gives the runtime role no way around row security, and the owner neither', async () => {
    const server = await start();
    const roles = await query(
      server.runtimeUrl,
      `select rolname, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as powerful
         from pg_roles where rolname in ('samverk_app', 'samverk_owner') order by 1`,
    );
    expect(roles).toEqual([
      { rolname: 'samverk_app', powerful: false },
      { rolname: 'samverk_owner', powerful: false },
    ]);
    await expect(query(server.runtimeUrl, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
    await query(server.ownerUrl, 'create table ours (id int)');
  });

  it('keeps its passwords from other users and listens on the loopback alone', async () => {
    const server = await start();
    expect((await stat(join(folder, 'postgres.json'))).mode & 0o077).toBe(0);
    expect(await query(server.superuserUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await expect(query(server.runtimeUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('is durable unless a test asks otherwise', async () => {
    const server = await start({ durable: true });
    expect(await query(server.superuserUrl, `select current_setting('fsync') as fsync`)).toEqual([{ fsync: 'on' }]);
  });

  it('finds everything again at the second start', async () => {
    const first = await start();
    await query(first.ownerUrl, 'create table kept as select 7 as n');
    await first.stop();
    const second = await start();
    expect(await query(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('does not start beside a Samverk that runs on the same folder, but may join it', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(/already runs/);
    const guest = await start({ join: true });
    expect([guest.ours, guest.port]).toEqual([false, first.port]);
    await guest.stop();
    expect(await query(first.runtimeUrl, 'select 1 as still')).toEqual([{ still: 1 }]);
  });

  it('stops in good order what a killed Samverk left running, and starts anew', async () => {
    const first = await start();
    await query(first.ownerUrl, 'create table kept as select 7 as n');
    const orphan = await abandon(first);
    const second = await start();
    expect(alive(orphan)).toBe(false);
    expect(await query(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('recovers the data of a server that was killed', async () => {
    const first = await start({ durable: true });
    await query(first.ownerUrl, 'create table kept as select 7 as n');
    process.kill(first.processId ?? 0, 'SIGKILL');
    const second = await start();
    expect(await query(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('is not held up by a pid file whose number now belongs to another program', async () => {
    const first = await start();
    const cluster = await clusterOf();
    const pidFile = await readFile(join(cluster, 'postmaster.pid'), 'utf8');
    await first.stop();
    await writeFile(join(cluster, 'postmaster.pid'), pidFile.replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(await query(second.runtimeUrl, 'select 1 as well')).toEqual([{ well: 1 }]);
  });

  it('makes the cluster when a start was broken off after the passwords were chosen', async () => {
    const first = await start();
    const cluster = await clusterOf();
    await first.stop();
    await rename(cluster, `${cluster}.gone`);
    const second = await start();
    expect(await query(second.runtimeUrl, 'select 1 as well')).toEqual([{ well: 1 }]);
  });

  it('comes back by itself when its server dies', async () => {
    const server = await start({ revive: true });
    const dead = server.processId ?? 0;
    process.kill(dead, 'SIGKILL');
    for (let look = 0; look < 100 && (server.processId ?? dead) === dead; look++) await pause(100);
    expect(await query(server.runtimeUrl, 'select 1 as well')).toEqual([{ well: 1 }]);
  });

  it('says in one line that its port is taken', async () => {
    const first = await start();
    const elsewhere = join(folder, 'elsewhere');
    await expect(EmbeddedPostgres.start({ folder: elsewhere, durable: false, port: first.port })).rejects.toThrow(
      /does not start on port/,
    );
  });

  it('takes everything away that it kept', async () => {
    const server = await start();
    const cluster = await clusterOf();
    await server.remove();
    expect([existsSync(folder), existsSync(cluster)]).toEqual([false, false]);
  });
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { developmentAudience } from '../platform/config/settings';
import type { BenchDatabase } from './database';
import type { FloorSettings } from './floor/server';
import { pages, reads, reviews, type Work } from './load/work';
import { freePort, ServerProcess } from './process';
import type { Trust } from './trust';

export const jobs = ['command', 'read', 'worklist'] as const;
export type Job = (typeof jobs)[number];
export const targetNames = ['A', 'A2', 'samverk'] as const;
export type TargetName = (typeof targetNames)[number];

/** A server under measurement, and what it is asked. */
export interface Target {
  readonly name: TargetName;
  readonly server: ServerProcess;
  /** One piece of work a connection. */
  works(job: Job, connections: number): readonly Work[];
}

export interface Stage {
  readonly database: BenchDatabase;
  readonly trust: Trust;
  readonly folder: string;
  readonly today: string;
  readonly poolSize: number;
}

export const startFloor = async (name: 'A' | 'A2', stage: Stage): Promise<Target> => {
  const { trust, database } = stage;
  const port = await freePort();
  const settings: FloorSettings = {
    ...{ kind: name === 'A' ? 'stepwise' : 'at-once', port, databaseUrl: database.url, poolSize: stage.poolSize },
    ...{ jwk: trust.jwk, issuer: trust.setting.issuer, audience: developmentAudience },
  };
  const file = join(__dirname, 'floor', 'server.js');
  const server = await ServerProcess.start({ file, args: [JSON.stringify(settings)], env: process.env }, port);
  const nextOf = (body: string) => {
    const { items } = JSON.parse(body) as { items: readonly { id: string; next_due_at: string | null }[] };
    const last = items.at(-1);
    return last?.next_due_at ? `${firstPage}&after=${encodeURIComponent(`${last.next_due_at},${last.id}`)}` : undefined;
  };
  const firstPage = '/cases?limit=20';
  return { name, server, works: worksOf(name, stage, { command: '/cases', read: '/cases', firstPage, nextOf }) };
};

/** Samverk as an installation runs it, with everything on but the limit on how much one caller may ask. */
export async function startSamverk(stage: Stage, flags: readonly string[]): Promise<Target> {
  const { trust, database, folder } = stage;
  await mkdir(folder, { recursive: true });
  const issuersFile = join(folder, 'issuers.json');
  await writeFile(issuersFile, JSON.stringify({ issuers: [trust.setting] }));
  const port = await freePort();
  const env = {
    ...process.env,
    ...{ PORT: String(port), HOST: '127.0.0.1', DATA_FOLDER: folder, ISSUERS_FILE: issuersFile, LOG_LEVEL: 'warn' },
    ...{ DATABASE_URL: database.url, OWNER_DATABASE_URL: database.ownerUrl, POOL_SIZE: String(stage.poolSize) },
    ...{ RATE_LIMIT: '0', DEVELOPMENT_CLOCK: 'false', DEMO_DATA: 'false' },
  };
  const file = join(__dirname, '..', 'main.js');
  const server = await ServerProcess.start({ file, args: [], env, flags }, port);
  const nextOf = (body: string) => {
    const { next } = JSON.parse(body) as { next?: string };
    return next === undefined ? undefined : `${firstPage}&cursor=${encodeURIComponent(next)}`;
  };
  const firstPage = '/api/v1/cases?limit=20&sort=nextDueAt';
  const paths = { command: '/api/v1/migrationsverket/cases', read: '/api/v1/cases', firstPage, nextOf };
  return { name: 'samverk', server, works: worksOf('samverk', stage, paths) };
}

interface Paths {
  readonly command: string;
  readonly read: string;
  readonly firstPage: string;
  nextOf(body: string): string | undefined;
}

/** Each target has its own share of the cases under supervision, and each connection its own share of that. */
function worksOf(name: TargetName, { database, trust, today }: Stage, paths: Paths): Target['works'] {
  const { supervised, readable } = database;
  const share = supervised.filter((_, at) => at % targetNames.length === targetNames.indexOf(name));
  return (job, connections) =>
    Array.from({ length: connections }, (_, one) => {
      const bearer = trust.bearers[one % trust.bearers.length] ?? '';
      const own = share.filter((_case, at) => at % connections === one);
      if (job === 'command') return reviews(paths.command, bearer, own, today);
      if (job === 'read') return reads(paths.read, bearer, readable, Math.floor((readable.length / connections) * one));
      return pages(bearer, paths.firstPage, paths.nextOf);
    });
}

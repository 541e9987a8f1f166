import { join } from 'node:path';
import { Client } from 'pg';
import { auditor } from '../journal';
import { EmbeddedPostgres } from '../platform/database/embedded/embedded';
import { prepareDatabase } from '../platform/database/opening/prepare';
import type { SeedPlan } from '../seed/block';
import { seed } from '../seed/seed';
import { makeFunctions } from './floor/at-once';
import { authority } from './floor/review';
import type { ReviewedCase } from './load/work';

/** The database of a run: durable, its own, and kept for the next run. */
export interface BenchDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  readonly cases: number;
  /** Cases under supervision, for reviews. */
  readonly supervised: readonly ReviewedCase[];
  /** Cases of the authority, for reading. */
  readonly readable: readonly string[];
  close(): Promise<void>;
}

export interface BenchData {
  readonly dataFolder: string;
  readonly cases: number;
  readonly supervised: number;
  /** Now, RFC 3339. */
  readonly until: string;
  readonly say: (line: string) => void;
  onSeeded(cases: number): void;
}

const supervisedSeries = 'BENCH';
const readableAtMost = 20_000;

export async function openBenchDatabase(data: BenchData): Promise<BenchDatabase> {
  const { say } = data;
  const server = await EmbeddedPostgres.start({ folder: join(data.dataFolder, 'bench'), apart: false, say });
  const { ownerUrl, runtimeUrl: url } = server;
  try {
    await prepareDatabase(ownerUrl);
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    try {
      await owner.query(`select set_config('app.authority', $1, false)`, [auditor]);
      await fill(owner, ownerUrl, data);
      await makeFunctions(owner);
      const supervised = await supervisedCases(owner);
      return {
        ...{ url, ownerUrl, cases: await countCases(owner), supervised, readable: await readableCases(owner) },
        close: () => server.stop(),
      };
    } finally {
      await owner.end();
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function fill(owner: Client, ownerUrl: string, data: BenchData): Promise<void> {
  const { cases, until, supervised } = data;
  const has = await countCases(owner);
  const missing = cases - has;
  const plan: Omit<SeedPlan, 'cases' | 'story' | 'series'> = { seed: 'bench', until };
  if ((await supervisedCases(owner)).length < supervised)
    await seed(
      ownerUrl,
      { ...plan, cases: supervised, story: 'supervised', series: supervisedSeries },
      () => undefined,
    );
  // The series carries the count before, so that a later, larger run adds other cases.
  if (missing > 0)
    await seed(ownerUrl, { ...plan, cases: missing, story: 'any', series: `B${has}` }, done => data.onSeeded(done));
  await owner.query('vacuum (analyze)');
  await owner.query('checkpoint').catch(() => undefined);
}

async function countCases(owner: Client): Promise<number> {
  const { rows } = await owner.query<{ count: string }>('select count(*) from cases');
  return Number(rows[0]?.count ?? 0);
}

async function supervisedCases(owner: Client): Promise<ReviewedCase[]> {
  const { rows } = await owner.query<ReviewedCase>(
    `select id, version from cases where reference like $1 and accountable = $2 and custody_state = 'supervised' order by id`,
    [`${supervisedSeries}-%`, authority],
  );
  return rows;
}

async function readableCases(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    'select case_id as id from case_access where authority = $1 order by md5(case_id::text) limit $2',
    [authority, readableAtMost],
  );
  return rows.map(({ id }) => id);
}

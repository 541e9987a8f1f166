import { Presets, SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { Client } from 'pg';
import { Clock } from '../platform/clock/clock';
import { environment } from '../platform/config/environment';
import { loadSettings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';
import { findServer } from '../platform/database/opening/open-database';
import { prepareDatabase } from '../platform/database/opening/prepare';
import { seed } from '../seed/seed';

interface Options {
  readonly cases: number;
  readonly seed: string;
  readonly until?: string;
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 10_000_000)
    throw new InvalidArgumentError('a whole number from 1 to 10000000');
  return number;
}

async function main(options: Options): Promise<void> {
  const settings = loadSettings(environment());
  if (settings.production) throw new StartFault('Invented cases have no place in production.');
  const server = await findServer(settings, { join: true, say: line => process.stderr.write(`${line}\n`) });
  try {
    const { ownerUrl } = server;
    if (ownerUrl === undefined) throw new StartFault('Set OWNER_DATABASE_URL: loading in bulk is for the owner.');
    await prepareDatabase(ownerUrl);
    const until = options.until ?? new Clock().now().toString({ fractionalSecondDigits: 3 });
    const bar = new SingleBar(
      { format: '{bar} {percentage} %  {value} of {total} cases  {eta_formatted}' },
      Presets.rect,
    );
    bar.start(options.cases, 0);
    const plan = { seed: options.seed, cases: options.cases, until, story: 'any', series: `S${options.seed}` } as const;
    await seed(ownerUrl, plan, cases => bar.update(cases)).finally(() => bar.stop());
    await analyze(ownerUrl);
    process.stdout.write(`${options.cases} cases. To verify them: npm run verify\n`);
  } finally {
    await server.close();
  }
}

/** Without statistics the first lists after a load are planned badly. */
async function analyze(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('analyze');
  } finally {
    await owner.end();
  }
}

new Command('seed')
  .description('Fills the database with invented cases that follow the law, each with a journal that verifies.')
  .option('--cases <number>', 'how many', count, 1000)
  .option('--seed <text>', 'another text gives other cases, the same text the same', '1')
  .option('--until <moment>', 'where the stories stop, RFC 3339; now if left out')
  .action(main)
  .parseAsync()
  .catch((error: unknown) => {
    if (!(error instanceof StartFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });

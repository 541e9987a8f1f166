import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { runBench } from '../bench/bench';
import { openBenchDatabase } from '../bench/database';
import { tableOf } from '../bench/report';
import { targetNames } from '../bench/targets';
import { openTrust } from '../bench/trust';
import { Clock } from '../platform/clock/clock';
import { environment } from '../platform/config/environment';
import { loadSettings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';

interface Options {
  readonly cases: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly json?: string;
  readonly flags: string;
}

const connections = [1, 8, 16];
const mostConnections = Math.max(...connections);
const poolSize = 10;

const between = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (!(number >= least && number <= most)) throw new InvalidArgumentError(`a number from ${least} to ${most}`);
  return number;
};

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const barOf = (what: string) =>
  new SingleBar({ format: `${what} {bar} {value} of {total}  {eta_formatted}` }, Presets.rect);

async function main(options: Options): Promise<void> {
  const { dataFolder } = loadSettings(environment());
  const at = new Clock().now().toString({ fractionalSecondDigits: 3 });
  const filling = barOf('cases');
  filling.start(options.cases, 0);
  const database = await openBenchDatabase({
    ...{ dataFolder, cases: options.cases, supervised: mostConnections * targetNames.length, until: at, say },
    onSeeded: cases => filling.update(cases),
  }).finally(() => filling.stop());
  const trust = await openTrust(mostConnections);
  const running = barOf('runs');
  running.start(1, 0);
  try {
    const stage = { database, trust, folder: join(dataFolder, 'bench'), today: at.slice(0, 10), poolSize };
    const report = await runBench(stage, {
      ...{ seconds: options.seconds, rounds: options.rounds, connections, at },
      flags: options.flags.split(' ').filter(flag => flag !== ''),
      onRun: (done, of) => {
        running.setTotal(of);
        running.update(done);
      },
    });
    running.stop();
    process.stdout.write(`${tableOf(report)}\n`);
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
  } finally {
    running.stop();
    await trust.close();
    await database.close();
  }
}

new Command('bench')
  .description('Measures Samverk against lean servers that write the same rows, on one durable PostgreSQL of its own.')
  .option('--cases <number>', 'cases in the database; kept for the next run', between(1000, 10_000_000), 200_000)
  .option('--seconds <number>', 'length of one run', between(0.5, 120), 3)
  .option('--rounds <number>', 'how often everything is measured', between(1, 100), 3)
  .option('--json <file>', 'writes every measurement to a file')
  .option('--flags <flags>', 'flags for the Node.js of Samverk, such as --cpu-prof', '')
  .action(main)
  .parseAsync()
  .catch((error: unknown) => {
    if (!(error instanceof StartFault)) throw error;
    say(error.message);
    process.exitCode = 1;
  });

import { readFile } from 'node:fs/promises';
import { Presets, SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { DataSource } from 'typeorm';
import {
  auditor,
  CheckpointFileFault,
  exportCheckpoint,
  headsBefore,
  importCheckpoint,
  lineOf,
  newestCheckpoints,
  onOneSnapshot,
  signingKey,
  takeCheckpoint,
  trustedKeys,
  verifyJournal,
  type Asking,
  type VerificationSummary,
} from '../journal';
import { Clock } from '../platform/clock/clock';
import { loadSettings, type Settings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';
import { dataSourceOptions } from '../platform/database/data-source';
import { findServer } from '../platform/database/opening/open-database';
import { statement } from '../platform/database/statement';
import { ensureCheckpointKey } from '../start/checkpoint-key';
import { rowOfJournal } from './row-of-journal';
import { retireLooks, sealLooks, verifyLooks } from './verify-looks';

interface Options {
  readonly case?: string;
  readonly checkpoint?: string;
  readonly sign?: true;
  readonly export?: string;
  readonly retire?: true;
  readonly key: readonly string[];
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const eventCount = statement<[authority: string], { events: string }>(
  'verify-event-count',
  `with asking as materialized (select set_config('app.authority', $1, true) as authority)
   select count(found.*) as events from asking cross join lateral
     (select from journal where asking.authority is not null offset 0) found`,
);

/** Verifies, and on success signs and exports what was asked for. Answers whether all is well. */
async function verifyAndSign(database: Asking, settings: Settings, options: Options): Promise<boolean> {
  const only = options.case?.toLowerCase();
  const exported = options.checkpoint === undefined ? undefined : await importCheckpoint(options.checkpoint);
  const keys = trustedKeys(await readKeys([settings.checkpointKeyFile], options.key));
  const [total] = only === undefined ? await database.call(eventCount, auditor) : [];
  const bar = new SingleBar(
    { format: '{bar} {percentage} %  {value} of {total} events  {eta_formatted}' },
    Presets.rect,
  );
  if (total) bar.start(Number(total.events), 0);
  const summary = await verifyJournal(database, {
    ...(only !== undefined && { caseId: only }),
    ...(exported && { exported }),
    keys,
    makeRow: rowOfJournal,
    onFinding: finding => {
      // Erasures are many and lawful: of one case they are told, of all they are counted.
      if (finding.severity === 'note' && only === undefined) return;
      // Else the line would go on where the bar ends.
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      say(`${finding.severity}: ${lineOf(finding)}`);
    },
    ...(total && { onProgress: events => bar.update(events) }),
  }).finally(() => bar.stop());
  if (summary.cases === 0 && summary.faults === 0 && only !== undefined)
    throw new StartFault(`There is no case ${only}.`);
  say(closing(summary));
  const inLooks = only === undefined ? await verifyLooks(database, say, exported) : 0;
  if (summary.faults + inLooks > 0) {
    if (options.sign || options.export !== undefined || options.retire)
      complain('Nothing was signed, exported or let go of.');
    return false;
  }
  if (options.sign) await sign(database, settings);
  if (options.export !== undefined) await exportNewest(database, options.export);
  return true;
}

const closing = ({ cases, events, receipts, checkpoints, faults, notes }: VerificationSummary): string =>
  `${cases} cases, ${events} events, ${receipts} receipts of destruction, ${checkpoints} checkpoints: ${faults === 0 ? 'all is as it was written' : `${faults} faults`}` +
  (notes > 0 ? `, ${notes} sealed parts erased` : '');

async function sign(database: Asking, settings: Settings): Promise<void> {
  await ensureCheckpointKey(settings);
  const takenAt = new Clock().now().toString({ fractionalSecondDigits: 3 });
  const key = signingKey(await readFile(settings.checkpointKeyFile, 'utf8'));
  const { number, root } = await takeCheckpoint(database, takenAt, key);
  say(`Signed checkpoint ${number ?? ''}, root ${root}`);
}

async function exportNewest(database: Asking, file: string): Promise<void> {
  const [newest] = await newestCheckpoints(database, 1);
  if (!newest) throw new StartFault('There is no checkpoint yet: add --sign.');
  await exportCheckpoint(file, newest, headsBefore(database, newest.boundary));
  say(`Exported checkpoint ${newest.number ?? ''} to ${file}. Keep it where the database administrator cannot write.`);
}

/** Our own key may not have been made yet; keys that were named must be there. */
async function readKeys(own: readonly string[], named: readonly string[]): Promise<string[]> {
  const ours = await Promise.all(own.map(file => readFile(file, 'utf8').catch(() => undefined)));
  const others = await Promise.all(
    named.map(file =>
      readFile(file, 'utf8').catch(() => {
        throw new StartFault(`The key ${file} cannot be read.`);
      }),
    ),
  );
  return [...ours.filter(pem => pem !== undefined), ...others];
}

async function main(options: Options): Promise<void> {
  if (options.case !== undefined && !uuid.test(options.case)) throw new StartFault(`${options.case} is not a case id.`);
  const settings = loadSettings(process.env);
  const server = await findServer(settings, { join: true, say: complain });
  try {
    if (server.ownerUrl === undefined) throw new StartFault('Set OWNER_DATABASE_URL: verification reads every case.');
    const source = await new DataSource(
      dataSourceOptions({ url: server.ownerUrl, poolSize: 1, name: 'samverk verify' }),
    ).initialize();
    try {
      if (options.sign) await sealLooks(source);
      const mode = options.sign ? 'writing' : 'reading';
      const well = await onOneSnapshot(source, database => verifyAndSign(database, settings, options), mode);
      if (!well) process.exitCode = 1;
      else if (options.retire) await retireLooks(source, settings.readLog.months, say);
    } finally {
      await source.destroy();
    }
  } finally {
    await server.close();
  }
}

new Command('verify')
  .description(
    'Verifies the journal, the stored cases, the receipts of destruction, the log of looks and the checkpoints; names everything that does not fit.',
  )
  .option('--case <id>', 'one case only')
  .option('--checkpoint <file>', 'compare with an exported checkpoint')
  .option('--key <file...>', 'further keys that may have signed (PEM), e.g. from before a change of key', [])
  .option('--sign', 'when all is well, sign a checkpoint')
  .option('--retire', 'when all is well, let go of the months of the read log that are older than READ_LOG_MONTHS')
  .option('--export <file>', 'when all is well, write the newest checkpoint to a file')
  .action(main)
  .parseAsync()
  .catch((error: unknown) => {
    if (!(error instanceof StartFault) && !(error instanceof CheckpointFileFault)) throw error;
    complain(error.message);
    process.exitCode = 1;
  });

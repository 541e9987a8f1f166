import type { DataSource } from 'typeorm';
import { newestCheckpoints, type Asking, type Checkpoint, type ExportedCheckpoint } from '../journal';
import { StartFault } from '../platform/config/start-fault';
import { lineOfReadLog } from '../read-log/verification/findings';
import { verifyReadLog, type SignedHead } from '../read-log/verification/verify-read-log';

const checkpointsAtMost = 5;

const headOf = ({ number, takenAt, readLog }: Checkpoint, inFile: boolean): SignedHead[] => {
  const which = number === undefined ? '' : ` ${number}`;
  const name = {
    en: `Checkpoint${which} of ${takenAt}${inFile ? ' (exported file)' : ''}`,
    sv: `Kontrollpunkten${which} från ${takenAt}${inFile ? ' (exporterad fil)' : ''}`,
    pl: `Punkt kontrolny${which} z ${takenAt}${inFile ? ' (plik eksportu)' : ''}`,
  };
  return readLog ? [{ name, ...readLog }] : [];
};

/** Verifies the log of who has seen what. Answers how many faults there are. */
export async function verifyLooks(
  database: Asking,
  say: (line: string) => void,
  exported: ExportedCheckpoint | undefined,
): Promise<number> {
  const checkpoints = await newestCheckpoints(database, checkpointsAtMost);
  const { blocks, lines, unsealed, faults, notes } = await verifyReadLog(database, {
    heads: [...checkpoints.flatMap(one => headOf(one, false)), ...(exported ? headOf(exported.checkpoint, true) : [])],
    onFinding: finding => say(`${finding.severity}: ${lineOfReadLog(finding)}`),
  });
  const retired = notes > 0 ? `, ${notes} months let go of` : '';
  say(
    `Read log: ${lines} lines in ${blocks} blocks, ${unsealed} not yet sealed: ` +
      `${faults === 0 ? 'all is as it was written' : `${faults} faults`}${retired}`,
  );
  return faults;
}

/** Seals what is there, so that a checkpoint signs it too. */
export async function sealLooks(source: DataSource): Promise<void> {
  await source.query('select seal_read_log(20000)');
}

/**
 * Lets go of the months whose time is over.
 * @throws StartFault where no time is set: nothing is let go of without a rule
 */
export async function retireLooks(
  source: DataSource,
  months: number | undefined,
  say: (line: string) => void,
): Promise<void> {
  if (months === undefined) throw new StartFault('READ_LOG_MONTHS is not set: the read log is kept for ever.');
  const due: readonly { part: string }[] = await source.query(
    `select inhrelid::regclass::text as part from pg_inherits
      where inhparent = 'read_log'::regclass and inhrelid::regclass::text ~ '^read_log_\\d{4}_\\d{2}$'
        and to_date(right(inhrelid::regclass::text, 7), 'YYYY_MM') + make_interval(months => 1 + $1::integer) <= now()
      order by 1`,
    [months],
  );
  for (const { part } of due) {
    const [done]: readonly { lines: string }[] = await source.query(
      'select retire_read_log($1, $2::integer, session_user) as lines',
      [part, months],
    );
    say(`Let go of ${part}: ${done?.lines ?? '0'} lines, kept for ${months} months after its end.`);
  }
  if (due.length === 0) say(`No month of the read log is older than ${months} months.`);
}

import { Command } from 'commander';
import { environment } from '../platform/config/environment';
import { loadSettings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';
import { findServer } from '../platform/database/opening/open-database';
import { pendingMigrations, prepareDatabase, revertDatabase } from '../platform/database/opening/prepare';

/** Works on the database of the settings, as its owner; on the embedded one also while Samverk runs. */
async function asOwner(work: (ownerUrl: string) => Promise<readonly string[]>, none: string): Promise<void> {
  const server = await findServer(loadSettings(environment()), {
    join: true,
    say: line => process.stderr.write(`${line}\n`),
  });
  try {
    if (server.ownerUrl === undefined) throw new StartFault('Set OWNER_DATABASE_URL: only the owner may migrate.');
    const names = await work(server.ownerUrl);
    process.stdout.write(`${names.length > 0 ? names.join('\n') : none}\n`);
  } finally {
    await server.close();
  }
}

const program = new Command('migrate').description('Brings the database schema up to date, or back.');

program
  .command('up')
  .description('runs what is missing')
  .action(() => asOwner(url => prepareDatabase(url), 'Nothing to do.'));

program
  .command('down')
  .description('undoes the last migration')
  .option('--all', 'undoes every migration: all data is lost', false)
  .action(({ all }: { all: boolean }) => asOwner(url => revertDatabase(url, { all }), 'Nothing to undo.'));

program
  .command('pending')
  .description('lists what is missing')
  .action(() => asOwner(pendingMigrations, 'Nothing is missing.'));

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof StartFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

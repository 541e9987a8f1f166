import { Presets, SingleBar } from 'cli-progress';
import { Command } from 'commander';
import type { ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import { rebuild } from '../cases/record/rebuild';
import { loadSettings } from '../platform/config/settings';
import { StartFault } from '../platform/config/start-fault';
import { dataSourceOptions } from '../platform/database/data-source';
import { findServer } from '../platform/database/opening/open-database';

const complain = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const server = await findServer(loadSettings(process.env), { join: true, say: complain });
  try {
    if (server.ownerUrl === undefined) throw new StartFault('Set OWNER_DATABASE_URL: rebuilding writes every case.');
    const source = await new DataSource(
      dataSourceOptions({ url: server.ownerUrl, poolSize: 1, name: 'samverk rebuild' }),
    ).initialize();
    try {
      const client = (await source.createQueryRunner().connect()) as ClientBase;
      const cases = await withProgress(client);
      process.stdout.write(`${cases} cases rebuilt from the journal\n`);
    } finally {
      await source.destroy();
    }
  } finally {
    await server.close();
  }
}

async function withProgress(client: ClientBase): Promise<number> {
  await client.query(`SELECT set_config('app.authority', 'samverk.auditor', false)`);
  const { rows } = await client.query<{ cases: string }>('SELECT count(*) AS cases FROM journal WHERE sequence = 1');
  const bar = new SingleBar(
    { format: '{bar} {percentage} %  {value} of {total} cases  {eta_formatted}' },
    Presets.rect,
  );
  bar.start(Number(rows[0]?.cases ?? 0), 0);
  try {
    return await rebuild(client, cases => bar.update(cases));
  } finally {
    bar.stop();
  }
}

new Command('rebuild')
  .description('Recreates every case row and every projection from the journal alone.')
  .action(main)
  .parseAsync()
  .catch((error: unknown) => {
    if (!(error instanceof StartFault)) throw error;
    complain(error.message);
    process.exitCode = 1;
  });

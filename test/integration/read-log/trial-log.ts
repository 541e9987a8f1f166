import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { onOneSnapshot } from '../../../src/journal';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import { lookText, type LookDetails, type Looker } from '../../../src/read-log/look';
import { Sealer } from '../../../src/read-log/sealing/sealer';
import type { ReadLogFinding } from '../../../src/read-log/verification/findings';
import { verifyReadLog, type SignedHead } from '../../../src/read-log/verification/verify-read-log';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';

export const officer: Looker = { subject: 'officer-1', authority: 'se.polisen', roles: [] };

/** A migrated database whose read log is written as the program writes it, and spoilt as only an administrator can. */
export class TrialLog {
  readonly database: Database;
  readonly sealer: Sealer;

  private constructor(
    private readonly fresh: FreshDatabase,
    readonly runtime: DataSource,
    readonly owner: DataSource,
    private readonly administrator: Client,
  ) {
    this.database = new Database(runtime);
    this.sealer = new Sealer(this.database);
  }

  static async open(): Promise<TrialLog> {
    const fresh = await freshDatabase();
    const administrator = new Client({ connectionString: administratorUrl(fresh) });
    await administrator.connect();
    const open = (url: string) => new DataSource(dataSourceOptions({ url, poolSize: 4, name: 'test' })).initialize();
    return new TrialLog(fresh, await open(fresh.url), await open(fresh.ownerUrl), administrator);
  }

  connectAsRuntime(): Promise<Client> {
    return connected(this.fresh.url);
  }

  async sql<Row = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.administrator.query(text, [...values])).rows as Row[];
  }

  /** One look at a case, as any reader writes it. */
  async look(
    caseId: string = randomUUID(),
    about: { looker?: Looker; details?: LookDetails; correlationId?: string; operation?: string } = {},
  ): Promise<string> {
    const { looker = officer, details = {}, correlationId = 'c', operation = 'read-case' } = about;
    await this.runtime.query(
      `select note_read($1, $2, $3, set_config('app.look', $4, true)::jsonb ->> 'correlationId', $5)`,
      [looker.authority, looker.subject, operation, lookText(looker, correlationId, details), caseId],
    );
    return caseId;
  }

  async looks(count: number): Promise<void> {
    for (let at = 0; at < count; at++) await this.look();
  }

  async verify(heads: readonly SignedHead[] = []) {
    const findings: ReadLogFinding[] = [];
    const summary = await onOneSnapshot(this.owner, database =>
      verifyReadLog(database, { heads, onFinding: finding => findings.push(finding) }),
    );
    return { summary, kinds: findings.map(({ kind }) => kind), findings };
  }

  async close(): Promise<void> {
    await this.runtime.destroy();
    await this.owner.destroy();
    await this.administrator.end();
    await this.fresh.drop();
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

function administratorUrl(fresh: FreshDatabase): string {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = new URL(fresh.ownerUrl).pathname;
  return url.href;
}

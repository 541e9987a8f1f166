import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { caseMachine, holdLifted, holdSet, responsibilityAssigned, fieldGroups } from '../../../src/case-file';
import { fold, noDeadlineChanges, type CaseEvent, type EventType } from '../../../src/kernel';
import { chainEvents, genesisHash, toInsert, type Envelope, type JournalRow } from '../../../src/journal';
import { rowOfJournal } from '../../../src/bin/row-of-journal';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { freshDatabase, type FreshDatabase } from '../../postgres/database';

export const authority = 'se.polisen';

const envelope: Envelope = {
  command: 'trial',
  actor: { subject: 'officer-1', authority, roles: ['se.polisen.supervisor'] },
  legalBasis: ['Utlänningslag (2005:716) 12:14'],
  processVersion: 'trial-1',
  correlationId: 'trial',
};

const happened = (by: string, type: EventType, minute: number, payload: unknown, sealed?: unknown): CaseEvent => ({
  type: type.type,
  version: type.version,
  region: type.region,
  payload,
  ...(sealed !== undefined && { sealed }),
  occurredAt: `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z`,
  recordedAt: `2026-03-01T08:${String(minute).padStart(2, '0')}:30.250Z`,
  actor: 'officer-1',
  authority: by,
  deadlines: noDeadlineChanges,
});

/** A short history that the case file takes; event 2 has a sealed part. */
const history = (party: string): CaseEvent[] => [
  happened(party, responsibilityAssigned, 0, { to: party }),
  happened(
    party,
    holdSet,
    1,
    { kind: 're-examination', countries: [], endsWith: 'beslut' },
    { reasons: 'Ny utredning “å ä ö” 🛂' },
  ),
  happened(party, holdLifted, 2, { number: 1, because: 'decided' }, { instruction: 'fortsätt' }),
];

const insertJournal = `
  insert into journal (case_id, sequence, type, version, region, payload, deadlines, sealed_digest, command, actor,
    authority, roles, legal_basis, process_version, correlation_id, occurred_at, recorded_at, prev_hash, hash)
  select case_id, sequence, type, version, region, payload, deadlines, sealed_digest, command, actor,
    authority, roles, legal_basis, process_version, correlation_id, occurred_at, recorded_at, prev_hash, hash
    from jsonb_to_recordset($1) as e(case_id uuid, sequence integer, type text, version smallint, region text,
    payload jsonb, deadlines jsonb, sealed_digest text, command text, actor text, authority text, roles text[],
    legal_basis text[], process_version text, correlation_id text, occurred_at timestamptz, recorded_at timestamptz,
    prev_hash text, hash text)`;
const insertSealed = `
  insert into journal_sealed (case_id, sequence, salt, body)
  select case_id, sequence, sealed ->> 'salt', sealed -> 'body'
    from jsonb_to_recordset($1) as e(case_id uuid, sequence integer, sealed jsonb) where sealed is not null
     and sealed <> 'null'`;

/** A migrated database with a way in as administrator, who can do what the API cannot: write freely, and tamper. */
export class TrialJournal {
  private constructor(
    private readonly fresh: FreshDatabase,
    readonly administrator: Client,
    readonly runtime: DataSource,
    readonly owner: DataSource,
  ) {}

  static async open(): Promise<TrialJournal> {
    const fresh = await freshDatabase();
    const administrator = await connect(administratorUrl(fresh));
    const open = (url: string) => new DataSource(dataSourceOptions({ url, poolSize: 4, name: 'test' })).initialize();
    return new TrialJournal(fresh, administrator, await open(fresh.url), await open(fresh.ownerUrl));
  }

  get ownerUrl(): string {
    return this.fresh.ownerUrl;
  }

  get runtimeUrl(): string {
    return this.fresh.url;
  }

  connectAsAdministrator(): Promise<Client> {
    return connect(administratorUrl(this.fresh));
  }

  async sql(text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await this.administrator.query<Record<string, unknown>>(text, [...values])).rows;
  }

  /** Writes rows in one transaction on this connection. */
  static async write(client: Client, rows: readonly JournalRow[]): Promise<void> {
    const json = JSON.stringify(rows.map(toInsert));
    await client.query(insertJournal, [json]);
    await client.query(insertSealed, [json]);
  }

  /** A case with its journal, its row and a participant who may see all of it. */
  async addCase(caseId: string = randomUUID(), sees: string = authority): Promise<JournalRow[]> {
    const events = history(sees);
    const rows = chainEvents(caseId, genesisHash, 1, events, envelope);
    const file = fold(caseMachine, events);
    const stored = { country: 'SE', reference: 'T-1', person_id: randomUUID() };
    const row = rowOfJournal(file, rows, stored);
    await this.sql('insert into cases select * from jsonb_populate_record(null::cases, $1)', [JSON.stringify(row)]);
    await this.sql('insert into case_access values ($1, $2, $3)', [sees, caseId, fieldGroups]);
    await TrialJournal.write(this.administrator, rows);
    return rows;
  }

  async close(): Promise<void> {
    await this.runtime.destroy();
    await this.owner.destroy();
    await this.administrator.end();
    await this.fresh.drop();
  }
}

/** Rows that follow each other in a case of their own; what they say does not matter. */
export const someRows = (caseId: string, firstSequence: number, count: number, after = genesisHash): JournalRow[] =>
  chainEvents(
    caseId,
    after,
    firstSequence,
    Array.from({ length: count }, (_, index) => happened(authority, holdSet, index, { kind: 're-examination' })),
    envelope,
  );

function administratorUrl(fresh: FreshDatabase): string {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = new URL(fresh.ownerUrl).pathname;
  return url.href;
}

export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

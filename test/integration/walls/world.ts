import { randomUUID } from 'node:crypto';
import { kriminalvarden as carrier } from '../../../src/agencies/kriminalvarden/kriminalvarden.roles';
import { migrationsdomstol } from '../../../src/agencies/courts/courts.roles';
import { migrationsverket as agency } from '../../../src/agencies/migrationsverket/migrationsverket.roles';
import { polisen as police } from '../../../src/agencies/polisen/polisen.roles';
import { Office } from '../spine/office';
import { appealed, carried, decided, finding, sentToPolice, upTo } from '../spine/plots';
import { Intruder } from './intruder';

export const [migrationsverket, polisen, kriminalvarden, court] = [
  agency.id,
  police.id,
  carrier.id,
  migrationsdomstol.id,
] as const;

/** Cases that stand in every way that matters to the walls, a person, and somebody who tries to get at them. */
export class WalledWorld {
  private constructor(
    readonly office: Office,
    readonly intruder: Intruder,
    /** Cases by how they stand. */
    readonly at: Readonly<Record<'own' | 'appealed' | 'sent' | 'planned' | 'over', string>>,
    /** Registered by Migrationsverket; no case is about them yet. */
    readonly person: string,
  ) {}

  static async open(): Promise<WalledWorld> {
    const office = await Office.open();
    const at = {
      own: await office.play(decided()),
      appealed: await office.play(appealed()),
      sent: await office.play(sentToPolice()),
      planned: await office.play(upTo(carried(), 'start-transport')),
      over: await office.play(carried()),
    };
    await office.give(at.own, finding('with a key'), { idempotencyKey: 'key of Migrationsverket' });
    await office.rows(
      `insert into read_log (authority, subject, operation, case_id, correlation_id) values ($1, 'officer', 'read', $2, 'x')`,
      [polisen, at.sent],
    );
    await planOperation(office);
    await shelved(office, at.over);
    await office.rows(
      `insert into access_regimes (authority, kind, number, circle, intake, second_hand, because, set_by)
       values ($1, 'open', 1, 'authority', '{}', true, 'trial', 'officer')`,
      [polisen],
    );
    return new WalledWorld(office, await Intruder.enter(office.runtimeUrl), at, await registered(office));
  }

  async close(): Promise<void> {
    await this.intruder.leave();
    await this.office.close();
  }

  tables() {
    return this.office.rows<{
      name: string;
      enabled: boolean;
      forced: boolean;
      partition: boolean;
      readable: boolean;
    }>(`
      select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced, relispartition as partition,
             has_table_privilege('samverk_app', oid, 'SELECT') as readable
        from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`);
  }

  /** Tables with data of a case or a person that the runtime role may read at all. */
  async readable(): Promise<string[]> {
    const guarded = (await this.tables()).filter(({ name, partition }) => !partition && !openTables.includes(name));
    return guarded.filter(({ readable }) => readable).map(({ name }) => name);
  }
}

/** Tables that say nothing of anybody. Checkpoints are published; the migrations are the program's own. */
export const openTables: readonly string[] = ['checkpoints', 'country_profiles', 'information_campaigns', 'migrations'];

export const idsOf = (rows: readonly Readonly<Record<string, unknown>>[]): unknown[] =>
  [...new Set(rows.map(row => row['case_id'] ?? row['id']))].sort();

export const access = (caseId: string, authority: string): string =>
  `insert into case_access (authority, case_id, groups) values ('${authority}', '${caseId}', '{decision}')`;

async function registered(office: Office): Promise<string> {
  const person = randomUUID();
  await office.rows(`insert into persons (id, registered_by, registered_at, version) values ($1, $2, now(), 1)`, [
    person,
    migrationsverket,
  ]);
  await office.rows(
    `insert into person_assertions (person_id, number, kind, value, source, certainty, recorded_at, recorded_by, authority)
     values ($1, 1, 'name', '{"family":"Doe"}', 'self-declared', 'claimed', now(), 'officer', $2)`,
    [person, migrationsverket],
  );
  await office.rows(`insert into person_search_keys (form, key, person_id) values ('word', 'doe', $1)`, [person]);
  return person;
}

/** A charter that Kriminalvården plans, with its history and what it costs. */
async function planOperation(office: Office): Promise<void> {
  const id = randomUUID();
  await office.rows(
    `insert into operations (id, version, planner, status, kind, destinations, carrier_kind, departs_at, seats,
                             frontex_coordinated, created_at, created_by)
     values ($1, 1, $2, 'planned', 'charter', '{GEO}', 'chartered-flight', now(), 20, false, now(), 'planner')`,
    [id, kriminalvarden],
  );
  await office.rows(
    `insert into operation_changes (operation_id, version, what, content, changed_at, authority, subject)
     values ($1, 1, 'created', '{}', now(), $2, 'planner')`,
    [id, kriminalvarden],
  );
  await office.rows(
    `insert into operation_costs (operation_id, number, item, amount, currency, version) values ($1, 1, 'tickets', 100, 'SEK', 1)`,
    [id],
  );
}

/** One thing in every table of what is kept and for how long. */
async function shelved(office: Office, caseId: string): Promise<void> {
  const list = randomUUID();
  for (const [table, row] of Object.entries({
    legal_holds: { id: randomUUID(), case_id: caseId, reason: 'audit', imposed_by: 'officer', imposed_at: 'now' },
    retention_periods: {
      ...{ rule: 'se.retention.case-file', number: 1, valid_from: '2026-01-01', amount: 1, unit: 'years' },
      ...{ source: 'trial', certainty: 'verify', recorded_by: 'officer', recorded_at: 'now' },
    },
    destruction_lists: { id: list, version: 1, status: 'proposed', proposed_by: 'officer', proposed_at: 'now' },
    destruction_items: {
      ...{ list_id: list, number: 1, case_id: caseId, case_version: 1, rule: 'se.retention.case-file', basis: [] },
      ...{ base: 'case-closed', base_on: '2026-01-01', due_on: '2027-01-01', outcome: 'rejected' },
    },
    erasure_receipts: {
      ...{ number: 1, case_id: caseId, case_version: 1, list_id: list, rule: 'se.retention.case-file', basis: [] },
      ...{ proposed_by: 'officer', approved_by: 'other', erased_at: 'now', sequences: [], digest: '', counts: {} },
      ...{ prev_hash: '', hash: '' },
    },
    data_subject_requests: {
      ...{ id: list, version: 1, person_id: randomUUID(), kind: 'access', regime: 'gdpr', status: 'open' },
      ...{ received_on: '2026-01-01', recorded_by: 'officer', recorded_at: 'now', remedies: [] },
    },
    rights_texts: {
      ...{
        about: list,
        part: 'asked',
        person_id: randomUUID(),
        body: 'words',
        written_by: 'officer',
        written_at: 'now',
      },
    },
    access_limits: {
      ...{ id: list, person_id: randomUUID(), ground: 'secrecy', classes: ['health'], looks: false, untold: false },
      ...{ until: '2027-01-01', review_on: '2026-06-01', set_by: 'officer', set_at: 'now' },
    },
    subject_access_exports: {
      ...{
        id: list,
        version: 1,
        person_id: randomUUID(),
        request_id: list,
        language: 'sv',
        status: 'draft',
        cases: [],
      },
      ...{ withheld: {}, texts: 0, unreviewed: 0, prepared_by: 'officer', prepared_at: 'now', reviewed_by: [] },
    },
    rectifications: {
      ...{ id: list, version: 1, person_id: randomUUID(), request_id: list, place: 'statement', statement: 1 },
      ...{ contested_on: '2026-01-01', named_by: 'officer', named_at: 'now', status: 'open' },
    },
    restrictions: {
      ...{ id: list, version: 1, person_id: randomUUID(), place: 'person', regime: 'gdpr' },
      ...{ ground: 'accuracy-contested', set_by: 'officer', set_at: 'now' },
    },
    restriction_exceptions: {
      ...{ id: list, restriction_id: list, person_id: randomUUID(), recipient: polisen, ground: 'consent' },
      ...{ until: '2027-01-01', set_by: 'officer', set_at: 'now' },
    },
    data_protection_notices: {
      ...{ id: list, key: 'rectified', recipient: polisen, person_id: randomUUID(), about: list, place: 'statement' },
      ...{ statement: 1, basis: [], sent_at: 'now' },
    },
    subject_access_contents: { export_id: list, person_id: randomUUID(), body: {}, reviews: {} },
    webhooks: {
      ...{ id: list, subject: 'system', issuer: 'issuer', roles: [], url: 'https://receiver.example.org/' },
      ...{ position: '0-0', status: 'stopped', stopped_because: 'not-trusted', failures: 0 },
      ...{ next_attempt_at: 'now', made_at: 'now', expires_at: '2027-01-01' },
    },
    webhook_secrets: { webhook_id: list, number: 1, sealed: '', made_at: 'now' },
    webhook_deliveries: { webhook_id: list, number: 1, event: '1-1', attempt: 1, outcome: 'delivered', at: 'now' },
    rights_erasures: {
      ...{ id: list, about: list, kind: 'request', rule: 'se.retention.data-subject-request', period: 1 },
      ...{ basis: 'trial', ended_on: '2026-01-01', due_on: '2027-01-01', erased_at: 'now', counts: {} },
    },
  }))
    await office.rows(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
      JSON.stringify({ ...row, authority: polisen }),
    ]);
}

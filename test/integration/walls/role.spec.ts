import { forbidden } from './intruder';
import { WalledWorld } from './world';

jest.setTimeout(60_000);

let world: WalledWorld;

beforeAll(async () => {
  world = await WalledWorld.open();
});
afterAll(() => world.close());

describe('the runtime role', () => {
  it('owns nothing, bypasses nothing and can become nobody else', async () => {
    const [role] = await world.intruder.sees(
      undefined,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
              (select count(*)::int from pg_auth_members where member = r.oid) as roles,
              (select count(*)::int from pg_class where relowner = r.oid) as tables,
              (select count(*)::int from pg_proc where proowner = r.oid) as functions
         from pg_roles r where rolname = current_user`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      roles: 0,
      tables: 0,
      functions: 0,
    });
    for (const other of ['samverk_owner', 'postgres'])
      expect((await world.intruder.try(undefined, `set role ${other}`)).refused).toBe(forbidden);
    expect((await world.intruder.try(undefined, 'set row_security = off; select * from cases')).refused).toBe(
      forbidden,
    );
    expect((await world.intruder.try(undefined, 'create table mine (id integer)')).refused).toBe(forbidden);
    expect((await world.intruder.try(undefined, 'alter table cases disable row level security')).refused).toBe(
      forbidden,
    );
  });

  it('has these rights and no others', async () => {
    const found = await world.office.rows<{ name: string; rights: string[]; columns: string[] | null }>(`
      select c.relname as name,
             array(select right_ from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',
                   'TRIGGER', 'MAINTAIN']) right_ where has_table_privilege('samverk_app', c.oid, right_)) as rights,
             (select array_agg(a.attname::text order by a.attname) from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 and has_column_privilege('samverk_app', c.oid, a.attnum, 'UPDATE')) as columns
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and not c.relispartition`);
    const rights = Object.fromEntries(found.map(one => [one.name, one.rights.join(' ')]));
    expect(rights).toEqual({
      cases: 'SELECT INSERT',
      case_access: 'SELECT INSERT',
      journal: 'SELECT INSERT',
      journal_sealed: 'SELECT INSERT',
      checkpoints: 'SELECT',
      deadlines: 'SELECT INSERT',
      handovers: 'SELECT INSERT',
      disclosures: 'SELECT INSERT',
      transport_orders: 'SELECT INSERT',
      custody_spells: 'SELECT INSERT',
      appeals: 'SELECT INSERT',
      document_requests: 'SELECT INSERT',
      notices: 'SELECT INSERT',
      operations: 'SELECT INSERT',
      operation_changes: 'SELECT INSERT',
      operation_costs: 'SELECT INSERT',
      country_profiles: 'SELECT INSERT',
      information_campaigns: 'SELECT INSERT',
      idempotency_keys: 'SELECT INSERT DELETE',
      spent_proofs: 'INSERT DELETE',
      // Some columns may be written, and nothing read: see test/integration/read-log.
      read_log: '',
      read_log_blocks: '',
      read_log_reasons: '',
      read_log_removals: '',
      declared_relations: '',
      public_interest_persons: '',
      persons: 'SELECT INSERT',
      person_assertions: 'SELECT INSERT',
      person_search_keys: 'SELECT INSERT',
      legal_holds: 'SELECT',
      retention_periods: 'SELECT',
      destruction_lists: 'SELECT',
      destruction_items: 'SELECT',
      erasure_receipts: 'SELECT',
      erasure_roads: '',
      data_subject_requests: 'SELECT',
      rights_texts: 'SELECT',
      access_regimes: 'SELECT',
      case_assignments: '',
      case_protections: '',
      case_grants: '',
      mandates: '',
      break_glass: '',
      access_alerts: '',
      access_limits: 'SELECT',
      subject_access_exports: 'SELECT',
      subject_access_contents: 'SELECT',
      rights_erasures: 'SELECT',
      rectifications: 'SELECT',
      restrictions: 'SELECT',
      restriction_exceptions: 'SELECT',
      data_protection_notices: 'SELECT',
      webhooks: '',
      webhook_secrets: '',
      webhook_deliveries: '',
      migrations: 'SELECT',
    });
    const fixed: Record<string, readonly string[]> = {
      cases: ['id', 'country', 'reference', 'person_id', 'opened_at', 'protection'],
      case_access: ['authority', 'case_id', 'protection'],
      persons: ['id', 'registered_by', 'registered_at', 'protection'],
      handovers: ['case_id', 'number', 'kind', 'from_authority', 'to_authority', 'ground', 'groups', 'sent_at'],
      notices: [
        'case_id',
        'number',
        'key',
        'sender',
        'recipient',
        'basis',
        'sequence',
        'sent_at',
        'due_at',
        'protection',
      ],
      operations: ['id', 'planner', 'created_at', 'created_by'],
      country_profiles: ['country', 'version', 'valid_from', 'recorded_by', 'recorded_at'],
      deadlines: ['case_id', 'number', 'due_at', 'due_on', 'rule', 'trace'],
      transport_orders: [
        ...['case_id', 'number', 'person_id', 'orderer', 'carrier', 'custody_ground', 'ordered_sequence'],
        'protection',
      ],
    };
    const changing = new Map(found.map(({ name, columns }) => [name, columns ?? []]));
    for (const [table, columns] of Object.entries(fixed))
      expect([table, changing.get(table)?.filter(column => columns.includes(column))]).toEqual([table, []]);
    for (const table of [
      'journal',
      'journal_sealed',
      'disclosures',
      'operation_changes',
      'operation_costs',
      'read_log',
      'idempotency_keys',
      'spent_proofs',
      'checkpoints',
    ])
      expect([table, changing.get(table)]).toEqual([table, []]);
  });

  it('has no way past a guarded table through its partitions', async () => {
    const partitions = (await world.tables()).filter(({ partition }) => partition);
    expect(partitions.length).toBeGreaterThan(12);
    for (const { name } of partitions) {
      expect((await world.intruder.try('samverk.auditor', `select * from ${name}`)).refused).toBe(forbidden);
      expect((await world.intruder.try('samverk.auditor', `delete from ${name}`)).refused).toBe(forbidden);
    }
  });
});

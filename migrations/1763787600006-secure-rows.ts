import type { MigrationInterface, QueryRunner } from 'typeorm';

const me = 'asking_authority()';
/** The row of the case decides: whoever may see it may see what hangs on it. */
const ofVisibleCase = (table: string): string => `EXISTS (SELECT FROM cases c WHERE c.id = ${table}.case_id)`;
const onActedCase = (table: string): string => `case_id = acting_on() AND ${ofVisibleCase(table)}`;
const asParty = (table: string): string => `case_id = acting_on()
        AND EXISTS (SELECT FROM cases c WHERE c.id = ${table}.case_id AND (${me} = ANY (c.parties) OR is_system()))`;
const carriesFor = (table: string): string =>
  `EXISTS (SELECT FROM transport_orders o WHERE o.case_id = ${table}.case_id AND o.carrier = ${me}`;

interface Wall {
  readonly table: string;
  /** Left out where the runtime role writes and never looks. */
  readonly read?: string;
  readonly add?: string;
  /** Which rows, and what of them: the rest of a row stays as it was first written. */
  readonly change?: { readonly rows: string; readonly columns: readonly string[] };
}

const hanging = (table: string, ...columns: readonly string[]): Wall => ({
  table,
  read: ofVisibleCase(table),
  add: onActedCase(table),
  ...(columns.length > 0 && { change: { rows: onActedCase(table), columns } }),
});
const changingInCases = [
  'version',
  'procedure_version',
  'accountable',
  'parties',
  'carriers',
  'decision_state',
  'remedy_state',
  'departure_period_state',
  'responsibility_state',
  'whereabouts_state',
  'custody_state',
  'identity_state',
  'travel_document_state',
  'holds_state',
  'transport_state',
  'entry_ban_state',
  'next_due_at',
  'changed_at',
  'closed_at',
  'head_hash',
  'file',
];
/** Whoever answers for the case now answers for what an earlier one has ordered. */
const ownOrder = `carrier = ${me} OR orderer = ${me} OR is_system()
        OR EXISTS (SELECT FROM cases c WHERE c.id = transport_orders.case_id AND c.accountable = ${me})`;

const walls: readonly Wall[] = [
  {
    table: 'cases',
    // A carrier acts on the case whose transport it was given, and sees no case otherwise.
    read: `${me} = ANY (parties) OR (id = acting_on() AND ${me} = ANY (carriers)) OR is_system()`,
    add: `id = acting_on() AND ${me} = ANY (parties)`,
    change: { rows: `id = acting_on()`, columns: changingInCases },
  },
  {
    table: 'case_access',
    // A party lets others in, and the server looks for their row before it adds one.
    read: `authority = ${me} OR is_system() OR (${asParty('case_access')})`,
    // A carrier acts on the case without being let in, so it lets nobody in.
    add: asParty('case_access'),
    change: { rows: asParty('case_access'), columns: ['groups'] },
  },
  {
    table: 'journal',
    read: `${ofVisibleCase('journal')} OR (region = 'transport' AND ${carriesFor('journal')}))`,
    // Nobody writes in another's name.
    add: `${onActedCase('journal')} AND authority = ${me}`,
  },
  {
    table: 'journal_sealed',
    read: `${ofVisibleCase('journal_sealed')} OR ${carriesFor('journal_sealed')} AND o.ordered_sequence = journal_sealed.sequence)`,
    add: onActedCase('journal_sealed'),
  },
  {
    table: 'transport_orders',
    read: ownOrder,
    // Seeing the case comes first, or anybody could name itself the carrier of anybody.
    add: `${onActedCase('transport_orders')} AND (${ownOrder})`,
    change: {
      rows: onActedCase('transport_orders'),
      columns: ['status', 'departs_at', 'escorts', 'started_at', 'ended_at', 'outcome_reason'],
    },
  },
  hanging('deadlines', 'owner', 'status', 'ended_at', 'claimed_until'),
  hanging('handovers', 'status', 'answered_at', 'escalated_at'),
  hanging('disclosures'),
  hanging('custody_spells', 'ended_at', 'ended_because'),
  hanging('appeals', 'outcome', 'decided_on'),
  hanging('document_requests', 'country', 'status', 'data_released', 'valid_until'),
  {
    table: 'idempotency_keys',
    read: `authority = ${me} OR is_system()`,
    add: `authority = ${me}`,
  },
  { table: 'read_log', add: `authority = ${me}` },
  { table: 'checkpoints', read: 'true' },
];

/** The second wall, silent: whatever the application forgets to ask, the database still refuses. */
export class SecureRows1763787600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { table, read, add, change } of walls) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      if (read !== undefined) await runner.query(`CREATE POLICY ${table}_read ON ${table} FOR SELECT USING (${read})`);
      // The owner rebuilds, verifies and loads in bulk under the auditor's name.
      await runner.query(
        `CREATE POLICY ${table}_system ON ${table} FOR ALL TO CURRENT_USER USING (is_system()) WITH CHECK (is_system())`,
      );
      if (add !== undefined)
        await runner.query(`CREATE POLICY ${table}_add ON ${table} FOR INSERT WITH CHECK (${add})`);
      if (change !== undefined)
        await runner.query(
          `CREATE POLICY ${table}_change ON ${table} FOR UPDATE USING (${change.rows}) WITH CHECK (${change.rows})`,
        );
      const rights = [
        ...(read === undefined ? [] : ['SELECT']),
        ...(add === undefined ? [] : ['INSERT']),
        ...(change === undefined ? [] : [`UPDATE (${change.columns.join(', ')})`]),
      ];
      await runner.query(`GRANT ${rights.join(', ')} ON ${table} TO samverk_app`);
    }
    // The clock claims due deadlines across cases; answers to retries are forgotten after a while.
    await runner.query(
      `CREATE POLICY deadlines_claim ON deadlines FOR UPDATE USING (is_system()) WITH CHECK (is_system())`,
    );
    await runner.query(`CREATE POLICY idempotency_keys_forget ON idempotency_keys FOR DELETE USING (is_system())`);
    await runner.query(`GRANT DELETE ON idempotency_keys TO samverk_app`);
    // A policy sees the new row only; that nobody lets itself in can be told from the old one alone.
    await runner.query(`
      CREATE FUNCTION refuse_to_let_in() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE insufficient_privilege USING MESSAGE = 'only a party to the case lets others in';
      END $$`);
    await runner.query(`
      CREATE TRIGGER cases_let_in BEFORE UPDATE OF parties, carriers ON cases FOR EACH ROW
      WHEN ((NEW.parties IS DISTINCT FROM OLD.parties OR NOT NEW.carriers <@ OLD.carriers)
        AND NOT (asking_authority() = ANY (OLD.parties) OR is_system()))
      EXECUTE FUNCTION refuse_to_let_in()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY deadlines_claim ON deadlines`);
    await runner.query(`DROP POLICY idempotency_keys_forget ON idempotency_keys`);
    await runner.query(`DROP TRIGGER cases_let_in ON cases`);
    await runner.query(`DROP FUNCTION refuse_to_let_in()`);
    for (const { table, read, add, change } of [...walls].reverse()) {
      await runner.query(`REVOKE ALL ON ${table} FROM samverk_app`);
      for (const policy of [
        ...(read === undefined ? [] : ['read']),
        'system',
        ...(add === undefined ? [] : ['add']),
        ...(change === undefined ? [] : ['change']),
      ])
        await runner.query(`DROP POLICY ${table}_${policy} ON ${table}`);
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
  }
}

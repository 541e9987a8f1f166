import type { MigrationInterface, QueryRunner } from 'typeorm';

const me = 'asking_authority()';
/** The row of the case decides: whoever may see it may see what hangs on it. */
const ofVisibleCase = (table: string): string => `EXISTS (SELECT FROM cases c WHERE c.id = ${table}.case_id)`;
const onActedCase = (table: string): string => `case_id = acting_on() AND ${ofVisibleCase(table)}`;
const asParty = (table: string): string => `case_id = acting_on()
        AND EXISTS (SELECT FROM cases c WHERE c.id = ${table}.case_id AND (${me} = ANY (c.parties) OR is_system()))`;
/** Orders that are being seen to: somebody is about to be moved, or is on the way. */
const open = `('ordered', 'accepted', 'planned', 'underway')`;
const carriesFor = (table: string): string =>
  `EXISTS (SELECT FROM transport_orders o WHERE o.case_id = ${table}.case_id AND o.carrier = ${me}`;

interface Wall {
  readonly table: string;
  /** Left out where the runtime role writes and never looks. */
  readonly read?: string;
  readonly add?: string;
  readonly change?: string;
}

const hanging = (table: string): Wall => ({
  table,
  read: ofVisibleCase(table),
  add: onActedCase(table),
  change: onActedCase(table),
});
const ownOrder = `carrier = ${me} OR orderer = ${me} OR is_system()`;

const walls: readonly Wall[] = [
  {
    table: 'cases',
    // A carrier acts on the case whose transport it was given, until that is over, and sees no case otherwise.
    read: `${me} = ANY (parties) OR is_system() OR (id = acting_on() AND EXISTS (
        SELECT FROM transport_orders o WHERE o.case_id = cases.id AND o.carrier = ${me} AND o.status IN ${open}))`,
    add: `id = acting_on() AND ${me} = ANY (parties)`,
    change: `id = acting_on()`,
  },
  {
    table: 'case_access',
    // A party lets others in, and the server looks for their row before it adds one.
    read: `authority = ${me} OR is_system() OR (${asParty('case_access')})`,
    // A carrier acts on the case without being let in, so it lets nobody in.
    add: asParty('case_access'),
    change: asParty('case_access'),
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
    add: `case_id = acting_on() AND (${ownOrder})`,
    change: `case_id = acting_on()`,
  },
  hanging('deadlines'),
  hanging('handovers'),
  hanging('disclosures'),
  hanging('custody_spells'),
  hanging('appeals'),
  hanging('document_requests'),
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
          `CREATE POLICY ${table}_change ON ${table} FOR UPDATE USING (${change}) WITH CHECK (${change})`,
        );
      const rights = [
        ...(read === undefined ? [] : ['SELECT']),
        ...(add === undefined ? [] : ['INSERT']),
        ...(change === undefined ? [] : ['UPDATE']),
      ];
      await runner.query(`GRANT ${rights.join(', ')} ON ${table} TO samverk_app`);
    }
    // The clock claims due deadlines across cases; answers to retries are forgotten after a while.
    await runner.query(
      `CREATE POLICY deadlines_claim ON deadlines FOR UPDATE USING (is_system()) WITH CHECK (is_system())`,
    );
    await runner.query(`CREATE POLICY idempotency_keys_forget ON idempotency_keys FOR DELETE USING (is_system())`);
    await runner.query(`GRANT DELETE ON idempotency_keys TO samverk_app`);
    // A policy sees the new row only; that nobody lets itself in needs the old one too.
    await runner.query(`
      CREATE FUNCTION refuse_to_let_in() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE insufficient_privilege USING MESSAGE = 'only a party to the case lets others in';
      END $$`);
    await runner.query(`
      CREATE TRIGGER cases_let_in BEFORE UPDATE OF parties ON cases FOR EACH ROW
      WHEN (NEW.parties IS DISTINCT FROM OLD.parties
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

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordCase } from './1763787600007-add-case-functions';
import { createCaseLists, dropCaseLists, listedStates } from './sql/case-lists';

const caseColumns = [
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
  'assistance_state',
  'notices_state',
  'next_due_at',
  'changed_at',
  'closed_at',
  'head_hash',
  'file',
];

const journalColumns = [
  'case_id',
  'sequence',
  'type',
  'version',
  'region',
  'payload',
  'deadlines',
  'sealed_digest',
  'command',
  'actor',
  'authority',
  'roles',
  'legal_basis',
  'process_version',
  'correlation_id',
  'occurred_at',
  'recorded_at',
  'prev_hash',
  'hash',
];

/** Tables whose rows are written anew from the file whenever they change. */
const projections: Readonly<Record<string, { readonly key: readonly string[]; readonly changes: readonly string[] }>> =
  {
    deadlines: { key: ['case_id', 'number'], changes: [] },
    handovers: { key: ['case_id', 'number'], changes: ['status', 'answered_at', 'escalated_at'] },
    disclosures: { key: ['case_id', 'sequence', 'recipient'], changes: [] },
    transport_orders: {
      key: ['case_id', 'number'],
      changes: ['status', 'departs_at', 'escorts', 'started_at', 'ended_at', 'outcome_reason', 'operation_id'],
    },
    custody_spells: { key: ['case_id', 'number'], changes: ['ended_at', 'ended_because'] },
    appeals: { key: ['case_id', 'number'], changes: ['outcome', 'decided_on'] },
    notices: { key: ['case_id', 'number'], changes: ['acknowledged_at'] },
    document_requests: { key: ['case_id', 'number'], changes: ['country', 'status', 'data_released', 'valid_until'] },
  };

const upserts = Object.entries(projections)
  .map(([table, { key, changes }]) => {
    // What never changes is only added: a second row with its key would be a fault, and has to be heard of.
    const set = changes.map(column => `${column} = excluded.${column}`).join(', ');
    const orChange = changes.length === 0 ? '' : ` ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${set}`;
    return `
        IF p_projections ? '${table}' THEN
          INSERT INTO ${table}
          SELECT * FROM jsonb_populate_recordset(null::${table}, p_projections->'${table}')${orChange};
        END IF;`;
  })
  .join('');

/**
 * Notices, and assistance to return. What a recording writes is now two functions of its own, so that a later table
 * changes them and not the door.
 */
export class AddNoticesAndAssistance1763787600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cases
        ADD COLUMN assistance_state text NOT NULL DEFAULT 'none' CONSTRAINT cases_assistance_state
          CHECK (assistance_state IN ('none', 'applied', 'granted', 'paid')),
        ADD COLUMN notices_state text NOT NULL DEFAULT 'kept' CONSTRAINT cases_notices_state CHECK (notices_state IN ('kept'))`);
    await runner.query(`GRANT UPDATE (assistance_state, notices_state) ON cases TO samverk_app`);
    await runner.query(`ALTER TABLE transport_orders ADD COLUMN operation_id uuid`);
    await runner.query(
      `CREATE INDEX transport_orders_of_operation ON transport_orders (operation_id) WHERE operation_id IS NOT NULL`,
    );
    await runner.query(`GRANT UPDATE (operation_id) ON transport_orders TO samverk_app`);

    await runner.query(`
      CREATE TABLE notices (
        case_id uuid NOT NULL,
        number integer NOT NULL,
        key text NOT NULL,
        sender text NOT NULL,
        recipient text NOT NULL,
        basis text[] NOT NULL,
        sequence integer NOT NULL,
        sent_at timestamptz(3) NOT NULL,
        due_at timestamptz(3),
        acknowledged_at timestamptz(3),
        CONSTRAINT notices_pk PRIMARY KEY (case_id, number)
      )`);
    await runner.query(`CREATE INDEX notices_inbox ON notices (recipient, sent_at, case_id, number)`);
    await runner.query(`CREATE INDEX notices_outbox ON notices (sender, sent_at, case_id, number)`);
    const visible = `EXISTS (SELECT FROM cases c WHERE c.id = notices.case_id)`;
    const acted = `case_id = acting_on() AND ${visible}`;
    await runner.query(`ALTER TABLE notices ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE notices FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY notices_read ON notices FOR SELECT USING (recipient = asking_authority() OR ${visible})`,
    );
    await runner.query(
      `CREATE POLICY notices_system ON notices FOR ALL TO CURRENT_USER USING (is_system()) WITH CHECK (is_system())`,
    );
    await runner.query(`CREATE POLICY notices_add ON notices FOR INSERT WITH CHECK (${acted})`);
    await runner.query(`CREATE POLICY notices_change ON notices FOR UPDATE USING (${acted}) WITH CHECK (${acted})`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE (acknowledged_at) ON notices TO samverk_app`);

    await runner.query(`
      CREATE FUNCTION replace_case(p_case_id uuid, p_expected integer, p_row jsonb) RETURNS integer
      LANGUAGE plpgsql AS $$
      DECLARE
        replaced integer;
      BEGIN
        UPDATE cases c SET (${caseColumns.join(', ')}) =
          (SELECT ${caseColumns.map(column => `r.${column}`).join(', ')} FROM jsonb_populate_record(null::cases, p_row) r)
        WHERE c.id = p_case_id AND c.version = p_expected;
        GET DIAGNOSTICS replaced = ROW_COUNT;
        RETURN replaced;
      END $$`);
    await runner.query(`
      CREATE FUNCTION write_projections(p_case_id uuid, p_projections jsonb) RETURNS void
      LANGUAGE plpgsql AS $$
      DECLARE
        deadline deadlines;
      BEGIN
        IF p_projections ? 'case_access' THEN
          INSERT INTO case_access SELECT * FROM jsonb_populate_recordset(null::case_access, p_projections->'case_access')
          ON CONFLICT (authority, case_id) DO UPDATE SET groups = excluded.groups;
        END IF;
${upserts}
        IF p_projections ? 'ended_deadlines' THEN
          -- One by one: a join reads every deadline that the case ever had, and asks row security about each.
          FOR deadline IN SELECT * FROM jsonb_populate_recordset(null::deadlines, p_projections->'ended_deadlines') LOOP
            UPDATE deadlines d SET status = deadline.status, ended_at = deadline.ended_at
            WHERE d.case_id = p_case_id AND d.number = deadline.number;
          END LOOP;
        END IF;
        IF p_projections ? 'moved_deadlines' THEN
          FOR deadline IN SELECT * FROM jsonb_populate_recordset(null::deadlines, p_projections->'moved_deadlines') LOOP
            UPDATE deadlines d SET owner = deadline.owner
            WHERE d.case_id = p_case_id AND d.number = deadline.number;
          END LOOP;
        END IF;
      END $$`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION record_case(p_authority text, p_subject text, p_case_id uuid, p_expected integer, p_row jsonb,
                                  p_events jsonb, p_sealed jsonb, p_projections jsonb, p_answer jsonb)
      RETURNS TABLE (outcome text, stored_fingerprint text, stored_status smallint, stored_answer jsonb,
                     stored_location text, stored_version integer)
      LANGUAGE plpgsql AS $$
      DECLARE
        recorded integer;
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', p_case_id::text, true);

        IF p_answer IS NOT NULL AND p_expected = 0 THEN
          -- Nothing to compare with yet: the key itself keeps two openings from becoming two cases.
          INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
          VALUES (p_authority, p_subject, p_answer->>'key', p_answer->>'fingerprint', (p_answer->>'status')::smallint,
                  p_answer->'body', p_answer->>'location', (p_answer->>'version')::integer)
          ON CONFLICT DO NOTHING;
          GET DIAGNOSTICS recorded = ROW_COUNT;
        ELSIF p_expected = 0 THEN
          recorded := 1;
        ELSE
          recorded := replace_case(p_case_id, p_expected, p_row);
        END IF;

        IF recorded = 0 THEN
          -- Somebody was first: perhaps this very request, sent twice.
          RETURN QUERY
            SELECT CASE WHEN k.key IS NULL THEN 'stale' ELSE 'replayed' END, k.fingerprint, k.status, k.answer, k.location, k.version
            FROM (VALUES (true)) AS one
            LEFT JOIN idempotency_keys k
              ON k.authority = p_authority AND k.subject = p_subject AND k.key = p_answer->>'key';
          RETURN;
        END IF;

        IF p_expected = 0 THEN
          INSERT INTO cases SELECT * FROM jsonb_populate_record(null::cases, p_row);
        ELSIF p_answer IS NOT NULL THEN
          INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
          VALUES (p_authority, p_subject, p_answer->>'key', p_answer->>'fingerprint', (p_answer->>'status')::smallint,
                  p_answer->'body', p_answer->>'location', (p_answer->>'version')::integer);
        END IF;

        INSERT INTO journal (${journalColumns.join(', ')})
        SELECT ${journalColumns.map(column => `e.${column}`).join(', ')} FROM jsonb_populate_recordset(null::journal, p_events) e;
        IF p_sealed IS NOT NULL THEN
          INSERT INTO journal_sealed SELECT * FROM jsonb_populate_recordset(null::journal_sealed, p_sealed);
        END IF;
        PERFORM write_projections(p_case_id, p_projections);

        outcome := 'recorded';
        RETURN NEXT;
      END $$`);
    await dropCaseLists(runner);
    await createCaseLists(runner, [...listedStates, 'assistance', 'notices']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropCaseLists(runner);
    await createCaseLists(runner, listedStates);
    await runner.query(`DROP FUNCTION record_case(text, text, uuid, integer, jsonb, jsonb, jsonb, jsonb, jsonb)`);
    await runner.query(recordCase);
    await runner.query(`DROP FUNCTION write_projections(uuid, jsonb)`);
    await runner.query(`DROP FUNCTION replace_case(uuid, integer, jsonb)`);
    await runner.query(`DROP TABLE notices`);
    await runner.query(`ALTER TABLE transport_orders DROP COLUMN operation_id`);
    await runner.query(`ALTER TABLE cases DROP COLUMN notices_state, DROP COLUMN assistance_state`);
  }
}

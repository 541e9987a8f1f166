import type { MigrationInterface, QueryRunner } from 'typeorm';

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
      changes: ['status', 'departs_at', 'escorts', 'started_at', 'ended_at', 'outcome_reason'],
    },
    custody_spells: { key: ['case_id', 'number'], changes: ['ended_at', 'ended_because'] },
    appeals: { key: ['case_id', 'number'], changes: ['outcome', 'decided_on'] },
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

/** The door by which a case is recorded, as it was made first. */
export const recordCase = `
      CREATE FUNCTION record_case(p_authority text, p_subject text, p_case_id uuid, p_expected integer, p_row jsonb,
                                  p_events jsonb, p_sealed jsonb, p_projections jsonb, p_answer jsonb)
      RETURNS TABLE (outcome text, stored_fingerprint text, stored_status smallint, stored_answer jsonb,
                     stored_location text, stored_version integer)
      LANGUAGE plpgsql AS $$
      DECLARE
        recorded integer;
        deadline deadlines;
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
          UPDATE cases c SET (${caseColumns.join(', ')}) =
            (SELECT ${caseColumns.map(column => `r.${column}`).join(', ')} FROM jsonb_populate_record(null::cases, p_row) r)
          WHERE c.id = p_case_id AND c.version = p_expected;
          GET DIAGNOSTICS recorded = ROW_COUNT;
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
        SELECT ${journalColumns.map(column => `e.${column}`).join(', ')}
        FROM jsonb_populate_recordset(null::journal, p_events) e;
        IF p_sealed IS NOT NULL THEN
          INSERT INTO journal_sealed SELECT * FROM jsonb_populate_recordset(null::journal_sealed, p_sealed);
        END IF;
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

        outcome := 'recorded';
        RETURN NEXT;
      END $$`;

/** The only two doors to a case: one reads it for a decision, one records the decision whole or not at all. */
export class AddCaseFunctions1763787600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION read_for_command(p_authority text, p_subject text, p_case_id uuid, p_key text)
      RETURNS TABLE (version integer, reference text, person_id uuid, opened_at timestamptz, head_hash text, file jsonb,
                     country text, stored_fingerprint text, stored_status smallint, stored_answer jsonb,
                     stored_location text, stored_version integer)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', p_case_id::text, true);
        RETURN QUERY
          SELECT c.version, c.reference, c.person_id, c.opened_at, c.head_hash, c.file, c.country,
                 k.fingerprint, k.status, k.answer, k.location, k.version
          FROM (VALUES (true)) AS one
          LEFT JOIN cases c ON c.id = p_case_id
          LEFT JOIN idempotency_keys k ON k.authority = p_authority AND k.subject = p_subject AND k.key = p_key;
      END $$`);

    await runner.query(recordCase);

    await runner.query(`
      CREATE FUNCTION read_case(p_authority text, p_subject text, p_operation text, p_correlation_id text, p_case_id uuid)
      RETURNS TABLE (id uuid, country text, reference text, person_id uuid, procedure_version text, version integer,
                     accountable text, next_due_at timestamptz, opened_at timestamptz, changed_at timestamptz,
                     closed_at timestamptz, file jsonb)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT c.id, c.country, c.reference, c.person_id, c.procedure_version, c.version, c.accountable,
                 c.next_due_at, c.opened_at, c.changed_at, c.closed_at, c.file
          FROM cases c WHERE c.id = p_case_id;
        IF FOUND THEN
          INSERT INTO read_log (authority, subject, operation, case_id, correlation_id)
          VALUES (p_authority, p_subject, p_operation, p_case_id, p_correlation_id);
        END IF;
      END $$`);

    // Two clocks on two replicas never take the same deadline; a claim that nobody finishes runs out by itself.
    await runner.query(`
      CREATE FUNCTION claim_due_deadlines(p_now timestamptz, p_limit integer)
      RETURNS TABLE (case_id uuid, number integer, key text, lapse text, due_at timestamptz, version integer)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', 'samverk.clock', true);
        RETURN QUERY
          UPDATE deadlines d SET claimed_until = clock_timestamp() + interval '30 seconds'
          FROM (
            SELECT w.case_id, w.number FROM deadlines w
            WHERE w.status = 'running' AND w.lapse IS NOT NULL AND w.due_at < p_now
              AND (w.claimed_until IS NULL OR w.claimed_until < clock_timestamp())
            ORDER BY w.due_at LIMIT p_limit FOR UPDATE SKIP LOCKED
          ) due, cases c
          WHERE d.case_id = due.case_id AND d.number = due.number AND c.id = due.case_id
          RETURNING d.case_id, d.number, d.key, d.lapse, d.due_at, c.version;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION claim_due_deadlines(timestamptz, integer)`);
    await runner.query(`DROP FUNCTION read_case(text, text, text, text, uuid)`);
    await runner.query(`DROP FUNCTION record_case(text, text, uuid, integer, jsonb, jsonb, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION read_for_command(text, text, uuid, text)`);
  }
}

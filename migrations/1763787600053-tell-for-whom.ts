import type { MigrationInterface, QueryRunner } from 'typeorm';

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

const recordCase = (columns: readonly string[]): string => `
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

        INSERT INTO journal (${columns.join(', ')})
        SELECT ${columns.map(column => `e.${column}`).join(', ')} FROM jsonb_populate_recordset(null::journal, p_events) e;
        IF p_sealed IS NOT NULL THEN
          INSERT INTO journal_sealed SELECT * FROM jsonb_populate_recordset(null::journal_sealed, p_sealed);
        END IF;
        PERFORM write_projections(p_case_id, p_projections);

        outcome := 'recorded';
        RETURN NEXT;
      END $$`;

/** Whoever acts for a colleague under a mandate stands in the journal with that colleague. */
export class TellForWhom1763787600053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE journal ADD COLUMN on_behalf_of text`);
    await runner.query(recordCase([...journalColumns, 'on_behalf_of']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(recordCase(journalColumns));
    await runner.query(`ALTER TABLE journal DROP COLUMN on_behalf_of`);
  }
}

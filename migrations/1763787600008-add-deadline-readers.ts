import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `d.case_id, d.number, d.key, d.rule, d.owner, d.status, d.started_at, d.due_at, d.due_on::text, d.legal_basis,
                 d.trace, d.ended_at`;
const types = `case_id uuid, number integer, key text, rule text, owner text, status text, started_at timestamptz,
                     due_at timestamptz, due_on text, legal_basis text[], trace jsonb, ended_at timestamptz`;

/** One page of what an authority has to see to, in one of the two orders; each has the same index to walk. */
const page = (order: 'ASC' | 'DESC'): string => `
            SELECT ${columns}, c.reference
            FROM deadlines d JOIN cases c ON c.id = d.case_id
            WHERE d.owner = p_authority AND d.status = 'running' AND d.due_at >= p_from AND d.due_at < p_until
              AND (p_key IS NULL OR d.key = p_key)
              AND (d.due_at, d.case_id, d.number) ${order === 'ASC' ? '>' : '<'} (p_after, p_after_case, p_after_number)
            ORDER BY d.due_at ${order}, d.case_id ${order}, d.number ${order} LIMIT p_limit`;

/** What falls due, for people and for the clock; and what must be done when nobody asks. */
export class AddDeadlineReaders1763787600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION list_deadlines(p_authority text, p_latest_first boolean, p_from timestamptz, p_until timestamptz, p_key text,
                                     p_after timestamptz, p_after_case uuid, p_after_number integer, p_limit integer)
      RETURNS TABLE (${types}, reference text)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        IF p_latest_first THEN
          RETURN QUERY${page('DESC')};
        ELSE
          RETURN QUERY${page('ASC')};
        END IF;
      END $$`);

    // A case without deadlines answers one empty row, a case that is not to be known of answers none.
    await runner.query(`
      CREATE FUNCTION deadlines_of_case(p_authority text, p_subject text, p_correlation_id text, p_case_id uuid)
      RETURNS TABLE (${types}, groups text[])
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT ${columns}, a.groups
          FROM cases c
          JOIN case_access a ON a.case_id = c.id AND a.authority = p_authority
          LEFT JOIN deadlines d ON d.case_id = c.id
          WHERE c.id = p_case_id
          ORDER BY d.number;
        IF FOUND THEN
          INSERT INTO read_log (authority, subject, operation, case_id, correlation_id)
          VALUES (p_authority, p_subject, 'list-case-deadlines', p_case_id, p_correlation_id);
        END IF;
      END $$`);

    await runner.query(`
      CREATE FUNCTION next_lapse(p_from timestamptz, p_until timestamptz) RETURNS timestamptz
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', 'samverk.clock', true);
        RETURN (SELECT min(d.due_at) FROM deadlines d
                WHERE d.status = 'running' AND d.lapse IS NOT NULL AND d.due_at >= p_from AND d.due_at < p_until);
      END $$`);

    await runner.query(`
      CREATE FUNCTION keep_house(p_days integer) RETURNS TABLE (leads boolean, forgotten integer, months integer)
      LANGUAGE plpgsql AS $$
      BEGIN
        leads := pg_try_advisory_xact_lock(hashtextextended('samverk.housekeeping', 0));
        forgotten := 0;
        months := 0;
        IF leads THEN
          PERFORM set_config('app.authority', 'samverk.clock', true);
          DELETE FROM idempotency_keys WHERE created_at < now() - make_interval(days => p_days);
          GET DIAGNOSTICS forgotten = ROW_COUNT;
          months := extend_read_log((now() + interval '1 year')::date);
        END IF;
        RETURN NEXT;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION keep_house(integer)`);
    await runner.query(`DROP FUNCTION next_lapse(timestamptz, timestamptz)`);
    await runner.query(`DROP FUNCTION deadlines_of_case(text, text, text, uuid)`);
    await runner.query(
      `DROP FUNCTION list_deadlines(text, boolean, timestamptz, timestamptz, text, timestamptz, uuid, integer, integer)`,
    );
  }
}

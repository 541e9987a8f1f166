import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some help is given once, or not again so soon: what the authority's own earlier cases of the same person tell of it. */
export class SearchEarlierHelp1763787600090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The policy shows the visible cases; of those, only what was opened to the authority. The look is noted.
    await runner.query(`
      CREATE FUNCTION earlier_help_of_person(p_authority text, p_subject text, p_correlation_id text, p_case_id uuid)
      RETURNS TABLE (assisted_exit_on text, reintegration_on text)
      LANGUAGE plpgsql AS $$
      DECLARE
        v_person uuid;
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
        SELECT c.person_id INTO v_person FROM cases c WHERE c.id = p_case_id;
        IF NOT FOUND THEN RETURN; END IF;
        INSERT INTO read_log (authority, subject, operation, person_id, correlation_id)
        VALUES (p_authority, p_subject, 'search-earlier-help', v_person, p_correlation_id);
        RETURN QUERY
          SELECT max(c.file -> 'assistance' -> 'journey' ->> 'leftOn')
                   FILTER (WHERE c.assistance_state = 'returned' AND 'assistance' = ANY (a.groups)),
                 max(c.file -> 'reintegration' ->> 'grantedOn') FILTER (WHERE 'reintegration' = ANY (a.groups))
          FROM cases c
          JOIN case_access a ON a.case_id = c.id AND a.authority = p_authority
          WHERE c.person_id = v_person AND c.id <> p_case_id;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION earlier_help_of_person(text, text, text, uuid)`);
  }
}

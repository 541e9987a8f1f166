import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long somebody has been in custody, across the cases that the asking authority takes part in. */
export class AddCustodyReader1763787600014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The policy shows the spells of visible cases; of those, only where custody was opened to the authority.
    await runner.query(`
      CREATE FUNCTION custody_of_person(p_authority text, p_subject text, p_correlation_id text, p_person_id uuid)
      RETURNS TABLE (case_id uuid, kind text, ground text, authority text, started_at timestamptz, ended_at timestamptz)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
        INSERT INTO read_log (authority, subject, operation, person_id, correlation_id)
        VALUES (p_authority, p_subject, 'read-custody-time', p_person_id, p_correlation_id);
        RETURN QUERY
          SELECT s.case_id, s.kind, s.ground, s.authority, s.started_at, s.ended_at
          FROM custody_spells s
          JOIN case_access a ON a.case_id = s.case_id AND a.authority = p_authority AND 'custody' = ANY (a.groups)
          WHERE s.person_id = p_person_id
          ORDER BY s.started_at, s.case_id, s.number;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION custody_of_person(text, text, text, uuid)`);
  }
}

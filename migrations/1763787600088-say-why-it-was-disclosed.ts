import type { MigrationInterface, QueryRunner } from 'typeorm';

const reader = (why: boolean): string => `
  CREATE FUNCTION disclosures_of_case(p_authority text, p_case_id uuid)
  RETURNS TABLE (sequence integer, recipient text, disclosed_at timestamptz, groups text[], legal_basis text[], digest text,
                 fields text[], classes text[]${why ? ', event text' : ''})
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM set_config('app.authority', p_authority, true);
    RETURN QUERY
      SELECT d.sequence, d.recipient, d.disclosed_at, d.groups, d.legal_basis, d.digest, d.fields, d.classes${
        why ? ', (SELECT j.type FROM journal j WHERE j.case_id = d.case_id AND j.sequence = d.sequence)' : ''
      }
      FROM disclosures d WHERE d.case_id = p_case_id ORDER BY d.sequence, d.recipient;
  END $$`;

/** A receipt says by which event it came to be, and so why. */
export class SayWhyItWasDisclosed1763787600088 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION disclosures_of_case(text, uuid)`);
    await runner.query(reader(true));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION disclosures_of_case(text, uuid)`);
    await runner.query(reader(false));
  }
}

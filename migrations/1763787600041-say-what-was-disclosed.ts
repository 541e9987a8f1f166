import type { MigrationInterface, QueryRunner } from 'typeorm';

const reader = (more: readonly string[]): string => `
  CREATE FUNCTION disclosures_of_case(p_authority text, p_case_id uuid)
  RETURNS TABLE (sequence integer, recipient text, disclosed_at timestamptz, groups text[], legal_basis text[], digest text${more
    .map(column => `, ${column} text[]`)
    .join('')})
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM set_config('app.authority', p_authority, true);
    RETURN QUERY
      SELECT d.sequence, d.recipient, d.disclosed_at, d.groups, d.legal_basis, d.digest${more.map(column => `, d.${column}`).join('')}
      FROM disclosures d WHERE d.case_id = p_case_id ORDER BY d.sequence, d.recipient;
  END $$`;

/** A receipt names every field that held something when it was opened, and the kinds of data that they were. */
export class SayWhatWasDisclosed1763787600041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE disclosures
        ADD COLUMN fields text[] NOT NULL DEFAULT '{}',
        ADD COLUMN classes text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`DROP FUNCTION disclosures_of_case(text, uuid)`);
    await runner.query(reader(['fields', 'classes']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION disclosures_of_case(text, uuid)`);
    await runner.query(reader([]));
    await runner.query(`ALTER TABLE disclosures DROP COLUMN fields, DROP COLUMN classes`);
  }
}

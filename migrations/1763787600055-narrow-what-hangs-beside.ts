import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tells of a case without hanging on it: stored answers to retries, and lists of what is to be destroyed. */
export class NarrowWhatHangsBeside1763787600055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whoever gave the command gets its answer again, also where the command itself has ended the sight of the case.
    await runner.query(`
      CREATE POLICY idempotency_keys_circle ON idempotency_keys AS RESTRICTIVE FOR SELECT USING (
        is_system() OR subject = look_part('subject') OR coalesce(NOT answer ? 'caseId', true)
        OR EXISTS (SELECT FROM cases c WHERE c.id = (idempotency_keys.answer->>'caseId')::uuid))`);
    // Nobody decides on what one may not see: such a list is not there.
    await runner.query(`
      CREATE FUNCTION hides_cases(p_list uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$
      DECLARE
        v_asking text := coalesce(current_setting('app.authority', true), '');
        v_seen bigint;
        v_all bigint;
      BEGIN
        SELECT count(*) INTO v_seen FROM destruction_items i WHERE i.list_id = p_list;
        PERFORM set_config('app.authority', 'samverk.auditor', true);
        SELECT count(*) INTO v_all FROM destruction_items i WHERE i.list_id = p_list;
        PERFORM set_config('app.authority', v_asking, true);
        RETURN v_seen < v_all;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION hides_cases(uuid)`);
    await runner.query(`DROP POLICY idempotency_keys_circle ON idempotency_keys`);
  }
}

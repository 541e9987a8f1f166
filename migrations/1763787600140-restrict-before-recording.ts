import type { MigrationInterface, QueryRunner } from 'typeorm';

const lockOf = (person: string): string => `hashtext('restrictions of a person'), hashtext(${person}::text)`;

/**
 * An act that opens data was cleared before it is recorded. Between the two somebody may restrict them: then nothing is
 * recorded, and whoever acted reads anew. Restricting waits for acts that are being recorded, so that those whom they
 * let in are told of the restriction, too.
 */
export class RestrictBeforeRecording1763787600140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // It only grows while the person is on record: what is lifted stays in the table.
    await runner.query(`
      CREATE FUNCTION restrictions_set(p_authority text, p_person_id uuid) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        v_asking text := coalesce(current_setting('app.authority', true), '');
        v_set integer;
      BEGIN
        PERFORM set_config('app.authority', 'samverk.auditor', true);
        v_set := (SELECT count(*) FROM restrictions r WHERE r.authority = p_authority AND r.person_id = p_person_id);
        PERFORM set_config('app.authority', v_asking, true);
        RETURN v_set;
      END $$`);
    await runner.query(`
      CREATE FUNCTION record_cleared_case(p_authority text, p_subject text, p_case_id uuid, p_expected integer, p_row jsonb,
                                          p_events jsonb, p_sealed jsonb, p_projections jsonb, p_answer jsonb,
                                          p_person_id uuid, p_restrictions integer)
      RETURNS TABLE (outcome text, stored_fingerprint text, stored_status smallint, stored_answer jsonb,
                     stored_location text, stored_version integer)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(${lockOf('p_person_id')});
        IF restrictions_set(p_authority, p_person_id) <> p_restrictions THEN
          RETURN QUERY SELECT 'stale', null::text, null::smallint, null::jsonb, null::text, null::integer;
          RETURN;
        END IF;
        RETURN QUERY SELECT * FROM record_case(p_authority, p_subject, p_case_id, p_expected, p_row, p_events, p_sealed,
                                               p_projections, p_answer);
      END $$`);
    await runner.query(`
      CREATE FUNCTION restrict_in_turn() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(${lockOf('NEW.person_id')});
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER restrictions_in_turn BEFORE INSERT ON restrictions
      FOR EACH ROW EXECUTE FUNCTION restrict_in_turn()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER restrictions_in_turn ON restrictions`);
    await runner.query(`DROP FUNCTION restrict_in_turn()`);
    await runner.query(
      `DROP FUNCTION record_cleared_case(text, text, uuid, integer, jsonb, jsonb, jsonb, jsonb, jsonb, uuid, integer)`,
    );
    await runner.query(`DROP FUNCTION restrictions_set(text, uuid)`);
  }
}

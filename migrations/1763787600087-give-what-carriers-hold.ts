import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders that an authority carried out in cases in which it takes no other part: what it answers for, open to the caller or not. */
export class GiveWhatCarriersHold1763787600087 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION orders_held_of(p_authority text, p_person_id uuid) RETURNS TABLE (case_id uuid, number integer) LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = public, pg_temp AS $$
      #variable_conflict use_column
      BEGIN
        PERFORM set_config('app.authority', 'samverk.auditor', true);
        RETURN QUERY SELECT o.case_id, o.number FROM transport_orders o JOIN cases c ON c.id = o.case_id
          WHERE o.person_id = p_person_id AND o.carrier = p_authority AND NOT p_authority = ANY (c.parties)
          ORDER BY o.ordered_at, o.case_id, o.number;
        PERFORM set_config('app.authority', p_authority, true);
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION orders_held_of(text, uuid)`);
  }
}

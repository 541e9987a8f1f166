import type { MigrationInterface, QueryRunner } from 'typeorm';
import { circle, partOpen, seesDatum } from './sql/datum';

/** How each policy asks from now on, and how it asked before. */
const policies: readonly (readonly [policy: string, table: string, lazily: string, inline: string])[] = [
  [
    'rectifications_note',
    'rectifications',
    `status = 'refused' AND sees_datum(place, person_id, statement, case_id, region)`,
    `status = 'refused' AND ${seesDatum('rectifications')}`,
  ],
  ['rectifications_circle', 'rectifications', `is_system() OR in_circle(person_id, case_id)`, circle('rectifications')],
  [
    'restrictions_mark',
    'restrictions',
    `sees_datum(place, person_id, statement, case_id, region)`,
    `CASE place
         WHEN 'person' THEN EXISTS (SELECT FROM persons p WHERE p.id = restrictions.person_id)
         ELSE ${seesDatum('restrictions')} END`,
  ],
  ['restrictions_circle', 'restrictions', `is_system() OR in_circle(person_id, case_id)`, circle('restrictions')],
];

/**
 * Every view of a case or a person asks what stands beside the data, and nearly always nothing does. Written out in a
 * policy, the walls of cases and persons are planned with each question, which costs more than the view itself; within a
 * function they are planned when there is a row to ask about.
 */
export class PlanMarksLazily1763787600099 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION in_circle(p_person_id uuid, p_case_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN (NOT identity_protected(p_person_id) OR EXISTS (SELECT FROM persons p WHERE p.id = p_person_id))
          AND (p_case_id IS NULL OR EXISTS (SELECT FROM cases c WHERE c.id = p_case_id));
      END $$`);
    await runner.query(`
      CREATE FUNCTION sees_datum(p_place text, p_person_id uuid, p_statement integer, p_case_id uuid, p_region text)
      RETURNS boolean LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN CASE p_place
          WHEN 'person' THEN EXISTS (SELECT FROM persons p WHERE p.id = p_person_id)
          WHEN 'statement' THEN EXISTS (SELECT FROM person_assertions s
            WHERE s.person_id = p_person_id AND s.number = p_statement)
          ELSE ${partOpen('p_case_id', 'p_region')} END;
      END $$`);
    for (const [policy, table, lazily] of policies)
      await runner.query(`ALTER POLICY ${policy} ON ${table} USING (${lazily})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [policy, table, , inline] of policies)
      await runner.query(`ALTER POLICY ${policy} ON ${table} USING (${inline})`);
    await runner.query(`DROP FUNCTION sees_datum(text, uuid, integer, uuid, text)`);
    await runner.query(`DROP FUNCTION in_circle(uuid, uuid)`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few rows stand at a time: a page asks for them by ids and nearly always finds an empty index. */
const indexes = [
  `rectifications_noted_in_case ON rectifications (case_id) WHERE status = 'refused' AND note_lifted_on IS NULL`,
  `rectifications_noted_of_person ON rectifications (person_id) WHERE status = 'refused' AND note_lifted_on IS NULL AND place = 'statement'`,
  `restrictions_standing_of_person ON restrictions (person_id) WHERE lifted_at IS NULL AND case_id IS NULL`,
];

/**
 * What stands beside data in the lines of a list: for a whole page at once, as whoever asks sees it, by what each mark
 * names, so that the roles of whoever asks can be judged. Planned once: a plan made for each page would cost more than the page.
 */
export class MarkLinesOfLists1763787600131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const index of indexes) await runner.query(`CREATE INDEX ${index}`);
    await runner.query(`
      CREATE FUNCTION marks_of_cases(p_cases uuid[], p_persons uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE STRICT
      SET plan_cache_mode = force_generic_plan AS $$
      BEGIN
        RETURN (
          SELECT jsonb_object_agg(found.case_id, found.marks) FROM (
            SELECT m.case_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', m.kind, 'region', m.region, 'field', m.field,
                     'event', m.event))) AS marks
            FROM (
              SELECT r.case_id, 'contested' AS kind, r.region, r.field, r.event FROM rectifications r
              WHERE r.case_id = ANY (p_cases) AND r.status = 'refused' AND r.note_lifted_on IS NULL
              UNION ALL
              SELECT x.case_id, 'restricted', x.region, x.field, x.event FROM restrictions x
              WHERE x.case_id = ANY (p_cases) AND x.lifted_at IS NULL
              UNION ALL
              SELECT c.case_id, 'restricted', null, null, null
              FROM restrictions x JOIN unnest(p_cases, p_persons) AS c (case_id, person_id) ON c.person_id = x.person_id
              WHERE x.person_id = ANY (p_persons) AND x.lifted_at IS NULL AND x.case_id IS NULL AND x.place = 'person'
            ) m GROUP BY m.case_id
          ) found);
      END $$`);
    await runner.query(`
      CREATE FUNCTION marks_of_persons(p_persons uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE STRICT
      SET plan_cache_mode = force_generic_plan AS $$
      BEGIN
        RETURN (
          SELECT jsonb_object_agg(found.person_id, found.marks) FROM (
            SELECT m.person_id, jsonb_agg(jsonb_build_object('kind', m.kind)) AS marks
            FROM (
              SELECT r.person_id, 'contested' AS kind FROM rectifications r
              WHERE r.person_id = ANY (p_persons) AND r.status = 'refused' AND r.note_lifted_on IS NULL AND r.place = 'statement'
              UNION ALL
              SELECT x.person_id, 'restricted' FROM restrictions x
              WHERE x.person_id = ANY (p_persons) AND x.lifted_at IS NULL AND x.case_id IS NULL
            ) m GROUP BY m.person_id
          ) found);
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION marks_of_persons(uuid[])`);
    await runner.query(`DROP FUNCTION marks_of_cases(uuid[], uuid[])`);
    for (const index of indexes) await runner.query(`DROP INDEX ${index.replace(/ .*/s, '')}`);
  }
}

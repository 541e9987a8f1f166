import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever returned with help, or is helped to begin anew. */
const isReturnee = `(c.reintegration_state <> 'none' OR c.assistance_state = 'returned')`;
const opened = `'reintegration' = ANY (a.groups)`;
const country = `coalesce(c.file #>> '{reintegration,country}', c.file #>> '{assistance,country}')`;
const leftOn = `c.file #>> '{whereabouts,leftCountryOn}'`;

/** Each need once, whether it was named for the journey or for what comes after it. */
const needs = `ARRAY(
            SELECT DISTINCT need FROM (
              SELECT jsonb_array_elements_text(coalesce(c.file #> '{assistance,journey,vulnerabilities}', '[]'))
              UNION ALL
              SELECT jsonb_array_elements_text(coalesce(c.file #> '{reintegration,vulnerabilities}', '[]'))
            ) AS named (need) ORDER BY need)`;

const countedBy = (dimension: string, value: string): string =>
  `SELECT '${dimension}'::text, ${value}, count(DISTINCT person_id)::integer FROM seen WHERE ${value} IS NOT NULL GROUP BY ${value}`;

/** The register reads the cases themselves, behind their row security; no row of its own holds anybody's data. */
export class AddReturneeRegister1763787600071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX cases_of_returnees ON cases (id) WHERE reintegration_state <> 'none' OR assistance_state = 'returned'`,
    );
    await runner.query(`
      CREATE FUNCTION list_returnees(p_authority text, p_country text, p_state text, p_package text, p_after uuid,
                                     p_limit integer)
      RETURNS TABLE (case_id uuid, country text, left_on text, needs text[], reintegration jsonb) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT c.id, ${country}, ${leftOn}, ${needs}, c.file->'reintegration'
          FROM cases c JOIN case_access a ON a.authority = p_authority AND a.case_id = c.id
          WHERE ${isReturnee} AND ${opened} AND c.id > p_after
            AND (p_country IS NULL OR ${country} = p_country)
            AND (p_state IS NULL OR c.reintegration_state = p_state)
            AND (p_package IS NULL OR c.file #>> '{reintegration,package}' = p_package)
          ORDER BY c.id LIMIT p_limit;
      END $$`);
    await runner.query(`
      CREATE FUNCTION count_returnees(p_authority text, p_from date, p_until date)
      RETURNS TABLE (dimension text, value text, persons integer) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          WITH seen AS (
            SELECT c.person_id, ${country} AS country, c.file #>> '{reintegration,package}' AS package,
                   c.file #>> '{reintegration,basis}' AS basis, c.file #>> '{reintegration,outcome}' AS outcome,
                   c.reintegration_state AS state, ${needs} AS needs
            FROM cases c JOIN case_access a ON a.authority = p_authority AND a.case_id = c.id
            WHERE ${isReturnee} AND ${opened} AND (${leftOn})::date BETWEEN p_from AND p_until
          )
          SELECT 'all'::text, 'all'::text, count(DISTINCT person_id)::integer FROM seen
          UNION ALL ${countedBy('country', 'country')}
          UNION ALL ${countedBy('package', 'package')}
          UNION ALL ${countedBy('basis', 'basis')}
          UNION ALL ${countedBy('outcome', 'outcome')}
          UNION ALL ${countedBy('state', 'state')}
          UNION ALL
            SELECT 'need'::text, need, count(DISTINCT person_id)::integer FROM seen CROSS JOIN unnest(needs) AS need
            GROUP BY need
          ORDER BY 1, 2;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION count_returnees(text, date, date)`);
    await runner.query(`DROP FUNCTION list_returnees(text, text, text, text, uuid, integer)`);
    await runner.query(`DROP INDEX cases_of_returnees`);
  }
}

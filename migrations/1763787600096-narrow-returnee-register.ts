import type { MigrationInterface, QueryRunner } from 'typeorm';

const open = (group: string): string => `'${group}' = ANY (a.groups)`;
/** A part of the case, where it was opened to the authority. */
const part = (group: string): string => `CASE WHEN ${open(group)} THEN c.file->'${group}' END`;

/** The parts that are asked for by name; `whole` is what stood here before: all of them, whatever was opened. */
const columns = (whole: boolean) => {
  const of = (group: string): string => (whole ? `c.file->'${group}'` : `(${part(group)})`);
  const [help, journey] = [of('reintegration'), of('assistance')];
  const vulnerabilities = (of: string): string => `SELECT jsonb_array_elements_text(coalesce(${of}, '[]'))`;
  const left = `${of('whereabouts')}->>'leftCountryOn'`;
  return {
    isReturnee: `(c.reintegration_state <> 'none' OR c.assistance_state = 'returned'${whole ? '' : ` AND ${open('assistance')}`})`,
    country: `coalesce(${help}->>'country', ${journey}->>'country')`,
    leftOn: whole ? left : `coalesce(${journey}#>>'{journey,leftOn}', ${left})`,
    needs: `ARRAY(
            SELECT DISTINCT need FROM (
              ${vulnerabilities(`${journey}#>'{journey,vulnerabilities}'`)}
              UNION ALL
              ${vulnerabilities(`${help}->'vulnerabilities'`)}
            ) AS named (need) ORDER BY need)`,
  };
};

const list = (whole: boolean): string => {
  const { isReturnee, country, leftOn, needs } = columns(whole);
  const told = whole
    ? `c.id, ${country}, ${leftOn}, ${needs}, c.file->'reintegration'`
    : `c.id, c.file->'reintegration', ${part('assistance')}, ${part('whereabouts')}`;
  return `
      CREATE FUNCTION list_returnees(p_authority text, p_country text, p_state text, p_package text, p_after uuid,
                                     p_limit integer)
      RETURNS TABLE (case_id uuid, ${
        whole
          ? 'country text, left_on text, needs text[], reintegration jsonb'
          : 'reintegration jsonb, assistance jsonb, whereabouts jsonb'
      }) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT ${told}
          FROM cases c JOIN case_access a ON a.authority = p_authority AND a.case_id = c.id
          WHERE ${isReturnee} AND ${open('reintegration')} AND c.id > p_after
            AND (p_country IS NULL OR ${country} = p_country)
            AND (p_state IS NULL OR c.reintegration_state = p_state)
            AND (p_package IS NULL OR c.file #>> '{reintegration,package}' = p_package)
          ORDER BY c.id LIMIT p_limit;
      END $$`;
};

const countedBy = (dimension: string): string =>
  `SELECT '${dimension}'::text, ${dimension}, count(DISTINCT person_id)::integer FROM seen WHERE ${dimension} IS NOT NULL GROUP BY ${dimension}`;

const count = (whole: boolean): string => {
  const { isReturnee, country, leftOn, needs } = columns(whole);
  return `
      CREATE OR REPLACE FUNCTION count_returnees(p_authority text, p_from date, p_until date)
      RETURNS TABLE (dimension text, value text, persons integer) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          WITH seen AS (
            SELECT c.person_id, ${country} AS country, c.file #>> '{reintegration,package}' AS package,
                   c.file #>> '{reintegration,basis}' AS basis, c.file #>> '{reintegration,outcome}' AS outcome,
                   c.reintegration_state AS state, ${needs} AS needs
            FROM cases c JOIN case_access a ON a.authority = p_authority AND a.case_id = c.id
            WHERE ${isReturnee} AND ${open('reintegration')} AND (${leftOn})::date BETWEEN p_from AND p_until
          )
          SELECT 'all'::text, 'all'::text, count(DISTINCT person_id)::integer FROM seen
          UNION ALL ${countedBy('country')}
          UNION ALL ${countedBy('package')}
          UNION ALL ${countedBy('basis')}
          UNION ALL ${countedBy('outcome')}
          UNION ALL ${countedBy('state')}
          UNION ALL
            SELECT 'need'::text, need, count(DISTINCT person_id)::integer FROM seen CROSS JOIN unnest(needs) AS need
            GROUP BY need
          ORDER BY 1, 2;
      END $$`;
};

/** The register tells of each part of a case only where that part was opened to the authority. */
export class NarrowReturneeRegister1763787600096 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION list_returnees(text, text, text, text, uuid, integer)`);
    await runner.query(list(false));
    await runner.query(count(false));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION list_returnees(text, text, text, text, uuid, integer)`);
    await runner.query(list(true));
    await runner.query(count(true));
  }
}

import type { QueryRunner } from 'typeorm';

/** The regions that a list tells of. */
export const listedStates: readonly string[] = [
  'decision',
  'remedy',
  'departure_period',
  'responsibility',
  'whereabouts',
  'custody',
  'identity',
  'travel_document',
  'holds',
  'transport',
  'entry_ban',
];

/** A filter on a region answers only where the caller sees that region, so that lists tell no more than the case does. */
const sees = (region: string, group: string): string =>
  `(p_${region} IS NULL OR (c.${region}_state = p_${region} AND '${group}' = ANY (a.groups)))`;

export const filters = [
  `(p_reference IS NULL OR c.reference = p_reference)`,
  `(p_open IS NULL OR (c.closed_at IS NULL) = p_open)`,
  sees('decision', 'decision'),
  sees('departure_period', 'departure-period'),
  sees('responsibility', 'responsibility'),
  sees('travel_document', 'travel-document'),
  sees('holds', 'holds'),
  sees('transport', 'transport'),
].join(' AND ');

export const filterParameters = `p_reference text, p_open boolean, p_decision text, p_departure_period text, p_responsibility text,
  p_travel_document text, p_holds text, p_transport text`;

/**
 * A page. To plan one costs ten times what it costs to read one that is not filtered, so that plan is kept: it is good
 * for any place in the list as long as the planner knows how long a page can be. A filter is worth a plan of its own.
 */
const listing = (query: string, order: string): string => `
        IF num_nonnulls(p_reference, p_open, p_decision, p_departure_period, p_responsibility, p_travel_document, p_holds,
                        p_transport) = 0 THEN
          PERFORM set_config('plan_cache_mode', 'force_generic_plan', true);
          RETURN QUERY SELECT * FROM (${query} ORDER BY ${order} LIMIT 100) AS page LIMIT p_limit;
        ELSE
          RETURN QUERY ${query} AND ${filters} ORDER BY ${order} LIMIT p_limit;
        END IF;`;

/** A line of a list, as it is selected from `cases c JOIN case_access a`. @param nextDueAt SQL: when it first falls due */
export const lineOf = (regions: readonly string[], nextDueAt = 'c.next_due_at'): string =>
  ['id', 'country', 'reference', 'person_id', 'version', 'accountable']
    .map(column => `c.${column}`)
    .concat('a.groups', nextDueAt)
    .concat(['opened_at', 'changed_at', 'closed_at'].map(column => `c.${column}`))
    .concat(regions.map(region => `c.${region}_state`))
    .join(', ');

export const lineColumns = (
  regions: readonly string[],
): string => `id uuid, country text, reference text, person_id uuid, version integer, accountable text, groups text[],
    next_due_at timestamptz, opened_at timestamptz, changed_at timestamptz, closed_at timestamptz,
    ${regions.map(region => `${region}_state text`).join(', ')}`;

/** Lists of cases with the states of these regions, by their columns. */
export async function createCaseLists(runner: QueryRunner, regions: readonly string[]): Promise<void> {
  const listed = lineOf(regions);
  const columns = lineColumns(regions);
  await runner.query(`
      CREATE FUNCTION list_cases(p_authority text, p_after uuid, p_limit integer, ${filterParameters})
      RETURNS TABLE (${columns}) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        ${listing(
          `SELECT ${listed} FROM case_access a JOIN cases c ON c.id = a.case_id
          WHERE a.authority = p_authority AND a.case_id < p_after`,
          'a.case_id DESC',
        )}
      END $$`);
  await runner.query(`
      CREATE FUNCTION list_worklist(p_authority text, p_after_due timestamptz, p_after uuid, p_limit integer, ${filterParameters})
      RETURNS TABLE (${columns}) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        ${listing(
          `SELECT ${listed} FROM cases c JOIN case_access a ON a.authority = p_authority AND a.case_id = c.id
          WHERE c.accountable = p_authority AND (c.next_due_at, c.id) > (p_after_due, p_after)`,
          'c.next_due_at, c.id',
        )}
      END $$`);
}

export async function dropCaseLists(runner: QueryRunner): Promise<void> {
  const filterTypes = 'text, boolean, text, text, text, text, text, text';
  await runner.query(`DROP FUNCTION list_worklist(text, timestamptz, uuid, integer, ${filterTypes})`);
  await runner.query(`DROP FUNCTION list_cases(text, uuid, integer, ${filterTypes})`);
}

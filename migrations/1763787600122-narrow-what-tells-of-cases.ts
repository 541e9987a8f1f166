import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOwnersName } from './sql/recorded';

const personOpen = (table: string): string => `(NOT identity_protected(${table}.person_id)
         OR EXISTS (SELECT FROM persons p WHERE p.id = ${table}.person_id))`;

/** How each policy asks from now on, and how it asked before. */
const policies: readonly (readonly [table: string, narrow: string, wide: string])[] = [
  // A hold on a person tells of the person, as a hold on a case does of the case.
  [
    'legal_holds',
    `in_circle(person_id, case_id)`,
    `(legal_holds.case_id IS NULL OR EXISTS (SELECT FROM cases c WHERE c.id = legal_holds.case_id))`,
  ],
  [
    'data_protection_notices',
    `(${personOpen('data_protection_notices')} AND (case_id IS NULL OR within_circle(case_id)))`,
    personOpen('data_protection_notices'),
  ],
  [
    'subject_access_exports',
    `(${personOpen('subject_access_exports')} AND NOT hides_protected(cases))`,
    personOpen('subject_access_exports'),
  ],
  ['subject_access_contents', `export_open(export_id)`, personOpen('subject_access_contents')],
];

/** Whoever holds a grant was let in by it; that one was asked for tells of the case to nobody but whoever asked. */
const grants = (holder: string): string => `
      CREATE OR REPLACE FUNCTION list_grants(p_authority text, p_subject text, p_status text, p_after timestamptz,
                                             p_after_id uuid, p_limit integer)
      RETURNS SETOF case_grants STABLE ${inOwnersName} AS $$
      BEGIN
        RETURN QUERY
          SELECT g.* FROM case_grants g
          WHERE g.authority = p_authority AND (p_subject IS NULL OR p_subject = g.proposed_by OR ${holder})
            AND (p_status IS NULL OR g.status = p_status) AND (g.proposed_at, g.id) > (p_after, p_after_id)
          ORDER BY g.proposed_at, g.id LIMIT p_limit;
      END $$`;

/** What stands beside the cases, and names them: told to nobody to whom the case does not exist. */
export class NarrowWhatTellsOfCases1763787600122 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The circle of the own authority, whether or not the authority still takes part: who was told of something stays so.
    await runner.query(`
      CREATE FUNCTION within_circle(p_case_id uuid) RETURNS boolean STABLE ${inOwnersName} AS $$
      DECLARE
        v_asking text := coalesce(current_setting('app.authority', true), '');
        v_protection text;
        v_closed boolean;
      BEGIN
        PERFORM set_config('app.authority', 'samverk.auditor', true);
        SELECT c.protection, c.closed_at IS NOT NULL INTO v_protection, v_closed FROM cases c WHERE c.id = p_case_id;
        PERFORM set_config('app.authority', v_asking, true);
        RETURN v_closed IS NULL OR in_circle(p_case_id, v_protection, v_closed);
      END $$`);
    // An extract is read by whoever lets it out; but a protected case is for those alone who were let in to it.
    await runner.query(`
      CREATE FUNCTION hides_protected(p_cases jsonb) RETURNS boolean STABLE ${inOwnersName} AS $$
      DECLARE
        v_asking text := coalesce(current_setting('app.authority', true), '');
        v_ids uuid[] := ARRAY(SELECT (one->>'caseId')::uuid FROM jsonb_array_elements(p_cases) one);
        v_seen bigint;
        v_all bigint;
      BEGIN
        SELECT count(*) INTO v_seen FROM cases c WHERE c.id = ANY (v_ids) AND c.protection IS NOT NULL;
        PERFORM set_config('app.authority', 'samverk.auditor', true);
        SELECT count(*) INTO v_all FROM cases c WHERE c.id = ANY (v_ids) AND c.protection IS NOT NULL;
        PERFORM set_config('app.authority', v_asking, true);
        RETURN v_seen < v_all;
      END $$`);
    await runner.query(`
      CREATE FUNCTION export_open(p_export_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN EXISTS (SELECT FROM subject_access_exports e WHERE e.id = p_export_id);
      END $$`);
    for (const [table, narrow] of policies)
      await runner.query(`ALTER POLICY ${table}_circle ON ${table} USING (is_system() OR ${narrow})`);
    await runner.query(grants(`p_subject = g.holder AND g.status = 'given'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(grants(`p_subject = g.holder`));
    for (const [table, , wide] of policies)
      await runner.query(`ALTER POLICY ${table}_circle ON ${table} USING (is_system() OR ${wide})`);
    await runner.query(`DROP FUNCTION export_open(uuid)`);
    await runner.query(`DROP FUNCTION hides_protected(jsonb)`);
    await runner.query(`DROP FUNCTION within_circle(uuid)`);
  }
}

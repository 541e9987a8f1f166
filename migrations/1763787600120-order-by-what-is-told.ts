import type { MigrationInterface, QueryRunner } from 'typeorm';
import { filterParameters, filters, lineColumns, lineOf, listedStates } from './sql/case-lists';

/**
 * The first of the deadlines that are told: by their keys with the part of the case to which each belongs, of the parts
 * that are open to the authority and those that are its own duty. What never falls due sorts after every date.
 */
const firstTold = (file: string, groups: string): string => `coalesce((
            SELECT min((d.value->>'dueAt')::timestamptz) FROM jsonb_each(${file}->'deadlines') d
            WHERE p_duties ? (d.value->>'key')
              AND (d.value->>'owner' = asking_authority() OR p_duties->>(d.value->>'key') = ANY (${groups}))), 'infinity')`;

const regions = [...listedStates, 'assistance', 'notices', 'reintegration'];

/** Whoever may not know of a deadline does not learn it from an order either: what is shown is what is sorted by. */
export class OrderByWhatIsTold1763787600120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION told_due_at(p_case_id uuid, p_groups text[], p_duties jsonb) RETURNS timestamptz
      LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN (SELECT ${firstTold('c.file', 'p_groups')} FROM cases c WHERE c.id = p_case_id);
      END $$`);
    // No index knows what each role is told; but nothing that is told falls due before the first of all that runs. So the
    // index of what runs is walked until nothing further along it can come before what was found.
    await runner.query(`
      CREATE FUNCTION list_told_worklist(p_authority text, p_duties jsonb, p_after_due timestamptz, p_after uuid,
                                         p_limit integer, ${filterParameters})
      RETURNS TABLE (${lineColumns(regions)}) LANGUAGE plpgsql AS $$
      DECLARE
        v_step integer := p_limit + 50;
        v_walked integer;
        v_at timestamptz := '-infinity';
        v_at_id uuid := '00000000-0000-0000-0000-000000000000';
        v_ids uuid[] := '{}';
        v_dues timestamptz[] := '{}';
        v_more_ids uuid[];
        v_more_dues timestamptz[];
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('plan_cache_mode', 'force_generic_plan', true);
        LOOP
          WITH step AS (
            SELECT c.id, c.next_due_at,
                   CASE WHEN c.next_due_at = 'infinity' THEN c.next_due_at ELSE ${firstTold('c.file', 'a.groups')} END AS due
            FROM cases c JOIN case_access a ON a.authority = p_authority AND a.case_id = c.id
            WHERE c.accountable = p_authority AND (c.next_due_at, c.id) > (v_at, v_at_id) AND ${filters}
            ORDER BY c.next_due_at, c.id LIMIT v_step
          )
          SELECT count(*), coalesce(max(s.next_due_at), v_at), coalesce((array_agg(s.id ORDER BY s.next_due_at DESC, s.id DESC))[1], v_at_id),
                 array_agg(s.id) FILTER (WHERE (s.due, s.id) > (p_after_due, p_after)),
                 array_agg(s.due) FILTER (WHERE (s.due, s.id) > (p_after_due, p_after))
          INTO v_walked, v_at, v_at_id, v_more_ids, v_more_dues FROM step s;
          v_ids := v_ids || v_more_ids;
          v_dues := v_dues || v_more_dues;
          EXIT WHEN v_walked < v_step OR p_limit <= (
            SELECT count(*) FROM unnest(v_ids, v_dues) AS f (id, due) WHERE (f.due, f.id) <= (v_at, v_at_id));
        END LOOP;
        RETURN QUERY
          SELECT ${lineOf(regions, 'f.due')} FROM unnest(v_ids, v_dues) AS f (id, due)
          JOIN cases c ON c.id = f.id JOIN case_access a ON a.authority = p_authority AND a.case_id = c.id
          ORDER BY f.due, f.id LIMIT p_limit;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION list_told_worklist(text, jsonb, timestamptz, uuid, integer, text, boolean, text, text, text, text, text, text)`,
    );
    await runner.query(`DROP FUNCTION told_due_at(uuid, text[], jsonb)`);
  }
}

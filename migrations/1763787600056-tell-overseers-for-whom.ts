import type { MigrationInterface, QueryRunner } from 'typeorm';

const queryReadLog = (forWhom: string): string => `
    CREATE OR REPLACE FUNCTION query_read_log(p_authority text, p_case_id uuid, p_person_id uuid, p_reader text, p_from timestamptz,
                                   p_to timestamptz, p_before timestamptz, p_before_source integer, p_before_id bigint, p_limit integer)
    RETURNS TABLE (source integer, id bigint, at timestamptz, class text, operation text, subject text, client text,
                   on_behalf_of text, units text[], purpose text, reason text, reason_given boolean, case_id uuid, person_id uuid,
                   hits uuid[], query_digest text, recipients text[], legal_basis text[], sequence integer, correlation_id text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = 'force_custom_plan' AS $$
    DECLARE
      v_asking text := current_setting('app.authority', true);
      v_cases uuid[];
    BEGIN
      PERFORM set_config('app.authority', 'samverk.auditor', true);
      IF p_person_id IS NOT NULL THEN
        v_cases := ARRAY(SELECT c.id FROM cases c WHERE c.person_id = p_person_id);
      END IF;
      RETURN QUERY
      (SELECT 0, l.id, l.at::timestamptz, l.class, l.operation, l.subject, l.client, l.on_behalf_of, l.units, l.purpose, r.body,
              l.reason_digest IS NOT NULL, l.case_id, l.person_id, l.hits, l.query_digest,
              CASE WHEN l.recipient IS NULL THEN NULL ELSE ARRAY[l.recipient] END, NULL::text[], NULL::integer, l.correlation_id
       FROM read_log l LEFT JOIN read_log_reasons r ON r.digest = l.reason_digest
       WHERE l.authority = p_authority AND l.at >= p_from AND l.at < p_to AND l.at <= p_before
         AND (l.at, 0, l.id) < (p_before, p_before_source, p_before_id)
         AND (p_reader IS NULL OR l.subject = p_reader)
         AND (p_case_id IS NULL OR l.case_id = p_case_id OR l.hits @> ARRAY[p_case_id])
         AND (p_person_id IS NULL OR l.person_id = p_person_id OR l.case_id = ANY (v_cases)
              OR l.hits @> ARRAY[p_person_id] OR l.hits && v_cases)
       ORDER BY l.at DESC, l.id DESC LIMIT p_limit)
      UNION ALL
      (SELECT 1, j.position, j.recorded_at::timestamptz,
              CASE WHEN d.recipients IS NOT NULL THEN 'disclosure' WHEN j.sequence = 1 THEN 'collection' ELSE 'alteration' END,
              j.command, j.actor, NULL, ${forWhom}, NULL::text[], 'case-work', NULL, false, j.case_id, NULL::uuid, NULL::uuid[], NULL,
              d.recipients, j.legal_basis, j.sequence, j.correlation_id
       FROM journal j
       LEFT JOIN LATERAL (SELECT array_agg(x.recipient ORDER BY x.recipient) AS recipients FROM disclosures x
                          WHERE x.case_id = j.case_id AND x.sequence = j.sequence) d ON true
       WHERE j.authority = p_authority AND j.recorded_at >= p_from AND j.recorded_at < p_to AND j.recorded_at <= p_before
         AND (j.recorded_at, 1, j.position) < (p_before, p_before_source, p_before_id)
         AND (p_reader IS NULL OR j.actor = p_reader)
         AND (p_case_id IS NULL OR j.case_id = p_case_id)
         AND (p_person_id IS NULL OR j.case_id = ANY (v_cases))
       ORDER BY j.recorded_at DESC, j.position DESC LIMIT p_limit)
      ORDER BY 3 DESC, 1 DESC, 2 DESC LIMIT p_limit;
      PERFORM set_config('app.authority', coalesce(v_asking, ''), true);
    END $$`;

/** What changed a case is told to overseers with the colleague for whom it was done, as every look is. */
export class TellOverseersForWhom1763787600056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(queryReadLog('j.on_behalf_of'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(queryReadLog('NULL'));
  }
}

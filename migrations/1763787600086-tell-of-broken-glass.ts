import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answered, asOwner, inOwnersName, outcome, refused, replay, told, whoAsks } from './sql/recorded';

/** Whoever broke a glass is not told of it: an alert is for others. */
const toTell = `b.authority = p_authority AND b.subject <> p_subject AND a.role = ANY (p_roles)`;
/** What somebody has acknowledged for their role, or reviewed, waits for nobody. */
const open = `a.acknowledged_at IS NULL AND b.verdict IS NULL`;

const without = `GROUP BY o.subject HAVING count(DISTINCT o.case_id) >= p_unused);`;
const with_ = `GROUP BY o.subject HAVING count(DISTINCT o.case_id) >= p_unused)
      UNION ALL
      -- Asked of as long as nobody has reviewed it, however long ago it was.
      (SELECT 'unreviewed-glass', b.subject, count(*)::integer, min(b.opened_at)::timestamptz, max(b.review_due_at)::timestamptz, NULL::uuid,
              (array_agg(DISTINCT b.case_id))[1:20], NULL::text, NULL::boolean
       FROM break_glass b
       WHERE b.authority = p_authority AND b.verdict IS NULL AND b.review_due_at < least(p_to, now())
       GROUP BY b.subject);`;

/** Alerts of broken glass reach those whom they are for, are acknowledged, and become a question when nobody reviews. */
export class TellOfBrokenGlass1763787600086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE access_alerts ADD COLUMN acknowledged_by text, ADD COLUMN acknowledged_at timestamptz(3),
         ADD CONSTRAINT access_alerts_acknowledged CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))`,
    );
    await alerts(runner);
    await signals(runner, without, with_);
  }

  async down(runner: QueryRunner): Promise<void> {
    await signals(runner, with_, without);
    await runner.query(`DROP FUNCTION acknowledge_access_alert(text, text, uuid, text[], jsonb)`);
    await runner.query(`DROP FUNCTION count_access_alerts(text, text, text[])`);
    await runner.query(`DROP FUNCTION list_access_alerts(text, text, text[], boolean, timestamptz, uuid, integer)`);
    await runner.query(`ALTER TABLE access_alerts DROP COLUMN acknowledged_by, DROP COLUMN acknowledged_at`);
  }
}

async function alerts(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE FUNCTION list_access_alerts(p_authority text, p_subject text, p_roles text[], p_open boolean, p_after timestamptz,
                                         p_after_id uuid, p_limit integer)
      RETURNS TABLE (alert jsonb, case_id uuid) STABLE ${inOwnersName} AS $$
      #variable_conflict use_column
      BEGIN
        RETURN QUERY
          SELECT to_jsonb(b) || jsonb_build_object('overdue', b.verdict IS NULL AND b.review_due_at < now(),
                   'open', bool_or(${open}), 'roles', array_agg(a.role ORDER BY a.role),
                   'acknowledged_by', max(a.acknowledged_by), 'acknowledged_at', max(a.acknowledged_at)), b.case_id
          FROM break_glass b JOIN access_alerts a ON a.break_glass_id = b.id
          WHERE ${toTell} AND (b.opened_at, b.id) > (p_after, p_after_id)
          GROUP BY b.id HAVING p_open IS NULL OR bool_or(${open}) = p_open
          ORDER BY b.opened_at, b.id LIMIT p_limit;
      END $$`);
  await runner.query(`
      CREATE FUNCTION count_access_alerts(p_authority text, p_subject text, p_roles text[]) RETURNS integer
      STABLE ${inOwnersName} AS $$
      BEGIN
        RETURN (SELECT count(DISTINCT b.id)::integer FROM break_glass b JOIN access_alerts a ON a.break_glass_id = b.id
                WHERE ${toTell} AND ${open});
      END $$`);
  // One of a role acknowledges for all who hold it.
  await runner.query(`
      CREATE FUNCTION acknowledge_access_alert(p_authority text, p_subject text, p_id uuid, p_roles text[], p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_glass break_glass;
        v_alerts integer;
        v_body jsonb := jsonb_build_object('id', p_id, 'acknowledgedAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
      BEGIN
        ${whoAsks}
        ${asOwner}
        SELECT * INTO v_glass FROM break_glass b
        WHERE b.id = p_id AND b.authority = v_me AND b.subject <> p_subject
          AND EXISTS (SELECT FROM access_alerts a WHERE a.break_glass_id = b.id AND a.role = ANY (p_roles)) FOR UPDATE;
${replay}
        IF v_glass.id IS NULL THEN
          ${refused(`'unknown'`)}
        END IF;
        UPDATE access_alerts a SET acknowledged_by = p_subject, acknowledged_at = now()
        WHERE a.break_glass_id = p_id AND a.role = ANY (p_roles) AND a.acknowledged_at IS NULL;
        GET DIAGNOSTICS v_alerts = ROW_COUNT;
        IF v_alerts = 0 THEN
          ${refused(`'over'`)}
        END IF;
${told('acknowledge-access-alert', 'v_glass.case_id')}
${answered(`'/api/v1/access-alerts'`, 'null')}
      END $$`);
}

async function signals(runner: QueryRunner, from: string, to: string): Promise<void> {
  const [found] = (await runner.query(
    `SELECT pg_get_functiondef(p.oid) AS sql FROM pg_proc p WHERE p.proname = 'read_log_signals'`,
  )) as { sql: string }[];
  if (!found?.sql.includes(from)) throw new Error('read_log_signals asks otherwise than this migration knows');
  await runner.query(found.sql.replace(from, to));
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answered, asOwner, inOwnersName, outcome, refused, replay, told, whoAsks } from './sql/recorded';

const seenByCaller = `v_seen := EXISTS (SELECT FROM cases c WHERE c.id = p_case);`;
const party = (caseId: string): string =>
  `EXISTS (SELECT FROM cases c WHERE c.id = ${caseId} AND v_me = ANY (c.parties))`;

/** Grants, mandates and the broken glass: ways into a circle for a time, none of which anybody opens alone unseen. */
export class AddGrantDoors1763787600052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await grants(runner);
    await mandates(runner);
    await breakGlass(runner);
    await lists(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION list_break_glass(text, text, timestamptz, uuid, integer)`);
    await runner.query(`DROP FUNCTION list_mandates(text, text, timestamptz, uuid, integer)`);
    await runner.query(`DROP FUNCTION list_grants(text, text, text, timestamptz, uuid, integer)`);
    await runner.query(`DROP FUNCTION holds_mandate(text, text, text)`);
    await runner.query(`DROP FUNCTION review_break_glass(text, text, uuid, integer, text, text, jsonb)`);
    await runner.query(`DROP FUNCTION open_break_glass(text, text, uuid, jsonb, text[], jsonb)`);
    await runner.query(`DROP FUNCTION revoke_mandate(text, text, uuid, boolean, jsonb)`);
    await runner.query(`DROP FUNCTION give_mandate(text, text, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION decide_grant(text, text, uuid, integer, text, text, boolean, jsonb)`);
    await runner.query(`DROP FUNCTION propose_grant(text, text, uuid, jsonb, boolean, jsonb)`);
  }
}

async function grants(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE FUNCTION propose_grant(p_authority text, p_subject text, p_case uuid, p_grant jsonb, p_supervises boolean,
                                    p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_seen boolean;
        v_id uuid := uuidv7();
        v_case cases;
        v_second boolean;
        v_status text;
        v_body jsonb;
      BEGIN
        ${whoAsks}
        ${seenByCaller}
        ${asOwner}
        PERFORM pg_advisory_xact_lock(hashtext('case-grant'), hashtext(p_answer->>'key'));
${replay}
        SELECT * INTO v_case FROM cases c WHERE c.id = p_case;
        IF NOT (v_seen OR p_supervises AND coalesce(v_me = ANY (v_case.parties), false)) THEN
          ${refused(`'unknown'`)}
        END IF;
        -- A supervisor gives it at once only where the regime lets one person do so, and never into what one may not see.
        v_second := NOT p_supervises OR NOT v_seen OR v_case.protection IS NOT NULL OR p_grant->>'holder' = p_subject
          OR coalesce((SELECT r.second_hand FROM access_regimes r WHERE r.authority = v_me AND r.replaced_at IS NULL
                         AND r.kind = CASE WHEN v_case.closed_at IS NULL THEN 'open' ELSE 'closed' END), true);
        v_status := CASE WHEN v_second THEN 'proposed' ELSE 'given' END;
        v_body := jsonb_build_object('id', v_id, 'version', 1, 'status', v_status);
        INSERT INTO case_grants (id, version, authority, case_id, holder, unit, status, second_hand, because, until, proposed_by)
        VALUES (v_id, 1, v_me, p_case, p_grant->>'holder', p_grant->>'unit', v_status, v_second, p_grant->>'because',
                now() + make_interval(hours => (p_grant->>'hours')::integer), p_subject);
${told('propose-grant', 'p_case')}
${answered(`'/api/v1/grants/' || v_id`, '1')}
      END $$`);
  await runner.query(`
      CREATE FUNCTION decide_grant(p_authority text, p_subject text, p_id uuid, p_expected integer, p_decision text,
                                   p_because text, p_supervises boolean, p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_grant case_grants;
        v_fault text;
        v_body jsonb := jsonb_build_object('id', p_id, 'version', p_expected + 1, 'status', p_decision);
      BEGIN
        ${whoAsks}
        ${asOwner}
        SELECT * INTO v_grant FROM case_grants g WHERE g.id = p_id AND g.authority = v_me FOR UPDATE;
${replay}
        v_fault := CASE
          WHEN v_grant.id IS NULL OR NOT (p_supervises
            OR coalesce(p_subject IN (v_grant.proposed_by, v_grant.holder), false)) THEN 'unknown'
          WHEN p_decision NOT IN ('given', 'rejected', 'revoked') THEN 'unknown'
          WHEN v_grant.version <> p_expected THEN 'stale'
          WHEN v_grant.status <> CASE WHEN p_decision = 'revoked' THEN 'given' ELSE 'proposed' END
            OR v_grant.until <= now() THEN 'over'
          WHEN p_decision = 'given' AND NOT p_supervises THEN 'unknown'
          WHEN p_decision = 'given' AND p_subject IN (v_grant.proposed_by, v_grant.holder) THEN 'own' END;
        IF v_fault IS NOT NULL THEN
          ${refused('v_fault')}
        END IF;
        UPDATE case_grants g SET version = p_expected + 1, status = p_decision, decided_by = p_subject, decided_at = now(),
          decided_because = p_because
        WHERE g.id = p_id;
${told('decide-grant', 'v_grant.case_id')}
${answered(`'/api/v1/grants/' || p_id`, 'p_expected + 1')}
      END $$`);
}

async function mandates(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE FUNCTION give_mandate(p_authority text, p_subject text, p_mandate jsonb, p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_id uuid := uuidv7();
        v_body jsonb := jsonb_build_object('id', v_id);
      BEGIN
        ${whoAsks}
        ${asOwner}
        PERFORM pg_advisory_xact_lock(hashtext('mandate'), hashtext(p_answer->>'key'));
${replay}
        IF p_mandate->>'holder' IN (p_subject, p_mandate->>'giver') THEN
          ${refused(`'own'`)}
        END IF;
        INSERT INTO mandates (id, authority, giver, holder, from_at, until, because, given_by)
        VALUES (v_id, v_me, p_mandate->>'giver', p_mandate->>'holder', (p_mandate->>'from')::timestamptz,
                (p_mandate->>'until')::timestamptz, p_mandate->>'because', p_subject);
${told('give-mandate', 'null')}
${answered(`'/api/v1/mandates/' || v_id`, 'null')}
      END $$`);
  await runner.query(`
      CREATE FUNCTION revoke_mandate(p_authority text, p_subject text, p_id uuid, p_supervises boolean, p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_mandate mandates;
        v_body jsonb := jsonb_build_object('id', p_id);
      BEGIN
        ${whoAsks}
        ${asOwner}
        SELECT * INTO v_mandate FROM mandates m WHERE m.id = p_id AND m.authority = v_me
          AND (p_supervises OR p_subject IN (m.giver, m.holder, m.given_by)) FOR UPDATE;
${replay}
        IF v_mandate.id IS NULL OR v_mandate.revoked_at IS NOT NULL THEN
          ${refused(`CASE WHEN v_mandate.id IS NULL THEN 'unknown' ELSE 'over' END`)}
        END IF;
        UPDATE mandates m SET revoked_by = p_subject, revoked_at = now() WHERE m.id = p_id;
${told('revoke-mandate', 'null')}
${answered(`'/api/v1/mandates/' || p_id`, 'null')}
      END $$`);
  await runner.query(`
      CREATE FUNCTION holds_mandate(p_authority text, p_subject text, p_for text) RETURNS boolean STABLE ${inOwnersName} AS $$
      BEGIN
        RETURN EXISTS (SELECT FROM mandates m WHERE m.authority = p_authority AND m.holder = p_subject AND m.giver = p_for
                         AND m.revoked_at IS NULL AND m.from_at <= now() AND now() < m.until);
      END $$`);
}

async function breakGlass(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE FUNCTION open_break_glass(p_authority text, p_subject text, p_case uuid, p_glass jsonb, p_alert text[], p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_seen boolean;
        v_id uuid := uuidv7();
        v_until timestamptz(3) := now() + make_interval(hours => (p_glass->>'hours')::integer);
        v_due timestamptz(3) := now() + make_interval(days => (p_glass->>'reviewDays')::integer);
        v_body jsonb := jsonb_build_object('id', v_id, 'version', 1, 'caseId', p_case,
          'until', to_char(v_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'reviewDueAt', to_char(v_due AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
      BEGIN
        ${whoAsks}
        ${seenByCaller}
        ${asOwner}
        PERFORM pg_advisory_xact_lock(hashtext('break-glass'), hashtext(p_case::text));
${replay}
        IF v_seen OR NOT ${party('p_case')} THEN
          ${refused(`CASE WHEN v_seen THEN 'open' ELSE 'unknown' END`)}
        END IF;
        INSERT INTO break_glass (id, version, authority, case_id, subject, code, because, until, review_due_at)
        VALUES (v_id, 1, v_me, p_case, p_subject, p_glass->>'code', p_glass->>'because', v_until, v_due);
        INSERT INTO access_alerts (break_glass_id, role) SELECT v_id, a.role FROM unnest(p_alert) AS a (role);
${told('break-glass', 'p_case', 'consultation')}
${answered(`'/api/v1/break-glass/' || v_id`, '1')}
      END $$`);
  await runner.query(`
      CREATE FUNCTION review_break_glass(p_authority text, p_subject text, p_id uuid, p_expected integer, p_verdict text,
                                         p_review text, p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_glass break_glass;
        v_fault text;
        v_body jsonb := jsonb_build_object('id', p_id, 'version', p_expected + 1, 'verdict', p_verdict);
      BEGIN
        ${whoAsks}
        ${asOwner}
        SELECT * INTO v_glass FROM break_glass b WHERE b.id = p_id AND b.authority = v_me FOR UPDATE;
${replay}
        v_fault := CASE
          WHEN v_glass.id IS NULL THEN 'unknown'
          WHEN v_glass.version <> p_expected THEN 'stale'
          WHEN v_glass.verdict IS NOT NULL THEN 'over'
          WHEN v_glass.subject = p_subject THEN 'own' END;
        IF v_fault IS NOT NULL THEN
          ${refused('v_fault')}
        END IF;
        -- What was not justified ends at once.
        UPDATE break_glass b SET version = p_expected + 1, verdict = p_verdict, review = p_review, reviewed_by = p_subject,
          reviewed_at = now(), until = CASE WHEN p_verdict = 'not-justified' THEN least(b.until, now()) ELSE b.until END
        WHERE b.id = p_id;
${told('review-break-glass', 'v_glass.case_id')}
${answered(`'/api/v1/break-glass/' || p_id`, 'p_expected + 1')}
      END $$`);
}

async function lists(runner: QueryRunner): Promise<void> {
  // Everybody sees what one has asked for, was given or has given; whoever supervises sees all of the authority.
  await runner.query(`
      CREATE FUNCTION list_grants(p_authority text, p_subject text, p_status text, p_after timestamptz, p_after_id uuid,
                                  p_limit integer)
      RETURNS SETOF case_grants STABLE ${inOwnersName} AS $$
      BEGIN
        RETURN QUERY
          SELECT g.* FROM case_grants g
          WHERE g.authority = p_authority AND (p_subject IS NULL OR p_subject IN (g.proposed_by, g.holder))
            AND (p_status IS NULL OR g.status = p_status) AND (g.proposed_at, g.id) > (p_after, p_after_id)
          ORDER BY g.proposed_at, g.id LIMIT p_limit;
      END $$`);
  await runner.query(`
      CREATE FUNCTION list_mandates(p_authority text, p_subject text, p_after timestamptz, p_after_id uuid, p_limit integer)
      RETURNS SETOF mandates STABLE ${inOwnersName} AS $$
      BEGIN
        RETURN QUERY
          SELECT m.* FROM mandates m
          WHERE m.authority = p_authority AND (p_subject IS NULL OR p_subject IN (m.giver, m.holder, m.given_by))
            AND (m.given_at, m.id) > (p_after, p_after_id)
          ORDER BY m.given_at, m.id LIMIT p_limit;
      END $$`);
  await runner.query(`
      CREATE FUNCTION list_break_glass(p_authority text, p_status text, p_after timestamptz, p_after_id uuid, p_limit integer)
      RETURNS TABLE (glass jsonb, case_id uuid) STABLE ${inOwnersName} AS $$
      #variable_conflict use_column
      BEGIN
        RETURN QUERY
          SELECT to_jsonb(b) || jsonb_build_object('overdue', b.verdict IS NULL AND b.review_due_at < now(), 'alerted', ARRAY(
                   SELECT a.role FROM access_alerts a WHERE a.break_glass_id = b.id ORDER BY a.role)), b.case_id
          FROM break_glass b
          WHERE b.authority = p_authority AND (b.opened_at, b.id) > (p_after, p_after_id)
            AND CASE p_status WHEN 'to-review' THEN b.verdict IS NULL WHEN 'reviewed' THEN b.verdict IS NOT NULL
                  WHEN 'overdue' THEN b.verdict IS NULL AND b.review_due_at < now() ELSE true END
          ORDER BY b.opened_at, b.id LIMIT p_limit;
      END $$`);
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answered, asOwner, inOwnersName, outcome, refused, replay, told, whoAsks } from './sql/recorded';

/** Takes part in the case, carries for it, or was told of it: whose people a circle can hold. */
const takesPart = (caseId: string): string => `EXISTS (SELECT FROM cases c WHERE c.id = ${caseId}
          AND (v_me = ANY (c.parties)
            OR EXISTS (SELECT FROM transport_orders o WHERE o.case_id = c.id AND o.carrier = v_me)
            OR EXISTS (SELECT FROM notices n WHERE n.case_id = c.id AND n.recipient = v_me)))`;

/** Waits for whoever is at the same case's circle, so that two never give the same number. */
const oneAtATime = (caseId: string): string =>
  `PERFORM pg_advisory_xact_lock(hashtextextended('circle ' || v_me || ${caseId}::text, 0));`;

/** Regimes, assignments and protection: the doors by which a circle is drawn. */
export class AddCircleDoors1763787600051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await regimes(runner);
    await assignments(runner);
    await protections(runner);
    await readers(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION assigned_to(text)`);
    await runner.query(`DROP FUNCTION list_unassigned(text, text, uuid, integer)`);
    await runner.query(`DROP FUNCTION read_circle(text, text, uuid, boolean)`);
    await runner.query(`DROP FUNCTION mark_protected(uuid, text)`);
    await runner.query(`DROP FUNCTION lift_protection(text, text, uuid, text, jsonb)`);
    await runner.query(`DROP FUNCTION protect_case(text, text, uuid, text, text, jsonb)`);
    await runner.query(`DROP FUNCTION assign_case(text, text, uuid, integer, jsonb, text, jsonb)`);
    await runner.query(`DROP FUNCTION set_access_regime(text, text, text, integer, jsonb, jsonb)`);
  }
}

async function regimes(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE FUNCTION set_access_regime(p_authority text, p_subject text, p_kind text, p_expected integer, p_regime jsonb,
                                        p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_now integer;
        v_body jsonb := jsonb_build_object('kind', p_kind, 'version', p_expected + 1);
      BEGIN
        ${whoAsks}
        ${asOwner}
        PERFORM pg_advisory_xact_lock(hashtext('access-regime'), hashtext(v_me));
${replay}
        SELECT coalesce(max(r.number), 0) + 1 INTO v_now FROM access_regimes r WHERE r.authority = v_me AND r.kind = p_kind;
        IF v_now <> p_expected THEN
          ${refused(`'stale'`)}
        END IF;
        UPDATE access_regimes r SET replaced_at = now() WHERE r.authority = v_me AND r.kind = p_kind AND r.replaced_at IS NULL;
        INSERT INTO access_regimes (authority, kind, number, circle, intake, second_hand, because, set_by)
        VALUES (v_me, p_kind, v_now, p_regime->>'circle', ARRAY(SELECT jsonb_array_elements_text(p_regime->'intake')),
                (p_regime->>'secondHand')::boolean, p_regime->>'because', p_subject);
${told('set-access-regime', 'null')}
${answered('null', 'p_expected + 1')}
      END $$`);
}

async function assignments(runner: QueryRunner): Promise<void> {
  // 'supervisor' gives a case to somebody, seeing it or not; 'officer' takes one from the queue of the unit.
  await runner.query(`
      CREATE FUNCTION assign_case(p_authority text, p_subject text, p_case uuid, p_expected integer, p_place jsonb, p_as text,
                                  p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_seen boolean;
        v_now case_assignments;
        v_units text[] := coalesce(string_to_array(look_part('units'), chr(31)), '{}');
        v_new case_assignments;
        v_fault text;
        v_body jsonb := jsonb_build_object('caseId', p_case, 'version', p_expected + 1);
      BEGIN
        ${whoAsks}
        v_seen := EXISTS (SELECT FROM cases c WHERE c.id = p_case);
        ${asOwner}
        ${oneAtATime('p_case')}
${replay}
        SELECT * INTO v_now FROM case_assignments a WHERE a.authority = v_me AND a.case_id = p_case AND a.replaced_at IS NULL;
        IF p_as = 'officer' THEN
          v_new.unit := v_now.unit;
          v_new.officer := p_subject;
          v_new.further := '{}';
        ELSE
          v_new.unit := p_place->>'unit';
          v_new.officer := p_place->>'officer';
          v_new.further := ARRAY(SELECT jsonb_array_elements_text(p_place->'further'));
        END IF;
        v_fault := CASE
          WHEN NOT (v_seen OR p_as = 'supervisor' AND ${takesPart('p_case')}) THEN 'unknown'
          WHEN coalesce(v_now.number, 0) + 1 <> p_expected THEN 'stale'
          -- Nobody lets oneself into what one may not see.
          WHEN NOT v_seen AND (v_new.officer = p_subject OR p_subject = ANY (v_new.further)) THEN 'own'
          WHEN p_as = 'officer' AND v_now.officer IS NOT NULL THEN 'taken'
          WHEN p_as = 'officer' AND NOT coalesce(v_now.unit = ANY (v_units), false) THEN 'other-unit' END;
        IF v_fault IS NOT NULL THEN
          ${refused('v_fault')}
        END IF;
        UPDATE case_assignments a SET replaced_at = now()
        WHERE a.authority = v_me AND a.case_id = p_case AND a.replaced_at IS NULL;
        INSERT INTO case_assignments (authority, case_id, number, unit, officer, further, because, assigned_by)
        VALUES (v_me, p_case, p_expected, v_new.unit, v_new.officer, v_new.further, p_place->>'because', p_subject);
${told('assign-case', 'p_case')}
${answered(`'/api/v1/cases/' || p_case || '/assignment'`, 'p_expected + 1')}
      END $$`);
}

async function protections(runner: QueryRunner): Promise<void> {
  // For the functions below alone.
  await runner.query(`
      CREATE FUNCTION mark_protected(p_case uuid, p_marking text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE cases c SET protection = p_marking WHERE c.id = p_case;
        UPDATE case_access a SET protection = p_marking WHERE a.case_id = p_case;
        UPDATE transport_orders o SET protection = p_marking WHERE o.case_id = p_case;
        UPDATE notices n SET protection = p_marking WHERE n.case_id = p_case;
      END $$`);
  await runner.query(`REVOKE EXECUTE ON FUNCTION mark_protected(uuid, text) FROM PUBLIC`);
  await runner.query(`
      CREATE FUNCTION protect_case(p_authority text, p_subject text, p_case uuid, p_marking text, p_because text, p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_person uuid;
        v_one uuid;
        v_body jsonb := jsonb_build_object('caseId', p_case, 'marking', p_marking);
      BEGIN
        ${whoAsks}
        ${asOwner}
        PERFORM pg_advisory_xact_lock(hashtext('case-protection'), 0);
${replay}
        SELECT c.person_id INTO v_person FROM cases c WHERE c.id = p_case AND v_me = ANY (c.parties);
        IF v_person IS NULL THEN
          ${refused(`'unknown'`)}
        END IF;
        IF EXISTS (SELECT FROM case_protections p WHERE p.case_id = p_case AND p.lifted_at IS NULL) THEN
          ${refused(`'standing'`)}
        END IF;
        -- Whose identity is protected is so in every case.
        FOR v_one IN
          SELECT c.id FROM cases c
          WHERE (c.id = p_case OR p_marking = 'protected-identity' AND c.person_id = v_person)
            AND NOT EXISTS (SELECT FROM case_protections p WHERE p.case_id = c.id AND p.lifted_at IS NULL)
        LOOP
          INSERT INTO case_protections (case_id, number, marking, authority, because, set_by)
          SELECT v_one, coalesce(max(p.number), 0) + 1, p_marking, v_me, p_because, p_subject
          FROM case_protections p WHERE p.case_id = v_one;
          PERFORM mark_protected(v_one, p_marking);
        END LOOP;
        IF p_marking = 'protected-identity' THEN
          UPDATE persons p SET protection = p_marking WHERE p.id = v_person;
        END IF;
${told('protect-case', 'p_case')}
${answered(`'/api/v1/cases/' || p_case || '/protection'`, 'null')}
      END $$`);
  await runner.query(`
      CREATE FUNCTION lift_protection(p_authority text, p_subject text, p_case uuid, p_because text, p_answer jsonb)
      ${outcome} AS $$
      DECLARE
        v_me text;
        v_case cases;
        v_mark case_protections;
        v_one uuid;
        v_body jsonb := jsonb_build_object('caseId', p_case);
      BEGIN
        ${whoAsks}
        ${asOwner}
        PERFORM pg_advisory_xact_lock(hashtext('case-protection'), 0);
${replay}
        SELECT * INTO v_case FROM cases c WHERE c.id = p_case AND v_me = ANY (c.parties);
        IF v_case.id IS NULL THEN
          ${refused(`'unknown'`)}
        END IF;
        SELECT * INTO v_mark FROM case_protections p WHERE p.case_id = p_case AND p.lifted_at IS NULL;
        IF v_mark.authority IS DISTINCT FROM v_me THEN
          ${refused(`CASE WHEN v_mark.case_id IS NULL THEN 'none' ELSE 'anothers' END`)}
        END IF;
        FOR v_one IN
          UPDATE case_protections p SET lifted_by = p_subject, lifted_at = now(), lifted_because = p_because
          FROM cases c WHERE c.id = p.case_id AND p.lifted_at IS NULL AND p.marking = v_mark.marking
            AND (c.id = p_case OR v_mark.marking = 'protected-identity' AND c.person_id = v_case.person_id)
          RETURNING c.id
        LOOP
          PERFORM mark_protected(v_one, null);
        END LOOP;
        IF v_mark.marking = 'protected-identity' THEN
          UPDATE persons p SET protection = null WHERE p.id = v_case.person_id;
        END IF;
${told('lift-protection', 'p_case')}
${answered(`'/api/v1/cases/' || p_case || '/protection'`, 'null')}
      END $$`);
}

async function readers(runner: QueryRunner): Promise<void> {
  // Who is in charge of a case and whether it is protected: for whoever sees it, and for those who give it to somebody.
  await runner.query(`
      CREATE FUNCTION read_circle(p_authority text, p_subject text, p_case uuid, p_supervises boolean)
      RETURNS TABLE (version integer, unit text, officer text, further text[], because text, assigned_by text,
                     assigned_at timestamptz, marking text, marked_by text, marked_because text, marked_at timestamptz,
                     regime jsonb, grants jsonb, glasses jsonb, mandates jsonb)
      ${inOwnersName} AS $$
      #variable_conflict use_column
      DECLARE
        v_me text;
        v_seen boolean;
        v_kind text;
      BEGIN
        ${whoAsks}
        v_seen := EXISTS (SELECT FROM cases c WHERE c.id = p_case);
        ${asOwner}
        SELECT CASE WHEN c.closed_at IS NULL THEN 'open' ELSE 'closed' END INTO v_kind FROM cases c WHERE c.id = p_case;
        IF NOT (v_seen OR p_supervises AND ${takesPart('p_case')}) THEN RETURN; END IF;
${told('read-circle', 'p_case', 'consultation')}
        RETURN QUERY
          SELECT coalesce(a.number, 0) + 1, a.unit, a.officer, coalesce(a.further, '{}'), a.because, a.assigned_by,
                 a.assigned_at::timestamptz, p.marking, p.set_by, p.because, p.set_at::timestamptz,
                 (SELECT jsonb_build_object('circle', r.circle, 'intake', r.intake) FROM access_regimes r
                  WHERE r.authority = v_me AND r.kind = v_kind AND r.replaced_at IS NULL),
                 (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('holder', g.holder, 'unit', g.unit)))
                  FROM case_grants g WHERE g.authority = v_me AND g.case_id = p_case AND g.status = 'given' AND now() < g.until),
                 (SELECT jsonb_agg(jsonb_build_object('subject', b.subject)) FROM break_glass b
                  WHERE b.authority = v_me AND b.case_id = p_case AND b.subject = p_subject AND now() < b.until),
                 (SELECT jsonb_agg(jsonb_build_object('giver', m.giver, 'holder', m.holder)) FROM mandates m
                  WHERE m.authority = v_me AND m.holder = p_subject AND m.revoked_at IS NULL AND m.from_at <= now()
                    AND now() < m.until)
          FROM (VALUES (true)) AS one
          LEFT JOIN case_assignments a ON a.authority = v_me AND a.case_id = p_case AND a.replaced_at IS NULL
          LEFT JOIN case_protections p ON p.case_id = p_case AND p.lifted_at IS NULL;
      END $$`);
  // What waits for somebody to be put in charge: ids alone, since whoever gives out a case need not see it.
  await runner.query(`
      CREATE FUNCTION list_unassigned(p_authority text, p_subject text, p_after uuid, p_limit integer)
      RETURNS TABLE (case_id uuid, marking text) ${inOwnersName} AS $$
      #variable_conflict use_column
      DECLARE
        v_me text;
      BEGIN
        ${whoAsks}
        ${asOwner}
        RETURN QUERY
          SELECT p.case_id, p.marking FROM case_protections p
          WHERE p.lifted_at IS NULL AND p.case_id > p_after AND ${takesPart('p.case_id')}
            AND NOT EXISTS (SELECT FROM case_assignments a WHERE a.authority = v_me AND a.case_id = p.case_id
                              AND a.replaced_at IS NULL AND (a.officer IS NOT NULL OR cardinality(a.further) > 0))
          ORDER BY p.case_id LIMIT p_limit;
        PERFORM set_config('app.authority', v_me, true);
      END $$`);
  // Cases of whoever asks, by the settings of the statement: one's own, or those of one's units.
  await runner.query(`
      CREATE FUNCTION assigned_to(p_whom text) RETURNS TABLE (case_id uuid) STABLE ${inOwnersName} AS $$
      DECLARE
        v_me text := asking_authority();
        v_subject text := look_part('subject');
        v_units text[] := string_to_array(look_part('units'), chr(31));
      BEGIN
        IF p_whom = 'mine' THEN
          RETURN QUERY SELECT a.case_id FROM case_assignments a
            WHERE a.authority = v_me AND a.replaced_at IS NULL AND (a.officer = v_subject OR v_subject = ANY (a.further));
        ELSE
          RETURN QUERY SELECT a.case_id FROM case_assignments a
            WHERE a.authority = v_me AND a.replaced_at IS NULL AND a.unit = ANY (v_units);
        END IF;
      END $$`);
}

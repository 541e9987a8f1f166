import type { MigrationInterface, QueryRunner } from 'typeorm';
import { circle, datum, groupOf, marks, partOpen, seesDatum } from './sql/datum';
import { createDoor, line, oneAtATime, raiseWalls } from './sql/doors';

const grounds = {
  gdpr: ['accuracy-contested', 'unlawful-not-erased', 'needed-for-legal-claims', 'objection-pending'],
  led: ['accuracy-undetermined', 'kept-as-evidence'],
};
const listed = (values: readonly string[]): string => values.map(value => `'${value}'`).join(', ');

const tables = `
    CREATE TABLE restrictions (
      id uuid NOT NULL,
      version integer NOT NULL,
      authority text NOT NULL,
      person_id uuid NOT NULL,
      request_id uuid CONSTRAINT restrictions_request REFERENCES data_subject_requests,${datum}
      regime text NOT NULL,
      ground text NOT NULL CONSTRAINT restrictions_ground CHECK (ground IN (${listed([...grounds.gdpr, ...grounds.led])})),
      set_by text NOT NULL,
      set_at timestamptz(3) NOT NULL,
      person_told_on date,
      person_told_by text,
      lifted_by text,
      lifted_at timestamptz(3),
      CONSTRAINT restrictions_pk PRIMARY KEY (id),
      CONSTRAINT restrictions_datum CHECK (CASE place
        WHEN 'statement' THEN statement IS NOT NULL AND num_nonnulls(case_id, region, field, event) = 0
        WHEN 'field' THEN num_nonnulls(case_id, region) = 2 AND num_nonnulls(statement, event) = 0
        WHEN 'event' THEN num_nonnulls(case_id, region, event) = 3 AND num_nonnulls(statement, field) = 0
        WHEN 'case' THEN case_id IS NOT NULL AND num_nonnulls(statement, region, field, event) = 0
        WHEN 'person' THEN num_nonnulls(statement, case_id, region, field, event) = 0
        ELSE false END),
      CONSTRAINT restrictions_regime CHECK (CASE regime
        WHEN 'gdpr' THEN ground IN (${listed(grounds.gdpr)}) WHEN 'led' THEN ground IN (${listed(grounds.led)}) ELSE false END),
      CONSTRAINT restrictions_told CHECK ((person_told_on IS NULL) = (person_told_by IS NULL)),
      -- The person hears of it before it ends.
      CONSTRAINT restrictions_lifted CHECK ((lifted_by IS NULL) = (lifted_at IS NULL)
        AND (lifted_at IS NULL OR coalesce(person_told_on <= (lifted_at AT TIME ZONE 'Europe/Stockholm')::date, false)))
    );
    CREATE INDEX restrictions_of_person ON restrictions (person_id, authority);
    CREATE INDEX restrictions_of_case ON restrictions (case_id) WHERE lifted_at IS NULL;

    CREATE TABLE restriction_exceptions (
      id uuid NOT NULL,
      restriction_id uuid NOT NULL CONSTRAINT restriction_exceptions_restriction REFERENCES restrictions,
      authority text NOT NULL,
      person_id uuid NOT NULL,
      recipient text NOT NULL,
      ground text NOT NULL CONSTRAINT restriction_exceptions_ground
        CHECK (ground IN ('consent', 'legal-claims', 'rights-of-another', 'important-public-interest')),
      until date NOT NULL,
      set_by text NOT NULL,
      set_at timestamptz(3) NOT NULL,
      CONSTRAINT restriction_exceptions_pk PRIMARY KEY (id)
    );
    CREATE INDEX restriction_exceptions_of_restriction ON restriction_exceptions (restriction_id, recipient);`;

const names = ['restrictions', 'restriction_exceptions'] as const;

const restricted = `, 'restricted', coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
              'id', x.id, 'authority', x.authority, 'regime', x.regime, 'ground', x.ground, 'place', x.place,
              'since', to_char(x.set_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
              'statement', x.statement, 'region', x.region, 'field', x.field, 'event', x.event)) ORDER BY x.set_at, x.id)
            FROM restrictions x WHERE x.lifted_at IS NULL AND x.person_id = p_person_id AND CASE WHEN p_case_id IS NULL
              THEN x.place IN ('person', 'statement') ELSE x.place = 'person' OR x.case_id = p_case_id END), '[]')`;
const everRestricted = ` OR EXISTS (SELECT FROM restrictions x WHERE x.person_id = p_person_id)`;

/** What is held of a person without being used: by which ground, what may pass all the same, and until the person is told. */
export class AddRestrictions1763787600081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await raiseWalls(runner, names);
    await runner.query(
      `CREATE POLICY restrictions_mark ON restrictions FOR SELECT USING (CASE place
         WHEN 'person' THEN EXISTS (SELECT FROM persons p WHERE p.id = restrictions.person_id)
         ELSE ${seesDatum('restrictions')} END)`,
    );
    await runner.query(
      `CREATE POLICY restrictions_circle ON restrictions AS RESTRICTIVE FOR SELECT USING (${circle('restrictions')})`,
    );
    await runner.query(
      `CREATE POLICY restriction_exceptions_circle ON restriction_exceptions AS RESTRICTIVE FOR SELECT
       USING (is_system() OR EXISTS (SELECT FROM restrictions r WHERE r.id = restriction_exceptions.restriction_id))`,
    );
    await runner.query(marks(restricted, everRestricted));
    await runner.query(onLegalHold(held));
    await bars(runner);
    await doors(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const four = 'text, text, timestamptz, uuid, integer';
    await runner.query(`DROP FUNCTION lift_restriction(${four}, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION announce_lifting(${four}, date, jsonb)`);
    await runner.query(`DROP FUNCTION except_from_restriction(${four}, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION restrict_processing(text, text, timestamptz, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION barring_restrictions(text, uuid, uuid, text, text[], date)`);
    await runner.query(onLegalHold(''));
    await runner.query(marks());
    await runner.query(`DROP TABLE ${[...names].reverse().join(', ')}`);
  }
}

const held = `
                  OR EXISTS (SELECT FROM restrictions r WHERE r.lifted_at IS NULL
                       AND (r.case_id = p_case_id OR (r.case_id IS NULL AND r.person_id = p_person_id)))`;

/** Whatever says that nothing is destroyed yet. @param more a further reason, as SQL */
const onLegalHold = (more: string): string => `
      CREATE OR REPLACE FUNCTION on_legal_hold(p_case_id uuid, p_person_id uuid, p_on date) RETURNS boolean
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        v_asking text := coalesce(current_setting('app.authority', true), '');
        v_held boolean;
      BEGIN
        PERFORM set_config('app.authority', 'samverk.auditor', true);
        v_held := EXISTS (SELECT FROM legal_holds h WHERE h.lifted_at IS NULL AND (h.until IS NULL OR h.until >= p_on)
                            AND (h.case_id = p_case_id OR h.person_id = p_person_id))${more};
        -- Called in the middle of a question, which goes on as before.
        PERFORM set_config('app.authority', v_asking, true);
        RETURN v_held;
      END $$`;

async function bars(runner: QueryRunner): Promise<void> {
  // Also of what whoever asks may not see: it says that the authority has restricted something, and not what.
  await runner.query(`
      CREATE FUNCTION barring_restrictions(p_authority text, p_person_id uuid, p_case_id uuid, p_recipient text, p_groups text[],
                                           p_on date)
      RETURNS TABLE (id uuid, regime text, ground text) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      #variable_conflict use_column
      BEGIN
        PERFORM set_config('app.authority', 'samverk.auditor', true);
        RETURN QUERY
          SELECT r.id, r.regime, r.ground FROM restrictions r
          WHERE r.authority = p_authority AND r.person_id = p_person_id AND r.lifted_at IS NULL
            AND CASE
              -- Who somebody is goes along with every part of a case.
              WHEN r.place IN ('person', 'statement') THEN true
              WHEN r.place = 'case' THEN r.case_id = p_case_id
              ELSE r.case_id = p_case_id AND ${groupOf('r.region')} = ANY (p_groups) END
            AND NOT EXISTS (SELECT FROM restriction_exceptions e
              WHERE e.restriction_id = r.id AND e.recipient = p_recipient AND e.until >= p_on)
          ORDER BY r.set_at, r.id;
        PERFORM set_config('app.authority', p_authority, true);
      END $$`);
}

async function doors(runner: QueryRunner): Promise<void> {
  const location = (person: string) => `'/api/v1/persons/' || ${person} || '/restrictions'`;
  await createDoor(runner, {
    name: 'restrict_processing',
    takes: 'p_restriction jsonb, p_texts jsonb',
    declare: `v_one restrictions;
        v_request data_subject_requests;
        v_request_id uuid := (p_restriction->>'requestId')::uuid;
        v_seen boolean;
        v_asked boolean;`,
    before: `v_one.id := uuidv7();
        v_one.version := 1;
        v_one.place := p_restriction->>'place';
        v_one.person_id := (p_restriction->>'personId')::uuid;
        v_one.statement := (p_restriction->>'statement')::integer;
        v_one.case_id := (p_restriction->>'caseId')::uuid;
        v_one.region := p_restriction->>'region';
        v_one.field := p_restriction->>'field';
        v_one.event := (p_restriction->>'event')::integer;
        v_asked := v_request_id IS NULL OR EXISTS (SELECT FROM data_subject_requests r WHERE r.id = v_request_id);
        v_seen := CASE v_one.place
          WHEN 'person' THEN holds_data_of(p_authority, v_one.person_id)
          WHEN 'statement' THEN EXISTS (SELECT FROM person_assertions s
            WHERE s.person_id = v_one.person_id AND s.number = v_one.statement)
          ELSE EXISTS (SELECT FROM cases c WHERE c.id = v_one.case_id AND c.person_id = v_one.person_id)
            AND ${partOpen('v_one.case_id', 'v_one.region')}
            AND (v_one.event IS NULL OR EXISTS (SELECT FROM journal j
                 WHERE j.case_id = v_one.case_id AND j.sequence = v_one.event AND j.region = v_one.region)) END;`,
    lock: `${oneAtATime('restriction')}
        SELECT * INTO v_request FROM data_subject_requests r WHERE r.id = v_request_id AND r.authority = v_me
          AND r.person_id = v_one.person_id AND r.kind IN ('restriction', 'rectification') AND v_asked FOR UPDATE;`,
    work: `
        v_fault := CASE WHEN v_seen IS NOT TRUE THEN 'no-datum'
                        WHEN v_request_id IS NOT NULL AND v_request.id IS NULL THEN 'unknown'
                        WHEN v_request.status IN ('refused', 'withdrawn') THEN 'closed' END;
        IF v_fault IS NULL THEN
          v_one.authority := v_me;
          v_one.request_id := v_request.id;
          v_one.regime := p_restriction->>'regime';
          v_one.ground := p_restriction->>'ground';
          v_one.set_by := p_subject;
          v_one.set_at := p_at;
          INSERT INTO restrictions SELECT v_one.*;
          UPDATE data_subject_requests r SET version = r.version + 1 WHERE r.id = v_request.id;
          PERFORM keep_rights_texts(v_me, p_subject, p_at, v_one.id, v_one.person_id, p_texts);
          ${line(`'restrict-processing'`, `'alteration'`, 'v_one.person_id', { caseId: 'v_one.case_id' })}
          v_body := jsonb_build_object('id', v_one.id, 'version', 1, 'personId', v_one.person_id,
            'told', tell_recipients(v_me, p_subject, p_at, 'restricted',
              ARRAY(SELECT jsonb_array_elements_text(p_restriction->'basis'->v_one.regime)), v_one.id, to_jsonb(v_one)))
            || CASE WHEN v_request.id IS NULL THEN '{}' ELSE jsonb_build_object('requestVersion', v_request.version + 1) END;
        END IF;`,
    location: location('v_one.person_id'),
    version: '1',
  });
  const held = `v_one restrictions;
        v_seen boolean;`;
  const before = `v_seen := EXISTS (SELECT FROM restrictions r WHERE r.id = p_id AND r.authority = v_me);`;
  const lock = `SELECT * INTO v_one FROM restrictions r WHERE r.id = p_id AND r.authority = v_me AND v_seen FOR UPDATE;`;
  const standing = `v_fault := CASE WHEN v_one.id IS NULL THEN 'unknown' WHEN v_one.version <> p_expected THEN 'stale'
                        WHEN v_one.lifted_at IS NOT NULL THEN 'over'`;
  const receipt = (more = `'{}'::jsonb`) => `
          v_body := jsonb_build_object('id', p_id, 'version', p_expected + 1, 'personId', v_one.person_id) || ${more};`;
  const today = `(p_at AT TIME ZONE 'Europe/Stockholm')::date`;
  await createDoor(runner, {
    name: 'except_from_restriction',
    takes: 'p_id uuid, p_expected integer, p_exception jsonb, p_texts jsonb',
    declare: `${held}
        v_id uuid := uuidv7();`,
    before,
    lock,
    work: `
        ${standing} WHEN (p_exception->>'until')::date < ${today} THEN 'past' END;
        IF v_fault IS NULL THEN
          INSERT INTO restriction_exceptions (id, restriction_id, authority, person_id, recipient, ground, until, set_by, set_at)
          VALUES (v_id, p_id, v_me, v_one.person_id, p_exception->>'recipient', p_exception->>'ground',
                  (p_exception->>'until')::date, p_subject, p_at);
          UPDATE restrictions r SET version = p_expected + 1 WHERE r.id = p_id;
          PERFORM keep_rights_texts(v_me, p_subject, p_at, v_id, v_one.person_id, p_texts);
          ${line(`'except-from-restriction'`, `'alteration'`, 'v_one.person_id', { caseId: 'v_one.case_id', recipient: `p_exception->>'recipient'` })}
          ${receipt()}
        END IF;`,
    location: location('v_one.person_id'),
    version: 'p_expected + 1',
  });
  await createDoor(runner, {
    name: 'announce_lifting',
    takes: 'p_id uuid, p_expected integer, p_on date',
    declare: held,
    before,
    lock,
    work: `
        ${standing} WHEN p_on > ${today} OR p_on < (v_one.set_at AT TIME ZONE 'Europe/Stockholm')::date THEN 'past' END;
        IF v_fault IS NULL THEN
          UPDATE restrictions r SET version = p_expected + 1, person_told_on = p_on, person_told_by = p_subject WHERE r.id = p_id;
          ${line(`'announce-lifting-of-restriction'`, `'alteration'`, 'v_one.person_id', { caseId: 'v_one.case_id' })}
          ${receipt()}
        END IF;`,
    location: location('v_one.person_id'),
    version: 'p_expected + 1',
  });
  await createDoor(runner, {
    name: 'lift_restriction',
    takes: 'p_id uuid, p_expected integer, p_texts jsonb',
    declare: `${held}
        v_told jsonb;`,
    before,
    lock,
    work: `
        ${standing} WHEN v_one.person_told_on IS NULL THEN 'person-not-told' END;
        IF v_fault IS NULL THEN
          UPDATE restrictions r SET version = p_expected + 1, lifted_by = p_subject, lifted_at = p_at WHERE r.id = p_id;
          PERFORM keep_rights_texts(v_me, p_subject, p_at, p_id, v_one.person_id, p_texts);
          ${line(`'lift-restriction'`, `'alteration'`, 'v_one.person_id', { caseId: 'v_one.case_id' })}
          v_told := tell_recipients(v_me, p_subject, p_at, 'restriction-lifted', '{}', p_id, to_jsonb(v_one));
          ${receipt(`jsonb_build_object('told', v_told)`)}
        END IF;`,
    location: location('v_one.person_id'),
    version: 'p_expected + 1',
  });
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { circle, datum, groupOf, marks, partOpen, seesDatum } from './sql/datum';
import { createDoor, line, raiseWalls } from './sql/doors';

const me = 'asking_authority()';

const tables = `
    CREATE TABLE rectifications (
      id uuid NOT NULL,
      version integer NOT NULL,
      authority text NOT NULL,
      person_id uuid NOT NULL,
      request_id uuid NOT NULL CONSTRAINT rectifications_request REFERENCES data_subject_requests,${datum}
      contested_on date NOT NULL,
      named_by text NOT NULL,
      named_at timestamptz(3) NOT NULL,
      status text NOT NULL CONSTRAINT rectifications_status CHECK (status IN ('open', 'corrected', 'refused', 'withdrawn')),
      settled_by text,
      settled_on date,
      corrected_statement integer,
      corrected_event integer,
      note_lifted_by text,
      note_lifted_on date,
      note_lifted_because text CONSTRAINT rectifications_lifted
        CHECK (note_lifted_because IN ('taken-back', 'corrected-since', 'set-aside')),
      CONSTRAINT rectifications_pk PRIMARY KEY (id),
      CONSTRAINT rectifications_datum CHECK (CASE place
        WHEN 'statement' THEN statement IS NOT NULL AND num_nonnulls(case_id, region, field, event) = 0
        WHEN 'field' THEN num_nonnulls(case_id, region) = 2 AND num_nonnulls(statement, event) = 0
        WHEN 'event' THEN num_nonnulls(case_id, region, event) = 3 AND num_nonnulls(statement, field) = 0
        ELSE false END),
      CONSTRAINT rectifications_settled CHECK ((status = 'open') = (settled_on IS NULL)),
      CONSTRAINT rectifications_corrected
        CHECK ((status = 'corrected') = (num_nonnulls(corrected_statement, corrected_event) = 1)),
      CONSTRAINT rectifications_note CHECK (note_lifted_on IS NULL OR status = 'refused')
    );
    CREATE INDEX rectifications_of_person ON rectifications (person_id, authority);
    CREATE INDEX rectifications_of_request ON rectifications (request_id);

    CREATE TABLE data_protection_notices (
      id uuid NOT NULL,
      key text NOT NULL CONSTRAINT data_protection_notices_key CHECK (key IN ('rectified', 'restricted', 'restriction-lifted')),
      authority text NOT NULL,
      recipient text NOT NULL,
      person_id uuid NOT NULL,
      about uuid NOT NULL,${datum}
      basis text[] NOT NULL,
      sent_at timestamptz(3) NOT NULL,
      acknowledged_by text,
      acknowledged_at timestamptz(3),
      CONSTRAINT data_protection_notices_pk PRIMARY KEY (id),
      CONSTRAINT data_protection_notices_once UNIQUE (about, key, recipient),
      CONSTRAINT data_protection_notices_acknowledged CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
    );
    CREATE INDEX data_protection_notices_inbox ON data_protection_notices (recipient, sent_at, id);
    CREATE INDEX data_protection_notices_outbox ON data_protection_notices (authority, sent_at, id);`;

const names = ['rectifications', 'data_protection_notices'] as const;

/** What the words of a person say is wrong, what became of it, the note that stays, and who is told. */
export class AddRectifications1763787600080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await raiseWalls(runner, names);
    // That somebody contests a datum is seen by everybody who sees the datum; what they say of it is not.
    await runner.query(
      `CREATE POLICY rectifications_note ON rectifications FOR SELECT
       USING (status = 'refused' AND ${seesDatum('rectifications')})`,
    );
    await runner.query(
      `CREATE POLICY rectifications_circle ON rectifications AS RESTRICTIVE FOR SELECT USING (${circle('rectifications')})`,
    );
    await runner.query(
      `CREATE POLICY data_protection_notices_inbox ON data_protection_notices FOR SELECT USING (recipient = ${me})`,
    );
    await runner.query(
      `CREATE POLICY data_protection_notices_circle ON data_protection_notices AS RESTRICTIVE FOR SELECT USING (is_system()
         OR NOT identity_protected(person_id) OR EXISTS (SELECT FROM persons p WHERE p.id = person_id))`,
    );
    await runner.query(marks());
    await tellings(runner);
    await doors(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER data_subject_requests_settled ON data_subject_requests`);
    await runner.query(`DROP FUNCTION settle_rectifications()`);
    await runner.query(
      `DROP FUNCTION acknowledge_data_protection_notice(text, text, timestamptz, uuid, text[], jsonb)`,
    );
    await runner.query(`DROP FUNCTION lift_contest_note(text, text, timestamptz, uuid, integer, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION correct_datum(text, text, timestamptz, uuid, integer, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION contest_datum(text, text, timestamptz, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION tell_recipients(text, text, timestamptz, text, text[], uuid, jsonb)`);
    await runner.query(`DROP FUNCTION recipients_of(text, uuid, uuid, text)`);
    await runner.query(`DROP FUNCTION marks_of(text, uuid, uuid)`);
    await runner.query(`DROP TABLE ${[...names].reverse().join(', ')}`);
  }
}

async function tellings(runner: QueryRunner): Promise<void> {
  // Those to whom an authority has opened a part of a case, handed it over, or sent a notice of the law.
  await runner.query(`
      CREATE FUNCTION recipients_of(p_sender text, p_person_id uuid, p_case_id uuid, p_group text) RETURNS SETOF text
      LANGUAGE sql STABLE AS $$
        SELECT d.recipient FROM disclosures d
          JOIN cases c ON c.id = d.case_id JOIN journal j ON j.case_id = d.case_id AND j.sequence = d.sequence
        WHERE c.person_id = p_person_id AND (p_case_id IS NULL OR c.id = p_case_id) AND d.recipient <> p_sender
          AND (p_group IS NULL OR p_group = ANY (d.groups))
          AND (j.authority = p_sender OR EXISTS (SELECT FROM handovers h WHERE h.case_id = c.id
                 AND h.from_authority = p_sender AND h.to_authority = d.recipient AND h.status IN ('received', 'accepted')))
        UNION
        SELECT n.recipient FROM notices n JOIN cases c ON c.id = n.case_id
        WHERE c.person_id = p_person_id AND (p_case_id IS NULL OR c.id = p_case_id)
          AND n.sender = p_sender AND n.recipient <> p_sender
        ORDER BY 1
      $$`);
  await runner.query(`
      CREATE FUNCTION tell_recipients(p_sender text, p_subject text, p_at timestamptz, p_key text, p_basis text[], p_about uuid,
                                      p_datum jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
      DECLARE
        v_person uuid := (p_datum->>'person_id')::uuid;
        v_case uuid := (p_datum->>'case_id')::uuid;
        v_told text[];
      BEGIN
        v_told := ARRAY(SELECT recipients_of(p_sender, v_person, v_case, CASE
          -- Names, birth dates and the like are seen by everybody who is let into a case.
          WHEN p_datum->>'place' = 'statement' AND EXISTS (SELECT FROM person_assertions s WHERE s.person_id = v_person
            AND s.number = (p_datum->>'statement')::integer AND s.kind = 'document') THEN 'identity'
          WHEN p_datum->>'region' IS NOT NULL THEN ${groupOf(`p_datum->>'region'`)} END));
        INSERT INTO data_protection_notices (id, key, authority, recipient, person_id, about, place, statement, case_id, region,
                                             field, event, basis, sent_at)
        SELECT uuidv7(), p_key, p_sender, t.recipient, v_person, p_about, p_datum->>'place', (p_datum->>'statement')::integer,
               v_case, p_datum->>'region', p_datum->>'field', (p_datum->>'event')::integer, p_basis, p_at
        FROM unnest(v_told) AS t (recipient);
        INSERT INTO read_log (authority, subject, operation, class, person_id, case_id, recipient, correlation_id)
        SELECT p_sender, p_subject, 'tell-recipient', 'disclosure', v_person, v_case, t.recipient, coalesce(look_part('correlationId'), '')
        FROM unnest(v_told) AS t (recipient);
        RETURN to_jsonb(v_told);
      END $$`);
  await createDoor(runner, {
    name: 'acknowledge_data_protection_notice',
    // Bodies outside are told by other means; whoever told them records that they know.
    takes: 'p_id uuid, p_inside text[]',
    declare: `v_notice data_protection_notices;
        v_seen boolean;`,
    before: `v_seen := EXISTS (SELECT FROM data_protection_notices n WHERE n.id = p_id);`,
    lock: `SELECT * INTO v_notice FROM data_protection_notices n WHERE n.id = p_id AND v_seen
          AND (n.recipient = v_me OR (n.authority = v_me AND NOT n.recipient = ANY (p_inside))) FOR UPDATE;`,
    work: `
        v_fault := CASE WHEN v_notice.id IS NULL THEN 'unknown' WHEN v_notice.acknowledged_at IS NOT NULL THEN 'over' END;
        IF v_fault IS NULL THEN
          UPDATE data_protection_notices n SET acknowledged_by = p_subject, acknowledged_at = p_at WHERE n.id = p_id;
          ${line(`'acknowledge-data-protection-notice'`, `'alteration'`, 'v_notice.person_id', { caseId: 'v_notice.case_id' })}
          v_body := jsonb_build_object('id', p_id, 'personId', v_notice.person_id);
        END IF;`,
    location: `'/api/v1/data-protection-notices'`,
  });
}

async function doors(runner: QueryRunner): Promise<void> {
  const location = (person: string) => `'/api/v1/persons/' || ${person} || '/rectifications'`;
  const receipt = (id: string, version: string, status: string, more = `'{}'::jsonb`) => `
          v_body := jsonb_build_object('id', ${id}, 'version', ${version}, 'status', ${status}, 'personId', v_request.person_id,
                                       'requestId', v_request.id, 'requestVersion', v_request.version + 1) || ${more};`;
  // Whoever answers the request has seen what is named in it, or learns that it has changed.
  const touched = `UPDATE data_subject_requests r SET version = r.version + 1 WHERE r.id = v_request.id;`;
  await createDoor(runner, {
    name: 'contest_datum',
    takes: 'p_datum jsonb, p_texts jsonb',
    declare: `v_id uuid := uuidv7();
        v_place text := p_datum->>'place';
        v_case uuid := (p_datum->>'caseId')::uuid;
        v_person uuid := (p_datum->>'personId')::uuid;
        v_region text := p_datum->>'region';
        v_request data_subject_requests;
        v_asked boolean;
        v_seen boolean;`,
    before: `v_asked := EXISTS (SELECT FROM data_subject_requests r WHERE r.id = (p_datum->>'requestId')::uuid);
        v_seen := CASE v_place
          WHEN 'statement' THEN EXISTS (SELECT FROM person_assertions s WHERE s.person_id = v_person
            AND s.number = (p_datum->>'statement')::integer AND s.superseded_by IS NULL)
          ELSE EXISTS (SELECT FROM cases c WHERE c.id = v_case AND c.person_id = v_person) AND ${partOpen('v_case', 'v_region')}
            AND (v_place = 'field' OR EXISTS (SELECT FROM journal j
                 WHERE j.case_id = v_case AND j.sequence = (p_datum->>'event')::integer AND j.region = v_region)) END;`,
    lock: `SELECT * INTO v_request FROM data_subject_requests r WHERE r.id = (p_datum->>'requestId')::uuid AND r.authority = v_me
          AND r.person_id = v_person AND r.kind = 'rectification' AND v_asked FOR UPDATE;`,
    work: `
        v_fault := CASE WHEN v_request.id IS NULL THEN 'unknown' WHEN v_request.status <> 'open' THEN 'closed'
                        WHEN v_seen IS NOT TRUE THEN 'no-datum' END;
        IF v_fault IS NULL THEN
          INSERT INTO rectifications (id, version, authority, person_id, request_id, place, statement, case_id, region, field,
                                      event, contested_on, named_by, named_at, status)
          VALUES (v_id, 1, v_me, v_person, v_request.id, v_place, (p_datum->>'statement')::integer, v_case, v_region,
                  p_datum->>'field', (p_datum->>'event')::integer, v_request.received_on, p_subject, p_at, 'open');
          PERFORM keep_rights_texts(v_me, p_subject, p_at, v_id, v_person, p_texts);
          ${touched}
          ${line(`'contest-datum'`, `'collection'`, 'v_person', { caseId: 'v_case' })}
          ${receipt('v_id', '1', `'open'`)}
        END IF;`,
    location: location('v_person'),
    version: '1',
  });
  const held = `v_one rectifications;
        v_request data_subject_requests;
        v_seen boolean;`;
  const seen = `v_seen := EXISTS (SELECT FROM rectifications r WHERE r.id = p_id AND r.authority = v_me);`;
  // The request first: whoever closes it takes the two in the same order.
  const lock = `SELECT q.* INTO v_request FROM data_subject_requests q
        WHERE q.id = (SELECT r.request_id FROM rectifications r WHERE r.id = p_id AND r.authority = v_me AND v_seen) FOR UPDATE;
        SELECT * INTO v_one FROM rectifications r WHERE r.id = p_id AND r.authority = v_me AND v_seen FOR UPDATE;`;
  await createDoor(runner, {
    name: 'correct_datum',
    takes: 'p_id uuid, p_expected integer, p_correction jsonb, p_keys jsonb',
    declare: `${held}
        v_event_seen boolean;
        v_statement integer := (p_correction->>'supersededBy')::integer;
        v_event integer := (p_correction->>'event')::integer;
        v_told jsonb;
        v_last integer;`,
    before: `${seen}
        v_event_seen := EXISTS (SELECT FROM rectifications r JOIN journal j ON j.case_id = r.case_id AND j.region = r.region
          WHERE r.id = p_id AND j.sequence = v_event AND (r.event IS NULL OR j.sequence > r.event)
            AND (j.recorded_at AT TIME ZONE 'Europe/Stockholm')::date >= r.contested_on AND ${partOpen('j.case_id', 'j.region')});`,
    lock,
    work: `
        v_fault := CASE WHEN v_one.id IS NULL THEN 'unknown' WHEN v_one.version <> p_expected THEN 'stale'
                        WHEN v_one.status <> 'open' THEN 'settled'
                        WHEN v_request.identity_checked_on IS NULL THEN 'identity-unchecked' END;
        IF v_fault IS NULL AND p_correction->'assertion' IS NOT NULL THEN
          SELECT p.version INTO v_last FROM persons p WHERE p.id = v_one.person_id FOR UPDATE;
          IF v_one.place = 'statement' AND EXISTS (SELECT FROM person_assertions s WHERE s.person_id = v_one.person_id
               AND s.number = v_one.statement AND s.superseded_by IS NULL AND s.kind = p_correction->'assertion'->>'kind') THEN
            v_statement := v_last + 1;
            PERFORM add_assertions(v_me, p_subject, v_one.person_id, v_last, p_at,
                                   jsonb_build_array(p_correction->'assertion'), p_keys);
            UPDATE person_assertions s SET superseded_by = v_statement
            WHERE s.person_id = v_one.person_id AND s.number = v_one.statement;
            UPDATE persons p SET version = v_statement WHERE p.id = v_one.person_id;
            ${line(`'record-assertion'`, `'alteration'`, 'v_one.person_id')}
          ELSE
            v_fault := 'no-correction';
          END IF;
        ELSIF v_fault IS NULL AND NOT (CASE
            WHEN v_one.place = 'statement' THEN v_event IS NULL AND EXISTS (SELECT FROM person_assertions s
              WHERE s.person_id = v_one.person_id AND s.number = v_one.statement AND s.superseded_by = v_statement)
            ELSE v_statement IS NULL AND v_event_seen END) THEN
          v_fault := 'no-correction';
        END IF;
        IF v_fault IS NULL THEN
          UPDATE rectifications r SET version = p_expected + 1, status = 'corrected', settled_by = p_subject,
            settled_on = (p_at AT TIME ZONE 'Europe/Stockholm')::date, corrected_statement = v_statement, corrected_event = v_event
          WHERE r.id = p_id;
          ${touched}
          ${line(`'correct-datum'`, `'alteration'`, 'v_one.person_id', { caseId: 'v_one.case_id' })}
          v_told := tell_recipients(v_me, p_subject, p_at, 'rectified',
            ARRAY(SELECT jsonb_array_elements_text(p_correction->'basis'->v_request.regime)), p_id, to_jsonb(v_one));
          ${receipt('p_id', 'p_expected + 1', `'corrected'`, `jsonb_build_object('told', v_told)`)}
        END IF;`,
    location: location('v_one.person_id'),
    version: 'p_expected + 1',
  });
  await createDoor(runner, {
    name: 'lift_contest_note',
    takes: 'p_id uuid, p_expected integer, p_lifting jsonb, p_texts jsonb',
    declare: held,
    before: seen,
    lock,
    work: `
        v_fault := CASE WHEN v_one.id IS NULL THEN 'unknown' WHEN v_one.version <> p_expected THEN 'stale'
                        WHEN v_one.status <> 'refused' OR v_one.note_lifted_on IS NOT NULL THEN 'no-note' END;
        IF v_fault IS NULL THEN
          UPDATE rectifications r SET version = p_expected + 1, note_lifted_by = p_subject,
            note_lifted_on = (p_at AT TIME ZONE 'Europe/Stockholm')::date, note_lifted_because = p_lifting->>'because'
          WHERE r.id = p_id;
          PERFORM keep_rights_texts(v_me, p_subject, p_at, p_id, v_one.person_id, p_texts);
          ${touched}
          ${line(`'lift-contest-note'`, `'alteration'`, 'v_one.person_id', { caseId: 'v_one.case_id' })}
          ${receipt('p_id', 'p_expected + 1', `'refused'`)}
        END IF;`,
    location: location('v_one.person_id'),
    version: 'p_expected + 1',
  });
  // However a request is closed: what was not corrected is refused, and its note stays beside the datum.
  await runner.query(`
      CREATE FUNCTION settle_rectifications() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE rectifications r SET version = r.version + 1, settled_by = NEW.closed_by, settled_on = NEW.closed_on,
          status = CASE NEW.status WHEN 'withdrawn' THEN 'withdrawn' ELSE 'refused' END
        WHERE r.request_id = NEW.id AND r.status = 'open';
        RETURN NULL;
      END $$`);
  await runner.query(`
      CREATE TRIGGER data_subject_requests_settled AFTER UPDATE OF status ON data_subject_requests FOR EACH ROW
      WHEN (OLD.status = 'open' AND NEW.status <> 'open') EXECUTE FUNCTION settle_rectifications()`);
}

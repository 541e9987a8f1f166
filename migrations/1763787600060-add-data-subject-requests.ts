import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeErasureRoads, createDoor, line, oneAtATime, openErasureRoads, raiseWalls } from './sql/doors';

const tables = `
    CREATE TABLE data_subject_requests (
      id uuid NOT NULL,
      version integer NOT NULL,
      authority text NOT NULL,
      person_id uuid NOT NULL,
      kind text NOT NULL CONSTRAINT data_subject_requests_kind
        CHECK (kind IN ('access', 'rectification', 'erasure', 'restriction')),
      regime text NOT NULL CONSTRAINT data_subject_requests_regime CHECK (regime IN ('gdpr', 'led')),
      status text NOT NULL CONSTRAINT data_subject_requests_status
        CHECK (status IN ('open', 'answered', 'refused', 'withdrawn')),
      received_on date NOT NULL,
      recorded_by text NOT NULL,
      recorded_at timestamptz(3) NOT NULL,
      due_on date,
      deadline jsonb,
      identity_checked_on date,
      identity_checked_by text,
      identity_means text CONSTRAINT data_subject_requests_means
        CHECK (identity_means IN ('identity-document', 'known-to-the-officer', 'representative-with-mandate', 'electronic-identification')),
      extended_on date,
      extension_reason text CONSTRAINT data_subject_requests_extension CHECK (extension_reason IN ('complexity', 'number-of-requests')),
      closed_on date,
      closed_by text,
      answer text CONSTRAINT data_subject_requests_answer CHECK (answer IN ('granted', 'granted-in-part')),
      refusal_ground text CONSTRAINT data_subject_requests_ground
        CHECK (refusal_ground IN ('manifestly-unfounded', 'excessive', 'identity-not-established', 'exempted-by-law', 'limited-by-law')),
      remedies text[] NOT NULL DEFAULT '{}',
      CONSTRAINT data_subject_requests_pk PRIMARY KEY (id),
      CONSTRAINT data_subject_requests_closed CHECK ((status = 'open') = (closed_on IS NULL))
    );
    CREATE INDEX data_subject_requests_of_person ON data_subject_requests (person_id, authority);
    CREATE INDEX data_subject_requests_worklist ON data_subject_requests (authority, status, due_on, id);

    CREATE TABLE rights_texts (
      about uuid NOT NULL,
      part text NOT NULL CONSTRAINT rights_texts_part
        CHECK (part IN ('asked', 'extension', 'answer', 'refusal', 'note', 'ground', 'lifting')),
      authority text NOT NULL,
      person_id uuid NOT NULL,
      body text NOT NULL,
      written_by text NOT NULL,
      written_at timestamptz(3) NOT NULL,
      CONSTRAINT rights_texts_pk PRIMARY KEY (about, part)
    );
    CREATE INDEX rights_texts_of_person ON rights_texts (person_id);`;

/** Answers that name a person, kept for retries, go with the person. */
const keysOfPerson = `location = '/api/v1/persons/' || $1::text`;

/** What people ask about their own data, what it led to and by when; their words lie apart, where erasure reaches them. */
export class AddDataSubjectRequests1763787600060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await raiseWalls(runner, ['data_subject_requests', 'rights_texts']);
    await openErasureRoads(runner, { rights_texts: undefined });
    await runner.query(
      `UPDATE erasure_roads SET condition = $1 WHERE place = 'idempotency_keys' AND reached_by = 'person'`,
      [`${keysOfPerson} OR answer->>'personId' = $1::text`],
    );
    await runner.query(`ALTER TABLE rights_texts ALTER COLUMN body SET STATISTICS 0`);
    await doors(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION move_data_subject_request(text, text, timestamptz, uuid, integer, jsonb, jsonb, jsonb)`,
    );
    await runner.query(`DROP FUNCTION open_data_subject_request(text, text, timestamptz, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION keep_rights_texts(text, text, timestamptz, uuid, uuid, jsonb)`);
    await runner.query(`DROP FUNCTION holds_data_of(text, uuid)`);
    await closeErasureRoads(runner, ['rights_texts']);
    await runner.query(
      `UPDATE erasure_roads SET condition = $1 WHERE place = 'idempotency_keys' AND reached_by = 'person'`,
      [keysOfPerson],
    );
    await runner.query(`DROP TABLE rights_texts, data_subject_requests`);
  }
}

async function doors(runner: QueryRunner): Promise<void> {
  // Wider than person_known: whoever carried somebody holds data of them too, and must answer for it.
  await runner.query(`
      CREATE FUNCTION holds_data_of(p_authority text, p_person_id uuid) RETURNS boolean LANGUAGE plpgsql AS $$
      BEGIN
        RETURN person_known(p_authority, p_person_id)
          OR EXISTS (SELECT FROM transport_orders o WHERE o.person_id = p_person_id AND o.carrier = asking_authority());
      END $$`);
  await runner.query(`
      CREATE FUNCTION keep_rights_texts(p_authority text, p_subject text, p_at timestamptz, p_about uuid, p_person_id uuid,
                                        p_texts jsonb) RETURNS void LANGUAGE sql AS $$
        INSERT INTO rights_texts (about, part, authority, person_id, body, written_by, written_at)
        SELECT p_about, t.key, p_authority, p_person_id, t.value, p_subject, p_at FROM jsonb_each_text(p_texts) AS t
      $$`);
  await createDoor(runner, {
    name: 'open_data_subject_request',
    takes: 'p_request jsonb, p_texts jsonb',
    declare: `v_id uuid := uuidv7();
        v_person uuid := (p_request->>'personId')::uuid;
        v_known boolean;`,
    before: `v_known := holds_data_of(p_authority, v_person);`,
    lock: oneAtATime('data-subject-request'),
    work: `
        IF NOT v_known THEN
          v_fault := 'unknown';
        ELSE
          INSERT INTO data_subject_requests (id, version, authority, person_id, kind, regime, status, received_on,
                                             recorded_by, recorded_at, due_on, deadline)
          VALUES (v_id, 1, v_me, v_person, p_request->>'kind', p_request->>'regime', 'open', (p_request->>'receivedOn')::date,
                  p_subject, p_at, (p_request->>'dueOn')::date, p_request->'deadline');
          PERFORM keep_rights_texts(v_me, p_subject, p_at, v_id, v_person, p_texts);
          ${line(`'record-data-subject-request'`, `'collection'`, 'v_person')}
          v_body := jsonb_build_object('id', v_id, 'version', 1, 'status', 'open', 'personId', v_person);
        END IF;`,
    location: `'/api/v1/data-subject-requests/' || v_id`,
    version: '1',
  });
  await createDoor(runner, {
    name: 'move_data_subject_request',
    takes: 'p_id uuid, p_expected integer, p_act jsonb, p_texts jsonb',
    declare: `v_request data_subject_requests;
        v_act text := p_act->>'act';
        v_on date := (p_act->>'on')::date;
        v_status text;`,
    lock: `SELECT * INTO v_request FROM data_subject_requests r WHERE r.id = p_id AND r.authority = v_me FOR UPDATE;`,
    work: `
        v_fault := CASE
          WHEN v_request.id IS NULL THEN 'unknown'
          WHEN v_request.version <> p_expected THEN 'stale'
          WHEN v_request.status <> 'open' THEN 'closed'
          WHEN v_on < v_request.received_on THEN 'before-receipt'
          WHEN v_act = 'extend' AND v_request.extended_on IS NOT NULL THEN 'extended'
          WHEN v_act = 'extend' AND (v_request.regime <> 'gdpr' OR v_on > v_request.due_on) THEN 'not-extendable'
          WHEN v_act = 'answer' AND v_request.identity_checked_on IS NULL THEN 'identity-unchecked' END;
        IF v_fault IS NULL THEN
          v_status := CASE v_act WHEN 'answer' THEN 'answered' WHEN 'refuse' THEN 'refused' WHEN 'withdraw' THEN 'withdrawn'
                                 ELSE 'open' END;
          UPDATE data_subject_requests r SET
            version = p_expected + 1,
            status = v_status,
            identity_checked_on = CASE v_act WHEN 'check-identity' THEN v_on ELSE r.identity_checked_on END,
            identity_checked_by = CASE v_act WHEN 'check-identity' THEN p_subject ELSE r.identity_checked_by END,
            identity_means = CASE v_act WHEN 'check-identity' THEN p_act->>'means' ELSE r.identity_means END,
            extended_on = CASE v_act WHEN 'extend' THEN v_on ELSE r.extended_on END,
            extension_reason = CASE v_act WHEN 'extend' THEN p_act->>'because' ELSE r.extension_reason END,
            due_on = CASE v_act WHEN 'extend' THEN (p_act->>'dueOn')::date ELSE r.due_on END,
            deadline = CASE v_act WHEN 'extend' THEN p_act->'deadline' ELSE r.deadline END,
            closed_on = CASE WHEN v_status = 'open' THEN null ELSE v_on END,
            closed_by = CASE WHEN v_status = 'open' THEN null ELSE p_subject END,
            answer = CASE v_act WHEN 'answer' THEN p_act->>'outcome' END,
            refusal_ground = CASE v_act WHEN 'refuse' THEN p_act->>'ground' END,
            remedies = CASE v_act WHEN 'refuse' THEN ARRAY(SELECT jsonb_array_elements_text(p_act->'remedies')) ELSE '{}' END
          WHERE r.id = p_id;
          PERFORM keep_rights_texts(v_me, p_subject, p_at, p_id, v_request.person_id, p_texts);
          ${line(`v_act || '-data-subject-request'`, `'alteration'`, 'v_request.person_id')}
          v_body := jsonb_build_object('id', p_id, 'version', p_expected + 1, 'status', v_status, 'personId', v_request.person_id);
        END IF;`,
    location: `'/api/v1/data-subject-requests/' || p_id`,
    version: 'p_expected + 1',
  });
}

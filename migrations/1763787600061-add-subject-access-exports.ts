import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeErasureRoads, createDoor, line, oneAtATime, openErasureRoads, raiseWalls } from './sql/doors';

const tables = `
    CREATE TABLE access_limits (
      id uuid NOT NULL,
      authority text NOT NULL,
      person_id uuid NOT NULL,
      ground text NOT NULL CONSTRAINT access_limits_ground
        CHECK (ground IN ('ongoing-operation', 'national-security', 'public-order', 'rights-of-others', 'secrecy')),
      classes text[] NOT NULL,
      looks boolean NOT NULL,
      untold boolean NOT NULL,
      until date NOT NULL,
      review_on date NOT NULL,
      set_by text NOT NULL,
      set_at timestamptz(3) NOT NULL,
      lifted_by text,
      lifted_at timestamptz(3),
      CONSTRAINT access_limits_pk PRIMARY KEY (id),
      CONSTRAINT access_limits_reviewed CHECK (review_on <= until),
      CONSTRAINT access_limits_lifted CHECK ((lifted_by IS NULL) = (lifted_at IS NULL)),
      CONSTRAINT access_limits_something CHECK (looks OR cardinality(classes) > 0)
    );
    CREATE INDEX access_limits_of_person ON access_limits (person_id, authority);
    CREATE INDEX access_limits_of_authority ON access_limits (authority, review_on, id);

    CREATE TABLE subject_access_exports (
      id uuid NOT NULL,
      version integer NOT NULL,
      authority text NOT NULL,
      person_id uuid NOT NULL,
      request_id uuid NOT NULL CONSTRAINT subject_access_exports_request REFERENCES data_subject_requests,
      language text NOT NULL CONSTRAINT subject_access_exports_language CHECK (language IN ('en', 'sv', 'pl')),
      status text NOT NULL CONSTRAINT subject_access_exports_status CHECK (status IN ('draft', 'released')),
      cases jsonb NOT NULL,
      withheld jsonb NOT NULL,
      texts integer NOT NULL,
      unreviewed integer NOT NULL,
      prepared_by text NOT NULL,
      prepared_at timestamptz(3) NOT NULL,
      reviewed_by text[] NOT NULL,
      released_by text,
      released_at timestamptz(3),
      recipient text CONSTRAINT subject_access_exports_recipient CHECK (recipient IN ('data-subject', 'representative')),
      digest text,
      pdf_digest text,
      CONSTRAINT subject_access_exports_pk PRIMARY KEY (id),
      -- Whoever prepared it, or decided what of it is masked, does not let it out.
      CONSTRAINT subject_access_exports_two_persons CHECK (status = 'draft'
        OR coalesce(released_by <> prepared_by AND released_by <> ALL (reviewed_by) AND unreviewed = 0, false))
    );
    CREATE INDEX subject_access_exports_of_person ON subject_access_exports (person_id, authority, prepared_at);

    CREATE TABLE subject_access_contents (
      export_id uuid NOT NULL CONSTRAINT subject_access_contents_export REFERENCES subject_access_exports,
      authority text NOT NULL,
      person_id uuid NOT NULL,
      body jsonb NOT NULL,
      reviews jsonb NOT NULL,
      pdf bytea,
      CONSTRAINT subject_access_contents_pk PRIMARY KEY (export_id)
    );
    CREATE INDEX subject_access_contents_of_person ON subject_access_contents (person_id);`;

const names = ['access_limits', 'subject_access_exports', 'subject_access_contents'] as const;

/** What says that a person has asked, or was given something. */
const narrowed = [...names, 'data_subject_requests', 'rights_texts'];

/** What a person is given of what an authority holds about them: prepared by one, released by another; and its limits. */
export class AddSubjectAccessExports1763787600061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await raiseWalls(runner, names);
    await openErasureRoads(runner, { subject_access_contents: undefined });
    for (const column of ['body', 'reviews', 'pdf'])
      await runner.query(`ALTER TABLE subject_access_contents ALTER COLUMN ${column} SET STATISTICS 0`);
    await keepCircle(runner);
    await limits(runner);
    await exports_(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of narrowed) await runner.query(`DROP POLICY ${table}_circle ON ${table}`);
    const four = 'text, text, timestamptz, uuid, integer';
    await runner.query(`DROP FUNCTION release_subject_access_export(${four}, text, text, text, jsonb, text, jsonb)`);
    await runner.query(`DROP FUNCTION review_subject_access_texts(${four}, integer, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION prepare_subject_access_export(text, text, timestamptz, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION lift_access_limit(text, text, timestamptz, uuid, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION set_access_limit(text, text, timestamptz, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION cases_held_of(text, uuid)`);
    await closeErasureRoads(runner, ['subject_access_contents']);
    await runner.query(`DROP TABLE ${[...names].reverse().join(', ')}`);
    await runner.query(`DROP FUNCTION identity_protected(uuid)`);
  }
}

async function keepCircle(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE FUNCTION identity_protected(p_person_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE
      SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        v_asking text := coalesce(current_setting('app.authority', true), '');
        v_protected boolean;
      BEGIN
        PERFORM set_config('app.authority', 'samverk.auditor', true);
        v_protected := EXISTS (SELECT FROM persons p WHERE p.id = p_person_id AND p.protection IS NOT NULL);
        PERFORM set_config('app.authority', v_asking, true);
        RETURN v_protected;
      END $$`);
  // Of somebody whose identity is protected only those know who may know the person.
  for (const table of narrowed)
    await runner.query(
      `CREATE POLICY ${table}_circle ON ${table} AS RESTRICTIVE FOR SELECT USING (is_system()
         OR NOT identity_protected(${table}.person_id) OR EXISTS (SELECT FROM persons p WHERE p.id = ${table}.person_id))`,
    );
  // An extract has to be whole: whoever may not look into one of these is told so, and prepares none.
  await runner.query(`
      CREATE FUNCTION cases_held_of(p_authority text, p_person_id uuid) RETURNS SETOF uuid LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM set_config('app.authority', 'samverk.auditor', true);
        RETURN QUERY SELECT c.id FROM cases c WHERE c.person_id = p_person_id AND p_authority = ANY (c.parties)
          ORDER BY c.opened_at, c.id;
        PERFORM set_config('app.authority', p_authority, true);
      END $$`);
}

async function limits(runner: QueryRunner): Promise<void> {
  await createDoor(runner, {
    name: 'set_access_limit',
    takes: 'p_limit jsonb, p_texts jsonb',
    declare: `v_id uuid := uuidv7();
        v_person uuid := (p_limit->>'personId')::uuid;
        v_known boolean;`,
    before: `v_known := holds_data_of(p_authority, v_person);`,
    lock: oneAtATime('access-limit'),
    work: `
        IF NOT v_known THEN
          v_fault := 'unknown';
        ELSE
          INSERT INTO access_limits (id, authority, person_id, ground, classes, looks, untold, until, review_on, set_by, set_at)
          VALUES (v_id, v_me, v_person, p_limit->>'ground', ARRAY(SELECT jsonb_array_elements_text(p_limit->'classes')),
                  (p_limit->>'looks')::boolean, (p_limit->>'untold')::boolean, (p_limit->>'until')::date,
                  (p_limit->>'reviewOn')::date, p_subject, p_at);
          PERFORM keep_rights_texts(v_me, p_subject, p_at, v_id, v_person, p_texts);
          ${line(`'set-access-limit'`, `'alteration'`, 'v_person')}
          v_body := jsonb_build_object('id', v_id, 'personId', v_person);
        END IF;`,
    location: `'/api/v1/persons/' || v_person || '/access-limits'`,
  });
  await createDoor(runner, {
    name: 'lift_access_limit',
    takes: 'p_id uuid, p_texts jsonb',
    declare: `v_limit access_limits;
        v_seen boolean;`,
    before: `v_seen := EXISTS (SELECT FROM access_limits l WHERE l.id = p_id);`,
    lock: `SELECT * INTO v_limit FROM access_limits l WHERE l.id = p_id AND l.authority = v_me AND v_seen FOR UPDATE;`,
    work: `
        v_fault := CASE WHEN v_limit.id IS NULL THEN 'unknown' WHEN v_limit.lifted_at IS NOT NULL THEN 'over' END;
        IF v_fault IS NULL THEN
          UPDATE access_limits l SET lifted_by = p_subject, lifted_at = p_at WHERE l.id = p_id;
          PERFORM keep_rights_texts(v_me, p_subject, p_at, p_id, v_limit.person_id, p_texts);
          ${line(`'lift-access-limit'`, `'alteration'`, 'v_limit.person_id')}
          v_body := jsonb_build_object('id', p_id, 'personId', v_limit.person_id);
        END IF;`,
    location: `'/api/v1/persons/' || v_limit.person_id || '/access-limits'`,
  });
}

async function exports_(runner: QueryRunner): Promise<void> {
  const location = (person: string, id: string) =>
    `'/api/v1/persons/' || ${person} || '/subject-access-exports/' || ${id}`;
  const receipt = (id: string, version: string, status: string, unreviewed: string) =>
    `v_body := jsonb_build_object('id', ${id}, 'version', ${version}, 'status', ${status}, 'personId', v_person, 'unreviewed', ${unreviewed});`;
  await createDoor(runner, {
    name: 'prepare_subject_access_export',
    takes: 'p_export jsonb, p_body jsonb',
    declare: `v_id uuid := (p_export->>'id')::uuid;
        v_person uuid := (p_export->>'personId')::uuid;
        v_request data_subject_requests;
        v_texts integer := (p_export->>'texts')::integer;`,
    lock: `SELECT * INTO v_request FROM data_subject_requests r
        WHERE r.id = (p_export->>'requestId')::uuid AND r.authority = v_me AND r.person_id = v_person FOR UPDATE;`,
    work: `
        v_fault := CASE
          WHEN v_request.id IS NULL OR v_request.kind <> 'access' THEN 'unknown'
          WHEN v_request.status <> 'open' THEN 'closed'
          WHEN v_request.identity_checked_on IS NULL THEN 'identity-unchecked' END;
        IF v_fault IS NULL THEN
          INSERT INTO subject_access_exports (id, version, authority, person_id, request_id, language, status, cases, withheld,
                                              texts, unreviewed, prepared_by, prepared_at, reviewed_by)
          VALUES (v_id, 1, v_me, v_person, v_request.id, p_export->>'language', 'draft', p_export->'cases', p_export->'withheld',
                  v_texts, v_texts, p_subject, p_at, '{}');
          INSERT INTO subject_access_contents (export_id, authority, person_id, body, reviews)
          VALUES (v_id, v_me, v_person, p_body, '{}');
          ${line(`'prepare-subject-access-export'`, `'combination'`, 'v_person')}
          ${receipt('v_id', '1', `'draft'`, 'v_texts')}
        END IF;`,
    location: location('v_person', 'v_id'),
    version: '1',
  });
  const held = `v_export subject_access_exports;
        v_person uuid;`;
  const lock = `SELECT * INTO v_export FROM subject_access_exports e WHERE e.id = p_id AND e.authority = v_me FOR UPDATE;
        v_person := v_export.person_id;`;
  await createDoor(runner, {
    name: 'review_subject_access_texts',
    takes: 'p_id uuid, p_expected integer, p_unreviewed integer, p_reviews jsonb',
    declare: held,
    lock,
    work: `
        v_fault := CASE WHEN v_export.id IS NULL THEN 'unknown' WHEN v_export.version <> p_expected THEN 'stale'
                        WHEN v_export.status <> 'draft' THEN 'released' END;
        IF v_fault IS NULL THEN
          UPDATE subject_access_exports e SET version = p_expected + 1, unreviewed = p_unreviewed,
            reviewed_by = ARRAY(SELECT DISTINCT r.who FROM unnest(e.reviewed_by || p_subject) AS r (who) ORDER BY r.who)
          WHERE e.id = p_id;
          UPDATE subject_access_contents c SET reviews = c.reviews || p_reviews WHERE c.export_id = p_id;
          ${line(`'review-subject-access-texts'`, `'alteration'`, 'v_person')}
          ${receipt('p_id', 'p_expected + 1', `'draft'`, 'p_unreviewed')}
        END IF;`,
    location: location('v_person', 'p_id'),
    version: 'p_expected + 1',
  });
  await createDoor(runner, {
    name: 'release_subject_access_export',
    takes:
      'p_id uuid, p_expected integer, p_recipient text, p_digest text, p_pdf_digest text, p_body jsonb, p_pdf text',
    declare: `${held}
        v_request data_subject_requests;`,
    lock: `${lock}
        SELECT * INTO v_request FROM data_subject_requests r WHERE r.id = v_export.request_id FOR SHARE;`,
    work: `
        v_fault := CASE WHEN v_export.id IS NULL THEN 'unknown' WHEN v_export.version <> p_expected THEN 'stale'
                        WHEN v_export.status <> 'draft' THEN 'released'
                        WHEN v_request.status <> 'open' THEN 'closed'
                        WHEN v_export.unreviewed > 0 THEN 'unreviewed'
                        WHEN p_subject = v_export.prepared_by OR p_subject = ANY (v_export.reviewed_by) THEN 'own' END;
        IF v_fault IS NULL THEN
          UPDATE subject_access_exports e SET version = p_expected + 1, status = 'released', released_by = p_subject,
            released_at = p_at, recipient = p_recipient, digest = p_digest, pdf_digest = p_pdf_digest
          WHERE e.id = p_id;
          -- What was masked is gone from here as well.
          UPDATE subject_access_contents c SET body = p_body, reviews = '{}', pdf = decode(p_pdf, 'base64') WHERE c.export_id = p_id;
          ${line(`'release-subject-access-export'`, `'disclosure'`, 'v_person', { recipient: 'p_recipient' })}
          ${receipt('p_id', 'p_expected + 1', `'released'`, '0')}
        END IF;`,
    location: location('v_person', 'p_id'),
    version: 'p_expected + 1',
  });
}

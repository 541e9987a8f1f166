import type { MigrationInterface, QueryRunner } from 'typeorm';

const me = 'asking_authority()';

/** A case about the person in which the authority takes part. */
const ownCase = (person: string, and = ''): string => `EXISTS (
          SELECT FROM cases c JOIN case_access a ON a.case_id = c.id
          WHERE c.person_id = ${person} AND a.authority = ${me}${and})`;
const registered = (person: string): string =>
  `EXISTS (SELECT FROM persons known WHERE known.id = ${person} AND known.registered_by = ${me})`;

/** Who registered the person, or takes part in a case about the person. */
const knows = (person: string): string => `(${registered(person)} OR ${ownCase(person)} OR is_system())`;

/** Who may see every statement: a party to which the identity was not disclosed may not. */
const knowsAll = (person: string): string =>
  `(${registered(person)} OR ${ownCase(person, ` AND 'identity' = ANY (a.groups)`)} OR is_system())`;

/** A carrier knows whom it carries, until the transport is over. */
const carries = (person: string): string => `
        EXISTS (SELECT FROM transport_orders o
                WHERE o.person_id = ${person} AND o.carrier = ${me} AND o.status IN ('ordered', 'accepted', 'planned', 'underway'))`;

/** What it takes to tell whom one has before oneself, and to speak with them. */
const basics = `kind IN ('name', 'birth-date', 'sex', 'nationality', 'language')`;

interface Wall {
  readonly table: string;
  readonly read: string;
  readonly add: string;
  readonly change?: { readonly column: string; readonly using: string; readonly check: string };
}

const walls: readonly Wall[] = [
  {
    table: 'persons',
    read: `registered_by = ${me} OR ${ownCase('persons.id')} OR is_system() OR ${carries('persons.id')}`,
    add: `id = acting_on() AND registered_by = ${me}`,
    change: {
      column: 'version',
      using: `id = acting_on() AND (registered_by = ${me} OR ${ownCase('persons.id')})`,
      check: 'id = acting_on()',
    },
  },
  {
    table: 'person_assertions',
    read: `${knowsAll('person_assertions.person_id')} OR (${basics}
        AND (${knows('person_assertions.person_id')} OR ${carries('person_assertions.person_id')}))`,
    add: `person_id = acting_on() AND authority = ${me} AND ${knows('person_assertions.person_id')}`,
    // An assertion is superseded once and for all; nothing else of it can change.
    change: {
      column: 'superseded_by',
      using: `person_id = acting_on() AND superseded_by IS NULL AND ${knows('person_assertions.person_id')}`,
      check: `person_id = acting_on() AND superseded_by IS NOT NULL`,
    },
  },
  {
    table: 'person_search_keys',
    read: knows('person_search_keys.person_id'),
    add: `person_id = acting_on() AND ${knows('person_search_keys.person_id')}`,
  },
];

/** People apart from their cases: what is said of them, by whom and how surely. Nothing is overwritten. */
export class CreatePersons1763787600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await createDoors(runner);
    await createSearch(runner);
    await raiseWalls(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION search_persons(text, text, text, jsonb, text, text, integer)`);
    await runner.query(`DROP FUNCTION person_known(text, uuid)`);
    await runner.query(`DROP FUNCTION read_identity(text, uuid)`);
    await runner.query(`DROP FUNCTION read_person(text, text, text, uuid)`);
    await runner.query(`DROP FUNCTION record_assertion(text, text, uuid, integer, timestamptz, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION record_person(text, text, timestamptz, jsonb, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION add_assertions(text, text, uuid, integer, timestamptz, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION assertions_of(uuid)`);
    await runner.query(`DROP TABLE person_search_keys, person_assertions, persons`);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE persons (
      id uuid NOT NULL,
      registered_by text NOT NULL,
      registered_at timestamptz(3) NOT NULL,
      version integer NOT NULL,
      CONSTRAINT persons_pk PRIMARY KEY (id)
    )`);
  await runner.query(`CREATE INDEX persons_of_authority ON persons (registered_by, id)`);
  await runner.query(`
    CREATE TABLE person_assertions (
      person_id uuid NOT NULL CONSTRAINT person_assertions_person REFERENCES persons,
      number integer NOT NULL,
      kind text NOT NULL CONSTRAINT person_assertions_kind
        CHECK (kind IN ('name', 'birth-date', 'sex', 'nationality', 'language', 'document')),
      value jsonb NOT NULL,
      source text NOT NULL CONSTRAINT person_assertions_source
        CHECK (source IN ('self-declared', 'document', 'authority', 'register', 'consulate', 'expert')),
      certainty text NOT NULL CONSTRAINT person_assertions_certainty
        CHECK (certainty IN ('claimed', 'probable', 'confirmed')),
      asserted_on date,
      recorded_at timestamptz(3) NOT NULL,
      recorded_by text NOT NULL,
      authority text NOT NULL,
      superseded_by integer CONSTRAINT person_assertions_forward CHECK (superseded_by > number),
      CONSTRAINT person_assertions_pk PRIMARY KEY (person_id, number),
      CONSTRAINT person_assertions_successor FOREIGN KEY (person_id, superseded_by) REFERENCES person_assertions
    )`);
  // Collation C and comparisons of whole words: the only operators that may use an index under row security are
  // leakproof ones, and neither LIKE nor the trigram operators are.
  await runner.query(`
    CREATE TABLE person_search_keys (
      form text NOT NULL CONSTRAINT person_search_keys_form CHECK (form IN ('word', 'skeleton')),
      key text COLLATE "C" NOT NULL,
      person_id uuid NOT NULL CONSTRAINT person_search_keys_person REFERENCES persons,
      CONSTRAINT person_search_keys_pk PRIMARY KEY (form, key, person_id)
    )`);
  await runner.query(`CREATE INDEX person_search_keys_of_person ON person_search_keys (person_id)`);
}

async function createDoors(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION assertions_of(p_person_id uuid) RETURNS jsonb LANGUAGE sql STABLE
    RETURN (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'number', a.number, 'kind', a.kind, 'value', a.value, 'source', a.source, 'certainty', a.certainty,
        'assertedOn', a.asserted_on, 'authority', a.authority, 'supersededBy', a.superseded_by,
        'recordedAt', to_char(a.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      ) ORDER BY a.number), '[]'::jsonb)
      FROM person_assertions a WHERE a.person_id = p_person_id)`);

  await runner.query(`
    CREATE FUNCTION add_assertions(p_authority text, p_subject text, p_person_id uuid, p_after integer,
                                   p_recorded_at timestamptz, p_assertions jsonb, p_keys jsonb) RETURNS void
    LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO person_assertions (person_id, number, kind, value, source, certainty, asserted_on, recorded_at, recorded_by, authority)
      SELECT p_person_id, p_after + e.at, e.one->>'kind', e.one->'value', e.one->>'source', e.one->>'certainty',
             (e.one->>'assertedOn')::date, p_recorded_at, p_subject, p_authority
      FROM jsonb_array_elements(p_assertions) WITH ORDINALITY AS e (one, at);
      INSERT INTO person_search_keys (form, key, person_id)
      SELECT k.form, k.key, p_person_id FROM jsonb_to_recordset(p_keys) AS k (form text, key text)
      ON CONFLICT DO NOTHING;
    END $$`);

  await runner.query(`
    CREATE FUNCTION record_person(p_authority text, p_subject text, p_recorded_at timestamptz, p_assertions jsonb,
                                  p_keys jsonb, p_answer jsonb)
    RETURNS TABLE (outcome text, stored_fingerprint text, stored_answer jsonb)
    LANGUAGE plpgsql AS $$
    DECLARE
      v_id uuid := uuidv7();
      v_body jsonb := jsonb_build_object('id', v_id) || (p_answer->'body');
    BEGIN
      PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', v_id::text, true);
      -- The key comes first: it keeps one request, sent twice at once, from becoming two persons.
      INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
      VALUES (p_authority, p_subject, p_answer->>'key', p_answer->>'fingerprint', 201, v_body, '/api/v1/persons/' || v_id,
              jsonb_array_length(p_assertions))
      ON CONFLICT DO NOTHING;
      IF NOT FOUND THEN
        RETURN QUERY
          SELECT 'replayed', k.fingerprint, k.answer FROM idempotency_keys k
          WHERE k.authority = p_authority AND k.subject = p_subject AND k.key = p_answer->>'key';
        RETURN;
      END IF;
      INSERT INTO persons (id, registered_by, registered_at, version) 
      VALUES (v_id, p_authority, p_recorded_at, jsonb_array_length(p_assertions));
      PERFORM add_assertions(p_authority, p_subject, v_id, 0, p_recorded_at, p_assertions, p_keys);
      RETURN QUERY SELECT 'recorded', p_answer->>'fingerprint', v_body;
    END $$`);

  await runner.query(`
    CREATE FUNCTION record_assertion(p_authority text, p_subject text, p_person_id uuid, p_expected integer,
                                     p_recorded_at timestamptz, p_assertion jsonb, p_keys jsonb, p_answer jsonb)
    RETURNS TABLE (outcome text, stored_fingerprint text, stored_answer jsonb)
    LANGUAGE plpgsql AS $$
    DECLARE
      v_version integer;
      v_number integer := p_expected + 1;
      v_body jsonb;
    BEGIN
      PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', p_person_id::text, true);
      -- Taken before the key is looked up, so that the second of two equal requests finds the answer of the first.
      SELECT p.version INTO v_version FROM persons p WHERE p.id = p_person_id FOR UPDATE;
      RETURN QUERY
        SELECT 'replayed', k.fingerprint, k.answer FROM idempotency_keys k
        WHERE k.authority = p_authority AND k.subject = p_subject AND k.key = p_answer->>'key';
      IF FOUND THEN RETURN; END IF;
      IF v_version IS NULL THEN
        RETURN QUERY SELECT 'unknown', null::text, null::jsonb;
        RETURN;
      END IF;
      IF v_version <> p_expected THEN
        RETURN QUERY SELECT 'stale', null::text, null::jsonb;
        RETURN;
      END IF;
      IF p_assertion->>'supersedes' IS NOT NULL AND NOT EXISTS (
        SELECT FROM person_assertions a
        WHERE a.person_id = p_person_id AND a.number = (p_assertion->>'supersedes')::integer
          AND a.kind = p_assertion->>'kind' AND a.superseded_by IS NULL) THEN
        RETURN QUERY SELECT 'nothing-to-supersede', null::text, null::jsonb;
        RETURN;
      END IF;

      -- The version counts the statements, of which this authority may see only some.
      PERFORM add_assertions(p_authority, p_subject, p_person_id, v_version, p_recorded_at,
                             jsonb_build_array(p_assertion), p_keys);
      UPDATE person_assertions a SET superseded_by = v_number
      WHERE a.person_id = p_person_id AND a.number = (p_assertion->>'supersedes')::integer;
      UPDATE persons p SET version = v_number WHERE p.id = p_person_id;
      v_body := jsonb_build_object('id', p_person_id, 'version', v_number, 'recorded', jsonb_build_array(v_number));
      INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
      VALUES (p_authority, p_subject, p_answer->>'key', p_answer->>'fingerprint', 201, v_body,
              '/api/v1/persons/' || p_person_id, v_number);
      RETURN QUERY SELECT 'recorded', p_answer->>'fingerprint', v_body;
    END $$`);

  await runner.query(`
    CREATE FUNCTION read_person(p_authority text, p_subject text, p_correlation_id text, p_person_id uuid)
    RETURNS TABLE (id uuid, registered_by text, registered_at timestamptz, version integer, assertions jsonb)
    LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
      RETURN QUERY
        SELECT p.id, p.registered_by, p.registered_at, p.version, assertions_of(p.id)
        FROM persons p WHERE p.id = p_person_id;
      IF FOUND THEN
        INSERT INTO read_log (authority, subject, operation, person_id, correlation_id)
        VALUES (p_authority, p_subject, 'read-person', p_person_id, p_correlation_id);
      END IF;
    END $$`);

  // For views that write their own line into the read log.
  await runner.query(`
    CREATE FUNCTION read_identity(p_authority text, p_person_id uuid) RETURNS TABLE (assertions jsonb)
    LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
      RETURN QUERY SELECT assertions_of(p.id) FROM persons p WHERE p.id = p_person_id;
    END $$`);

  await runner.query(`
    CREATE FUNCTION person_known(p_authority text, p_person_id uuid) RETURNS boolean
    LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
      RETURN ${knows('p_person_id')};
    END $$`);
}

async function createSearch(runner: QueryRunner): Promise<void> {
  // Every word that was asked for must be found: whole (0), as a beginning (1) or by its consonants (2).
  await runner.query(`
    CREATE FUNCTION search_persons(p_authority text, p_subject text, p_correlation_id text, p_terms jsonb,
                                   p_birth_date text, p_nationality text, p_limit integer)
    RETURNS TABLE (id uuid, distance integer, assertions jsonb)
    LANGUAGE plpgsql AS $$
    #variable_conflict use_column
    BEGIN
      PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
      RETURN QUERY
        WITH terms AS (
          SELECT t.at AS term, t.one FROM jsonb_array_elements(p_terms) WITH ORDINALITY AS t (one, at)
        ), wanted AS (
          SELECT term, 'word' AS form, w COLLATE "C" AS low, w COLLATE "C" AS high, 0 AS distance
          FROM terms, jsonb_array_elements_text(one->'words') w
          UNION ALL
          SELECT term, 'word', w COLLATE "C", w || chr(1114111) COLLATE "C", 1
          FROM terms, jsonb_array_elements_text(one->'words') w WHERE length(w) >= 3
          UNION ALL
          SELECT term, 'skeleton', s COLLATE "C", s COLLATE "C", 2
          FROM terms, jsonb_array_elements_text(one->'skeletons') s
        ), met AS (
          SELECT k.person_id, w.term, min(w.distance) AS distance
          FROM wanted w JOIN person_search_keys k ON k.form = w.form AND k.key >= w.low AND k.key <= w.high
          GROUP BY k.person_id, w.term
        ), candidates AS (
          SELECT m.person_id, max(m.distance) AS distance FROM met m
          GROUP BY m.person_id HAVING count(*) = jsonb_array_length(p_terms)
        ), hits AS MATERIALIZED (
          SELECT c.person_id, c.distance FROM candidates c
          WHERE (p_birth_date IS NULL OR EXISTS (
                  SELECT FROM person_assertions a WHERE a.person_id = c.person_id AND a.kind = 'birth-date'
                    AND (starts_with(a.value #>> '{}', p_birth_date) OR starts_with(p_birth_date, a.value #>> '{}'))))
            AND (p_nationality IS NULL OR EXISTS (
                  SELECT FROM person_assertions a WHERE a.person_id = c.person_id AND a.kind = 'nationality'
                    AND a.value #>> '{}' = p_nationality))
          -- One more than is shown, so that it can be told that there are more.
          ORDER BY c.distance, c.person_id LIMIT p_limit + 1
        ), shown AS (
          SELECT h.person_id FROM hits h ORDER BY h.distance, h.person_id LIMIT p_limit
        ), logged AS (
          INSERT INTO read_log (authority, subject, operation, person_id, correlation_id)
          SELECT p_authority, p_subject, 'search-persons', s.person_id, p_correlation_id
          FROM (VALUES (true)) AS one LEFT JOIN shown s ON true
        )
        SELECT h.person_id, h.distance, assertions_of(h.person_id) FROM hits h ORDER BY h.distance, h.person_id;
    END $$`);
}

async function raiseWalls(runner: QueryRunner): Promise<void> {
  for (const { table, read, add, change } of walls) {
    await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY ${table}_read ON ${table} FOR SELECT USING (${read})`);
    await runner.query(
      `CREATE POLICY ${table}_system ON ${table} FOR ALL TO CURRENT_USER USING (is_system()) WITH CHECK (is_system())`,
    );
    await runner.query(`CREATE POLICY ${table}_add ON ${table} FOR INSERT WITH CHECK (${add})`);
    await runner.query(`GRANT SELECT, INSERT ON ${table} TO samverk_app`);
    if (change === undefined) continue;
    await runner.query(
      `CREATE POLICY ${table}_change ON ${table} FOR UPDATE USING (${change.using}) WITH CHECK (${change.check})`,
    );
    await runner.query(`GRANT UPDATE (${change.column}) ON ${table} TO samverk_app`);
  }
}

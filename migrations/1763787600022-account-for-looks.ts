import type { MigrationInterface, QueryRunner } from 'typeorm';

const oneOf = (...words: readonly string[]): string => words.map(word => `'${word}'`).join(', ');
const classes = oneOf('collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure');
const purposes = `${oneOf('case-work', 'urgent-case', 'supervision', 'data-protection')}, ${oneOf('complaint', 'court-proceedings', 'statistics', 'technical-support')}`;

/** Tables that no caller reads or writes but through the functions below. */
const kept = [
  'read_log_reasons',
  'read_log_blocks',
  'read_log_removals',
  'declared_relations',
  'public_interest_persons',
];

/** What the runtime role may say of a look; when it was, and in which order, is the server's to say. */
const told = `authority, subject, operation, class, case_id, person_id, hits, recipient, query_digest, client, on_behalf_of,
  units, purpose, reason_digest, correlation_id`;

const asOwner = `LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp`;
/** Reads across cases in the auditor's name, and gives the name back before it ends. */
const asAuditor = `${asOwner} SET plan_cache_mode = 'force_custom_plan'`;
const enter = `PERFORM set_config('app.authority', 'samverk.auditor', true);`;
const leave = `PERFORM set_config('app.authority', coalesce(v_asking, ''), true);`;
const asking = `v_asking text := current_setting('app.authority', true);`;

/** Who saw what, why and by which right; sealed in blocks, so that it proves itself. */
export class AccountForLooks1763787600022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION look_part(p_name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
      RETURN nullif(current_setting('app.look', true), '')::jsonb ->> p_name`);
    await widenLines(runner);
    await keepReasons(runner);
    await sealBlocks(runner);
    await noteWhatTablesTell(runner);
    await keepFlags(runner);
    await answerSupervisors(runner);
    await findSignals(runner);
    for (const table of kept) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY ${table}_owner ON ${table} FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION read_log_signals(text, timestamptz, timestamptz, integer, integer)`);
    await runner.query(
      `DROP FUNCTION query_read_log(text, uuid, uuid, text, timestamptz, timestamptz, timestamptz, integer, bigint, integer)`,
    );
    await runner.query(`DROP FUNCTION list_flagged_persons(text)`);
    await runner.query(`DROP FUNCTION flag_person(text, text, uuid, text, boolean)`);
    await runner.query(`DROP FUNCTION list_relations(text, text)`);
    await runner.query(`DROP FUNCTION declare_relation(text, text, text, uuid, boolean)`);
    await runner.query(`DROP TRIGGER person_assertions_erased ON person_assertions`);
    await runner.query(`DROP TRIGGER person_assertions_told ON person_assertions`);
    await runner.query(`DROP TRIGGER journal_sealed_erased ON journal_sealed`);
    await runner.query(`DROP FUNCTION note_erased_parts(), note_erased_statements(), note_statements()`);
    await runner.query(`DROP INDEX journal_recorded`);
    await runner.query(`ALTER TABLE checkpoints DROP COLUMN read_log_block, DROP COLUMN read_log_hash`);
    await runner.query(`DROP FUNCTION retire_read_log(text, integer, text)`);
    await runner.query(`DROP FUNCTION seal_read_log(integer)`);
    await runner.query(`DROP FUNCTION read_log_text(read_log)`);
    await runner.query(`DROP TRIGGER read_log_reasoned ON read_log`);
    await runner.query(`DROP FUNCTION keep_reason()`);
    await runner.query(`DROP TABLE ${[...kept].reverse().join(', ')}`);
    await runner.query(`DROP POLICY read_log_owner ON read_log`);
    await runner.query(`REVOKE INSERT (${told}) ON read_log FROM samverk_app`);
    await runner.query(`DROP INDEX read_log_hits, read_log_of_person, read_log_of_reader, read_log_order`);
    await runner.query(`ALTER TABLE read_log ${added.map(([name]) => `DROP COLUMN ${name}`).join(', ')}`);
    await runner.query(`GRANT INSERT ON read_log TO samverk_app`);
    await runner.query(`DROP FUNCTION look_part(text)`);
  }
}

/** What the caller's request says is read from the settings of the statement, whichever function writes the line. */
const added: readonly (readonly [name: string, definition: string])[] = [
  ['tx', `xid8 NOT NULL DEFAULT pg_current_xact_id()`],
  ['id', `bigint GENERATED ALWAYS AS IDENTITY`],
  [
    'class',
    `text NOT NULL DEFAULT coalesce(look_part('class'), 'consultation') CONSTRAINT read_log_class CHECK (class IN (${classes}))`,
  ],
  ['client', `text DEFAULT look_part('client')`],
  ['on_behalf_of', `text DEFAULT look_part('onBehalfOf')`],
  ['units', `text[] DEFAULT string_to_array(look_part('units'), chr(31))`],
  [
    'purpose',
    `text NOT NULL DEFAULT coalesce(look_part('purpose'), 'case-work') CONSTRAINT read_log_purpose CHECK (purpose IN (${purposes}))`,
  ],
  ['reason_digest', `text DEFAULT look_part('reasonDigest')`],
  ['recipient', `text DEFAULT look_part('recipient')`],
  ['query_digest', `text DEFAULT look_part('queryDigest')`],
  ['hits', `uuid[]`],
];

async function widenLines(runner: QueryRunner): Promise<void> {
  await runner.query(
    `ALTER TABLE read_log ${added.map(([name, definition]) => `ADD COLUMN ${name} ${definition}`).join(', ')}`,
  );
  await runner.query(`CREATE INDEX read_log_order ON read_log (tx, id)`);
  await runner.query(`CREATE INDEX read_log_of_reader ON read_log (subject, at)`);
  await runner.query(`CREATE INDEX read_log_of_person ON read_log (person_id, at) WHERE person_id IS NOT NULL`);
  await runner.query(`CREATE INDEX read_log_hits ON read_log USING gin (hits) WHERE hits IS NOT NULL`);
  await runner.query(`REVOKE INSERT ON read_log FROM samverk_app`);
  await runner.query(`GRANT INSERT (${told}) ON read_log TO samverk_app`);
  // A condition on every row would keep the owner's functions from the indexes: few operators are leakproof.
  await runner.query(`CREATE POLICY read_log_owner ON read_log FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)`);
}

async function keepReasons(runner: QueryRunner): Promise<void> {
  // People write names into reasons. The line keeps a salted digest, so that the words can be erased and it still holds.
  await runner.query(`
    CREATE TABLE read_log_reasons (
      digest text NOT NULL,
      authority text NOT NULL,
      salt text NOT NULL,
      body text NOT NULL,
      noted_at timestamptz(3) NOT NULL DEFAULT now(),
      CONSTRAINT read_log_reasons_pk PRIMARY KEY (digest)
    )`);
  await runner.query(`
    CREATE FUNCTION keep_reason() RETURNS trigger ${asOwner} AS $$
    BEGIN
      INSERT INTO read_log_reasons (digest, authority, salt, body)
      VALUES (NEW.reason_digest, NEW.authority, look_part('reasonSalt'), look_part('reason'))
      ON CONFLICT DO NOTHING;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER read_log_reasoned AFTER INSERT ON read_log FOR EACH ROW
    WHEN (NEW.reason_digest IS NOT NULL) EXECUTE FUNCTION keep_reason()`);
}

async function sealBlocks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE read_log_blocks (
      number bigint NOT NULL,
      part text NOT NULL,
      from_tx xid8 NOT NULL,
      to_tx xid8 NOT NULL,
      lines integer NOT NULL,
      first_at timestamptz(3) NOT NULL,
      last_at timestamptz(3) NOT NULL,
      sealed_at timestamptz(3) NOT NULL,
      digest text NOT NULL,
      prev_hash text NOT NULL,
      hash text NOT NULL,
      CONSTRAINT read_log_blocks_pk PRIMARY KEY (number)
    )`);
  await runner.query(`
    CREATE TABLE read_log_removals (
      part text NOT NULL,
      removed_at timestamptz(3) NOT NULL,
      removed_by text NOT NULL,
      kept_months integer NOT NULL,
      lines bigint NOT NULL,
      last_block bigint NOT NULL,
      CONSTRAINT read_log_removals_pk PRIMARY KEY (part)
    )`);
  await runner.query(`ALTER TABLE checkpoints ADD COLUMN read_log_block bigint, ADD COLUMN read_log_hash text`);
  // A JSON array that any program writes the same way: verification does not ask this function.
  await runner.query(`
    CREATE FUNCTION read_log_text(l read_log) RETURNS text LANGUAGE sql STABLE
    RETURN jsonb_build_array(l.tx::text, l.id::text, to_char(l.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      l.class, l.authority, l.subject, l.client, l.on_behalf_of, l.units, l.operation, l.case_id, l.person_id, l.hits,
      l.query_digest, l.recipient, l.purpose, l.reason_digest, l.correlation_id)::text`);
  await runner.query(`
    CREATE FUNCTION seal_read_log(p_most integer)
    RETURNS TABLE (leads boolean, behind boolean, blocks integer, lines bigint, head bigint, head_hash text)
    ${asOwner} AS $$
    DECLARE
      v_from xid8;
      v_to xid8;
      v_cut xid8;
      v_at timestamptz(3) := clock_timestamp();
      v_one record;
    BEGIN
      leads := pg_try_advisory_xact_lock(hashtextextended('samverk.read-log', 0));
      behind := false;
      blocks := 0;
      lines := 0;
      IF NOT leads THEN
        RETURN NEXT;
        RETURN;
      END IF;
      -- Transactions before this one have ended: nothing can appear among their lines any more.
      v_to := pg_snapshot_xmin(pg_current_snapshot());
      SELECT b.number, b.hash, b.to_tx INTO head, head_hash, v_from FROM read_log_blocks b ORDER BY b.number DESC LIMIT 1;
      head := coalesce(head, 0);
      head_hash := coalesce(head_hash, repeat('0', 64));
      v_from := coalesce(v_from, '0'::xid8);
      IF v_to < v_from THEN
        behind := true;
        RETURN NEXT;
        RETURN;
      END IF;
      -- Long unsealed, the log is sealed in pieces; a transaction is never split.
      SELECT l.tx INTO v_cut FROM read_log l WHERE l.tx >= v_from AND l.tx < v_to ORDER BY l.tx, l.id OFFSET p_most - 1 LIMIT 1;
      IF v_cut IS NOT NULL THEN
        v_to := (v_cut::text::numeric + 1)::text::xid8;
      END IF;
      FOR v_one IN
        SELECT l.tableoid::regclass::text AS part, count(*)::integer AS lines, min(l.at) AS first_at, max(l.at) AS last_at,
               encode(sha256(convert_to(string_agg(read_log_text(l), E'\\n' ORDER BY l.tx, l.id), 'UTF8')), 'hex') AS digest
        FROM read_log l WHERE l.tx >= v_from AND l.tx < v_to
        GROUP BY l.tableoid ORDER BY l.tableoid::regclass::text
      LOOP
        head := head + 1;
        INSERT INTO read_log_blocks (number, part, from_tx, to_tx, lines, first_at, last_at, sealed_at, digest, prev_hash, hash)
        VALUES (head, v_one.part, v_from, v_to, v_one.lines, v_one.first_at, v_one.last_at, v_at, v_one.digest, head_hash,
          encode(sha256(convert_to(jsonb_build_array('samverk-read-log-1', head::text, v_one.part, v_from::text, v_to::text,
            v_one.lines::text, to_char(v_one.first_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            to_char(v_one.last_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), v_one.digest, head_hash)::text, 'UTF8')), 'hex'))
        RETURNING hash INTO head_hash;
        blocks := blocks + 1;
        lines := lines + v_one.lines;
      END LOOP;
      RETURN NEXT;
    END $$`);
  // Only the owner lets go of a month, and only of one that is sealed and past its time. The heads of its blocks stay.
  await runner.query(`
    CREATE FUNCTION retire_read_log(p_part text, p_kept_months integer, p_by text) RETURNS bigint
    ${asOwner} AS $$
    DECLARE
      v_month date;
      v_lines bigint;
      v_sealed bigint;
      v_last bigint;
    BEGIN
      IF p_part !~ '^read_log_\\d{4}_\\d{2}$' OR to_regclass(p_part) IS NULL THEN
        RAISE invalid_parameter_value USING MESSAGE = 'there is no such month in the read log';
      END IF;
      v_month := to_date(right(p_part, 7), 'YYYY_MM');
      IF p_kept_months IS NULL OR p_kept_months < 1
        OR v_month + make_interval(months => 1 + p_kept_months) > now() THEN
        RAISE invalid_parameter_value USING MESSAGE = 'this month of the read log is to be kept';
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('samverk.read-log', 0));
      EXECUTE format('SELECT count(*) FROM %I', p_part) INTO v_lines;
      SELECT coalesce(sum(b.lines), 0), coalesce(max(b.number), 0) INTO v_sealed, v_last FROM read_log_blocks b WHERE b.part = p_part;
      IF v_lines <> v_sealed THEN
        RAISE invalid_parameter_value USING MESSAGE = 'this month of the read log is not sealed as it stands';
      END IF;
      INSERT INTO read_log_removals (part, removed_at, removed_by, kept_months, lines, last_block)
      VALUES (p_part, now(), p_by, p_kept_months, v_lines, v_last);
      INSERT INTO read_log (authority, subject, operation, class, purpose, correlation_id)
      VALUES ('samverk.auditor', p_by, 'retire-read-log', 'erasure', 'data-protection', p_part);
      EXECUTE format('DROP TABLE %I', p_part);
      RETURN v_lines;
    END $$`);
  await runner.query(`REVOKE EXECUTE ON FUNCTION retire_read_log(text, integer, text) FROM PUBLIC`);
}

/** What is recorded of persons, and what is erased anywhere, leaves a line whichever road it came by. */
async function noteWhatTablesTell(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE INDEX journal_recorded ON journal USING brin (recorded_at)`);
  await runner.query(`
    CREATE FUNCTION note_statements() RETURNS trigger ${asOwner} AS $$
    BEGIN
      -- Bulk loading in the auditor's name is no one's look.
      IF is_system() IS NOT TRUE THEN
        INSERT INTO read_log (authority, subject, operation, class, person_id, correlation_id)
        SELECT a.authority, a.recorded_by, CASE WHEN min(a.number) = 1 THEN 'register-person' ELSE 'record-assertion' END,
               CASE WHEN min(a.number) = 1 THEN 'collection' ELSE 'alteration' END, a.person_id, coalesce(look_part('correlationId'), '')
        FROM told a GROUP BY a.authority, a.recorded_by, a.person_id;
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER person_assertions_told AFTER INSERT ON person_assertions REFERENCING NEW TABLE AS told
    FOR EACH STATEMENT EXECUTE FUNCTION note_statements()`);
  await noteErasures(runner, 'note_erased_parts', 'journal_sealed', 'case_id', 'erase-sealed-parts');
  await noteErasures(runner, 'note_erased_statements', 'person_assertions', 'person_id', 'erase-statements');
}

async function noteErasures(runner: QueryRunner, name: string, table: string, key: string, operation: string) {
  await runner.query(`
    CREATE FUNCTION ${name}() RETURNS trigger ${asOwner} AS $$
    BEGIN
      INSERT INTO read_log (authority, subject, operation, class, ${key}, correlation_id)
      SELECT coalesce(asking_authority(), 'database'), coalesce(look_part('subject'), session_user), '${operation}', 'erasure',
             g.${key}, coalesce(look_part('correlationId'), '')
      FROM gone g GROUP BY g.${key};
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER ${table}_erased AFTER DELETE ON ${table} REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`);
}

/** Persons whom an officer is related to, and persons whom many are curious about. */
async function keepFlags(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE declared_relations (
      authority text NOT NULL,
      subject text NOT NULL,
      person_id uuid NOT NULL,
      declared_by text NOT NULL,
      declared_at timestamptz(3) NOT NULL DEFAULT now(),
      ended_at timestamptz(3),
      CONSTRAINT declared_relations_pk PRIMARY KEY (authority, subject, person_id)
    )`);
  await runner.query(`
    CREATE TABLE public_interest_persons (
      authority text NOT NULL,
      person_id uuid NOT NULL,
      because text NOT NULL CONSTRAINT public_interest_persons_because
        CHECK (because IN ('public-figure', 'media-attention', 'threatened', 'colleague')),
      flagged_by text NOT NULL,
      flagged_at timestamptz(3) NOT NULL DEFAULT now(),
      ended_at timestamptz(3),
      CONSTRAINT public_interest_persons_pk PRIMARY KEY (authority, person_id)
    )`);
  const line = (operation: string, erasing: string): string => `
      INSERT INTO read_log (authority, subject, operation, class, person_id, correlation_id)
      VALUES (p_authority, p_by, '${operation}', CASE WHEN ${erasing} THEN 'alteration' ELSE 'collection' END, p_person_id,
              coalesce(look_part('correlationId'), ''));`;
  await runner.query(`
    CREATE FUNCTION declare_relation(p_authority text, p_by text, p_subject text, p_person_id uuid, p_ended boolean)
    RETURNS boolean ${asOwner} AS $$
    BEGIN
      IF NOT person_known(p_authority, p_person_id) THEN RETURN false; END IF;
      INSERT INTO declared_relations (authority, subject, person_id, declared_by, ended_at)
      VALUES (p_authority, p_subject, p_person_id, p_by, CASE WHEN p_ended THEN now() END)
      ON CONFLICT (authority, subject, person_id) DO UPDATE SET ended_at = excluded.ended_at, declared_by = excluded.declared_by;
      ${line('declare-relation', 'p_ended')}
      RETURN true;
    END $$`);
  await runner.query(`
    CREATE FUNCTION list_relations(p_authority text, p_subject text)
    RETURNS TABLE (person_id uuid, declared_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT r.person_id, r.declared_at FROM declared_relations r
      WHERE r.authority = p_authority AND r.subject = p_subject AND r.ended_at IS NULL ORDER BY r.declared_at, r.person_id
    $$`);
  await runner.query(`
    CREATE FUNCTION flag_person(p_authority text, p_by text, p_person_id uuid, p_because text, p_ended boolean)
    RETURNS boolean ${asOwner} AS $$
    BEGIN
      IF NOT person_known(p_authority, p_person_id) THEN RETURN false; END IF;
      INSERT INTO public_interest_persons (authority, person_id, because, flagged_by, ended_at)
      VALUES (p_authority, p_person_id, p_because, p_by, CASE WHEN p_ended THEN now() END)
      ON CONFLICT (authority, person_id) DO UPDATE
        SET ended_at = excluded.ended_at, flagged_by = excluded.flagged_by,
          because = CASE WHEN p_ended THEN public_interest_persons.because ELSE excluded.because END;
      ${line('flag-person', 'p_ended')}
      RETURN true;
    END $$`);
  await runner.query(`
    CREATE FUNCTION list_flagged_persons(p_authority text)
    RETURNS TABLE (person_id uuid, because text, flagged_by text, flagged_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT p.person_id, p.because, p.flagged_by, p.flagged_at FROM public_interest_persons p
      WHERE p.authority = p_authority AND p.ended_at IS NULL ORDER BY p.flagged_at, p.person_id
    $$`);
}

async function answerSupervisors(runner: QueryRunner): Promise<void> {
  // What changed a case stands in its journal, which proves itself; here it is told as lines, and kept once.
  await runner.query(`
    CREATE FUNCTION query_read_log(p_authority text, p_case_id uuid, p_person_id uuid, p_reader text, p_from timestamptz,
                                   p_to timestamptz, p_before timestamptz, p_before_source integer, p_before_id bigint, p_limit integer)
    RETURNS TABLE (source integer, id bigint, at timestamptz, class text, operation text, subject text, client text,
                   on_behalf_of text, units text[], purpose text, reason text, reason_given boolean, case_id uuid, person_id uuid,
                   hits uuid[], query_digest text, recipients text[], legal_basis text[], sequence integer, correlation_id text)
    ${asAuditor} AS $$
    DECLARE
      ${asking}
      v_cases uuid[];
    BEGIN
      ${enter}
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
              j.command, j.actor, NULL, NULL, NULL::text[], 'case-work', NULL, false, j.case_id, NULL::uuid, NULL::uuid[], NULL,
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
      ${leave}
    END $$`);
}

async function findSignals(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION read_log_signals(p_authority text, p_from timestamptz, p_to timestamptz, p_burst integer, p_unused integer)
    RETURNS TABLE (kind text, subject text, count integer, since timestamptz, until timestamptz, person_id uuid, case_ids uuid[],
                   because text, acted boolean)
    ${asAuditor} AS $$
    #variable_conflict use_column
    DECLARE
      ${asking}
    BEGIN
      ${enter}
      RETURN QUERY
      -- What was opened, one by one: a page of a worklist shows many lines and opens none.
      WITH opened AS MATERIALIZED (
        SELECT l.subject, l.at::timestamptz AS at, l.case_id, coalesce(l.person_id, c.person_id) AS person_id, l.units
        FROM read_log l LEFT JOIN cases c ON c.id = l.case_id
        WHERE l.authority = p_authority AND l.at >= p_from AND l.at < p_to AND l.class IN ('consultation', 'combination')
          AND (l.case_id IS NOT NULL OR l.person_id IS NOT NULL)
      ), touched AS MATERIALIZED (
        SELECT o.subject, o.at, o.case_id, o.person_id FROM opened o
        UNION ALL
        SELECT l.subject, l.at::timestamptz, c.id, coalesce(c.person_id, h.hit)
        FROM read_log l CROSS JOIN LATERAL unnest(l.hits) AS h (hit) LEFT JOIN cases c ON c.id = h.hit
        WHERE l.authority = p_authority AND l.at >= p_from AND l.at < p_to AND l.hits IS NOT NULL AND l.query_digest IS NOT NULL
      ), acts AS MATERIALIZED (
        SELECT DISTINCT j.case_id, j.actor FROM journal j
        WHERE j.authority = p_authority AND j.case_id IN (SELECT o.case_id FROM opened o)
      ), desks AS MATERIALIZED (
        SELECT a.case_id, array_agg(DISTINCT u.unit) AS units
        FROM acts a
        CROSS JOIN LATERAL (SELECT m.units FROM read_log m WHERE m.subject = a.actor AND m.authority = p_authority
                            AND m.units IS NOT NULL ORDER BY m.at DESC LIMIT 1) m
        CROSS JOIN LATERAL unnest(m.units) AS u (unit)
        GROUP BY a.case_id
      )
      (SELECT 'own-relation', t.subject, count(*)::integer, min(t.at), max(t.at), t.person_id,
              (array_agg(DISTINCT t.case_id) FILTER (WHERE t.case_id IS NOT NULL))[1:20], NULL::text, NULL::boolean
       FROM touched t JOIN declared_relations r ON r.authority = p_authority AND r.subject = t.subject AND r.person_id = t.person_id
       WHERE r.ended_at IS NULL OR r.ended_at > t.at
       GROUP BY t.subject, t.person_id)
      UNION ALL
      (SELECT 'public-interest', t.subject, count(*)::integer, min(t.at), max(t.at), t.person_id,
              (array_agg(DISTINCT t.case_id) FILTER (WHERE t.case_id IS NOT NULL))[1:20], min(p.because),
              EXISTS (SELECT FROM acts a WHERE a.actor = t.subject AND a.case_id = ANY (array_agg(t.case_id)))
       FROM touched t JOIN public_interest_persons p ON p.authority = p_authority AND p.person_id = t.person_id
       WHERE p.ended_at IS NULL OR p.ended_at > t.at
       GROUP BY t.subject, t.person_id)
      UNION ALL
      (SELECT 'burst', o.subject, count(DISTINCT coalesce(o.person_id, o.case_id))::integer, min(o.at), max(o.at), NULL::uuid,
              NULL::uuid[], NULL::text, NULL::boolean
       FROM opened o GROUP BY o.subject, date_bin('1 hour', o.at, timestamptz '2000-01-01 00:00:00Z')
       HAVING count(DISTINCT coalesce(o.person_id, o.case_id)) > p_burst)
      UNION ALL
      (SELECT 'outside-unit', o.subject, count(DISTINCT o.case_id)::integer, min(o.at), max(o.at), NULL::uuid,
              (array_agg(DISTINCT o.case_id))[1:20], NULL::text, false
       FROM opened o JOIN desks d ON d.case_id = o.case_id
       WHERE o.units IS NOT NULL AND NOT o.units && d.units
         AND NOT EXISTS (SELECT FROM acts a WHERE a.case_id = o.case_id AND a.actor = o.subject)
       GROUP BY o.subject)
      UNION ALL
      (SELECT 'without-act', o.subject, count(DISTINCT o.case_id)::integer, min(o.at), max(o.at), NULL::uuid,
              (array_agg(DISTINCT o.case_id))[1:20], NULL::text, false
       FROM opened o
       WHERE o.case_id IS NOT NULL AND NOT EXISTS (SELECT FROM acts a WHERE a.case_id = o.case_id AND a.actor = o.subject)
       GROUP BY o.subject HAVING count(DISTINCT o.case_id) >= p_unused);
      ${leave}
    END $$`);
}

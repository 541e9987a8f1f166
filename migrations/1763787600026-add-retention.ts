import type { MigrationInterface, QueryRunner } from 'typeorm';

const me = 'asking_authority()';

/** Written by the functions below, which run in the owner's name; the runtime role looks, and that is all. */
const tables = `
    CREATE TABLE legal_holds (
      id uuid NOT NULL,
      case_id uuid,
      person_id uuid,
      reason text NOT NULL CONSTRAINT legal_holds_reason
        CHECK (reason IN ('litigation', 'criminal-investigation', 'supervision', 'audit', 'request-of-the-person', 'archive')),
      until date,
      authority text NOT NULL,
      imposed_by text NOT NULL,
      imposed_at timestamptz(3) NOT NULL,
      lifted_by text,
      lifted_at timestamptz(3),
      CONSTRAINT legal_holds_pk PRIMARY KEY (id),
      CONSTRAINT legal_holds_subject CHECK (num_nonnulls(case_id, person_id) = 1),
      CONSTRAINT legal_holds_lifted CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
    );
    CREATE INDEX legal_holds_of_case ON legal_holds (case_id) WHERE lifted_at IS NULL;
    CREATE INDEX legal_holds_of_person ON legal_holds (person_id) WHERE lifted_at IS NULL;
    CREATE INDEX legal_holds_of_authority ON legal_holds (authority, imposed_at, id);

    CREATE TABLE retention_periods (
      authority text NOT NULL,
      rule text NOT NULL,
      number integer NOT NULL,
      valid_from date NOT NULL,
      amount integer NOT NULL CONSTRAINT retention_periods_amount CHECK (amount BETWEEN 1 AND 1200),
      unit text NOT NULL CONSTRAINT retention_periods_unit CHECK (unit IN ('months', 'years')),
      source text NOT NULL,
      certainty text NOT NULL CONSTRAINT retention_periods_certainty CHECK (certainty IN ('found', 'known', 'verify')),
      recorded_by text NOT NULL,
      recorded_at timestamptz(3) NOT NULL,
      CONSTRAINT retention_periods_pk PRIMARY KEY (authority, rule, number)
    );

    CREATE TABLE destruction_lists (
      id uuid NOT NULL,
      version integer NOT NULL,
      authority text NOT NULL,
      status text NOT NULL CONSTRAINT destruction_lists_status CHECK (status IN ('proposed', 'approved', 'rejected', 'executed')),
      proposed_by text NOT NULL,
      proposed_at timestamptz(3) NOT NULL,
      decided_by text,
      decided_at timestamptz(3),
      executed_at timestamptz(3),
      CONSTRAINT destruction_lists_pk PRIMARY KEY (id),
      -- Whoever proposed it may take it back, and never let it pass.
      CONSTRAINT destruction_lists_two_persons
        CHECK (status IN ('proposed', 'rejected') OR coalesce(decided_by <> proposed_by, false))
    );
    CREATE INDEX destruction_lists_of_authority ON destruction_lists (authority, proposed_at, id);

    CREATE TABLE destruction_items (
      list_id uuid NOT NULL CONSTRAINT destruction_items_list REFERENCES destruction_lists,
      number integer NOT NULL,
      case_id uuid NOT NULL,
      case_version integer NOT NULL,
      rule text NOT NULL,
      basis text[] NOT NULL,
      base text NOT NULL CONSTRAINT destruction_items_base CHECK (base IN ('case-closed', 'ban-ended')),
      base_on date NOT NULL,
      due_on date NOT NULL,
      outcome text NOT NULL CONSTRAINT destruction_items_outcome
        CHECK (outcome IN ('waiting', 'erased', 'erased-before', 'on-hold', 'changed', 'rejected')),
      settled_at timestamptz(3),
      CONSTRAINT destruction_items_pk PRIMARY KEY (list_id, number)
    );
    CREATE UNIQUE INDEX destruction_items_waiting ON destruction_items (case_id) WHERE outcome = 'waiting';

    CREATE TABLE erasure_receipts (
      number integer NOT NULL,
      case_id uuid NOT NULL,
      case_version integer NOT NULL,
      person_id uuid,
      list_id uuid NOT NULL,
      authority text NOT NULL,
      rule text NOT NULL,
      basis text[] NOT NULL,
      proposed_by text NOT NULL,
      approved_by text NOT NULL,
      erased_at timestamptz(3) NOT NULL,
      backups_until date,
      sequences integer[] NOT NULL,
      digest text NOT NULL,
      counts jsonb NOT NULL,
      prev_hash text NOT NULL,
      hash text NOT NULL,
      CONSTRAINT erasure_receipts_pk PRIMARY KEY (number),
      CONSTRAINT erasure_receipts_two_persons CHECK (approved_by <> proposed_by)
    );
    CREATE INDEX erasure_receipts_of_case ON erasure_receipts (case_id, number);

    CREATE TABLE erasure_roads (
      place text NOT NULL,
      reached_by text NOT NULL CONSTRAINT erasure_roads_reached_by CHECK (reached_by IN ('case', 'person')),
      condition text NOT NULL,
      blanks text,
      CONSTRAINT erasure_roads_pk PRIMARY KEY (place, reached_by)
    );`;

const names = [
  'legal_holds',
  'retention_periods',
  'destruction_lists',
  'destruction_items',
  'erasure_receipts',
  'erasure_roads',
] as const;

/** Who looks at which rows; nobody looks at the roads. */
const reads: Readonly<Record<string, string>> = {
  legal_holds: `authority = ${me} OR is_system()`,
  retention_periods: `authority = ${me} OR is_system()`,
  destruction_lists: `authority = ${me} OR is_system()`,
  destruction_items: `EXISTS (SELECT FROM destruction_lists l WHERE l.id = destruction_items.list_id)`,
  erasure_receipts: `authority = ${me} OR is_system() OR EXISTS (SELECT FROM cases c WHERE c.id = erasure_receipts.case_id)`,
};

/**
 * Functions in the owner's name, for what no policy lets the runtime role write. Each first asks as whoever calls, so that
 * the walls answer, and then goes on as the auditor, whose transaction ends with the call.
 */
export const inOwnersName = `SECURITY DEFINER SET search_path = public, pg_temp`;
export const asOwner = `PERFORM set_config('app.authority', 'samverk.auditor', true);`;

/** The day on which a case stopped to matter: its closing, or the end of the ban that outlived it. Null while it runs. */
const facts = `
      closed AS (
        SELECT c.id, c.version, c.accountable, c.person_id, c.reference, c.closed_at,
               (c.closed_at AT TIME ZONE 'Europe/Stockholm')::date AS closed_on,
               CASE WHEN c.entry_ban_state IN ('imposed', 'running')
                    THEN coalesce((c.file->'entryBan'->>'endsOn')::date, 'infinity'::date)
                    ELSE coalesce((c.file->'entryBan'->>'liftedOn')::date, (c.file->'entryBan'->>'endsOn')::date) END AS ban_until
        FROM cases c WHERE c.closed_at IS NOT NULL`;
const base = `CASE WHEN ban_until > closed_on THEN 'ban-ended' ELSE 'case-closed' END`;
const baseOn = `nullif(greatest(closed_on, ban_until), 'infinity'::date)`;

/** Rules that say when data may go, holds that stop it, two persons who decide it, and what is left behind. */
export class AddRetention1763787600026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(`CREATE INDEX cases_closed ON cases (accountable, closed_at, id) WHERE closed_at IS NOT NULL`);
    for (const table of names) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY ${table}_system ON ${table} FOR ALL TO CURRENT_USER USING (is_system()) WITH CHECK (is_system())`,
      );
      const read = reads[table];
      if (read === undefined) continue;
      await runner.query(`CREATE POLICY ${table}_read ON ${table} FOR SELECT USING (${read})`);
      await runner.query(`GRANT SELECT ON ${table} TO samverk_app`);
    }
    await holds(runner);
    await periods(runner);
    await reviews(runner);
    await lists(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION decide_destruction(text, text, uuid, integer, timestamptz, text, jsonb)`);
    await runner.query(
      `DROP FUNCTION propose_destruction(text, text, timestamptz, date, uuid[], text, integer, text[], jsonb)`,
    );
    await runner.query(
      `DROP FUNCTION list_retention_reviews(text, text, integer, date, boolean, timestamptz, uuid, integer)`,
    );
    await runner.query(`DROP FUNCTION record_retention_period(text, text, timestamptz, integer, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION lift_legal_hold(text, text, uuid, timestamptz, jsonb)`);
    await runner.query(`DROP FUNCTION impose_legal_hold(text, text, timestamptz, jsonb, jsonb)`);
    await runner.query(`DROP FUNCTION on_legal_hold(uuid, uuid, date)`);
    await runner.query(`DROP INDEX cases_closed`);
    await runner.query(`DROP TABLE erasure_roads, erasure_receipts, destruction_items, destruction_lists`);
    await runner.query(`DROP TABLE retention_periods, legal_holds`);
  }
}

/** An answer that was given before comes first of all, also to what the act itself has made impossible. */
const replay = `
        RETURN QUERY
          SELECT 'replayed', k.fingerprint, k.answer FROM idempotency_keys k
          WHERE k.authority = v_me AND k.subject = p_subject AND k.key = p_answer->>'key';
        IF FOUND THEN RETURN; END IF;`;
const answered = (location: string, version = 'null') => `
        INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
        VALUES (v_me, p_subject, p_answer->>'key', p_answer->>'fingerprint', (p_answer->>'status')::smallint, v_body,
                ${location}, ${version});
        RETURN QUERY SELECT 'recorded', p_answer->>'fingerprint', v_body;`;
const whoAsks = `PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
        v_me := asking_authority();`;
const outcome = `RETURNS TABLE (outcome text, stored_fingerprint text, stored_answer jsonb) LANGUAGE plpgsql`;

async function holds(runner: QueryRunner): Promise<void> {
  // Says that something holds and not what: whose hold it is, is for those whose it is.
  await runner.query(`
      CREATE FUNCTION on_legal_hold(p_case_id uuid, p_person_id uuid, p_on date) RETURNS boolean
      LANGUAGE plpgsql ${inOwnersName} AS $$
      DECLARE
        v_asking text := coalesce(current_setting('app.authority', true), '');
        v_held boolean;
      BEGIN
        ${asOwner}
        v_held := EXISTS (SELECT FROM legal_holds h WHERE h.lifted_at IS NULL AND (h.until IS NULL OR h.until >= p_on)
                            AND (h.case_id = p_case_id OR h.person_id = p_person_id));
        -- Called in the middle of a question, which goes on as before.
        PERFORM set_config('app.authority', v_asking, true);
        RETURN v_held;
      END $$`);
  await runner.query(`
      CREATE FUNCTION impose_legal_hold(p_authority text, p_subject text, p_at timestamptz, p_hold jsonb, p_answer jsonb)
      ${outcome} ${inOwnersName} AS $$
      DECLARE
        v_me text;
        v_id uuid := uuidv7();
        v_case uuid := (p_hold->>'caseId')::uuid;
        v_person uuid := (p_hold->>'personId')::uuid;
        v_body jsonb := jsonb_build_object('id', v_id);
        v_known boolean;
      BEGIN
        ${whoAsks}
        v_known := EXISTS (SELECT FROM cases c WHERE c.id = v_case) OR EXISTS (SELECT FROM persons p WHERE p.id = v_person);
        ${asOwner}
        PERFORM pg_advisory_xact_lock(hashtext('legal-hold'), hashtext(p_answer->>'key'));
${replay}
        IF NOT v_known THEN
          RETURN QUERY SELECT 'unknown', null::text, null::jsonb;
          RETURN;
        END IF;
        INSERT INTO legal_holds (id, case_id, person_id, reason, until, authority, imposed_by, imposed_at)
        VALUES (v_id, v_case, v_person, p_hold->>'reason', (p_hold->>'until')::date, v_me, p_subject, p_at);
${answered(`'/api/v1/legal-holds/' || v_id`)}
      END $$`);
  await runner.query(`
      CREATE FUNCTION lift_legal_hold(p_authority text, p_subject text, p_id uuid, p_at timestamptz, p_answer jsonb)
      ${outcome} ${inOwnersName} AS $$
      DECLARE
        v_me text;
        v_hold legal_holds;
        v_body jsonb := jsonb_build_object('id', p_id);
      BEGIN
        ${whoAsks}
        ${asOwner}
        SELECT * INTO v_hold FROM legal_holds h WHERE h.id = p_id AND h.authority = v_me FOR UPDATE;
${replay}
        IF v_hold.id IS NULL OR v_hold.lifted_at IS NOT NULL THEN
          RETURN QUERY SELECT CASE WHEN v_hold.id IS NULL THEN 'unknown' ELSE 'over' END, null::text, null::jsonb;
          RETURN;
        END IF;
        UPDATE legal_holds h SET lifted_by = p_subject, lifted_at = p_at WHERE h.id = p_id;
${answered(`'/api/v1/legal-holds/' || p_id`)}
      END $$`);
}

async function periods(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE FUNCTION record_retention_period(p_authority text, p_subject text, p_at timestamptz, p_expected integer,
                                              p_period jsonb, p_answer jsonb)
      ${outcome} ${inOwnersName} AS $$
      DECLARE
        v_me text;
        v_last retention_periods;
        v_body jsonb := jsonb_build_object('rule', p_period->>'rule', 'number', p_expected + 1);
      BEGIN
        ${whoAsks}
        ${asOwner}
        PERFORM pg_advisory_xact_lock(hashtext('retention-period'), hashtext(v_me));
${replay}
        SELECT * INTO v_last FROM retention_periods r
        WHERE r.authority = v_me AND r.rule = p_period->>'rule' ORDER BY r.number DESC LIMIT 1;
        IF coalesce(v_last.number, 0) <> p_expected THEN
          RETURN QUERY SELECT 'stale', null::text, null::jsonb;
          RETURN;
        END IF;
        IF v_last.valid_from >= (p_period->>'validFrom')::date THEN
          RETURN QUERY SELECT 'not-later', null::text, null::jsonb;
          RETURN;
        END IF;
        INSERT INTO retention_periods (authority, rule, number, valid_from, amount, unit, source, certainty, recorded_by, recorded_at)
        VALUES (v_me, p_period->>'rule', p_expected + 1, (p_period->>'validFrom')::date, (p_period->>'amount')::integer,
                p_period->>'unit', p_period->>'source', p_period->>'certainty', p_subject, p_at);
${answered('null', 'p_expected + 1')}
      END $$`);
}

async function reviews(runner: QueryRunner): Promise<void> {
  // Under the walls of whoever asks; which cases of the authority are closed, since when, and what stands in the way.
  await runner.query(`
      CREATE FUNCTION list_retention_reviews(p_authority text, p_rule text, p_months integer, p_today date, p_due boolean,
                                             p_after timestamptz, p_after_id uuid, p_limit integer)
      RETURNS TABLE (case_id uuid, reference text, closed_at timestamptz, base text, base_on text, due_on text,
                     on_hold boolean, list_id uuid)
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
        RETURN QUERY
          WITH ${facts.trim()} AND c.accountable = asking_authority() AND (c.closed_at, c.id) > (p_after, p_after_id)
              AND lower(c.country) || '.retention.case-file' = p_rule
          ), based AS (
            SELECT f.*, ${base} AS base, ${baseOn} AS base_on FROM closed f
          ), dated AS (
            SELECT b.*, (b.base_on + make_interval(months => p_months))::date AS due_on FROM based b
          )
          SELECT d.id, d.reference, d.closed_at, d.base, d.base_on::text, d.due_on::text,
                 on_legal_hold(d.id, d.person_id, p_today),
                 (SELECT i.list_id FROM destruction_items i WHERE i.case_id = d.id AND i.outcome = 'waiting')
          FROM dated d
          WHERE NOT EXISTS (SELECT FROM erasure_receipts e WHERE e.case_id = d.id AND e.case_version >= d.version)
            AND (p_due IS NULL OR coalesce(d.due_on <= p_today, false) = p_due)
          ORDER BY d.closed_at, d.id LIMIT p_limit;
      END $$`);
}

async function lists(runner: QueryRunner): Promise<void> {
  await runner.query(`
      CREATE FUNCTION propose_destruction(p_authority text, p_subject text, p_at timestamptz, p_today date, p_cases uuid[],
                                          p_rule text, p_months integer, p_basis text[], p_answer jsonb)
      ${outcome} ${inOwnersName} AS $$
      #variable_conflict use_column
      DECLARE
        v_me text;
        v_id uuid := uuidv7();
        v_seen uuid[];
        v_faults jsonb;
        v_items jsonb;
        v_body jsonb;
      BEGIN
        ${whoAsks}
        SELECT coalesce(array_agg(c.id), '{}') INTO v_seen FROM cases c WHERE c.id = ANY (p_cases);
        ${asOwner}
        -- One at a time, so that no case gets onto two lists and the second of two equal requests finds the first answer.
        PERFORM pg_advisory_xact_lock(hashtext('destruction-list'), hashtext(v_me));
${replay}
        WITH ${facts.trim()} AND c.id = ANY (p_cases) AND c.id = ANY (v_seen)
        ), based AS (
          SELECT f.*, ${base} AS base, ${baseOn} AS base_on FROM closed f
        ), dated AS (
          SELECT b.*, (b.base_on + make_interval(months => p_months))::date AS due_on FROM based b
        ), judged AS (
          SELECT p.at AS number, p.id AS case_id, d.version AS case_version, d.base, d.base_on, d.due_on,
                 CASE WHEN NOT p.id = ANY (v_seen) THEN 'case-not-found'
                      WHEN d.id IS NULL THEN 'case-open'
                      WHEN d.accountable <> v_me THEN 'not-accountable'
                      WHEN on_legal_hold(d.id, d.person_id, p_today) THEN 'on-hold'
                      WHEN EXISTS (SELECT FROM destruction_items i WHERE i.case_id = d.id AND i.outcome = 'waiting') THEN 'listed'
                      WHEN EXISTS (SELECT FROM erasure_receipts e WHERE e.case_id = d.id AND e.case_version >= d.version) THEN 'erased'
                      WHEN d.due_on <= p_today THEN null
                      ELSE 'not-due' END AS fault
          FROM unnest(p_cases) WITH ORDINALITY AS p (id, at) LEFT JOIN dated d ON d.id = p.id
        )
        SELECT jsonb_agg(jsonb_build_object('at', j.number - 1, 'code', j.fault) ORDER BY j.number)
                 FILTER (WHERE j.fault IS NOT NULL),
               jsonb_agg(to_jsonb(j) || jsonb_build_object('list_id', v_id, 'rule', p_rule, 'basis', p_basis, 'outcome', 'waiting'))
        INTO v_faults, v_items FROM judged j;
        IF v_faults IS NOT NULL THEN
          RETURN QUERY SELECT 'refused', null::text, v_faults;
          RETURN;
        END IF;
        INSERT INTO destruction_lists (id, version, authority, status, proposed_by, proposed_at)
        VALUES (v_id, 1, v_me, 'proposed', p_subject, p_at);
        INSERT INTO destruction_items SELECT * FROM jsonb_populate_recordset(null::destruction_items, v_items);
        v_body := jsonb_build_object('id', v_id, 'version', 1, 'status', 'proposed');
${answered(`'/api/v1/destruction-lists/' || v_id`, '1')}
      END $$`);
  await runner.query(`
      CREATE FUNCTION decide_destruction(p_authority text, p_subject text, p_list uuid, p_expected integer, p_at timestamptz,
                                         p_decision text, p_answer jsonb)
      ${outcome} ${inOwnersName} AS $$
      #variable_conflict use_column
      DECLARE
        v_me text;
        v_list destruction_lists;
        v_fault text;
        v_body jsonb := jsonb_build_object('id', p_list, 'version', p_expected + 1, 'status', p_decision);
      BEGIN
        ${whoAsks}
        ${asOwner}
        SELECT * INTO v_list FROM destruction_lists l WHERE l.id = p_list AND l.authority = v_me FOR UPDATE;
${replay}
        v_fault := CASE
          WHEN p_decision NOT IN ('approved', 'rejected') OR v_list.id IS NULL THEN 'unknown'
          WHEN v_list.version <> p_expected THEN 'stale'
          WHEN v_list.status <> 'proposed' THEN 'decided'
          WHEN p_decision = 'approved' AND v_list.proposed_by = p_subject THEN 'own' END;
        IF v_fault IS NOT NULL THEN
          RETURN QUERY SELECT v_fault, null::text, null::jsonb;
          RETURN;
        END IF;
        UPDATE destruction_lists l SET version = p_expected + 1, status = p_decision, decided_by = p_subject, decided_at = p_at
        WHERE l.id = p_list;
        IF p_decision = 'rejected' THEN
          UPDATE destruction_items i SET outcome = 'rejected', settled_at = p_at WHERE i.list_id = p_list;
        END IF;
${answered(`'/api/v1/destruction-lists/' || p_list`, 'p_expected + 1')}
      END $$`);
}

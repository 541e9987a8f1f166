import type { MigrationInterface, QueryRunner } from 'typeorm';

const inOwnersName = `SECURITY DEFINER SET search_path = public, pg_temp`;
const asOwner = `PERFORM set_config('app.authority', 'samverk.auditor', true);`;

const table = `
    CREATE TABLE rights_erasures (
      id uuid NOT NULL,
      authority text NOT NULL,
      about uuid NOT NULL,
      kind text NOT NULL CONSTRAINT rights_erasures_kind CHECK (kind IN ('request', 'limit')),
      rule text NOT NULL,
      period integer NOT NULL,
      basis text NOT NULL,
      ended_on date NOT NULL,
      due_on date NOT NULL,
      erased_at timestamptz(3) NOT NULL,
      backups_until date,
      counts jsonb NOT NULL,
      CONSTRAINT rights_erasures_pk PRIMARY KEY (id)
    );
    CREATE INDEX rights_erasures_of_authority ON rights_erasures (authority, id);`;

/** Where words of a request or a limit lie; $1 is its id. The conditions are for the owner, who alone looks at roads. */
const ofRequest = `SELECT e.id FROM subject_access_exports e WHERE e.request_id = $1`;
const roads: Readonly<Record<string, string>> = {
  rights_texts: 'about = $1',
  subject_access_contents: `export_id IN (${ofRequest})`,
  idempotency_keys: `answer->>'id' = $1::text OR answer->>'id' IN (SELECT o.id::text FROM (${ofRequest}) AS o)`,
};

/** Erasing a case goes the roads of cases and persons only. */
const walked = 'FROM erasure_roads r ORDER BY';
const walkedByCases = `FROM erasure_roads r WHERE r.reached_by IN ('case', 'person') ORDER BY`;

/** What people asked about their data, and what they were given, goes by itself when the time that the authority has set is over. */
export class LetRightsExpire1763787600085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
    await runner.query(table);
    await walls(runner);
    await reachedBy(runner, ['case', 'person', 'right']);
    for (const [place, condition] of Object.entries(roads))
      await runner.query(`INSERT INTO erasure_roads (place, reached_by, condition) VALUES ($1, 'right', $2)`, [
        place,
        condition,
      ]);
    await eraseCase(runner, walked, walkedByCases);
    await erasure(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
    await runner.query(`DROP FUNCTION erase_next_right(timestamptz, integer)`);
    await runner.query(`DROP FUNCTION rights_ended()`);
    await eraseCase(runner, walkedByCases, walked);
    await runner.query(`DELETE FROM erasure_roads WHERE reached_by = 'right'`);
    await reachedBy(runner, ['case', 'person']);
    await runner.query(`DROP TABLE rights_erasures`);
  }
}

/** Of a person whose identity is protected a receipt is seen by whoever sees what it is about. */
async function walls(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE rights_erasures ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE rights_erasures FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY rights_erasures_system ON rights_erasures FOR ALL TO CURRENT_USER USING (is_system()) WITH CHECK (is_system())`,
  );
  await runner.query(
    `CREATE POLICY rights_erasures_read ON rights_erasures FOR SELECT USING (is_system() OR (authority = asking_authority()
       AND (EXISTS (SELECT FROM data_subject_requests r WHERE r.id = rights_erasures.about)
         OR EXISTS (SELECT FROM access_limits l WHERE l.id = rights_erasures.about))))`,
  );
  await runner.query(`GRANT SELECT ON rights_erasures TO samverk_app`);
}

async function reachedBy(runner: QueryRunner, ways: readonly string[]): Promise<void> {
  await runner.query(`ALTER TABLE erasure_roads DROP CONSTRAINT erasure_roads_reached_by`);
  await runner.query(
    `ALTER TABLE erasure_roads ADD CONSTRAINT erasure_roads_reached_by
       CHECK (reached_by IN (${ways.map(way => `'${way}'`).join(', ')}))`,
  );
}

async function eraseCase(runner: QueryRunner, from: string, to: string): Promise<void> {
  const [found] = (await runner.query(
    `SELECT pg_get_functiondef(p.oid) AS sql FROM pg_proc p WHERE p.proname = 'erase_case'`,
  )) as { sql: string }[];
  if (!found?.sql.includes(from)) throw new Error('erase_case walks other roads than this migration knows');
  await runner.query(found.sql.replace(from, to));
}

async function erasure(runner: QueryRunner): Promise<void> {
  // What is over, and since when. Nobody but the owner asks it.
  await runner.query(`
      CREATE FUNCTION rights_ended() RETURNS TABLE (about uuid, kind text, authority text, person_id uuid, ended_on date)
      LANGUAGE sql STABLE AS $$
        SELECT r.id AS about, 'request' AS kind, r.authority, r.person_id, r.closed_on AS ended_on
        FROM data_subject_requests r WHERE r.closed_on IS NOT NULL
        UNION ALL
        SELECT l.id, 'limit', l.authority, l.person_id,
               least((l.lifted_at AT TIME ZONE 'Europe/Stockholm')::date, l.until)
        FROM access_limits l
      $$`);
  await runner.query(`REVOKE EXECUTE ON FUNCTION rights_ended() FROM PUBLIC`);
  // One request or limit, one transaction. How long is asked of the periods here: whoever calls cannot make it shorter.
  await runner.query(`
      CREATE FUNCTION erase_next_right(p_at timestamptz, p_backup_days integer)
      RETURNS TABLE (authority text, about uuid, kind text) LANGUAGE plpgsql ${inOwnersName} AS $$
      #variable_conflict use_column
      DECLARE
        v_today date := (p_at AT TIME ZONE 'Europe/Stockholm')::date;
        v_due record;
        v_road erasure_roads;
        v_count bigint;
        v_counts jsonb := '{}';
      BEGIN
        ${asOwner}
        -- One at a time: of two replicas the second finds it gone.
        PERFORM pg_advisory_xact_lock(hashtext('erase-rights'));
        SELECT e.*, p.rule, p.number, p.source, p.recorded_by,
               (e.ended_on + make_interval(months => CASE p.unit WHEN 'years' THEN 12 * p.amount ELSE p.amount END))::date AS due_on
        INTO v_due
        FROM rights_ended() e
        JOIN LATERAL (SELECT r.* FROM retention_periods r
                      WHERE r.authority = e.authority AND r.rule = split_part(e.authority, '.', 1) || '.retention.data-subject-request'
                        AND r.valid_from <= v_today
                      ORDER BY r.number DESC LIMIT 1) AS p ON true
        WHERE (e.ended_on + make_interval(months => CASE p.unit WHEN 'years' THEN 12 * p.amount ELSE p.amount END))::date <= v_today
          AND (EXISTS (SELECT FROM rights_texts t WHERE t.about = e.about)
            OR EXISTS (SELECT FROM subject_access_contents c JOIN subject_access_exports x ON x.id = c.export_id
                       WHERE x.request_id = e.about))
          -- Whatever holds a case of the person holds what was told of it as well.
          AND NOT EXISTS (SELECT FROM legal_holds h WHERE h.lifted_at IS NULL AND (h.until IS NULL OR h.until >= v_today)
                AND (h.person_id = e.person_id OR h.case_id IN (SELECT c.id FROM cases c WHERE c.person_id = e.person_id)))
        ORDER BY e.ended_on, e.about LIMIT 1;
        IF NOT FOUND THEN RETURN; END IF;

        FOR v_road IN SELECT * FROM erasure_roads r WHERE r.reached_by = 'right' ORDER BY r.place LOOP
          IF v_road.blanks IS NULL THEN
            EXECUTE format('DELETE FROM %I WHERE %s', v_road.place, v_road.condition) USING v_due.about;
          ELSE
            EXECUTE format('UPDATE %I SET %s WHERE %s', v_road.place, v_road.blanks, v_road.condition) USING v_due.about;
          END IF;
          GET DIAGNOSTICS v_count = ROW_COUNT;
          IF v_count > 0 THEN v_counts := v_counts || jsonb_build_object(v_road.place, v_count); END IF;
        END LOOP;
        INSERT INTO rights_erasures (id, authority, about, kind, rule, period, basis, ended_on, due_on, erased_at, backups_until, counts)
        VALUES (uuidv7(), v_due.authority, v_due.about, v_due.kind, v_due.rule, v_due.number, v_due.source, v_due.ended_on,
                v_due.due_on, p_at, p_at::date + p_backup_days, v_counts);
        INSERT INTO read_log (authority, subject, operation, class, person_id, correlation_id)
        VALUES (v_due.authority, v_due.recorded_by, 'erase-' || v_due.kind, 'erasure', v_due.person_id, v_due.about::text);
        RETURN QUERY SELECT v_due.authority, v_due.about, v_due.kind;
      END $$`);
}

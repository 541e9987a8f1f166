import type { QueryRunner } from 'typeorm';

/**
 * Functions in the owner's name, for what no policy lets the runtime role write. Each first asks as whoever calls, so that
 * the walls answer, and then goes on as the auditor, whose transaction ends with the call.
 */
const head = `RETURNS TABLE (outcome text, stored_fingerprint text, stored_answer jsonb) LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = public, pg_temp`;
const whoAsks = `PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
        v_me := asking_authority();`;
const asOwner = `PERFORM set_config('app.authority', 'samverk.auditor', true);`;

/** An answer that was given before comes first of all, also to what the act itself has made impossible. */
const replay = `
        RETURN QUERY
          SELECT 'replayed', k.fingerprint, k.answer FROM idempotency_keys k
          WHERE k.authority = v_me AND k.subject = p_subject AND k.key = p_answer->>'key';
        IF FOUND THEN RETURN; END IF;`;

export interface Door {
  readonly name: string;
  /** Parameters after the authority, the subject and the moment, and before the answer. */
  readonly takes: string;
  readonly declare: string;
  /** As whoever calls: what the walls must be asked. */
  readonly before?: string;
  /** As the owner: takes the row to be changed, so that of two equal requests the second finds the answer of the first. */
  readonly lock: string;
  /** As the owner. Sets `v_fault` where it may not be, or writes and sets `v_body`. */
  readonly work: string;
  /** SQL: address and version of what was written. */
  readonly location: string;
  readonly version?: string;
}

/** Writes whole, once, with the answer that a retry gets. */
export const createDoor = (runner: QueryRunner, door: Door): Promise<unknown> =>
  runner.query(`
      CREATE FUNCTION ${door.name}(p_authority text, p_subject text, p_at timestamptz, ${door.takes}, p_answer jsonb)
      ${head} AS $$
      #variable_conflict use_column
      DECLARE
        v_me text;
        v_fault text;
        v_body jsonb;
        ${door.declare}
      BEGIN
        ${whoAsks}
        ${door.before ?? ''}
        ${asOwner}
        ${door.lock}
${replay}
        ${door.work}
        IF v_fault IS NOT NULL THEN
          RETURN QUERY SELECT v_fault, null::text, null::jsonb;
          RETURN;
        END IF;
        INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
        VALUES (v_me, p_subject, p_answer->>'key', p_answer->>'fingerprint', (p_answer->>'status')::smallint, v_body,
                ${door.location}, ${door.version ?? 'null'});
        RETURN QUERY SELECT 'recorded', p_answer->>'fingerprint', v_body;
      END $$`);

/** The line that a write leaves in the read log. Arguments are SQL. */
export const line = (
  operation: string,
  kind: string,
  person: string,
  more: { readonly recipient?: string; readonly caseId?: string } = {},
): string => `
        INSERT INTO read_log (authority, subject, operation, class, person_id, case_id, recipient, correlation_id)
        VALUES (v_me, p_subject, ${operation}, ${kind}, ${person}, ${more.caseId ?? 'null'}, ${more.recipient ?? 'null'},
                coalesce(look_part('correlationId'), ''));`;

/** One of a new thing at a time, by the key of the request. */
export const oneAtATime = (name: string): string =>
  `PERFORM pg_advisory_xact_lock(hashtext('${name}'), hashtext(p_answer->>'key'));`;

/** An authority sees its own rows; it writes through the doors alone. */
export async function raiseWalls(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY ${table}_system ON ${table} FOR ALL TO CURRENT_USER USING (is_system()) WITH CHECK (is_system())`,
    );
    await runner.query(
      `CREATE POLICY ${table}_read ON ${table} FOR SELECT USING (authority = asking_authority() OR is_system())`,
    );
    await runner.query(`GRANT SELECT ON ${table} TO samverk_app`);
  }
}

/** Where erasure finds what these tables hold of a person. */
export async function openErasureRoads(
  runner: QueryRunner,
  places: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
  for (const [place, blanks] of Object.entries(places))
    await runner.query(
      `INSERT INTO erasure_roads (place, reached_by, condition, blanks) VALUES ($1, 'person', 'person_id = $1', $2)`,
      [place, blanks ?? null],
    );
}

export async function closeErasureRoads(runner: QueryRunner, places: readonly string[]): Promise<void> {
  await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
  await runner.query(`DELETE FROM erasure_roads WHERE place = ANY ($1)`, [places]);
}

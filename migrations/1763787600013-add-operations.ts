import type { MigrationInterface, QueryRunner } from 'typeorm';

const me = 'asking_authority()';
const ownOperation = (table: string): string =>
  `is_system() OR EXISTS (SELECT FROM operations p WHERE p.id = ${table}.operation_id AND p.planner = ${me})`;

const walls: readonly { table: string; read: string; add: string; change?: string }[] = [
  {
    table: 'operations',
    // Whoever may see an order that travels with it may see what it travels with.
    read: `planner = ${me} OR is_system() OR EXISTS (SELECT FROM transport_orders o WHERE o.operation_id = operations.id)`,
    add: `planner = ${me}`,
    change: `planner = ${me}`,
  },
  { table: 'operation_changes', read: ownOperation('operation_changes'), add: ownOperation('operation_changes') },
  { table: 'operation_costs', read: ownOperation('operation_costs'), add: ownOperation('operation_costs') },
];

const changing =
  'version, status, kind, destinations, carrier_kind, departs_at, seats, monitor_present, frontex_coordinated, cancelled_because';

const order = `o.case_id, o.number, o.person_id, o.orderer, o.carrier, o.destination, o.status, o.ordered_at, o.not_before,
      o.not_after, o.custody_ground, o.custody_review_due_at, o.departs_at, o.escorts, o.started_at, o.ended_at, o.outcome_reason`;
const orderColumns = `case_id uuid, number integer, person_id uuid, orderer text, carrier text, destination text, status text,
      ordered_at timestamptz, not_before timestamptz, not_after timestamptz, custody_ground text, custody_review_due_at timestamptz,
      departs_at timestamptz, escorts integer, started_at timestamptz, ended_at timestamptz, outcome_reason text`;

/** The journal as a carrier sees it: the road of its order, and not what others say of the case beside it. */
const journalPolicy = (but: string): string => `
      ALTER POLICY journal_read ON journal USING (EXISTS (SELECT FROM cases c WHERE c.id = journal.case_id)
        OR (region = 'transport'${but} AND EXISTS (
          SELECT FROM transport_orders o WHERE o.case_id = journal.case_id AND o.carrier = ${me})))`;

/** Journeys that several orders share, their history and their costs. */
export class AddOperations1763787600013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await raiseWalls(runner);
    await createDoors(runner);
    await keepWhoJoins(runner);
    await dropOrderReaders(runner);
    await createOrderReaders(runner, ', o.operation_id', ', operation_id uuid');
    await runner.query(
      journalPolicy(` AND (type NOT IN ('case-triaged', 'transport-costs-recorded') OR authority = ${me})`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(journalPolicy(''));
    await dropOrderReaders(runner);
    await createOrderReaders(runner, '', '');
    await runner.query(`DROP TRIGGER transport_orders_join ON transport_orders`);
    await runner.query(`DROP FUNCTION refuse_to_join()`);
    await runner.query(`ALTER TABLE transport_orders DROP CONSTRAINT transport_orders_operation`);
    await runner.query(`DROP FUNCTION read_operation(text, text, text, uuid)`);
    await runner.query(`DROP FUNCTION list_operations(text, text, timestamptz, uuid, integer)`);
    await runner.query(`DROP FUNCTION record_operation(text, text, uuid, integer, timestamptz, text, jsonb, jsonb)`);
    await runner.query(`DROP TABLE operation_costs, operation_changes, operations`);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE operations (
      id uuid NOT NULL,
      version integer NOT NULL,
      planner text NOT NULL,
      status text NOT NULL CONSTRAINT operations_status CHECK (status IN ('planned', 'carried-out', 'cancelled')),
      kind text NOT NULL CONSTRAINT operations_kind CHECK (kind IN ('group', 'charter', 'joint')),
      destinations text[] NOT NULL,
      carrier_kind text NOT NULL CONSTRAINT operations_carrier_kind
        CHECK (carrier_kind IN ('scheduled-flight', 'chartered-flight', 'state-aircraft', 'ferry', 'train', 'road')),
      departs_at timestamptz(3) NOT NULL,
      seats integer NOT NULL CONSTRAINT operations_seats CHECK (seats > 0),
      monitor_present boolean,
      frontex_coordinated boolean NOT NULL,
      cancelled_because text CONSTRAINT operations_cancelled CHECK ((status = 'cancelled') = (cancelled_because IS NOT NULL)),
      created_at timestamptz(3) NOT NULL,
      created_by text NOT NULL,
      CONSTRAINT operations_pk PRIMARY KEY (id)
    )`);
  await runner.query(`CREATE INDEX operations_of_planner ON operations (planner, departs_at, id)`);
  await runner.query(`
    CREATE TABLE operation_changes (
      operation_id uuid NOT NULL CONSTRAINT operation_changes_operation REFERENCES operations,
      version integer NOT NULL,
      what text NOT NULL CONSTRAINT operation_changes_what
        CHECK (what IN ('created', 'changed', 'carried-out', 'cancelled', 'costs-recorded')),
      content jsonb NOT NULL,
      changed_at timestamptz(3) NOT NULL,
      authority text NOT NULL,
      subject text NOT NULL,
      CONSTRAINT operation_changes_pk PRIMARY KEY (operation_id, version)
    )`);
  await runner.query(`
    CREATE TABLE operation_costs (
      operation_id uuid NOT NULL CONSTRAINT operation_costs_operation REFERENCES operations,
      number integer NOT NULL,
      item text NOT NULL,
      amount bigint NOT NULL CONSTRAINT operation_costs_amount CHECK (amount > 0),
      currency text NOT NULL,
      version integer NOT NULL,
      CONSTRAINT operation_costs_pk PRIMARY KEY (operation_id, number)
    )`);
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
    await runner.query(`CREATE POLICY ${table}_change ON ${table} FOR UPDATE USING (${change}) WITH CHECK (${change})`);
    await runner.query(`GRANT UPDATE (${changing}) ON ${table} TO samverk_app`);
  }
}

async function createDoors(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION record_operation(p_authority text, p_subject text, p_id uuid, p_expected integer, p_at timestamptz,
                                     p_what text, p_content jsonb, p_answer jsonb)
    RETURNS TABLE (outcome text, stored_fingerprint text, stored_answer jsonb)
    LANGUAGE plpgsql AS $$
    DECLARE
      v_now operations;
      v_new operations := jsonb_populate_record(null::operations, p_content);
      v_body jsonb;
      v_costs integer;
    BEGIN
      PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
      IF p_what = 'created' THEN
        v_new.id := uuidv7();
        v_new.version := 1;
        v_body := jsonb_build_object('id', v_new.id, 'version', 1);
        -- The key comes first: it keeps one request, sent twice at once, from becoming two operations.
        INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
        VALUES (p_authority, p_subject, p_answer->>'key', p_answer->>'fingerprint', 201, v_body,
                '/api/v1/operations/' || v_new.id, 1)
        ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
          RETURN QUERY
            SELECT 'replayed', k.fingerprint, k.answer FROM idempotency_keys k
            WHERE k.authority = p_authority AND k.subject = p_subject AND k.key = p_answer->>'key';
          RETURN;
        END IF;
        INSERT INTO operations (id, version, planner, status, kind, destinations, carrier_kind, departs_at, seats,
                                monitor_present, frontex_coordinated, created_at, created_by)
        VALUES (v_new.id, 1, p_authority, 'planned', v_new.kind, v_new.destinations, v_new.carrier_kind, v_new.departs_at,
                v_new.seats, v_new.monitor_present, v_new.frontex_coordinated, p_at, p_subject);
      ELSE
        -- Taken before the key is looked up, so that the second of two equal requests finds the answer of the first.
        SELECT * INTO v_now FROM operations p WHERE p.id = p_id AND p.planner = p_authority FOR UPDATE;
        RETURN QUERY
          SELECT 'replayed', k.fingerprint, k.answer FROM idempotency_keys k
          WHERE k.authority = p_authority AND k.subject = p_subject AND k.key = p_answer->>'key';
        IF FOUND THEN RETURN; END IF;
        IF v_now.id IS NULL THEN
          RETURN QUERY SELECT 'unknown', null::text, null::jsonb;
          RETURN;
        END IF;
        IF v_now.version <> p_expected THEN
          RETURN QUERY SELECT 'stale', null::text, null::jsonb;
          RETURN;
        END IF;
        -- Invoices come when all is over; nothing else does.
        IF v_now.status <> 'planned' AND p_what <> 'costs-recorded' THEN
          RETURN QUERY SELECT 'over', null::text, null::jsonb;
          RETURN;
        END IF;
        IF p_what = 'changed' AND v_new.seats < (SELECT count(*) FROM transport_orders o
            WHERE o.operation_id = p_id AND o.status <> 'cancelled') THEN
          RETURN QUERY SELECT 'full', null::text, null::jsonb;
          RETURN;
        END IF;
        v_new.id := p_id;
        v_new.version := p_expected + 1;
        v_body := jsonb_build_object('id', p_id, 'version', v_new.version);
        UPDATE operations p SET version = v_new.version,
          status = CASE WHEN p_what IN ('carried-out', 'cancelled') THEN p_what ELSE p.status END,
          cancelled_because = CASE WHEN p_what = 'cancelled' THEN p_content->>'because' ELSE p.cancelled_because END
        WHERE p.id = p_id;
        IF p_what = 'changed' THEN
          UPDATE operations p SET kind = v_new.kind, destinations = v_new.destinations, carrier_kind = v_new.carrier_kind,
            departs_at = v_new.departs_at, seats = v_new.seats, monitor_present = v_new.monitor_present,
            frontex_coordinated = v_new.frontex_coordinated
          WHERE p.id = p_id;
        ELSIF p_what = 'costs-recorded' THEN
          SELECT count(*) INTO v_costs FROM operation_costs c WHERE c.operation_id = p_id;
          INSERT INTO operation_costs (operation_id, number, item, amount, currency, version)
          SELECT p_id, v_costs + e.at, e.one->>'item', (e.one->>'amount')::bigint, e.one->>'currency', v_new.version
          FROM jsonb_array_elements(p_content->'items') WITH ORDINALITY AS e (one, at);
        END IF;
        INSERT INTO idempotency_keys (authority, subject, key, fingerprint, status, answer, location, version)
        VALUES (p_authority, p_subject, p_answer->>'key', p_answer->>'fingerprint', 200, v_body,
                '/api/v1/operations/' || p_id, v_new.version);
      END IF;
      INSERT INTO operation_changes (operation_id, version, what, content, changed_at, authority, subject)
      VALUES (v_new.id, v_new.version, p_what, p_content, p_at, p_authority, p_subject);
      RETURN QUERY SELECT 'recorded', p_answer->>'fingerprint', v_body;
    END $$`);

  await runner.query(`
    CREATE FUNCTION list_operations(p_authority text, p_status text, p_after timestamptz, p_after_id uuid, p_limit integer)
    RETURNS SETOF operations LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
      RETURN QUERY
        SELECT p.* FROM operations p
        WHERE (p_status IS NULL OR p.status = p_status) AND (p.departs_at, p.id) > (p_after, p_after_id)
        ORDER BY p.departs_at, p.id LIMIT p_limit;
    END $$`);

  // Only what the caller may see of it: the walls of the orders and of the costs are asked here as everywhere.
  await runner.query(`
    CREATE FUNCTION read_operation(p_authority text, p_subject text, p_correlation_id text, p_id uuid)
    RETURNS TABLE (operation jsonb, orders jsonb, costs jsonb, changes jsonb) LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', '', true);
      INSERT INTO read_log (authority, subject, operation, case_id, correlation_id)
      SELECT p_authority, p_subject, 'read-operation', o.case_id, p_correlation_id
      FROM transport_orders o WHERE o.operation_id = p_id;
      RETURN QUERY
        SELECT to_jsonb(p),
          (SELECT coalesce(jsonb_agg(to_jsonb(o) ORDER BY o.ordered_at, o.case_id, o.number), '[]')
           FROM transport_orders o WHERE o.operation_id = p.id),
          (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.number), '[]') FROM operation_costs c WHERE c.operation_id = p.id),
          (SELECT coalesce(jsonb_agg(to_jsonb(h) ORDER BY h.version), '[]') FROM operation_changes h WHERE h.operation_id = p.id)
        FROM operations p WHERE p.id = p_id;
    END $$`);
}

/** An order joins an operation of its own carrier that is still planned, goes where the person is to go, and has room. */
async function keepWhoJoins(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE transport_orders ADD CONSTRAINT transport_orders_operation
      FOREIGN KEY (operation_id) REFERENCES operations`);
  await runner.query(`
    CREATE FUNCTION refuse_to_join() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      v_operation operations;
    BEGIN
      -- Whoever travels with it already may go on, whatever has become of it.
      IF is_system() OR EXISTS (SELECT FROM transport_orders o
          WHERE o.case_id = NEW.case_id AND o.number = NEW.number AND o.operation_id = NEW.operation_id) THEN
        RETURN NEW;
      END IF;
      SELECT * INTO v_operation FROM operations p
      WHERE p.id = NEW.operation_id AND p.planner = NEW.carrier AND p.status = 'planned' FOR UPDATE;
      IF NOT FOUND THEN
        RAISE foreign_key_violation USING CONSTRAINT = 'transport_orders_operation', MESSAGE = 'no such operation is planned';
      END IF;
      IF NOT NEW.destination = ANY (v_operation.destinations) THEN
        RAISE check_violation USING CONSTRAINT = 'transport_orders_destination', MESSAGE = 'the operation goes elsewhere';
      END IF;
      IF v_operation.seats <= (SELECT count(*) FROM transport_orders o
          WHERE o.operation_id = NEW.operation_id AND o.status <> 'cancelled') THEN
        RAISE check_violation USING CONSTRAINT = 'transport_orders_seats', MESSAGE = 'the operation is full';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER transport_orders_join BEFORE INSERT OR UPDATE OF operation_id ON transport_orders FOR EACH ROW
    WHEN (NEW.operation_id IS NOT NULL) EXECUTE FUNCTION refuse_to_join()`);
}

async function dropOrderReaders(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP FUNCTION read_transport_order(text, text, text, uuid, integer)`);
  await runner.query(`DROP FUNCTION list_transport_orders(text, text, timestamptz, uuid, integer)`);
}

/** @param more what an order tells beside its first columns; with it comes what of the order stands in the file */
async function createOrderReaders(runner: QueryRunner, more: string, moreColumns: string): Promise<void> {
  const inFile =
    more === '' ? '' : `, (SELECT c.file->'transport'->'orders'->(o.number - 1) FROM cases c WHERE c.id = o.case_id)`;
  const inFileColumn = more === '' ? '' : ', in_file jsonb';
  await runner.query(`
      CREATE FUNCTION list_transport_orders(p_authority text, p_status text, p_after timestamptz, p_after_case uuid, p_limit integer)
      RETURNS TABLE (${orderColumns}${moreColumns}) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT ${order}${more} FROM transport_orders o
          WHERE (o.carrier = p_authority OR o.orderer = p_authority) AND (p_status IS NULL OR o.status = p_status)
            AND (o.not_before, o.case_id) > (p_after, p_after_case)
          ORDER BY o.not_before, o.case_id, o.number LIMIT p_limit;
      END $$`);
  await runner.query(`
      CREATE FUNCTION read_transport_order(p_authority text, p_subject text, p_correlation_id text, p_case_id uuid, p_number integer)
      RETURNS TABLE (${orderColumns}${moreColumns}, needs jsonb, version integer${inFileColumn}) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true), set_config('app.acting_on', p_case_id::text, true);
        RETURN QUERY
          SELECT ${order}${more}, s.body, (SELECT c.version FROM cases c WHERE c.id = o.case_id)${inFile}
          FROM transport_orders o
          LEFT JOIN journal_sealed s ON s.case_id = o.case_id AND s.sequence = o.ordered_sequence
          WHERE o.case_id = p_case_id AND o.number = p_number;
        IF FOUND THEN
          INSERT INTO read_log (authority, subject, operation, case_id, correlation_id)
          VALUES (p_authority, p_subject, 'read-transport-order', p_case_id, p_correlation_id);
        END IF;
      END $$`);
}

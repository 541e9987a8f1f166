import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who inside an authority is let into a case. Nobody reads or writes these tables but through functions that run in the
 * owner's name; the runtime role sees its own authority's regimes, because the walls ask for them.
 */
const tables = `
    CREATE TABLE access_regimes (
      authority text NOT NULL,
      kind text NOT NULL CONSTRAINT access_regimes_kind CHECK (kind IN ('open', 'closed')),
      number integer NOT NULL,
      circle text NOT NULL CONSTRAINT access_regimes_circle CHECK (circle IN ('authority', 'unit', 'assignment')),
      intake text[] NOT NULL,
      second_hand boolean NOT NULL,
      because text NOT NULL,
      set_by text NOT NULL,
      set_at timestamptz(3) NOT NULL DEFAULT now(),
      replaced_at timestamptz(3),
      CONSTRAINT access_regimes_pk PRIMARY KEY (authority, kind, number),
      -- A case that nobody could take up would be lost.
      CONSTRAINT access_regimes_intake CHECK (circle = 'authority' OR cardinality(intake) > 0)
    );
    CREATE UNIQUE INDEX access_regimes_in_force ON access_regimes (authority, kind) WHERE replaced_at IS NULL;

    CREATE TABLE case_protections (
      case_id uuid NOT NULL,
      number integer NOT NULL,
      marking text NOT NULL CONSTRAINT case_protections_marking CHECK (marking IN ('protected-identity', 'security-sensitive')),
      authority text NOT NULL,
      because text,
      set_by text NOT NULL,
      set_at timestamptz(3) NOT NULL DEFAULT now(),
      lifted_because text,
      lifted_by text,
      lifted_at timestamptz(3),
      CONSTRAINT case_protections_pk PRIMARY KEY (case_id, number),
      CONSTRAINT case_protections_lifted CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
    );
    CREATE UNIQUE INDEX case_protections_standing ON case_protections (case_id) WHERE lifted_at IS NULL;

    CREATE TABLE case_assignments (
      authority text NOT NULL,
      case_id uuid NOT NULL,
      number integer NOT NULL,
      unit text,
      officer text,
      further text[] NOT NULL,
      because text,
      assigned_by text NOT NULL,
      assigned_at timestamptz(3) NOT NULL DEFAULT now(),
      replaced_at timestamptz(3),
      CONSTRAINT case_assignments_pk PRIMARY KEY (authority, case_id, number)
    );
    CREATE UNIQUE INDEX case_assignments_current ON case_assignments (authority, case_id) WHERE replaced_at IS NULL;
    CREATE INDEX case_assignments_of_officer ON case_assignments (authority, officer) WHERE replaced_at IS NULL;
    CREATE INDEX case_assignments_of_unit ON case_assignments (authority, unit) WHERE replaced_at IS NULL;

    CREATE TABLE case_grants (
      id uuid NOT NULL,
      version integer NOT NULL,
      authority text NOT NULL,
      case_id uuid NOT NULL,
      holder text,
      unit text,
      status text NOT NULL CONSTRAINT case_grants_status CHECK (status IN ('proposed', 'given', 'rejected', 'revoked')),
      second_hand boolean NOT NULL,
      because text,
      until timestamptz(3) NOT NULL,
      proposed_by text NOT NULL,
      proposed_at timestamptz(3) NOT NULL DEFAULT now(),
      decided_because text,
      decided_by text,
      decided_at timestamptz(3),
      CONSTRAINT case_grants_pk PRIMARY KEY (id),
      CONSTRAINT case_grants_to_one CHECK (num_nonnulls(holder, unit) = 1),
      -- Neither whoever proposed it nor whoever is let in by it lets it pass.
      CONSTRAINT case_grants_two_persons CHECK (status <> 'given' OR NOT second_hand
        OR coalesce(decided_by <> proposed_by AND decided_by IS DISTINCT FROM holder, false)),
      CONSTRAINT case_grants_not_to_oneself CHECK (second_hand OR proposed_by IS DISTINCT FROM holder)
    );
    CREATE INDEX case_grants_of_case ON case_grants (authority, case_id) WHERE status = 'given';
    CREATE INDEX case_grants_of_authority ON case_grants (authority, proposed_at, id);

    CREATE TABLE mandates (
      id uuid NOT NULL,
      authority text NOT NULL,
      giver text NOT NULL,
      holder text NOT NULL,
      from_at timestamptz(3) NOT NULL,
      until timestamptz(3) NOT NULL,
      because text NOT NULL,
      given_by text NOT NULL,
      given_at timestamptz(3) NOT NULL DEFAULT now(),
      revoked_by text,
      revoked_at timestamptz(3),
      CONSTRAINT mandates_pk PRIMARY KEY (id),
      CONSTRAINT mandates_span CHECK (until > from_at),
      -- Nobody gives oneself the place of another.
      CONSTRAINT mandates_two_persons CHECK (holder <> giver AND holder <> given_by),
      CONSTRAINT mandates_revoked CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
    );
    CREATE INDEX mandates_of_holder ON mandates (authority, holder) WHERE revoked_at IS NULL;
    CREATE INDEX mandates_of_authority ON mandates (authority, given_at, id);

    CREATE TABLE break_glass (
      id uuid NOT NULL,
      version integer NOT NULL,
      authority text NOT NULL,
      case_id uuid NOT NULL,
      subject text NOT NULL,
      code text NOT NULL CONSTRAINT break_glass_code CHECK (code IN
        ('danger-to-life-or-health', 'urgent-custody-matter', 'imminent-deadline', 'officer-unavailable')),
      because text,
      opened_at timestamptz(3) NOT NULL DEFAULT now(),
      until timestamptz(3) NOT NULL,
      review_due_at timestamptz(3) NOT NULL,
      verdict text CONSTRAINT break_glass_verdict CHECK (verdict IN ('justified', 'not-justified')),
      review text,
      reviewed_by text,
      reviewed_at timestamptz(3),
      CONSTRAINT break_glass_pk PRIMARY KEY (id),
      CONSTRAINT break_glass_two_persons CHECK (reviewed_by IS DISTINCT FROM subject),
      CONSTRAINT break_glass_reviewed CHECK (num_nonnulls(verdict, reviewed_by, reviewed_at) IN (0, 3))
    );
    CREATE INDEX break_glass_of_case ON break_glass (authority, case_id, subject);
    CREATE INDEX break_glass_of_authority ON break_glass (authority, opened_at, id);

    CREATE TABLE access_alerts (
      break_glass_id uuid NOT NULL CONSTRAINT access_alerts_break_glass REFERENCES break_glass,
      role text NOT NULL,
      raised_at timestamptz(3) NOT NULL DEFAULT now(),
      CONSTRAINT access_alerts_pk PRIMARY KEY (break_glass_id, role)
    );`;

const kept = [
  'case_protections',
  'case_assignments',
  'case_grants',
  'mandates',
  'break_glass',
  'access_alerts',
] as const;

/** Tables whose rows know for themselves that their case or person is protected, so that nobody has to look it up. */
const marked = ['cases', 'case_access', 'transport_orders', 'notices', 'persons'] as const;
const hanging = ['case_access', 'transport_orders', 'notices'] as const;

const asOwner = `LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp`;
const me = 'asking_authority()';
/** Not protected, and the authority keeps no circle: then nothing more is asked. Once a statement, not once a row. */
const unrestricted = (table: string): string => `(${table}.protection IS NULL AND NOT EXISTS (
        SELECT FROM access_regimes r WHERE r.authority = ${me} AND r.replaced_at IS NULL AND r.circle <> 'authority'))`;
const visible = (caseId: string): string => `EXISTS (SELECT FROM cases c WHERE c.id = ${caseId})`;
const inCircle = (table: string): string => `in_circle(${table}.case_id, ${table}.protection, false)`;

/** Each narrows what the walls beneath it open, whatever they are; it opens nothing by itself. */
const circles: Readonly<Record<string, string>> = {
  cases: `${unrestricted('cases')} OR in_circle(cases.id, cases.protection, cases.closed_at IS NOT NULL)`,
  case_access: `${unrestricted('case_access')} OR ${visible('case_access.case_id')}`,
  transport_orders: `${unrestricted('transport_orders')} OR ${visible('transport_orders.case_id')}
        OR (transport_orders.carrier = ${me} AND ${inCircle('transport_orders')})`,
  notices: `${unrestricted('notices')} OR ${visible('notices.case_id')}
        OR (notices.recipient = ${me} AND ${inCircle('notices')})`,
  // A circle is about cases; who somebody is stays known where the person was registered, unless it is protected. What is
  // said of a person hangs on the person or on a case, and goes with them.
  persons: `persons.protection IS NULL OR EXISTS (SELECT FROM cases c WHERE c.person_id = persons.id)
        OR EXISTS (SELECT FROM transport_orders o WHERE o.person_id = persons.id AND o.carrier = ${me})`,
  legal_holds: `legal_holds.case_id IS NULL OR ${visible('legal_holds.case_id')}`,
  destruction_items: visible('destruction_items.case_id'),
  erasure_receipts: visible('erasure_receipts.case_id'),
};

/** Which cases a person of an authority may see. */
export class DrawCircles1763787600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of [...kept, 'access_regimes']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY ${table}_owner ON ${table} FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)`,
      );
    }
    await runner.query(
      `CREATE POLICY access_regimes_read ON access_regimes FOR SELECT USING (authority = ${me} OR is_system())`,
    );
    await runner.query(`GRANT SELECT ON access_regimes TO samverk_app`);
    for (const table of marked) await runner.query(`ALTER TABLE ${table} ADD COLUMN protection text`);
    await whoIsInside(runner);
    await markAtBirth(runner);
    for (const [table, circle] of Object.entries(circles))
      await runner.query(
        `CREATE POLICY ${table}_circle ON ${table} AS RESTRICTIVE FOR SELECT USING (is_system() OR ${circle})`,
      );
    // Without a look at the row no policy for looking is asked.
    await runner.query(
      `CREATE POLICY cases_circle_change ON cases AS RESTRICTIVE FOR UPDATE
       USING (is_system() OR ${circles['cases'] ?? 'false'}) WITH CHECK (true)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY cases_circle_change ON cases`);
    for (const table of Object.keys(circles).reverse()) await runner.query(`DROP POLICY ${table}_circle ON ${table}`);
    await runner.query(`DROP TRIGGER cases_placed ON cases`);
    await runner.query(`DROP TRIGGER cases_marked ON cases`);
    for (const table of hanging) await runner.query(`DROP TRIGGER ${table}_marked ON ${table}`);
    await runner.query(`DROP FUNCTION place_opened(), mark_case(), mark_hanging()`);
    await runner.query(`DROP FUNCTION in_circle(uuid, text, boolean)`);
    for (const table of [...marked].reverse()) await runner.query(`ALTER TABLE ${table} DROP COLUMN protection`);
    await runner.query(`REVOKE SELECT ON access_regimes FROM samverk_app`);
    await runner.query(`DROP TABLE ${[...kept].reverse().join(', ')}, access_regimes`);
  }
}

async function whoIsInside(runner: QueryRunner): Promise<void> {
  // Asked only of cases that are restricted. Who is asked about is who asks: nothing is learnt of others.
  await runner.query(`
    CREATE FUNCTION in_circle(p_case_id uuid, p_protection text, p_closed boolean) RETURNS boolean STABLE PARALLEL SAFE ${asOwner} AS $$
    DECLARE
      v_me text := asking_authority();
      v_subject text := look_part('subject');
      v_units text[] := coalesce(string_to_array(look_part('units'), chr(31)), '{}');
      v_for text := look_part('onBehalfOf');
      v_persons text[] := ARRAY[v_subject];
      v_regime access_regimes;
      v_place case_assignments;
    BEGIN
      SELECT * INTO v_regime FROM access_regimes r
      WHERE r.authority = v_me AND r.kind = CASE WHEN p_closed THEN 'closed' ELSE 'open' END AND r.replaced_at IS NULL;
      IF p_protection IS NULL AND coalesce(v_regime.circle, 'authority') = 'authority' THEN RETURN true; END IF;
      IF v_me IS NULL OR v_subject IS NULL THEN RETURN false; END IF;
      -- The place of the colleague alone: what the colleague has by a mandate or a broken glass does not come with it.
      IF v_for IS NOT NULL AND EXISTS (SELECT FROM mandates m WHERE m.authority = v_me AND m.giver = v_for
          AND m.holder = v_subject AND m.revoked_at IS NULL AND m.from_at <= now() AND now() < m.until) THEN
        v_persons := v_persons || v_for;
      END IF;
      SELECT * INTO v_place FROM case_assignments a
      WHERE a.authority = v_me AND a.case_id = p_case_id AND a.replaced_at IS NULL;
      IF v_place.officer = ANY (v_persons) OR v_place.further && v_persons THEN RETURN true; END IF;
      IF p_protection IS NULL AND v_regime.circle = 'unit' AND v_place.unit = ANY (v_units) THEN RETURN true; END IF;
      -- What nobody has taken waits in its unit, and what no unit was given yet for those who take in.
      IF p_protection IS NULL AND v_place.officer IS NULL
        AND (v_place.unit = ANY (v_units) OR v_place.unit IS NULL AND v_regime.intake && v_units) THEN
        RETURN true;
      END IF;
      RETURN EXISTS (SELECT FROM case_grants g WHERE g.authority = v_me AND g.case_id = p_case_id AND g.status = 'given'
                       AND now() < g.until AND (g.holder = ANY (v_persons) OR g.unit = ANY (v_units)))
        OR EXISTS (SELECT FROM break_glass b WHERE b.authority = v_me AND b.case_id = p_case_id AND b.subject = v_subject
                     AND now() < b.until);
    END $$`);
}

async function markAtBirth(runner: QueryRunner): Promise<void> {
  // Whatever the writer says: a row is marked by what stands of its case, also when it is made anew from the journal.
  await runner.query(`
    CREATE FUNCTION mark_hanging() RETURNS trigger ${asOwner} AS $$
    BEGIN
      NEW.protection := (SELECT p.marking FROM case_protections p WHERE p.case_id = NEW.case_id AND p.lifted_at IS NULL);
      RETURN NEW;
    END $$`);
  for (const table of hanging)
    await runner.query(`
      CREATE TRIGGER ${table}_marked BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION mark_hanging()`);
  await runner.query(`
    CREATE FUNCTION mark_case() RETURNS trigger ${asOwner} AS $$
    BEGIN
      NEW.protection := (SELECT p.marking FROM case_protections p WHERE p.case_id = NEW.id AND p.lifted_at IS NULL);
      -- A person whose identity is protected is so in every case; whoever opens one knows the person.
      IF NEW.protection IS NULL THEN
        SELECT p.protection INTO NEW.protection FROM persons p WHERE p.id = NEW.person_id;
        IF NEW.protection IS NOT NULL THEN
          INSERT INTO case_protections (case_id, number, marking, authority, set_by)
          VALUES (NEW.id, 1, NEW.protection, coalesce(asking_authority(), ''), coalesce(look_part('subject'), session_user));
        END IF;
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER cases_marked BEFORE INSERT ON cases FOR EACH ROW EXECUTE FUNCTION mark_case()`);
  // Whoever opens a case that others may not see is the first who may.
  await runner.query(`
    CREATE FUNCTION place_opened() RETURNS trigger ${asOwner} AS $$
    BEGIN
      IF is_system() IS NOT TRUE AND look_part('subject') IS NOT NULL
        AND (NEW.protection IS NOT NULL OR EXISTS (SELECT FROM access_regimes r WHERE r.authority = asking_authority()
             AND r.kind = 'open' AND r.replaced_at IS NULL AND r.circle <> 'authority')) THEN
        INSERT INTO case_assignments (authority, case_id, number, unit, officer, further, assigned_by)
        VALUES (asking_authority(), NEW.id, 1, nullif(split_part(look_part('units'), chr(31), 1), ''), look_part('subject'), '{}',
                look_part('subject'));
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER cases_placed AFTER INSERT ON cases FOR EACH ROW EXECUTE FUNCTION place_opened()`);
}

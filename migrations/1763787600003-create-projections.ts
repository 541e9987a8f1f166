import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other readers query across cases. All of it can be rebuilt from the journal. */
export class CreateProjections1763787600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deadlines (
        case_id uuid NOT NULL,
        number integer NOT NULL,
        key text NOT NULL,
        rule text NOT NULL,
        owner text NOT NULL,
        lapse text,
        started_at timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        due_on date NOT NULL,
        legal_basis text[] NOT NULL,
        trace jsonb NOT NULL,
        status text NOT NULL CONSTRAINT deadlines_status CHECK (status IN ('running', 'met', 'lapsed', 'void')),
        ended_at timestamptz(3),
        claimed_until timestamptz(3),
        CONSTRAINT deadlines_pk PRIMARY KEY (case_id, number)
      )`);
    await runner.query(
      `CREATE INDEX deadlines_worklist ON deadlines (owner, due_at, case_id, number) WHERE status = 'running'`,
    );
    await runner.query(
      `CREATE INDEX deadlines_to_lapse ON deadlines (due_at) WHERE status = 'running' AND lapse IS NOT NULL`,
    );
    await runner.query(`
      CREATE TABLE handovers (
        case_id uuid NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL CONSTRAINT handovers_kind CHECK (kind IN ('notice', 'consent')),
        from_authority text NOT NULL,
        to_authority text NOT NULL,
        ground text NOT NULL,
        groups text[] NOT NULL,
        status text NOT NULL CONSTRAINT handovers_status CHECK (status IN ('sent', 'received', 'accepted', 'rejected', 'withdrawn')),
        sent_at timestamptz(3) NOT NULL,
        answered_at timestamptz(3),
        escalated_at timestamptz(3),
        CONSTRAINT handovers_pk PRIMARY KEY (case_id, number)
      )`);
    await runner.query(`CREATE UNIQUE INDEX handovers_one_open ON handovers (case_id) WHERE status = 'sent'`);
    await runner.query(
      `CREATE INDEX handovers_inbox ON handovers (to_authority, sent_at, case_id, number) WHERE status = 'sent'`,
    );
    await runner.query(`
      CREATE TABLE disclosures (
        case_id uuid NOT NULL,
        sequence integer NOT NULL,
        recipient text NOT NULL,
        disclosed_at timestamptz(3) NOT NULL,
        groups text[] NOT NULL,
        legal_basis text[] NOT NULL,
        digest text NOT NULL,
        CONSTRAINT disclosures_pk PRIMARY KEY (case_id, sequence, recipient)
      )`);
    await runner.query(`
      CREATE TABLE transport_orders (
        case_id uuid NOT NULL,
        number integer NOT NULL,
        person_id uuid NOT NULL,
        orderer text NOT NULL,
        carrier text NOT NULL,
        destination text NOT NULL,
        status text NOT NULL CONSTRAINT transport_orders_status CHECK (status IN
          ('ordered', 'accepted', 'planned', 'underway', 'completed', 'cancelled', 'aborted', 'refused-at-arrival')),
        ordered_at timestamptz(3) NOT NULL,
        ordered_sequence integer NOT NULL,
        not_before timestamptz(3) NOT NULL,
        not_after timestamptz(3) NOT NULL,
        custody_ground text NOT NULL,
        custody_review_due_at timestamptz(3),
        departs_at timestamptz(3),
        escorts integer,
        started_at timestamptz(3),
        ended_at timestamptz(3),
        outcome_reason text,
        CONSTRAINT transport_orders_pk PRIMARY KEY (case_id, number)
      )`);
    await runner.query(
      `CREATE INDEX transport_orders_of_carrier ON transport_orders (carrier, not_before, case_id, number)`,
    );
    await runner.query(`CREATE INDEX transport_orders_of_person ON transport_orders (person_id)`);
    await runner.query(`
      CREATE TABLE custody_spells (
        case_id uuid NOT NULL,
        number integer NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT custody_spells_kind CHECK (kind IN ('held', 'detained', 'supervised', 'serving-sentence')),
        authority text NOT NULL,
        ground text,
        started_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        ended_because text,
        CONSTRAINT custody_spells_pk PRIMARY KEY (case_id, number)
      )`);
    await runner.query(`CREATE INDEX custody_spells_of_person ON custody_spells (person_id, started_at)`);
    await runner.query(`
      CREATE TABLE appeals (
        case_id uuid NOT NULL,
        number integer NOT NULL,
        court text NOT NULL,
        lodged_on date NOT NULL,
        outcome text,
        decided_on date,
        CONSTRAINT appeals_pk PRIMARY KEY (case_id, number)
      )`);
    await runner.query(`
      CREATE TABLE document_requests (
        case_id uuid NOT NULL,
        number integer NOT NULL,
        country text NOT NULL,
        status text NOT NULL,
        data_released text[] NOT NULL,
        valid_until date,
        CONSTRAINT document_requests_pk PRIMARY KEY (case_id, number)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE document_requests, appeals, custody_spells, transport_orders, disclosures, handovers, deadlines`,
    );
  }
}

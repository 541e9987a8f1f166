import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The memory of every case. `tx` is the transaction that wrote the row: a reader who stops before the oldest
 * transaction still running never skips a late commit, which a serial number alone cannot promise.
 */
export class CreateJournal1763787600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal (
        case_id uuid NOT NULL,
        sequence integer NOT NULL,
        tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
        position bigint GENERATED ALWAYS AS IDENTITY,
        type text NOT NULL,
        version smallint NOT NULL,
        region text NOT NULL,
        payload jsonb NOT NULL,
        deadlines jsonb NOT NULL,
        sealed_digest text,
        command text NOT NULL,
        actor text NOT NULL,
        authority text NOT NULL,
        roles text[] NOT NULL,
        legal_basis text[] NOT NULL,
        process_version text NOT NULL,
        correlation_id text NOT NULL,
        occurred_at timestamptz(3) NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        prev_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT journal_pk PRIMARY KEY (case_id, sequence)
      )`);
    await runner.query(`CREATE INDEX journal_feed ON journal (tx, position)`);
    // Personal data and free text live here, so that lawful erasure leaves the chain whole.
    await runner.query(`
      CREATE TABLE journal_sealed (
        case_id uuid NOT NULL,
        sequence integer NOT NULL,
        salt text NOT NULL,
        body jsonb NOT NULL,
        CONSTRAINT journal_sealed_pk PRIMARY KEY (case_id, sequence),
        CONSTRAINT journal_sealed_event FOREIGN KEY (case_id, sequence) REFERENCES journal
      )`);
    await runner.query(`
      CREATE TABLE checkpoints (
        number integer GENERATED ALWAYS AS IDENTITY,
        taken_at timestamptz(3) NOT NULL,
        boundary xid8 NOT NULL,
        cases integer NOT NULL,
        events bigint NOT NULL,
        root text NOT NULL,
        key_id text NOT NULL,
        signature text NOT NULL,
        CONSTRAINT checkpoints_pk PRIMARY KEY (number)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE checkpoints, journal_sealed, journal`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept of requests: answers that a retry gets again, and who looked at what. */
export class CreateRequestRecords1763787600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        authority text NOT NULL,
        subject text NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        status smallint NOT NULL,
        answer jsonb NOT NULL,
        location text,
        version integer,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_keys_pk PRIMARY KEY (authority, subject, key)
      )`);
    await runner.query(`CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at)`);
    // No foreign keys: the log of looks outlives what was looked at.
    await runner.query(`
      CREATE TABLE read_log (
        at timestamptz(3) NOT NULL DEFAULT now(),
        authority text NOT NULL,
        subject text NOT NULL,
        operation text NOT NULL,
        case_id uuid,
        person_id uuid,
        correlation_id text NOT NULL
      ) PARTITION BY RANGE (at)`);
    await runner.query(`CREATE INDEX read_log_of_case ON read_log (case_id, at)`);
    await runner.query(`CREATE TABLE read_log_beyond PARTITION OF read_log DEFAULT`);
    await runner.query(`
      CREATE FUNCTION extend_read_log(until date) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        month date := date_trunc('month', now());
        made integer := 0;
      BEGIN
        WHILE month <= least(until, (now() + interval '3 years')::date) LOOP
          IF to_regclass(format('read_log_%s', to_char(month, 'YYYY_MM'))) IS NULL THEN
            EXECUTE format('CREATE TABLE read_log_%s PARTITION OF read_log FOR VALUES FROM (%L) TO (%L)',
              to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
            made := made + 1;
          END IF;
          month := (month + interval '1 month')::date;
        END LOOP;
        RETURN made;
      END $$`);
    await runner.query(`SELECT extend_read_log((now() + interval '1 year')::date)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION extend_read_log(date)`);
    await runner.query(`DROP TABLE read_log, idempotency_keys`);
  }
}

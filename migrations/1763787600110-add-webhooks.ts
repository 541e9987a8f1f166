import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Systems to which the feed is pushed: as whom it is read, where it goes and how far it has come. No case and no person
 * stands here. Nobody reads or writes these tables but through functions that run in the owner's name.
 */
const tables = `
    CREATE TABLE webhooks (
      id uuid NOT NULL,
      authority text NOT NULL,
      subject text NOT NULL,
      issuer text NOT NULL,
      client text,
      roles text[] NOT NULL,
      units text[],
      purpose text,
      url text NOT NULL,
      kinds text[],
      position text NOT NULL CONSTRAINT webhooks_position CHECK (position ~ '^\\d{1,20}-\\d{1,19}$'),
      status text NOT NULL CONSTRAINT webhooks_status CHECK (status IN ('active', 'stopped')),
      stopped_because text CONSTRAINT webhooks_stopped_because CHECK (stopped_because IN
        ('receiver-failing', 'receiver-gone', 'not-trusted', 'not-allowed', 'host-not-listed', 'secret-unreadable')),
      failures integer NOT NULL,
      failure text CONSTRAINT webhooks_failure CHECK (failure IN
        ('refused', 'redirected', 'gone', 'timed-out', 'unreachable', 'address-not-allowed')),
      failure_status smallint,
      failed_at timestamptz(3),
      next_attempt_at timestamptz(3) NOT NULL DEFAULT now(),
      lease uuid,
      leased_until timestamptz(3),
      made_at timestamptz(3) NOT NULL DEFAULT now(),
      expires_at timestamptz(3) NOT NULL,
      CONSTRAINT webhooks_pk PRIMARY KEY (id),
      CONSTRAINT webhooks_stopped CHECK ((status = 'stopped') = (stopped_because IS NOT NULL))
    );
    CREATE INDEX webhooks_due ON webhooks (next_attempt_at) WHERE status = 'active';
    CREATE INDEX webhooks_of_authority ON webhooks (authority, made_at, id);

    CREATE TABLE webhook_secrets (
      webhook_id uuid NOT NULL,
      number integer NOT NULL,
      sealed text NOT NULL,
      made_at timestamptz(3) NOT NULL DEFAULT now(),
      valid_until timestamptz(3),
      CONSTRAINT webhook_secrets_pk PRIMARY KEY (webhook_id, number)
    );
    -- One is the present one; one more may still count while the receiver changes over.
    CREATE UNIQUE INDEX webhook_secrets_present ON webhook_secrets (webhook_id) WHERE valid_until IS NULL;

    CREATE TABLE webhook_deliveries (
      webhook_id uuid NOT NULL,
      number integer NOT NULL,
      event text NOT NULL,
      attempt integer NOT NULL,
      outcome text NOT NULL CONSTRAINT webhook_deliveries_outcome CHECK (outcome IN
        ('delivered', 'refused', 'redirected', 'gone', 'timed-out', 'unreachable', 'address-not-allowed')),
      status smallint,
      at timestamptz(3) NOT NULL DEFAULT now(),
      CONSTRAINT webhook_deliveries_pk PRIMARY KEY (webhook_id, number)
    );
    CREATE INDEX webhook_deliveries_age ON webhook_deliveries (webhook_id, at);`;

const kept = ['webhooks', 'webhook_secrets', 'webhook_deliveries'] as const;

/** Where the feed of events is pushed to. */
export class AddWebhooks1763787600110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of kept) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY ${table}_owner ON ${table} FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${kept.join(', ')}`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proofs of possession that were used (RFC 9449 section 11.1), so that no replica takes one a second time. */
export class AddSpentProofs1763787600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE spent_proofs (
        digest bytea NOT NULL,
        until timestamptz(3) NOT NULL,
        CONSTRAINT spent_proofs_pk PRIMARY KEY (digest)
      )`);
    await runner.query(`CREATE INDEX spent_proofs_until ON spent_proofs (until)`);
    await runner.query(`ALTER TABLE spent_proofs ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE spent_proofs FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY spent_proofs_system ON spent_proofs FOR ALL TO CURRENT_USER USING (is_system()) WITH CHECK (is_system())`,
    );
    // Nobody reads what still counts, nobody changes it, and nothing is kept longer than a proof can live.
    await runner.query(
      `CREATE POLICY spent_proofs_add ON spent_proofs FOR INSERT WITH CHECK (until <= now() + interval '1 hour')`,
    );
    await runner.query(`CREATE POLICY spent_proofs_read ON spent_proofs FOR SELECT USING (until < now())`);
    await runner.query(`CREATE POLICY spent_proofs_forget ON spent_proofs FOR DELETE USING (until < now())`);
    await runner.query(`GRANT SELECT (until), INSERT, DELETE ON spent_proofs TO samverk_app`);
    await runner.query(`
      CREATE FUNCTION spend_proof(p_digest bytea, p_until timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO spent_proofs (digest, until) VALUES (p_digest, p_until) ON CONFLICT DO NOTHING;
        RETURN FOUND;
      END $$`);
    await runner.query(`
      CREATE FUNCTION forget_proofs() RETURNS void LANGUAGE sql
      BEGIN ATOMIC
        DELETE FROM spent_proofs WHERE until < now();
      END`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION forget_proofs()`);
    await runner.query(`DROP FUNCTION spend_proof(bytea, timestamptz)`);
    await runner.query(`DROP TABLE spent_proofs`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const signed = ['erasure_number integer', 'erasure_hash text', 'expiry_number integer', 'expiry_hash text'];
const nameOf = (column: string): string => column.replace(/ .*/, '');

/**
 * Receipts of what went by itself follow each other as those of erasures do, each holding the hash of the one before; and
 * signed checkpoints say where both ended.
 */
export class ChainReceiptsOfExpiry1763787600130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
    await runner.query(
      `ALTER TABLE rights_erasures ADD COLUMN number integer, ADD COLUMN prev_hash text, ADD COLUMN hash text`,
    );
    // A JSON array that any program writes the same way: verification does not ask this function.
    await runner.query(`
      CREATE FUNCTION rights_erasure_hash(e rights_erasures) RETURNS text LANGUAGE sql STABLE
      RETURN encode(sha256(convert_to(jsonb_build_array(e.number, e.id, e.authority, e.about, e.kind, e.rule, e.period, e.basis,
        e.ended_on::text, e.due_on::text, to_char(e.erased_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        e.backups_until::text, e.counts, e.prev_hash)::text, 'UTF8')), 'hex')`);
    await chainWhatIsThere(runner);
    await runner.query(`
      ALTER TABLE rights_erasures ALTER COLUMN number SET NOT NULL, ALTER COLUMN prev_hash SET NOT NULL,
        ALTER COLUMN hash SET NOT NULL, ADD CONSTRAINT rights_erasures_number UNIQUE (number)`);
    // Whichever road a receipt comes by, it takes its place in the chain.
    await runner.query(`
      CREATE FUNCTION link_rights_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('erase-rights'));
        SELECT e.number, e.hash INTO NEW.number, NEW.prev_hash FROM rights_erasures e ORDER BY e.number DESC LIMIT 1;
        NEW.number := coalesce(NEW.number, 0) + 1;
        NEW.prev_hash := coalesce(NEW.prev_hash, repeat('0', 64));
        NEW.hash := rights_erasure_hash(NEW);
        RETURN NEW;
      END $$`);
    await runner.query(
      `REVOKE EXECUTE ON FUNCTION link_rights_erasure(), rights_erasure_hash(rights_erasures) FROM PUBLIC`,
    );
    await runner.query(`
      CREATE TRIGGER rights_erasures_linked BEFORE INSERT ON rights_erasures FOR EACH ROW
      EXECUTE FUNCTION link_rights_erasure()`);
    await runner.query(`ALTER TABLE checkpoints ${signed.map(column => `ADD COLUMN ${column}`).join(', ')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE checkpoints ${signed.map(column => `DROP COLUMN ${nameOf(column)}`).join(', ')}`);
    await runner.query(`DROP TRIGGER rights_erasures_linked ON rights_erasures`);
    await runner.query(`DROP FUNCTION link_rights_erasure()`);
    await runner.query(`DROP FUNCTION rights_erasure_hash(rights_erasures)`);
    await runner.query(`ALTER TABLE rights_erasures DROP COLUMN number, DROP COLUMN prev_hash, DROP COLUMN hash`);
  }
}

/** In the order in which they were written. */
const chainWhatIsThere = (runner: QueryRunner): Promise<unknown> =>
  runner.query(`
    DO $$
    DECLARE
      v_one rights_erasures;
      v_number integer := 0;
      v_hash text := repeat('0', 64);
    BEGIN
      FOR v_one IN SELECT * FROM rights_erasures e ORDER BY e.id LOOP
        v_number := v_number + 1;
        v_one.number := v_number;
        v_one.prev_hash := v_hash;
        v_hash := rights_erasure_hash(v_one);
        UPDATE rights_erasures e SET number = v_one.number, prev_hash = v_one.prev_hash, hash = v_hash WHERE e.id = v_one.id;
      END LOOP;
    END $$`);

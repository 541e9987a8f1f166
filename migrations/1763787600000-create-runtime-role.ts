import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role under which the API runs: it owns nothing and bypasses nothing. */
export class CreateRuntimeRole1763787600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samverk_app') THEN
          CREATE ROLE samverk_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
        END IF;
      END $$`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO samverk_app`);
    // Who asks, and on which one case: set inside every call, empty outside of it.
    await runner.query(`
      CREATE FUNCTION asking_authority() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
      RETURN nullif(current_setting('app.authority', true), '')`);
    await runner.query(`
      CREATE FUNCTION acting_on() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      RETURN nullif(current_setting('app.acting_on', true), '')::uuid`);
    await runner.query(`
      CREATE FUNCTION is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
      RETURN current_setting('app.authority', true) IN ('samverk.clock', 'samverk.auditor')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION is_system(), acting_on(), asking_authority()`);
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM samverk_app`);
    // The role belongs to the whole server and may serve other databases; it stays.
  }
}

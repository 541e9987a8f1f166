import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A note that stands is told wherever its datum is: its words wait until it is lifted. */
const rectifications = `
        UNION ALL
        SELECT r.id, 'rectification', r.authority, r.person_id, greatest(r.settled_on, r.note_lifted_on)
        FROM rectifications r
        WHERE r.status <> 'open' AND NOT (r.status = 'refused' AND r.note_lifted_on IS NULL)`;

const ended = (more: string): string => `
      CREATE OR REPLACE FUNCTION rights_ended() RETURNS TABLE (about uuid, kind text, authority text, person_id uuid, ended_on date)
      LANGUAGE sql STABLE AS $$
        SELECT r.id AS about, 'request' AS kind, r.authority, r.person_id, r.closed_on AS ended_on
        FROM data_subject_requests r WHERE r.closed_on IS NOT NULL
        UNION ALL
        SELECT l.id, 'limit', l.authority, l.person_id,
               least((l.lifted_at AT TIME ZONE 'Europe/Stockholm')::date, l.until)
        FROM access_limits l${more}
      $$`;

const visible = (tables: readonly string[]): string =>
  tables.map(table => `EXISTS (SELECT FROM ${table} t WHERE t.id = rights_erasures.about)`).join(' OR ');

/** What a person said of a contested datum goes as their requests do. */
export class LetContestsExpire1763787600089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await kinds(runner, ['request', 'limit', 'rectification']);
    await seen(runner, ['data_subject_requests', 'access_limits', 'rectifications']);
    await runner.query(ended(rectifications));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(ended(''));
    await seen(runner, ['data_subject_requests', 'access_limits']);
    await kinds(runner, ['request', 'limit']);
  }
}

async function kinds(runner: QueryRunner, words: readonly string[]): Promise<void> {
  await runner.query(`
    ALTER TABLE rights_erasures DROP CONSTRAINT rights_erasures_kind,
      ADD CONSTRAINT rights_erasures_kind CHECK (kind IN (${words.map(word => `'${word}'`).join(', ')}))`);
}

const seen = (runner: QueryRunner, tables: readonly string[]): Promise<unknown> =>
  runner.query(`
    ALTER POLICY rights_erasures_read ON rights_erasures
      USING (is_system() OR (authority = asking_authority() AND (${visible(tables)})))`);

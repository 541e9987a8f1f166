import type { MigrationInterface, QueryRunner } from 'typeorm';

const contests = `
        UNION ALL
        SELECT r.id, 'rectification', r.authority, r.person_id, greatest(r.settled_on, r.note_lifted_on)
        FROM rectifications r
        WHERE r.status <> 'open' AND NOT (r.status = 'refused' AND r.note_lifted_on IS NULL)`;

const restrictions = `
        UNION ALL
        SELECT r.id, 'restriction', r.authority, r.person_id, (r.lifted_at AT TIME ZONE 'Europe/Stockholm')::date
        FROM restrictions r WHERE r.lifted_at IS NOT NULL`;

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

/** Words of a restriction lie with it and with what was let pass all the same. */
const itself = 'about = $1';
const withExceptions = `about = $1 OR about IN (SELECT e.id FROM restriction_exceptions e WHERE e.restriction_id = $1)`;

const heldByCase = `(h.person_id = e.person_id OR h.case_id IN (SELECT c.id FROM cases c WHERE c.person_id = e.person_id)))`;
const heldOrRestricted = `${heldByCase}
          -- What an authority has restricted of a person it keeps (GDPR 18(2)).
          AND NOT EXISTS (SELECT FROM restrictions x
                WHERE x.lifted_at IS NULL AND x.authority = e.authority AND x.person_id = e.person_id)`;

const kept = ['data_subject_requests', 'access_limits', 'rectifications'];

/** Words of a restriction go once it is lifted and the time is over; as long as it stands, what was asked stays with it. */
export class LetRestrictionsExpire1763787600098 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await kinds(runner, ['request', 'limit', 'rectification', 'restriction']);
    await seen(runner, [...kept, 'restrictions']);
    await road(runner, withExceptions);
    await runner.query(ended(contests + restrictions));
    await expiry(runner, heldByCase, heldOrRestricted);
  }

  async down(runner: QueryRunner): Promise<void> {
    await expiry(runner, heldOrRestricted, heldByCase);
    await runner.query(ended(contests));
    await road(runner, itself);
    await seen(runner, kept);
    await kinds(runner, ['request', 'limit', 'rectification']);
  }
}

async function kinds(runner: QueryRunner, words: readonly string[]): Promise<void> {
  await runner.query(`
    ALTER TABLE rights_erasures DROP CONSTRAINT rights_erasures_kind,
      ADD CONSTRAINT rights_erasures_kind CHECK (kind IN (${words.map(word => `'${word}'`).join(', ')}))`);
}

async function seen(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  const visible = tables
    .map(table => `EXISTS (SELECT FROM ${table} t WHERE t.id = rights_erasures.about)`)
    .join(' OR ');
  await runner.query(`
    ALTER POLICY rights_erasures_read ON rights_erasures
      USING (is_system() OR (authority = asking_authority() AND (${visible})))`);
}

async function road(runner: QueryRunner, condition: string): Promise<void> {
  await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
  await runner.query(`UPDATE erasure_roads SET condition = $1 WHERE place = 'rights_texts' AND reached_by = 'right'`, [
    condition,
  ]);
}

async function expiry(runner: QueryRunner, from: string, to: string): Promise<void> {
  const [found] = (await runner.query(
    `SELECT pg_get_functiondef(p.oid) AS sql FROM pg_proc p WHERE p.proname = 'erase_next_right'`,
  )) as { sql: string }[];
  if (!found?.sql.includes(from)) throw new Error('erase_next_right asks for other holds than this migration knows');
  await runner.query(found.sql.replace(from, to));
}

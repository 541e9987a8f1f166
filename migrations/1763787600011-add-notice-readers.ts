import type { MigrationInterface, QueryRunner } from 'typeorm';

const noticeColumns = `case_id uuid, number integer, key text, sender text, recipient text, basis text[], sent_at timestamptz,
  due_at timestamptz, acknowledged_at timestamptz`;
const columns = `n.case_id, n.number, n.key, n.sender, n.recipient, n.basis, n.sent_at, n.due_at, n.acknowledged_at`;

/** A list reads one index from a place on; which one depends on the direction alone. */
const page = (party: 'recipient' | 'sender'): string => `
          RETURN QUERY
            SELECT ${columns} FROM notices n
            WHERE n.${party} = p_authority AND (p_open IS NULL OR (n.acknowledged_at IS NULL) = p_open)
              AND (n.sent_at, n.case_id, n.number) > (p_after, p_after_case, p_after_number)
            ORDER BY n.sent_at, n.case_id, n.number LIMIT p_limit;`;

/** The inbox and the outbox of statutory notices, and those of one case. */
export class AddNoticeReaders1763787600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION list_notices(p_authority text, p_direction text, p_open boolean, p_after timestamptz,
                                   p_after_case uuid, p_after_number integer, p_limit integer)
      RETURNS TABLE (${noticeColumns}) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        IF p_direction = 'in' THEN${page('recipient')}
        ELSE${page('sender')}
        END IF;
      END $$`);
    await runner.query(`
      CREATE FUNCTION notices_of_case(p_authority text, p_case_id uuid)
      RETURNS TABLE (${noticeColumns}) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        RETURN QUERY
          SELECT ${columns} FROM notices n
          WHERE n.case_id = p_case_id
            AND (p_authority IN (n.recipient, n.sender)
              OR EXISTS (SELECT FROM case_access a
                         WHERE a.authority = p_authority AND a.case_id = p_case_id AND 'notices' = ANY (a.groups)))
          ORDER BY n.number;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION notices_of_case(text, uuid)`);
    await runner.query(`DROP FUNCTION list_notices(text, text, boolean, timestamptz, uuid, integer, integer)`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const deadline = `d.case_id, d.number, d.key, d.rule, d.owner, d.status, d.started_at, d.due_at, d.due_on::text, d.legal_basis,
                 d.trace, d.ended_at`;
const deadlineColumns = `case_id uuid, number integer, key text, rule text, owner text, status text, started_at timestamptz,
                     due_at timestamptz, due_on text, legal_basis text[], trace jsonb, ended_at timestamptz, reference text`;
const notice = `n.case_id, n.number, n.key, n.sender, n.recipient, n.basis, n.sent_at, n.due_at, n.acknowledged_at`;
const noticeColumns = `case_id uuid, number integer, key text, sender text, recipient text, basis text[], sent_at timestamptz,
  due_at timestamptz, acknowledged_at timestamptz`;

/** Those with these keys, or all. */
const toldOf = (row: string, told: boolean): string =>
  told ? `AND (p_told IS NULL OR ${row}.key = ANY (p_told))` : '';

const deadlines = (told: boolean): string => {
  const page = (order: 'ASC' | 'DESC') => `
            SELECT ${deadline}, c.reference
            FROM deadlines d JOIN cases c ON c.id = d.case_id
            WHERE d.owner = p_authority AND d.status = 'running' AND d.due_at >= p_from AND d.due_at < p_until
              AND (p_key IS NULL OR d.key = p_key) ${toldOf('d', told)}
              AND (d.due_at, d.case_id, d.number) ${order === 'ASC' ? '>' : '<'} (p_after, p_after_case, p_after_number)
            ORDER BY d.due_at ${order}, d.case_id ${order}, d.number ${order} LIMIT p_limit;`;
  return `
      CREATE FUNCTION list_deadlines(p_authority text, p_latest_first boolean, p_from timestamptz, p_until timestamptz, p_key text,
                                     p_after timestamptz, p_after_case uuid, p_after_number integer, p_limit integer
                                     ${told ? ', p_told text[]' : ''})
      RETURNS TABLE (${deadlineColumns}) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        IF p_latest_first THEN
          RETURN QUERY${page('DESC')}
        ELSE
          RETURN QUERY${page('ASC')}
        END IF;
      END $$`;
};

const notices = (told: boolean): string => {
  const page = (party: 'recipient' | 'sender') => `
          RETURN QUERY
            SELECT ${notice} FROM notices n
            WHERE n.${party} = p_authority AND (p_open IS NULL OR (n.acknowledged_at IS NULL) = p_open) ${toldOf('n', told)}
              AND (n.sent_at, n.case_id, n.number) > (p_after, p_after_case, p_after_number)
            ORDER BY n.sent_at, n.case_id, n.number LIMIT p_limit;`;
  return `
      CREATE FUNCTION list_notices(p_authority text, p_direction text, p_open boolean, p_after timestamptz,
                                   p_after_case uuid, p_after_number integer, p_limit integer${told ? ', p_told text[]' : ''})
      RETURNS TABLE (${noticeColumns}) LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.authority', p_authority, true);
        IF p_direction = 'in' THEN${page('recipient')}
        ELSE${page('sender')}
        END IF;
      END $$`;
};

const deadlinesTake = 'text, boolean, timestamptz, timestamptz, text, timestamptz, uuid, integer, integer';
const noticesTake = 'text, text, boolean, timestamptz, uuid, integer, integer';

/** A page with a gap, and a cursor out of one, would tell when and in which case something stands that is not told. */
export class ListOnlyWhatIsTold1763787600121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION list_deadlines(${deadlinesTake})`);
    await runner.query(`DROP FUNCTION list_notices(${noticesTake})`);
    await runner.query(deadlines(true));
    await runner.query(notices(true));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION list_notices(${noticesTake}, text[])`);
    await runner.query(`DROP FUNCTION list_deadlines(${deadlinesTake}, text[])`);
    await runner.query(notices(false));
    await runner.query(deadlines(false));
  }
}

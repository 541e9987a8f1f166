import type { MigrationInterface, QueryRunner } from 'typeorm';

const openPart = `CASE WHEN 'whereabouts' = ANY (a.groups) THEN`;
const toldPart = `CASE WHEN p_whereabouts AND 'whereabouts' = ANY (a.groups) THEN`;
const before = 'p_until date)';
const after = 'p_until date, p_whereabouts boolean)';

/** Whoever may not know when somebody left the country does not choose whom to count by that day either. */
export class CountByDaysThatAreTold1763787600123 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return rewrite(runner, 'text, date, date', [
      [before, after],
      [openPart, toldPart],
    ]);
  }

  down(runner: QueryRunner): Promise<void> {
    return rewrite(runner, 'text, date, date, boolean', [
      [after, before],
      [toldPart, openPart],
    ]);
  }
}

async function rewrite(
  runner: QueryRunner,
  takes: string,
  changes: readonly (readonly [from: string, to: string])[],
): Promise<void> {
  const [found] = (await runner.query(
    `SELECT pg_get_functiondef('count_returnees(${takes})'::regprocedure) AS sql`,
  )) as { sql: string }[];
  let sql = found?.sql ?? '';
  for (const [from, to] of changes) {
    if (!sql.includes(from)) throw new Error('count_returnees counts otherwise than this migration knows');
    sql = sql.replaceAll(from, to);
  }
  await runner.query(`DROP FUNCTION count_returnees(${takes})`);
  await runner.query(sql);
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that were given for letting somebody in go with the case; who was let in, when and by whom stays. */
const words: Readonly<Record<string, readonly string[]>> = {
  case_assignments: ['because'],
  case_protections: ['because', 'lifted_because'],
  case_grants: ['because', 'decided_because'],
  break_glass: ['because', 'review'],
};

const sampling = async (runner: QueryRunner, target: string): Promise<void> => {
  for (const [table, columns] of Object.entries(words))
    for (const column of columns)
      await runner.query(`ALTER TABLE ${table} ALTER COLUMN ${column} SET STATISTICS ${target}`);
};

export class EraseReasonsOfAccess1763787600054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
    for (const [table, columns] of Object.entries(words))
      await runner.query(
        `INSERT INTO erasure_roads (place, reached_by, condition, blanks) VALUES ($1, 'case', $2, $3)`,
        [
          table,
          `case_id = $1 AND num_nonnulls(${columns.join(', ')}) > 0`,
          columns.map(column => `${column} = NULL`).join(', '),
        ],
      );
    // The planner copies values out of the rows; of words none are wanted.
    await sampling(runner, '0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await sampling(runner, 'DEFAULT');
    await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
    await runner.query(`DELETE FROM erasure_roads WHERE place = ANY ($1)`, [Object.keys(words)]);
  }
}

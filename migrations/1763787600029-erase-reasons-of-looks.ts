import type { MigrationInterface, QueryRunner } from 'typeorm';

const givenFor = (column: string): string =>
  `digest IN (SELECT l.reason_digest FROM read_log l WHERE l.reason_digest IS NOT NULL AND (l.${column} = $1 OR l.hits @> ARRAY[$1]))`;

/** Words that were given for a look go with the case or the person that was looked at; the line keeps their digest. */
export class EraseReasonsOfLooks1763787600029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
    await runner.query(
      `INSERT INTO erasure_roads (place, reached_by, condition) VALUES
        ('read_log_reasons', 'case', $1), ('read_log_reasons', 'person', $2)`,
      [givenFor('case_id'), givenFor('person_id')],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT set_config('app.authority', 'samverk.auditor', true)`);
    await runner.query(`DELETE FROM erasure_roads WHERE place = 'read_log_reasons'`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const indexes = [
  'restrictions_worklist ON restrictions (authority, set_at, id)',
  'rectifications_worklist ON rectifications (authority, named_at, id)',
];

/** What an authority has restricted, and what is contested before it, across persons and in the order in which it came. */
export class ListRestrictionsAndContests1763787600132 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const index of indexes) await runner.query(`CREATE INDEX ${index}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of indexes) await runner.query(`DROP INDEX ${index.replace(/ .*/, '')}`);
  }
}

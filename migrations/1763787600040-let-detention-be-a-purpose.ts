import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = [
  ...['case-work', 'urgent-case', 'supervision', 'data-protection'],
  ...['complaint', 'court-proceedings', 'statistics', 'technical-support'],
];

const allow = (purposes: readonly string[], more = ''): string => `
  ALTER TABLE read_log DROP CONSTRAINT read_log_purpose,
    ADD CONSTRAINT read_log_purpose CHECK (purpose IN (${purposes.map(one => `'${one}'`).join(', ')}))${more}`;

/** People may be selected by deprivation of liberty for decisions on detention only, and the line says that it was for one. */
export class LetDetentionBeAPurpose1763787600040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow([...before, 'detention-decision']));
  }

  /** Lines that name it stay as they are: what was looked at for a purpose was looked at for that one. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(allow(before, ' NOT VALID'));
  }
}

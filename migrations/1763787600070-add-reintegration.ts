import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceCase } from './sql/replace-case';
import { createCaseLists, dropCaseLists, listedStates } from './sql/case-lists';

const before = ['none', 'applied', 'granted', 'paid'];
const after = [...before, 'pre-departure', 'travelling', 'returned', 'withdrawn', 'unexamined'];
const reintegration = [
  'none',
  'applied',
  'plan-draft',
  'submitted',
  'approved',
  'disbursing',
  'monitored',
  'evaluated',
];
const among = (states: readonly string[]): string => states.map(state => `'${state}'`).join(', ');
const listedBefore = [...listedStates, 'assistance', 'notices'];

/** Journeys that are organised for the person, and help to begin anew at home. */
export class AddReintegration1763787600070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await assistanceIsAmong(runner, after);
    await runner.query(`
      ALTER TABLE cases
        ADD COLUMN reintegration_state text NOT NULL DEFAULT 'none' CONSTRAINT cases_reintegration_state
          CHECK (reintegration_state IN (${among(reintegration)}))`);
    await runner.query(`GRANT UPDATE (reintegration_state) ON cases TO samverk_app`);
    await runner.query(replaceCase(['reintegration_state']));
    await dropCaseLists(runner);
    await createCaseLists(runner, [...listedBefore, 'reintegration']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropCaseLists(runner);
    await createCaseLists(runner, listedBefore);
    await runner.query(replaceCase([]));
    await runner.query(`ALTER TABLE cases DROP COLUMN reintegration_state`);
    await assistanceIsAmong(runner, before);
  }
}

async function assistanceIsAmong(runner: QueryRunner, states: readonly string[]): Promise<void> {
  await runner.query(`
    ALTER TABLE cases DROP CONSTRAINT cases_assistance_state,
      ADD CONSTRAINT cases_assistance_state CHECK (assistance_state IN (${among(states)}))`);
}

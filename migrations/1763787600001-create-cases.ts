import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Region states as typed columns, and the whole folded file beside them. */
const states: Readonly<Record<string, readonly string[]>> = {
  decision_state: ['none', 'issued', 'served', 'final', 'enforced', 'repealed', 'lapsed'],
  remedy_state: ['none', 'open', 'pending', 'closed'],
  departure_period_state: ['none', 'pending', 'running', 'expired', 'revoked'],
  responsibility_state: ['none', 'held', 'in-transit', 'closed'],
  whereabouts_state: ['known', 'absconded', 'abroad-unconfirmed', 'departed'],
  custody_state: ['at-liberty', 'held', 'detained', 'supervised', 'serving-sentence'],
  identity_state: ['unknown', 'claimed', 'probable', 'confirmed'],
  travel_document_state: ['none', 'drafted', 'requested', 'interview', 'issued', 'expired', 'refused'],
  holds_state: ['free', 'limited', 'barred'],
  transport_state: [
    'none',
    'ordered',
    'accepted',
    'planned',
    'underway',
    'completed',
    'cancelled',
    'aborted',
    'refused-at-arrival',
  ],
  entry_ban_state: ['none', 'imposed', 'running', 'ended', 'lifted'],
};

const stateColumns = Object.entries(states)
  .map(
    ([column, values]) =>
      `${column} text NOT NULL CONSTRAINT cases_${column} CHECK (${column} IN (${values.map(value => `'${value}'`).join(', ')}))`,
  )
  .join(',\n        ');

export class CreateCases1763787600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cases (
        id uuid NOT NULL,
        country text NOT NULL CONSTRAINT cases_country CHECK (country ~ '^[A-Z]{2}$'),
        reference text NOT NULL,
        person_id uuid NOT NULL,
        procedure_version text NOT NULL,
        version integer NOT NULL,
        accountable text NOT NULL,
        parties text[] NOT NULL,
        carriers text[] NOT NULL,
        ${stateColumns},
        next_due_at timestamptz(3) NOT NULL,
        opened_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        closed_at timestamptz(3),
        head_hash text NOT NULL,
        file jsonb NOT NULL,
        CONSTRAINT cases_pk PRIMARY KEY (id)
      )`);
    await runner.query(`CREATE INDEX cases_worklist ON cases (accountable, next_due_at, id)`);
    await runner.query(`CREATE INDEX cases_person ON cases (person_id)`);
    await runner.query(`CREATE INDEX cases_reference ON cases (reference)`);
    // An authority's cases in the order in which they were opened; who may see a case is said by its own row.
    await runner.query(`
      CREATE TABLE case_access (
        authority text NOT NULL,
        case_id uuid NOT NULL,
        groups text[] NOT NULL,
        CONSTRAINT case_access_pk PRIMARY KEY (authority, case_id)
      )`);
    await runner.query(`CREATE INDEX case_access_of_case ON case_access (case_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE case_access, cases`);
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import type { Actor } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { statement, type Call } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { lookedBy, lookText } from '../../read-log/look';
import type { Assertion } from '../identity/assertion';
import { keysOfName } from '../identity/name-folding';

export interface Receipt {
  readonly id: string;
  readonly version: number;
  /** Numbers of the statements. */
  readonly recorded: readonly number[];
}

export interface Recorded {
  readonly receipt: Receipt;
  /** The answer was given before, to the same request. */
  readonly replayed: boolean;
}

interface Row {
  readonly outcome: 'recorded' | 'replayed' | 'unknown' | 'stale' | 'nothing-to-supersede';
  readonly stored_fingerprint: string | null;
  readonly stored_answer: Receipt | null;
}

type Values = readonly (string | number)[];

const recordPerson: Call<Values, Row> = statement(
  'record-person',
  `SELECT * FROM record_person(${lookedBy('$7', '$1')}, $2, $3, $4, $5, $6)`,
);
const recordAssertion: Call<Values, Row> = statement(
  'record-assertion',
  `SELECT * FROM record_assertion(${lookedBy('$9', '$1')}, $2, $3, $4, $5, $6, $7, $8)`,
);

/** Writes what is said of persons; each call is one transaction with the answer that a retry gets. */
@Injectable()
export class PersonsRecorder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem idempotency-key-reused, idempotency-in-progress */
  register(actor: Actor, key: string, assertions: readonly Assertion[], correlationId = ''): Promise<Recorded> {
    const fingerprint = fingerprintOf('register', assertions);
    const body = { version: assertions.length, recorded: assertions.map((_, at) => at + 1) };
    return this.record(recordPerson, fingerprint, [
      ...[actor.authority, actor.subject, this.now()],
      ...[assertions, keysOf(assertions), { key, fingerprint, body }].map(one => JSON.stringify(one)),
      lookText(actor, correlationId),
    ]);
  }

  /**
   * Adds a statement to those on record.
   * @throws Problem person-not-found, version-conflict, invalid-input where there is nothing to supersede,
   *   idempotency-key-reused, idempotency-in-progress
   */
  assert(
    actor: Actor,
    person: { readonly id: string; readonly version: number },
    key: string,
    assertion: Assertion,
    supersedes?: number,
    correlationId = '',
  ): Promise<Recorded> {
    const told = { ...assertion, ...(supersedes !== undefined && { supersedes }) };
    const fingerprint = fingerprintOf(person.id, told);
    return this.record(recordAssertion, fingerprint, [
      ...[actor.authority, actor.subject, person.id, person.version, this.now()],
      ...[told, keysOf([assertion]), { key, fingerprint }].map(one => JSON.stringify(one)),
      lookText(actor, correlationId),
    ]);
  }

  private async record(call: Call<Values, Row>, fingerprint: string, values: Values): Promise<Recorded> {
    const [row] = await this.database.run<Row>(call, values).catch(failed);
    switch (row?.outcome) {
      case 'unknown':
        throw problem('person-not-found');
      case 'stale':
        throw problem('version-conflict');
      case 'nothing-to-supersede':
        throw problem('invalid-input', { errors: [nothingToSupersede] });
      default:
        if (!row?.stored_answer) throw new Error('the database recorded nothing and gave no reason');
        if (row.stored_fingerprint !== fingerprint) throw problem('idempotency-key-reused');
        return { receipt: row.stored_answer, replayed: row.outcome === 'replayed' };
    }
  }

  private now(): string {
    return this.clock.now().toString({ fractionalSecondDigits: 3 });
  }
}

const nothingToSupersede = {
  pointer: '/supersedes',
  code: 'nothing-to-supersede',
  detail: {
    en: 'No statement of this kind and number stands.',
    sv: 'Ingen uppgift av detta slag med detta nummer gäller.',
    pl: 'Nie ma obowiązującego oświadczenia tego rodzaju o tym numerze.',
  },
};

/** Assertions are built member by member, so that the same content always gives the same text. */
const fingerprintOf = (what: string, content: unknown): string =>
  createHash('sha256')
    .update(`person ${what} ${JSON.stringify(content)}`)
    .digest('hex');

/** By which the names among them are found. */
export const keysOf = (assertions: readonly Assertion[]): readonly { form: string; key: string }[] =>
  assertions.flatMap(one => {
    if (one.kind !== 'name') return [];
    const { words, skeletons } = keysOfName(one.value);
    return [...words.map(key => ({ form: 'word', key })), ...skeletons.map(key => ({ form: 'skeleton', key }))];
  });

/** The same key at the same moment for something else: the first holder decides. */
function failed(error: unknown): never {
  if (error instanceof DatabaseError && error.constraint === 'idempotency_keys_pk')
    throw problem('idempotency-in-progress');
  throw error;
}

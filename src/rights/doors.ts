import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { unexpected, write, type Recorded } from '../platform/database/idempotent-write';
import { statement, type Statement } from '../platform/database/statement';
import { problem } from '../platform/http/problem';
import type { ProblemCode } from '../platform/http/problem-catalogue';
import { lookedBy, lookText, type LookDetails, type Looker } from '../read-log/look';

/** Who does it, in which request. */
export interface Doing {
  readonly actor: Looker;
  readonly correlationId: string;
  readonly key: string;
}

/** A function of the database that writes whole, once, with the line that it leaves in the read log. */
export interface Door extends Statement {
  /** What each outcome but success means to the caller. */
  readonly refusals: Readonly<Record<string, ProblemCode>>;
}

/**
 * @param name of the function
 * @param takes how many values it takes between the moment and the answer
 */
export function door(name: string, takes: number, refusals: Door['refusals']): Door {
  const values = Array.from({ length: takes }, (_, at) => `$${at + 4}`);
  const who = lookedBy(`$${takes + 4}`, '$1');
  const given = [who, '$2', '$3', ...values, `$${takes + 5}`].join(', ');
  return { ...statement(name.replaceAll('_', '-'), `SELECT * FROM ${name}(${given})`), refusals };
}

interface Going {
  readonly values: readonly unknown[];
  readonly status: 200 | 201;
  readonly look?: LookDetails;
  /** What makes two requests the same, where the values hold what is made anew each time. */
  readonly same?: readonly unknown[];
}

/** The only way in which the rights of a person are written. */
@Injectable()
export class Doors {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem idempotency-key-reused, or what the door's outcome stands for */
  go<Receipt>({ actor, correlationId, key }: Doing, through: Door, { values, status, look, same = values }: Going) {
    const { refusals, ...asked } = through;
    const seen = lookText(actor, correlationId, { purpose: 'data-protection', ...look });
    const writing = { statement: asked, values: [this.now(), ...values, seen], key, status, same };
    return write<Receipt>(this.database, actor, writing, outcome => {
      const code = refusals[outcome];
      return code === undefined ? unexpected(outcome) : refuse(code);
    });
  }

  /** RFC 3339 UTC with milliseconds. */
  now(): string {
    return this.clock.now().toString({ fractionalSecondDigits: 3 });
  }

  /** Sweden and Poland keep the same time. */
  today(): string {
    return this.clock.now().toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
  }
}

function refuse(code: ProblemCode): never {
  throw problem(code);
}

export type { Recorded };

import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { looking, lookText } from '../../read-log/look';
import { FirstWall } from '../../walls/first-wall';
import { PERSONS, type KnownPersons } from '../spine/known-persons';

/** A spell in custody of a person, and the case that it belongs to. */
export interface SpellOfPerson {
  readonly caseId: string;
  readonly kind: string;
  readonly ground?: string;
  readonly authority: string;
  readonly from: string;
  readonly to?: string;
}

/** A spell may be a sentence, and the sum tells which ones are: whoever may not know of the one is told neither. */
const classes = ['liberty', 'criminal'] as const;

interface SpellColumns {
  readonly case_id: string;
  readonly kind: string;
  readonly ground: string | null;
  readonly authority: string;
  readonly started_at: Date;
  readonly ended_at: Date | null;
}

const custodyOfPerson = statement<[string, string, string, string], SpellColumns>(
  'custody-of-person',
  `SELECT * FROM custody_of_person($1, $2, ${looking('$3')}, $4)`,
);

/** Reads a person’s custody across the cases that the caller takes part in, and notes the look. */
@Injectable()
export class CustodyReader {
  constructor(
    private readonly database: Database,
    @Inject(PERSONS) private readonly persons: KnownPersons,
    private readonly wall: FirstWall,
  ) {}

  /** @throws Problem wrong-role; person-not-found where the caller neither registered the person nor takes part in a case of theirs */
  async ofPerson(actor: Actor, personId: string, correlationId: string): Promise<readonly SpellOfPerson[]> {
    this.wall.demandClasses(actor, classes);
    if (!(await this.persons.knows(actor, personId))) throw problem('person-not-found');
    // Time in one case is put together with time in others.
    const look = lookText(actor, correlationId, { class: 'combination' });
    const rows = await this.database.call(custodyOfPerson, actor.authority, actor.subject, look, personId);
    return rows.map(row => ({
      caseId: row.case_id,
      kind: row.kind,
      ...(row.ground !== null && { ground: row.ground }),
      authority: row.authority,
      from: row.started_at.toISOString(),
      ...(row.ended_at && { to: row.ended_at.toISOString() }),
    }));
  }
}

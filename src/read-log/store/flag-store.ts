import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import type { Interest } from '../entities/public-interest-person.entity';
import { lookedBy, lookText, type Looker } from '../look';
import { noted } from '../noted';

export interface Relation {
  readonly personId: string;
  readonly declaredAt: string;
}

export interface FlaggedPerson {
  readonly personId: string;
  readonly because: Interest;
  readonly flaggedBy: string;
  readonly flaggedAt: string;
}

interface Known {
  readonly known: boolean;
}

const declare = statement<readonly (string | boolean)[], Known>(
  'declare-relation',
  `SELECT declare_relation(${lookedBy('$5', '$1')}, $2, $2, $3, $4) AS known`,
);
const relations = statement<[string, string, string], { person_id: string; declared_at: Date }>(
  'list-relations',
  noted('SELECT * FROM list_relations($1, $2)', {
    operation: 'list-relations',
    look: '$3',
    authority: '$1',
    hits: 'person_id',
  }),
);
const flag = statement<readonly (string | boolean)[], Known>(
  'flag-person',
  `SELECT flag_person(${lookedBy('$6', '$1')}, $2, $3, $4, $5) AS known`,
);
const flagged = statement<
  [string, string],
  { person_id: string; because: Interest; flagged_by: string; flagged_at: Date }
>(
  'list-flagged-persons',
  noted('SELECT * FROM list_flagged_persons($1)', {
    operation: 'list-flagged-persons',
    look: '$2',
    authority: '$1',
    hits: 'person_id',
  }),
);

/** Persons close to a reader, and persons whom many are curious about: what turns a look into a question. */
@Injectable()
export class FlagStore {
  constructor(private readonly database: Database) {}

  /** @throws Problem person-not-found where the authority does not know the person */
  async declare(looker: Looker, correlationId: string, personId: string, ended: boolean): Promise<void> {
    const look = lookText(looker, correlationId);
    const [row] = await this.database.call(declare, looker.authority, looker.subject, personId, ended, look);
    if (row?.known !== true) throw problem('person-not-found');
  }

  async relationsOf(looker: Looker, correlationId: string): Promise<readonly Relation[]> {
    const look = lookText(looker, correlationId);
    const rows = await this.database.call(relations, looker.authority, looker.subject, look);
    return rows.map(row => ({ personId: row.person_id, declaredAt: row.declared_at.toISOString() }));
  }

  /** @throws Problem person-not-found where the authority does not know the person */
  async flag(
    looker: Looker,
    correlationId: string,
    { personId, because, ended }: { readonly personId: string; readonly because: Interest; readonly ended: boolean },
  ): Promise<void> {
    const look = lookText(looker, correlationId, { purpose: 'supervision' });
    const [row] = await this.database.call(flag, looker.authority, looker.subject, personId, because, ended, look);
    if (row?.known !== true) throw problem('person-not-found');
  }

  async flaggedIn(looker: Looker, correlationId: string): Promise<readonly FlaggedPerson[]> {
    const look = lookText(looker, correlationId, { purpose: 'supervision' });
    const rows = await this.database.call(flagged, looker.authority, look);
    return rows.map(row => ({
      personId: row.person_id,
      because: row.because,
      flaggedBy: row.flagged_by,
      flaggedAt: row.flagged_at.toISOString(),
    }));
  }
}

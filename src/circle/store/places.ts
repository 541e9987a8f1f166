import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { lookedBy, lookText, type Looker } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { wayInto, type CircleFacts, type Way } from '../circle';
import type { Marking } from '../words';
import type { Asked } from './regimes';

/** Who is in charge of a case within the authority, whether it is protected, and by which way whoever asks is in. */
export interface Place {
  readonly caseId: string;
  readonly version: number;
  readonly unit?: string;
  readonly officer?: string;
  readonly further: readonly string[];
  readonly because?: string;
  readonly assignedBy?: string;
  readonly assignedAt?: string;
  readonly protection?: {
    readonly marking: Marking;
    readonly because?: string;
    readonly setBy: string;
    readonly setAt: string;
  };
  /** Absent for a supervisor who gives the case out and does not see it. */
  readonly way?: Way;
}

export interface NewPlace {
  readonly unit?: string;
  readonly officer?: string;
  readonly further: readonly string[];
  readonly because: string;
}

export interface PlaceReceipt {
  readonly caseId: string;
  readonly version: number;
}

export interface Unassigned {
  readonly caseId: string;
  readonly marking: Marking;
}

interface Columns {
  readonly version: number;
  readonly unit: string | null;
  readonly officer: string | null;
  readonly further: readonly string[];
  readonly because: string | null;
  readonly assigned_by: string | null;
  readonly assigned_at: Date | null;
  readonly marking: Marking | null;
  readonly marked_by: string;
  readonly marked_because: string | null;
  readonly marked_at: Date;
  readonly regime: CircleFacts['regime'] | null;
  readonly grants: CircleFacts['grants'] | null;
  readonly glasses: CircleFacts['glasses'] | null;
  readonly mandates: CircleFacts['mandates'] | null;
}

const read = statement<[string, string, string, boolean, string], Columns>(
  'read-circle',
  `SELECT * FROM read_circle(${lookedBy('$5', '$1')}, $2, $3, $4)`,
);
const assign = statement('assign-case', `SELECT * FROM assign_case(${lookedBy('$8', '$1')}, $2, $3, $4, $5, $6, $7)`);
const unassigned = statement<[string, string, string, number, string], { case_id: string; marking: Marking }>(
  'list-unassigned',
  noted('SELECT * FROM list_unassigned($1, $2, $3, $4)', { operation: 'list-unassigned', look: '$5', hits: 'case_id' }),
);

/** Who is in charge of cases. Every change is a new version with its reason; nothing is overwritten. */
@Injectable()
export class Places {
  constructor(private readonly database: Database) {}

  /** @throws Problem case-not-found also where whoever asks is not let in and does not give cases out */
  async get(looker: Looker, correlationId: string, caseId: string, supervises: boolean): Promise<Place> {
    const look = lookText(looker, correlationId);
    const [row] = await this.database.call(read, looker.authority, looker.subject, caseId, supervises, look);
    if (!row) throw problem('case-not-found');
    const { version, unit, officer, further, because, assigned_by, assigned_at } = row;
    const way = wayInto(looker, factsOf(row));
    return {
      ...{ caseId, version, further },
      ...(unit !== null && { unit }),
      ...(officer !== null && { officer }),
      ...(because !== null && { because }),
      ...(assigned_by !== null && { assignedBy: assigned_by }),
      ...(assigned_at !== null && { assignedAt: assigned_at.toISOString() }),
      ...(row.marking !== null && { protection: protectionOf({ ...row, marking: row.marking }) }),
      ...(way !== undefined && { way }),
    };
  }

  /**
   * A supervisor gives the case to a unit and to persons, or an officer takes it from the queue of the unit.
   * @param place left out by whoever takes it
   * @throws Problem case-not-found, version-conflict, case-taken, second-person-needed, idempotency-key-reused
   */
  assign(
    looker: Looker,
    { key, correlationId }: Asked,
    { caseId, version }: PlaceReceipt,
    place: NewPlace | undefined,
  ): Promise<Recorded<PlaceReceipt>> {
    const as = place ? 'supervisor' : 'officer';
    const writing = {
      ...{ statement: assign, key, status: 201 as const, same: [caseId, version, place ?? null] },
      values: [caseId, version, JSON.stringify(place ?? {}), as],
      look: lookText(looker, correlationId),
    };
    return write(this.database, looker, writing, outcome => {
      switch (outcome) {
        case 'unknown':
          throw problem('case-not-found');
        case 'stale':
          throw problem('version-conflict');
        case 'own':
          throw problem('second-person-needed');
        case 'taken':
        case 'other-unit':
          throw problem('case-taken');
        default:
          return unexpected(outcome);
      }
    });
  }

  /** Protected cases of which nobody is in charge: for those who give them out, whether they see them or not. */
  async unassigned(looker: Looker, correlationId: string, after: string, limit: number): Promise<Unassigned[]> {
    const look = lookText(looker, correlationId, { purpose: 'supervision' });
    const rows = await this.database.call(unassigned, looker.authority, looker.subject, after, limit, look);
    return rows.map(({ case_id, marking }) => ({ caseId: case_id, marking }));
  }
}

const factsOf = (row: Columns): CircleFacts => ({
  ...(row.marking !== null && { marking: row.marking }),
  ...(row.regime && { regime: row.regime }),
  ...(row.unit !== null && { unit: row.unit }),
  ...(row.officer !== null && { officer: row.officer }),
  further: row.further,
  grants: row.grants ?? [],
  glasses: row.glasses ?? [],
  mandates: row.mandates ?? [],
});

const protectionOf = (row: Columns & { readonly marking: Marking }): NonNullable<Place['protection']> => ({
  marking: row.marking,
  setBy: row.marked_by,
  setAt: row.marked_at.toISOString(),
  ...(row.marked_because !== null && { because: row.marked_because }),
});

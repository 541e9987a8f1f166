import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { lookedBy, lookText, type Looker } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { GrantStatus } from '../words';
import type { Asked } from './regimes';

/** A way into one case for one person or one unit, until a moment. */
export interface Grant {
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  readonly holder?: string;
  readonly unit?: string;
  readonly status: GrantStatus;
  readonly because?: string;
  readonly until: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly decidedBecause?: string;
}

export interface NewGrant {
  readonly holder?: string;
  readonly unit?: string;
  readonly hours: number;
  readonly because: string;
}

export interface GrantReceipt {
  readonly id: string;
  readonly version: number;
  readonly status: GrantStatus;
}

/** Where a page of a list by time ends. */
export interface TimePlace {
  readonly at: string;
  readonly id: string;
}

export const firstPlace: TimePlace = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

interface Columns {
  readonly id: string;
  readonly version: number;
  readonly case_id: string;
  readonly holder: string | null;
  readonly unit: string | null;
  readonly status: GrantStatus;
  readonly because: string | null;
  readonly until: Date;
  readonly proposed_by: string;
  readonly proposed_at: Date;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  readonly decided_because: string | null;
}

const propose = statement('propose-grant', `SELECT * FROM propose_grant(${lookedBy('$7', '$1')}, $2, $3, $4, $5, $6)`);
const decide = statement(
  'decide-grant',
  `SELECT * FROM decide_grant(${lookedBy('$9', '$1')}, $2, $3, $4, $5, $6, $7, $8)`,
);
const list = statement<[string, string | null, string | null, string, string, number, string], Columns>(
  'list-grants',
  noted('SELECT * FROM list_grants($1, $2, $3, $4, $5, $6)', {
    ...{ operation: 'list-grants', look: '$7', authority: '$1', hits: 'case_id' },
  }),
);

/** Grants of an authority: proposed by one person and, where the regime or the case wants it, given by another. */
@Injectable()
export class Grants {
  constructor(private readonly database: Database) {}

  /** @throws Problem case-not-found, idempotency-key-reused */
  propose(
    looker: Looker,
    { key, correlationId }: Asked,
    caseId: string,
    grant: NewGrant,
    supervises: boolean,
  ): Promise<Recorded<GrantReceipt>> {
    const writing = {
      ...{ statement: propose, key, status: 201 as const, same: [caseId, grant] },
      values: [caseId, JSON.stringify(grant), supervises],
      look: lookText(looker, correlationId),
    };
    return write(this.database, looker, writing, outcome => {
      if (outcome === 'unknown') throw problem('case-not-found');
      return unexpected(outcome);
    });
  }

  /** @throws Problem grant-not-found, version-conflict, access-over, second-person-needed, idempotency-key-reused */
  decide(
    looker: Looker,
    { key, correlationId }: Asked,
    { id, version }: { readonly id: string; readonly version: number },
    decision: Exclude<GrantStatus, 'proposed'>,
    because: string,
    supervises: boolean,
  ): Promise<Recorded<GrantReceipt>> {
    const writing = {
      ...{ statement: decide, key, status: 200 as const, same: [id, version, decision, because] },
      values: [id, version, decision, because, supervises],
      look: lookText(looker, correlationId),
    };
    return write(this.database, looker, writing, outcome => refusedAs(outcome, 'grant-not-found'));
  }

  /** @param own only those that whoever asks has proposed or holds */
  async list(
    looker: Looker,
    correlationId: string,
    own: boolean,
    status: GrantStatus | undefined,
    after: TimePlace = firstPlace,
    limit = 20,
  ): Promise<Grant[]> {
    const rows = await this.database.call(
      list,
      ...([looker.authority, own ? looker.subject : null, status ?? null, after.at, after.id, limit] as const),
      lookText(looker, correlationId),
    );
    return rows.map(grantOf);
  }
}

/** What the functions that decide something answer, told as a problem. */
export function refusedAs(
  outcome: string,
  unknown: 'grant-not-found' | 'mandate-not-found' | 'break-glass-not-found',
): never {
  switch (outcome) {
    case 'unknown':
      throw problem(unknown);
    case 'stale':
      throw problem('version-conflict');
    case 'over':
      throw problem('access-over');
    case 'own':
      throw problem('second-person-needed');
    default:
      return unexpected(outcome);
  }
}

const grantOf = (row: Columns): Grant => ({
  ...{ id: row.id, version: row.version, caseId: row.case_id, status: row.status, until: row.until.toISOString() },
  ...{ proposedBy: row.proposed_by, proposedAt: row.proposed_at.toISOString() },
  ...(row.holder !== null && { holder: row.holder }),
  ...(row.unit !== null && { unit: row.unit }),
  ...(row.because !== null && { because: row.because }),
  ...(row.decided_by !== null && { decidedBy: row.decided_by }),
  ...(row.decided_at !== null && { decidedAt: row.decided_at.toISOString() }),
  ...(row.decided_because !== null && { decidedBecause: row.decided_because }),
});

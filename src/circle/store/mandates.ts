import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { write, type Recorded } from '../../platform/database/idempotent-write';
import { statement } from '../../platform/database/statement';
import { lookedBy, lookText, type Looker } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import { firstPlace, refusedAs, type TimePlace } from './grants';
import type { Asked } from './regimes';

/** That somebody stands in the place of a colleague for a span of time. */
export interface Mandate {
  readonly id: string;
  readonly giver: string;
  readonly holder: string;
  readonly from: string;
  readonly until: string;
  readonly because: string;
  readonly givenBy: string;
  readonly givenAt: string;
  readonly revokedBy?: string;
  readonly revokedAt?: string;
}

export type NewMandate = Pick<Mandate, 'giver' | 'holder' | 'from' | 'until' | 'because'>;

export interface MandateReceipt {
  readonly id: string;
}

interface Columns {
  readonly id: string;
  readonly giver: string;
  readonly holder: string;
  readonly from_at: Date;
  readonly until: Date;
  readonly because: string;
  readonly given_by: string;
  readonly given_at: Date;
  readonly revoked_by: string | null;
  readonly revoked_at: Date | null;
}

const give = statement('give-mandate', `SELECT * FROM give_mandate(${lookedBy('$5', '$1')}, $2, $3, $4)`);
const revoke = statement('revoke-mandate', `SELECT * FROM revoke_mandate(${lookedBy('$6', '$1')}, $2, $3, $4, $5)`);
const holds = statement<[string, string, string], { holds: boolean }>(
  'holds-mandate',
  'SELECT holds_mandate($1, $2, $3) AS holds',
);
const list = statement<[string, string | null, string, string, number, string], Columns>(
  'list-mandates',
  noted('SELECT * FROM list_mandates($1, $2, $3, $4, $5)', {
    ...{ operation: 'list-mandates', look: '$6', authority: '$1' },
  }),
);

/** Mandates of an authority. One is given by the colleague or a supervisor, and is never passed on. */
@Injectable()
export class Mandates {
  constructor(private readonly database: Database) {}

  /** Whether the mandate is in force at this moment. */
  async holds({ authority, subject }: Looker, giver: string): Promise<boolean> {
    const [row] = await this.database.call(holds, authority, subject, giver);
    return row?.holds === true;
  }

  /** @throws Problem second-person-needed, idempotency-key-reused */
  give(looker: Looker, { key, correlationId }: Asked, mandate: NewMandate): Promise<Recorded<MandateReceipt>> {
    const values = [JSON.stringify(mandate)];
    const look = lookText(looker, correlationId);
    const writing = { statement: give, values, key, status: 201 as const, same: [mandate], look };
    return write(this.database, looker, writing, outcome => refusedAs(outcome, 'mandate-not-found'));
  }

  /** @throws Problem mandate-not-found, access-over, idempotency-key-reused */
  revoke(looker: Looker, { key, correlationId }: Asked, id: string, supervises: boolean) {
    const look = lookText(looker, correlationId);
    const writing = { statement: revoke, values: [id, supervises], key, status: 200 as const, same: [id], look };
    return write<MandateReceipt>(this.database, looker, writing, outcome => refusedAs(outcome, 'mandate-not-found'));
  }

  /** @param own only those that whoever asks has given or holds */
  async list(
    looker: Looker,
    correlationId: string,
    own: boolean,
    after: TimePlace = firstPlace,
    limit = 20,
  ): Promise<Mandate[]> {
    const rows = await this.database.call(
      list,
      ...([looker.authority, own ? looker.subject : null, after.at, after.id, limit] as const),
      lookText(looker, correlationId),
    );
    return rows.map(row => ({
      ...{ id: row.id, giver: row.giver, holder: row.holder, because: row.because, givenBy: row.given_by },
      ...{ from: row.from_at.toISOString(), until: row.until.toISOString(), givenAt: row.given_at.toISOString() },
      ...(row.revoked_by !== null && { revokedBy: row.revoked_by }),
      ...(row.revoked_at !== null && { revokedAt: row.revoked_at.toISOString() }),
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../journal/database-port';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { lookedBy, lookText, type Looker } from '../../read-log/look';
import { noted } from '../../read-log/noted';
import type { CaseKind, Circle } from '../words';

/** How wide the circle of an authority is for one kind of case. */
export interface Regime {
  readonly kind: CaseKind;
  readonly version: number;
  readonly circle: Circle;
  readonly intake: readonly string[];
  readonly secondHand: boolean;
  readonly because: string;
  readonly setBy: string;
  readonly setAt: string;
}

export type NewRegime = Pick<Regime, 'circle' | 'intake' | 'secondHand' | 'because'>;

export interface RegimeReceipt {
  readonly kind: CaseKind;
  readonly version: number;
}

const set = statement(
  'set-access-regime',
  `SELECT * FROM set_access_regime(${lookedBy('$7', '$1')}, $2, $3, $4, $5, $6)`,
);
const inForce = statement<[string, string], Regime>(
  'access-regimes',
  noted(
    asAuthority(
      'found.*',
      `select r.kind, r.number + 1 as version, r.circle, r.intake, r.second_hand as "secondHand", r.because, r.set_by as "setBy",
              to_char(r.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "setAt"
         from access_regimes r
        where asking.authority is not null and r.authority = asking_authority() and r.replaced_at is null
        order by r.kind desc`,
    ),
    { operation: 'read-access-regimes', look: '$2' },
  ),
);

/** Regimes of an authority: each change is a new version with its reason. */
@Injectable()
export class Regimes {
  constructor(private readonly database: Database) {}

  async inForce(looker: Looker, correlationId: string): Promise<readonly Regime[]> {
    return this.database.call(inForce, looker.authority, lookText(looker, correlationId));
  }

  /**
   * @param version the one that is replaced; 1 where none was ever set
   * @throws Problem version-conflict, idempotency-key-reused
   */
  set(
    looker: Looker,
    { key, correlationId }: Asked,
    { kind, version }: RegimeReceipt,
    regime: NewRegime,
  ): Promise<Recorded<RegimeReceipt>> {
    const values = [kind, version, JSON.stringify(regime)];
    const writing = {
      ...{ statement: set, values, key, status: 201 as const, same: [kind, version, regime] },
      look: lookText(looker, correlationId),
    };
    return write(this.database, looker, writing, outcome => {
      if (outcome === 'stale') throw problem('version-conflict');
      return unexpected(outcome);
    });
  }
}

/** One request that writes. */
export interface Asked {
  readonly key: string;
  readonly correlationId: string;
}

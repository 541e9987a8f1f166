import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { unexpected, write, type Recorded } from '../../platform/database/idempotent-write';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { lookedBy, lookText, type Looker } from '../../read-log/look';
import type { Marking } from '../words';
import type { Asked } from './regimes';

export interface ProtectionReceipt {
  readonly caseId: string;
  readonly marking?: Marking;
}

const protect = statement('protect-case', `SELECT * FROM protect_case(${lookedBy('$7', '$1')}, $2, $3, $4, $5, $6)`);
const lift = statement('lift-protection', `SELECT * FROM lift_protection(${lookedBy('$6', '$1')}, $2, $3, $4, $5)`);

/** Markings that keep a case to those who were let in one by one; of a protected identity, every case of the person. */
@Injectable()
export class Protections {
  constructor(private readonly database: Database) {}

  /** @throws Problem case-not-found, protection-standing, idempotency-key-reused */
  protect(
    looker: Looker,
    { key, correlationId }: Asked,
    caseId: string,
    { marking, because }: { readonly marking: Marking; readonly because: string },
  ): Promise<Recorded<ProtectionReceipt>> {
    const values = [caseId, marking, because];
    const look = lookText(looker, correlationId);
    const writing = { statement: protect, values, key, status: 201 as const, same: values, look };
    return write(this.database, looker, writing, outcome => {
      if (outcome === 'unknown') throw problem('case-not-found');
      if (outcome === 'standing') throw problem('protection-standing');
      return unexpected(outcome);
    });
  }

  /** @throws Problem case-not-found, protection-not-yours, idempotency-key-reused */
  lift(
    looker: Looker,
    { key, correlationId }: Asked,
    caseId: string,
    because: string,
  ): Promise<Recorded<ProtectionReceipt>> {
    const values = [caseId, because];
    const look = lookText(looker, correlationId);
    const writing = { statement: lift, values, key, status: 200 as const, same: values, look };
    return write(this.database, looker, writing, outcome => {
      if (outcome === 'unknown') throw problem('case-not-found');
      if (outcome === 'none' || outcome === 'anothers') throw problem('protection-not-yours');
      return unexpected(outcome);
    });
  }
}

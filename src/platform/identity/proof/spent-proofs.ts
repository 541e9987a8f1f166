import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Database } from '../../database/database';
import { statement } from '../../database/statement';

/** Proofs serve once. */
export interface SpentProofs {
  /**
   * @param digest SHA-256 of what makes the proof the one it is
   * @param until after which the proof would be too old in any case
   * @returns false when it was spent before, here or on another replica
   */
  spend(digest: Buffer, until: Temporal.Instant): Promise<boolean>;
}

export const SPENT_PROOFS = Symbol('spent proofs');

/** For a single process. */
export class RememberedProofs implements SpentProofs {
  private readonly proofs = new Map<string, number>();

  constructor(private readonly now: () => number = () => Temporal.Now.instant().epochMilliseconds) {}

  spend(digest: Buffer, until: Temporal.Instant): Promise<boolean> {
    this.forget();
    const key = digest.toString('base64');
    if (this.proofs.has(key)) return Promise.resolve(false);
    this.proofs.set(key, until.epochMilliseconds);
    return Promise.resolve(true);
  }

  /** The oldest stand first, and all live about equally long. */
  private forget(): void {
    for (const [key, until] of this.proofs) {
      if (until > this.now()) return;
      this.proofs.delete(key);
    }
  }

  get size(): number {
    return this.proofs.size;
  }
}

const spendProof = statement<[digest: Buffer, until: string], { fresh: boolean }>(
  'spend-proof',
  'SELECT spend_proof($1, $2) AS fresh',
);
const forgetProofs = statement<[]>('forget-proofs', 'SELECT forget_proofs()');

/** Milliseconds between two times of clearing away. */
const pause = 60_000;

/** Shared by all replicas: the first to write the proof down has spent it. */
@Injectable()
export class RecordedProofs implements SpentProofs {
  private clearedAt = performance.now();

  constructor(private readonly database: Database) {}

  async spend(digest: Buffer, until: Temporal.Instant): Promise<boolean> {
    const [row] = await this.database.call(spendProof, digest, until.toString());
    if (performance.now() - this.clearedAt > pause) {
      this.clearedAt = performance.now();
      await this.database.call(forgetProofs);
    }
    return row?.fresh === true;
  }
}

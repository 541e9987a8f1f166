import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { AttemptOutcome, StopGround } from '../words';
import type { HookColumns } from './rows';

/** A webhook whose turn it is, for as long as the lease lasts. */
export interface Claimed {
  readonly hook: HookColumns;
  /** Sealed, the present one first. */
  readonly secrets: readonly string[];
}

/** What came of a turn, or of one attempt in it. */
export interface Step {
  /** Everything up to here is delivered, or was not to be seen. */
  readonly position?: string;
  readonly event?: string;
  readonly outcome?: AttemptOutcome;
  readonly status?: number;
  /** Seconds until the next turn; ends this one. */
  readonly wait?: number;
  /** Ends it until somebody resumes it. */
  readonly stop?: StopGround;
}

/** Seconds of a lease; far longer than one attempt may take, and given anew after each. */
const leaseSeconds = 60;
/** Days for which attempts are listed. */
const keepDays = 30;

const claim = statement<[seconds: number], { hook: HookColumns; secrets: string[] }>(
  'claim-webhook',
  'SELECT * FROM claim_webhook($1)',
);
const settle = statement<[id: string, lease: string | null, step: string], { held: boolean }>(
  'settle-webhook',
  'SELECT settle_webhook($1, $2, $3) AS held',
);

/** Gives each webhook to one worker at a time, whichever replica it runs in. */
@Injectable()
export class WebhookQueue {
  constructor(private readonly database: Database) {}

  async claim(): Promise<Claimed | undefined> {
    const [claimed] = await this.database.call(claim, leaseSeconds);
    return claimed;
  }

  /** @returns false where the lease was lost meanwhile: then nothing is noted, and somebody else has the turn */
  async settle({ hook: { id, lease } }: Claimed, step: Step): Promise<boolean> {
    const noted = JSON.stringify({ ...step, seconds: leaseSeconds, keep: keepDays });
    const [row] = await this.database.call(settle, id, lease, noted);
    return row?.held === true;
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { problem } from '../../platform/http/problem';
import { askerText, lookedBy } from '../../read-log/look';
import type { operationChangeKinds } from './operation';

export interface OperationReceipt {
  readonly id: string;
  readonly version: number;
}

export interface RecordedOperation {
  readonly receipt: OperationReceipt;
  readonly replayed: boolean;
}

/** What is done with an operation, under the names of its columns. */
export interface OperationDeed {
  readonly what: (typeof operationChangeKinds)[number];
  readonly content: object;
}

interface Row {
  readonly outcome: 'recorded' | 'replayed' | 'unknown' | 'stale' | 'over' | 'full';
  readonly stored_fingerprint: string | null;
  readonly stored_answer: OperationReceipt | null;
}

const recordOperation = statement(
  'record-operation',
  `SELECT * FROM record_operation(${lookedBy('$9', '$1')}, $2, $3, $4, $5, $6, $7, $8)`,
);

/** Writes operations; each call is one transaction with its line of history and the answer that a retry gets. */
@Injectable()
export class OperationStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Plans an operation, or does something with one that was planned.
   * @throws Problem transport-operation-not-found, version-conflict, transport-operation-over, transport-operation-full,
   *   idempotency-key-reused
   */
  async record(
    actor: Actor,
    key: string,
    { what, content }: OperationDeed,
    on?: OperationReceipt,
  ): Promise<RecordedOperation> {
    const fingerprint = createHash('sha256')
      .update(`operation ${on?.id ?? ''} ${what} ${JSON.stringify(content)}`)
      .digest('hex');
    const at = this.clock.now().toString({ fractionalSecondDigits: 3 });
    const [row] = await this.database.run<Row>(recordOperation, [
      ...[actor.authority, actor.subject, on?.id ?? null, on?.version ?? 0, at, what],
      ...[content, { key, fingerprint }].map(one => JSON.stringify(one)),
      askerText(actor),
    ]);
    switch (row?.outcome) {
      case 'unknown':
        throw problem('transport-operation-not-found');
      case 'stale':
        throw problem('version-conflict');
      case 'over':
        throw problem('transport-operation-over');
      case 'full':
        throw problem('transport-operation-full');
      default:
        if (!row?.stored_answer) throw new Error('the database recorded nothing and gave no reason');
        if (row.stored_fingerprint !== fingerprint) throw problem('idempotency-key-reused');
        return { receipt: row.stored_answer, replayed: row.outcome === 'replayed' };
    }
  }
}

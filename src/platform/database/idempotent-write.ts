import { createHash } from 'node:crypto';
import type { Actor } from '../../kernel';
import { problem } from '../http/problem';
import type { Database } from './database';
import type { Statement } from './statement';

export interface Recorded<Receipt> {
  readonly receipt: Receipt;
  /** The answer was given before, to the same request. */
  readonly replayed: boolean;
}

interface Row<Receipt> {
  readonly outcome: string;
  readonly stored_fingerprint: string | null;
  readonly stored_answer: Receipt | null;
}

/** A write that a function of the database does whole, with the answer that a retry gets. */
export interface Writing {
  readonly statement: Statement;
  /** After the authority and the subject; the answer comes after them. */
  readonly values: readonly unknown[];
  readonly key: string;
  readonly status: 200 | 201;
  /** Who asks and why, where the statement takes it; it comes last. */
  readonly look?: string;
  /** What makes two requests the same. */
  readonly same: readonly unknown[];
}

/**
 * @param refuse told an outcome other than recorded or replayed, and what came with it
 * @throws Problem idempotency-key-reused, and what `refuse` throws
 */
export async function write<Receipt>(
  database: Database,
  actor: Actor,
  { statement, values, key, status, same, look }: Writing,
  refuse: (outcome: string, told: unknown) => never,
): Promise<Recorded<Receipt>> {
  const fingerprint = createHash('sha256')
    .update(`${statement.name} ${JSON.stringify(same)}`)
    .digest('hex');
  const answer = JSON.stringify({ key, fingerprint, status });
  const [row] = await database.run<Row<Receipt>>(statement, [
    ...[actor.authority, actor.subject, ...values, answer],
    ...(look === undefined ? [] : [look]),
  ]);
  if (row?.outcome !== 'recorded' && row?.outcome !== 'replayed')
    return refuse(row?.outcome ?? 'nothing', row?.stored_answer);
  if (!row.stored_answer) throw new Error('the database recorded nothing and gave no reason');
  if (row.stored_fingerprint !== fingerprint) throw problem('idempotency-key-reused');
  return { receipt: row.stored_answer, replayed: row.outcome === 'replayed' };
}

/** Nothing else can be the answer of that function. */
export function unexpected(outcome: string): never {
  throw new Error(`the database answered ${outcome}`);
}

import { createHash } from 'node:crypto';
import { canonical } from '../../journal';
import { problem } from '../../platform/http/problem';
import type { StoredAnswer } from '../record/case-store';
import type { CommandAnswer } from './command-answer';
import type { Order, Outcome } from './order';

/** What makes two requests the same: the command, the case (none for an opening) and the content. */
export const fingerprintOf = (caseId: string, { command, input }: Order): string =>
  createHash('sha256')
    .update(`${caseId} ${command} ${canonical(JSON.parse(JSON.stringify(input ?? null)))}`)
    .digest('hex');

/** The answer that the same request got before. @throws Problem idempotency-key-reused for another request */
export function replayed(stored: StoredAnswer, fingerprint: string): Outcome {
  if (stored.fingerprint !== fingerprint) throw problem('idempotency-key-reused');
  const answer = stored.body as CommandAnswer;
  return {
    status: stored.status,
    answer,
    version: stored.version ?? answer.version,
    replayed: true,
    ...(stored.location !== undefined && { location: stored.location }),
  };
}

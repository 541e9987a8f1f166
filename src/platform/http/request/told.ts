import type { FastifyReply } from 'fastify';
import type { Recorded } from '../../database/idempotent-write';
import { etag } from './etag';

/**
 * Answers with what was recorded: its version where it has one, where it is, and whether it was recorded before.
 * @param location where it is read, below `/api/v1`; left out where it is not read alone
 */
export function told<R extends object>({ receipt, replayed }: Recorded<R>, reply: FastifyReply, location?: string): R {
  if ('version' in receipt) void reply.header('ETag', etag(Number(receipt.version)));
  if (location !== undefined) void reply.header('Location', `/api/v1${location}`);
  if (replayed) void reply.header('Idempotent-Replayed', 'true');
  return receipt;
}

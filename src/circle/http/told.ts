import type { FastifyReply } from 'fastify';
import type { Recorded } from '../../platform/database/idempotent-write';
import type { Cursors } from '../../platform/http/paging/cursors';
import { etag } from '../../platform/http/request/etag';
import type { TimePlace } from '../store/grants';

/** Answers with what was recorded: where it is, its version where it has one, and whether it was recorded before. */
export function told<R extends object>({ receipt, replayed }: Recorded<R>, reply: FastifyReply, location: string): R {
  void reply.header('Location', `/api/v1${location}`);
  if ('version' in receipt) void reply.header('ETag', etag(Number(receipt.version)));
  if (replayed) void reply.header('Idempotent-Replayed', 'true');
  return receipt;
}

/** Where a list by time goes on. */
export function placeIn(
  cursors: Cursors,
  cursor: string | undefined,
  boundTo: Parameters<Cursors['read']>[1],
): TimePlace | undefined {
  const place = cursor === undefined ? undefined : cursors.read(cursor, boundTo);
  return place && { at: String(place[0]), id: String(place[1]) };
}

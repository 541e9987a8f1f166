import type { Cursors } from '../../platform/http/paging/cursors';
import type { TimePlace } from '../store/grants';

/** Where a list by time goes on. */
export function placeIn(
  cursors: Cursors,
  cursor: string | undefined,
  boundTo: Parameters<Cursors['read']>[1],
): TimePlace | undefined {
  const place = cursor === undefined ? undefined : cursors.read(cursor, boundTo);
  return place && { at: String(place[0]), id: String(place[1]) };
}

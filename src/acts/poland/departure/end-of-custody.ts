import { Temporal } from 'temporal-polyfill';
import type { CaseFile } from '../../../case-file';
import { beginningOf } from '../time';

/** Custody lasts to the handing over at arrival; of an exit without escort we know the day alone. */
export function endOfCustody({ custody, transport }: CaseFile, leftOn: string): string {
  const order = transport.state === 'completed' ? transport.orders.at(-1) : undefined;
  const left = order?.endedAt ?? beginningOf(leftOn);
  return custody.since !== undefined && Temporal.Instant.compare(custody.since, left) > 0 ? custody.since : left;
}

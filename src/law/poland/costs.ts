import type { Computation } from '../../kernel';
import { computeDeadline } from '../compute';

/** The last day on which costs that became final on this civil day can be claimed: five years from the end of its year. */
export const costsBarredAfter = (finalOn: string): Computation =>
  computeDeadline('pl.costs.barred', { start: `${finalOn.slice(0, 4)}-12-31`, lawOf: finalOn });

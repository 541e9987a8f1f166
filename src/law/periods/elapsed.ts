import { QuestionFault } from '../faults';
import type { Length } from '../rule';
import { lengthText, momentOf, step, type Reckon } from './reckoning';

/**
 * Hours that have really passed, also across the change to and from summer time; days are twenty-four of them.
 * Never moves: custody clocks run from the minute.
 */
export const elapsed: Reckon = (start, length) => {
  const from = momentOf(start);
  const at = from.add({ hours: hoursIn(length) });
  const what = length.unit === 'days' ? `${lengthText(length)} of 24 hours` : lengthText(length);
  return {
    at,
    on: at.toZonedDateTimeISO(start.zone).toPlainDate(),
    trace: [step('start', from), step('last-moment', at, `${what}, as they pass`)],
  };
};

function hoursIn({ amount, unit }: Length): number {
  if (unit === 'hours') return amount;
  if (unit === 'days') return amount * 24;
  throw new QuestionFault('bad-length', `A length in ${unit} is not counted in hours.`);
}

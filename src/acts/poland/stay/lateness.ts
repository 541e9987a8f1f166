import type { Computation } from '../../../kernel';
import type { StayCase } from '../../../case-file';
import { computeDeadline, decidersOn } from '../../../law';

/** The last day to appeal about a stay; of decisions before the reform of 2023 our sources say nothing. */
export const lastDayForStay = (stay: StayCase = {}): Computation | undefined => {
  const { servedOn, decidedOn = stay.refusedOn } = stay;
  return servedOn === undefined || decidedOn === undefined || decidersOn(decidedOn).appeal === 'head-of-office'
    ? undefined
    : computeDeadline('pl.appeal.stay', { start: servedOn, lawOf: decidedOn });
};

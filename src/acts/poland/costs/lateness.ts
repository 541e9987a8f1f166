import type { Computation } from '../../../kernel';
import type { CostDecision } from '../../../case-file';
import { computeDeadline, decidersOn } from '../../../law';

/** The last day to appeal about costs; of decisions before the reform of 2023 our sources say nothing. */
export const lastDayForCosts = (costs: CostDecision | undefined): Computation | undefined =>
  costs?.servedOn === undefined || decidersOn(costs.decidedOn).appeal === 'head-of-office'
    ? undefined
    : computeDeadline('pl.appeal.costs', { start: costs.servedOn, lawOf: costs.decidedOn });

import { computeDeadline, decidersOn } from '../../../law';
import type { CaseFile } from '../../../case-file';
import type { ReturnGround } from './inputs/words';

interface Asked {
  readonly ground: ReturnGround;
  readonly appliedOn: string;
  readonly legalStayEndsOn?: string;
  readonly protectionEventOn?: string;
}

/**
 * The last day on which help could be applied for, where the law names one (art. 334(5–7)): before the period for
 * departure ends, seven days before the legal stay after a refusal ends, or five days in a named procedure on protection.
 */
export function lastDayToApply(file: CaseFile, asked: Asked): string | undefined {
  const { ground, appliedOn, legalStayEndsOn, protectionEventOn } = asked;
  if (ground === 'return-decision-with-period') return endOfPeriod(file);
  // The times of art. 334(5–7) came with the Commander-in-Chief as the one who decides.
  if (decidersOn(appliedOn).assistedReturn === 'head-of-office')
    return protectionEventOn === undefined
      ? undefined
      : computeDeadline('pl.avr.application.withdrawn-protection', { start: protectionEventOn, lawOf: appliedOn })
          .dueOn;
  if (ground === 'protection-refused')
    return legalStayEndsOn === undefined
      ? undefined
      : computeDeadline('pl.avr.application.before-stay-ends', { start: legalStayEndsOn, lawOf: appliedOn }).dueOn;
  return protectionEventOn === undefined
    ? undefined
    : computeDeadline('pl.avr.application.protection', { start: protectionEventOn, lawOf: appliedOn }).dueOn;
}

/** The last day of the period for voluntary departure, as its deadline counts it. */
const endOfPeriod = ({ deadlines, departurePeriod }: CaseFile): string | undefined =>
  departurePeriod.expiredOn ?? deadlines['pl.departure-period']?.dueOn ?? departurePeriod.until;

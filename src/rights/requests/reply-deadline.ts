import type { Certainty, Computation } from '../../kernel';
import { computeDeadline, dayFixedByDecision, versionInForce } from '../../law';
import type { Regime } from '../words';

/** A last day with its grounds, and how sure the number is. */
export interface ReplyDeadline extends Computation {
  readonly certainty: Certainty;
}

interface Received {
  readonly regime: Regime;
  /** Civil day. */
  readonly receivedOn: string;
  /** Last civil day that the authority has set, where the law known here names none. */
  readonly answerBy?: string;
}

type Place = 'SE' | 'PL';

/** Whose public holidays move a last day. */
export const placeOf = (authority: string): Place => (authority.startsWith('pl.') ? 'PL' : 'SE');

/**
 * By when a request must be answered. Undefined where neither the law nor the authority sets a day.
 * @throws LawFault where the day that the authority set lies before the receipt
 */
export function replyDeadline({ regime, receivedOn, answerBy }: Received, place: Place): ReplyDeadline | undefined {
  if (regime === 'gdpr') return sure(computeDeadline('eu.gdpr.reply', { start: receivedOn, place }), receivedOn);
  if (answerBy === undefined) return undefined;
  return sure(dayFixedByDecision('eu.led.reply', { start: receivedOn, lastDay: answerBy }), receivedOn);
}

/** By when it must be answered once it has been extended. */
export const extendedDeadline = (receivedOn: string, place: Place): ReplyDeadline =>
  sure(computeDeadline('eu.gdpr.reply.extended', { start: receivedOn, place }), receivedOn);

const sure = (computed: Computation, on: string): ReplyDeadline => ({
  ...computed,
  certainty: versionInForce(computed.rule, on).version.certainty,
});

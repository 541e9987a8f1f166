import type { Guard } from '../../../../kernel';
import { fallsBy, type CaseFile } from '../../../../case-file';
import { kpa, ppsa, uoc } from '../../../../law/poland/acts';
import { administrativeCourt, headquarters, time } from '../../who';
import { lastRuling } from '../../remedy/instances';

/** A court has quashed what would be enforced, and its judgment can still be taken further (PPSA 152). */
export const isQuashedForNow = (file: CaseFile): boolean => {
  if (file.remedy.state !== 'open' && file.remedy.state !== 'pending') return false;
  const ruling = lastRuling(file);
  return ruling?.court === 'wsa' && fallsBy(ruling.outcome);
};

/** Final in the administration, or enforceable at once: art. 303b, 315(2)(2), 329a. */
export const decisionIsEnforceable: Guard<CaseFile> = {
  code: 'decision-not-enforceable',
  demand: { en: 'The decision can be enforced', sv: 'Beslutet är verkställbart', pl: 'Decyzja jest wykonalna' },
  refusal: {
    en: 'The decision is not enforceable: it is not final and not enforceable at once, or a court has quashed it.',
    sv: 'Beslutet är inte verkställbart: det är inte slutligt och inte genast verkställbart, eller så har en domstol upphävt det.',
    pl: 'Decyzja nie jest wykonalna: nie jest ostateczna ani natychmiast wykonalna albo sąd ją uchylił.',
  },
  legalBasis: [kpa('130', 'known'), uoc('303b'), uoc('315(2)(2)'), uoc('329a'), ppsa('152', 'verify')],
  whoCanClear: [time, headquarters, administrativeCourt],
  states: { decision: ['issued', 'served', 'final'] },
  test: ({ file }) =>
    (file.decision.state === 'final' || file.decision.enforceableFrom === 'issue') && !isQuashedForNow(file),
};

/** No coercion while the person may still leave freely. */
export const noPeriodIsRunning: Guard<CaseFile> = {
  code: 'departure-period-running',
  demand: {
    en: 'No period for voluntary departure is open',
    sv: 'Ingen tidsfrist för frivillig avresa löper',
    pl: 'Nie biegnie termin dobrowolnego wyjazdu',
  },
  refusal: {
    en: 'The person may still leave freely: the period for voluntary departure has not ended.',
    sv: 'Personen får ännu lämna landet självmant: tidsfristen har inte löpt ut.',
    pl: 'Cudzoziemiec może jeszcze wyjechać dobrowolnie: termin nie upłynął.',
  },
  legalBasis: [uoc('329(1)')],
  whoCanClear: [time],
  states: { departurePeriod: ['none', 'expired', 'revoked'] },
};

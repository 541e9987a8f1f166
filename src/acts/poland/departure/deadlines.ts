import type { CaseEvent, Computation, DeadlineRule } from '../../../kernel';
import {
  departureConfirmed,
  departurePeriodExpired,
  departurePeriodExtended,
  departurePeriodRenewed,
  departurePeriodRevoked,
  departurePeriodStarted,
  extensionRefusalAppealed,
  extensionRefused,
  responsibilityClosed,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, dayFixedByDecision } from '../../../law';
import { kpa, uoc } from '../../../law/poland/acts';
import { dayOf } from '../time';
import { holder } from '../owners';
import { lastDayForExtension } from './guards/refused-extension';

/** The last day of the time to leave, as the event begins it; `file` is after it. */
function endOfPeriod(
  { decision, departurePeriod }: CaseFile,
  { type, occurredAt }: CaseEvent,
): Computation | undefined {
  const { startedOn, until, days } = departurePeriod;
  const lawOf = decision.decidedOn;
  if (lawOf === undefined) return undefined;
  if (type === departurePeriodExtended.type && until !== undefined)
    return dayFixedByDecision('pl.departure.voluntary', { start: dayOf(occurredAt), lawOf, lastDay: until });
  return startedOn === undefined || days === undefined
    ? undefined
    : computeDeadline('pl.departure.voluntary', { start: startedOn, lawOf, length: { amount: days, unit: 'days' } });
}

export const departureDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.departure-period',
    title: {
      en: 'Last day to leave voluntarily',
      sv: 'Sista dag för frivillig avresa',
      pl: 'Ostatni dzień dobrowolnego wyjazdu',
    },
    legalBasis: [uoc('315(1)'), uoc('316')],
    starts: [departurePeriodStarted, departurePeriodExtended],
    due: endOfPeriod,
    met: [departureConfirmed],
    void: [departurePeriodExpired, departurePeriodRevoked, departurePeriodRenewed, responsibilityClosed],
    lapse: 'end-departure-period',
    owner: holder,
  },
  {
    key: 'pl.appeal.extension',
    title: {
      en: 'Last day to appeal about more time',
      sv: 'Sista dag för överklagande om förlängning',
      pl: 'Ostatni dzień na odwołanie o przedłużenie terminu',
    },
    legalBasis: [uoc('321'), kpa('57')],
    starts: [extensionRefused],
    due: ({ departurePeriod }) => lastDayForExtension(departurePeriod),
    met: [extensionRefusalAppealed],
    void: [departureConfirmed, departurePeriodRenewed, responsibilityClosed],
    owner: holder,
  },
];

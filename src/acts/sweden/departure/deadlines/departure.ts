import type { CaseEvent, Computation, DeadlineRule } from '../../../../kernel';
import {
  banAppealDecided,
  banAppealed,
  banBecameFinal,
  banServed,
  departurePeriodExpired,
  departurePeriodExtended,
  departurePeriodRenewed,
  departurePeriodRevoked,
  departurePeriodStarted,
  entryBanEnded,
  entryBanImposed,
  entryBanLifted,
  entryBanStarted,
  responsibilityClosed,
  type CaseFile,
} from '../../../../case-file';
import { computeDeadline, dayFixedByDecision, endOfBan } from '../../../../law';
import { fl, ul } from '../../../../law/sweden/acts';
import { ruleOfPeriod } from '../guards/departure-period';
import { dayOf } from '../../time';
import { holder } from '../../owners';

/** The last day of the period that this event begins; `file` is after it. */
export function endOfPeriod(
  { decision: { kind }, departurePeriod: { startedOn, until, weeks } }: CaseFile,
  { type, occurredAt }: CaseEvent,
): Computation | undefined {
  const rule = ruleOfPeriod(kind);
  if (type === departurePeriodExtended.type && until !== undefined)
    return dayFixedByDecision(rule, { start: dayOf(occurredAt), lastDay: until });
  return startedOn === undefined || weeks === undefined
    ? undefined
    : computeDeadline(rule, { start: startedOn, length: { amount: weeks, unit: 'weeks' } });
}

/** A ban for overstaying is appealed within a time from its day of issue; one with a revocation, from its service. */
function appealOfBan({ entryBan: { ground, imposedOn } }: CaseFile, event: CaseEvent): Computation | undefined {
  if (event.type === banServed.type)
    return computeDeadline('se.appeal.admin', { start: (event.payload as { servedOn: string }).servedOn });
  return ground === 'overstay' && imposedOn !== undefined
    ? computeDeadline('se.appeal.overrun-ban', { start: imposedOn })
    : undefined;
}

const imposer = ({ entryBan }: CaseFile): string => entryBan.imposedBy ?? '';

/** The time to leave freely, how long an entry ban lasts, and until when one that stands alone can be appealed. */
export const departureDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.departure-period',
    title: {
      en: 'Last day to leave voluntarily',
      sv: 'Sista dag för frivillig avresa',
      pl: 'Ostatni dzień dobrowolnego powrotu',
    },
    legalBasis: [ul('8:21'), ul('8:22'), ul('12:14 c')],
    starts: [departurePeriodStarted, departurePeriodExtended],
    due: endOfPeriod,
    void: [departurePeriodRevoked, departurePeriodExpired, departurePeriodRenewed, responsibilityClosed],
    lapse: 'expire-departure-period',
    owner: holder,
  },
  {
    key: 'se.ban',
    title: { en: 'End of the entry ban', sv: 'Återreseförbudet upphör', pl: 'Koniec zakazu wjazdu' },
    legalBasis: [ul('12:15 b'), ul('8 a:12')],
    starts: [entryBanStarted],
    due: ({ entryBan }) => (entryBan.startsOn === undefined ? undefined : endOfBan(entryBan, entryBan.startsOn)),
    void: [entryBanLifted, entryBanEnded],
    lapse: 'end-entry-ban',
    owner: imposer,
  },
  {
    key: 'se.ban.appeal',
    title: {
      en: 'Last day to appeal against the entry ban',
      sv: 'Sista dag för överklagande av återreseförbudet',
      pl: 'Ostatni dzień na odwołanie od zakazu wjazdu',
    },
    legalBasis: [ul('14:7 a'), fl('44 §')],
    starts: [entryBanImposed, banServed],
    due: appealOfBan,
    met: [banAppealed],
    void: [banBecameFinal, banAppealDecided, entryBanLifted],
    lapse: 'let-ban-appeal-period-end',
    owner: imposer,
  },
];

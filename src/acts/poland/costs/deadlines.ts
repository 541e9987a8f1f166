import type { DeadlineRule } from '../../../kernel';
import {
  costsAppealed,
  costsEstimated,
  costsFinal,
  costsServed,
  costsSettled,
  detentionStarted,
  released,
  unpaidCosts,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, costsBarredAfter } from '../../../law';
import { kpa, uoc } from '../../../law/poland/acts';
import { borderGuard } from '../owners';
import { say } from '../say';
import { dayOf } from '../time';
import { lastDayForCosts } from './lateness';

export const costDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.costs.deposit-estimate',
    title: say('Estimate of costs to be secured', 'Beräkning av kostnader att säkra', 'Oszacowanie kosztów'),
    legalBasis: [uoc('336–347')],
    starts: [detentionStarted],
    due: ({ custody, transport }) =>
      custody.since === undefined || transport.recovery?.estimate
        ? undefined
        : computeDeadline('pl.costs.deposit-estimate', { start: dayOf(custody.since) }),
    met: [costsEstimated],
    void: [released],
    owner: () => borderGuard,
  },
  {
    key: 'pl.costs.barred',
    title: say('Claim for costs barred', 'Kostnadskravet preskriberas', 'Przedawnienie kosztów'),
    legalBasis: [uoc('336–347')],
    starts: [costsFinal],
    due: ({ transport }) => {
      const finalOn = unpaidCosts(transport)?.finalOn;
      return finalOn === undefined ? undefined : costsBarredAfter(finalOn);
    },
    void: [costsSettled],
    lapse: 'bar-return-costs',
    owner: () => borderGuard,
  },
  {
    key: 'pl.appeal.costs',
    title: say(
      'Last day to appeal about costs',
      'Sista dag för överklagande om kostnader',
      'Ostatni dzień na odwołanie o koszty',
    ),
    legalBasis: [uoc('336–347'), kpa('57')],
    starts: [costsServed],
    due: ({ transport }) => lastDayForCosts(unpaidCosts(transport)),
    met: [costsAppealed],
    void: [costsFinal, costsSettled],
    lapse: 'let-time-for-costs-appeal-end',
    owner: () => borderGuard,
  },
];

import type { DeadlineRule } from '../../../kernel';
import {
  costsEstimated,
  costsFinal,
  costsSettled,
  detentionStarted,
  released,
  unpaidCosts,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, costsBarredAfter } from '../../../law';
import { uoc } from '../../../law/poland/acts';
import { borderGuard } from '../owners';
import { say } from '../say';
import { dayOf } from '../time';

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
];

import type { DeadlineRule } from '../../../kernel';
import {
  openTransit,
  transitAnswered,
  transitNotified,
  transitProlonged,
  transportCancelled,
  transportStarted,
  type CaseFile,
} from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { borderGuard } from '../owners';
import { say } from '../say';
import { dayOf } from '../time';

export const enforcementDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.transit.silence',
    title: say('Silence on transit counts', 'Tystnad om genomresa räknas', 'Milczenie w sprawie tranzytu'),
    legalBasis: [uoc('360–361')],
    starts: [transitNotified, transitProlonged, transitAnswered],
    due: ({ transport }) => {
      const first = openTransit(transport);
      return (
        first && {
          rule: first.prolonged ? 'pl.transit.silence.extension' : 'pl.transit.silence',
          legalBasis: [uoc('360–361')],
          dueAt: first.silentUntil,
          dueOn: dayOf(first.silentUntil),
          trace: [{ step: 'stated', at: first.silentUntil, note: `silence of ${first.country}, as it was announced` }],
        }
      );
    },
    void: [transportCancelled, transportStarted],
    lapse: 'let-transit-silence-count',
    owner: () => borderGuard,
  },
];

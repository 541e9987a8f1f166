import type { DeadlineRule } from '../../../kernel';
import { holdLifted, holdsEnded, holdSet, nextDated, responsibilityClosed, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { holder } from '../owners';
import { say } from '../say';
import { endOf } from '../time';

export const holdDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.hold.until',
    title: say('Last day of a bar', 'Hindrets sista dag', 'Ostatni dzień przeszkody'),
    legalBasis: [uoc('330')],
    starts: [holdSet, holdLifted],
    due: ({ holds }) => {
      const first = nextDated(holds);
      return (
        first && {
          rule: 'hold',
          legalBasis: [uoc('330')],
          dueOn: first.until,
          dueAt: endOf(first.until),
          trace: [{ step: 'stated', at: first.until, note: 'last day, as it was recorded' }],
        }
      );
    },
    void: [holdsEnded, responsibilityClosed],
    lapse: 'end-dated-bar',
    owner: holder,
  },
];

import type { DeadlineRule } from '../../../kernel';
import {
  assistedReturnApplied,
  assistedReturnEnded,
  assistedReturnOrdered,
  leftUnexamined,
  responsibilityClosed,
  supportRefused,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { uoc } from '../../../law/poland/acts';
import { decidersOn } from '../../../law/poland/deciders';
import { holder } from '../owners';

export const assistanceDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.avr.order',
    title: {
      en: 'Order on assisted voluntary return',
      sv: 'Beslut om stöd till frivilligt återvändande',
      pl: 'Postanowienie w sprawie pomocy w dobrowolnym powrocie',
    },
    legalBasis: [uoc('334a')],
    starts: [assistedReturnApplied],
    // Before the reform no time is named in our sources.
    due: ({ assistance: { appliedOn } }) =>
      appliedOn === undefined || decidersOn(appliedOn).assistedReturn === 'head-of-office'
        ? undefined
        : computeDeadline('pl.avr.order', { start: appliedOn }),
    met: [assistedReturnOrdered, leftUnexamined, supportRefused],
    void: [assistedReturnEnded, responsibilityClosed],
    owner: holder,
  },
];

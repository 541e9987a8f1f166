import type { DeadlineRule } from '../../../kernel';
import {
  decisionMade,
  proceedingsEnded,
  proceedingsOpened,
  responsibilityClosed,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { kpa } from '../../../law/poland/acts';
import { holder } from '../owners';

/** KPA 35: a month to decide, two where the matter is complex; nothing happens by itself when it passes. */
export const decisionDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.procedure',
    title: { en: 'Decision in the proceedings', sv: 'Beslut i förfarandet', pl: 'Załatwienie sprawy' },
    legalBasis: [kpa('35', 'known')],
    starts: [proceedingsOpened],
    due: ({ decision }) =>
      decision.proceedings && computeDeadline('pl.procedure.ordinary', { start: decision.proceedings.openedOn }),
    met: [decisionMade, proceedingsEnded],
    void: [responsibilityClosed],
    owner: holder,
  },
];

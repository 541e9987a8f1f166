import type { DeadlineRule } from '../../../../kernel';
import {
  decisionBecameFinal,
  decisionEnforced,
  decisionLapsed,
  decisionRenewed,
  decisionRepealed,
  entryBanLifted,
  entryBanStarted,
  finalityCorrected,
  leftMemberStates,
  type CaseFile,
} from '../../../../case-file';
import { limitationOf } from '../../../../law';
import { ul } from '../../../../law/sweden/acts';
import { limitationFacts } from '../limitation-facts';
import { holder } from '../../owners';

/** The day after which nothing can be enforced on the decision; it may run on a closed case, and does after departure. */
export const limitationDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.limitation',
    title: { en: 'Limitation of the decision', sv: 'Preskription av beslutet', pl: 'Przedawnienie decyzji' },
    legalBasis: [ul('12:22')],
    starts: [
      decisionBecameFinal,
      finalityCorrected,
      decisionEnforced,
      entryBanStarted,
      entryBanLifted,
      leftMemberStates,
    ],
    // A ban begins within the act that confirms the departure; the enforcement that follows reckons with both.
    due: (file, { type }) => {
      const { state } = file.decision;
      const stands = state === 'enforced' || (state === 'final' && type !== entryBanStarted.type);
      return stands ? limitationOf(limitationFacts(file)) : undefined;
    },
    void: [
      decisionRepealed,
      decisionRenewed,
      decisionLapsed,
      finalityCorrected,
      decisionEnforced,
      entryBanStarted,
      entryBanLifted,
      leftMemberStates,
    ],
    lapse: 'lapse-decision',
    owner: holder,
  },
];

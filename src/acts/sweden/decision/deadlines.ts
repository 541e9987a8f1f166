import type { DeadlineRule } from '../../../kernel';
import {
  appealLodged,
  appealableRuling,
  appealRuled,
  decisionBecameFinal,
  decisionRepealed,
  decisionServed,
  remedyClosed,
  remedyRenewed,
  responsibilityClosed,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { fl, ul } from '../../../law/sweden/acts';
import { appealRuleOf, furtherAppealRules } from '../remedy/guards/remedy';
import { decider } from '../owners';

/** The time for appealing: from service of the decision, and again from service of each ruling that can be appealed. */
export const decisionDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.appeal',
    title: { en: 'Last day to appeal', sv: 'Sista dag för överklagande', pl: 'Ostatni dzień na odwołanie' },
    legalBasis: [fl('44 §'), ul('16:11', 'known')],
    starts: [decisionServed, appealRuled],
    due: ({ decision, remedy }, { type }) => {
      if (type === decisionServed.type)
        return decision.servedOn === undefined
          ? undefined
          : computeDeadline(appealRuleOf(decision), { start: decision.servedOn });
      const ruling = appealableRuling(remedy);
      const rule = ruling && furtherAppealRules[ruling.court];
      // Where our sources give no period, finality is recorded with its evidence instead.
      return rule === undefined || ruling?.servedOn === undefined
        ? undefined
        : computeDeadline(rule, { start: ruling.servedOn });
    },
    met: [appealLodged],
    void: [remedyClosed, remedyRenewed, decisionBecameFinal, decisionRepealed, responsibilityClosed],
    lapse: 'let-appeal-period-end',
    owner: decider,
  },
];

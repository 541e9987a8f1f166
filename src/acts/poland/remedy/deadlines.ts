import type { DeadlineRule } from '../../../kernel';
import {
  appealLodged,
  appealReopened,
  appealRuled,
  decisionBecameFinal,
  decisionLapsed,
  decisionRepealed,
  decisionServed,
  remedyClosed,
  remedyRenewed,
  responsibilityClosed,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { kpa, ppsa, uoc } from '../../../law/poland/acts';
import { decider, holder } from '../owners';
import { appealRuleOf, isInAdministration, lastRuling, lawOfAppeal } from './instances';

const over = [remedyClosed, remedyRenewed, decisionRepealed, decisionLapsed, responsibilityClosed];

/** The time for an appeal runs from service of the decision; the times for the courts from service of each ruling. */
export const remedyDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.appeal',
    title: { en: 'Last day to appeal', sv: 'Sista dag för överklagande', pl: 'Ostatni dzień na odwołanie' },
    legalBasis: [uoc('321'), uoc('303b'), kpa('57')],
    starts: [decisionServed],
    due: ({ decision }) => {
      const lawOf = lawOfAppeal(decision);
      return decision.kind === 'return-by-minister' ||
        decision.kind === 'transfer' ||
        decision.servedOn === undefined ||
        lawOf === undefined
        ? undefined
        : computeDeadline(appealRuleOf(decision), { start: decision.servedOn, lawOf });
    },
    met: [appealLodged],
    void: [...over, decisionBecameFinal],
    lapse: 'let-time-for-appeal-end',
    owner: decider,
  },
  {
    key: 'pl.court',
    title: {
      en: 'Last day to go to the administrative court',
      sv: 'Sista dag för talan vid förvaltningsdomstol',
      pl: 'Ostatni dzień na skargę do sądu',
    },
    legalBasis: [ppsa('53', 'known'), ppsa('83 § 2', 'known')],
    starts: [decisionServed, appealRuled],
    due: (file, { type }) => {
      if (type === decisionServed.type) {
        const { kind, servedOn } = file.decision;
        return kind === 'return-by-minister' && servedOn !== undefined
          ? computeDeadline('pl.complaint.court', { start: servedOn })
          : undefined;
      }
      const ruling = lastRuling(file);
      if (ruling?.servedOn === undefined || ruling.court === 'nsa') return undefined;
      const rule = isInAdministration(ruling.court) ? 'pl.complaint.court' : 'pl.cassation';
      return computeDeadline(rule, { start: ruling.servedOn });
    },
    met: [appealLodged, appealReopened],
    void: over,
    lapse: 'let-court-period-end',
    owner: holder,
  },
];

import type { DeadlineRule } from '../../../kernel';
import { ageAssessed, cameOfAge, decisionIssued, responsibilityClosed, type CaseFile } from '../../../case-file';
import { dayFixedByDecision } from '../../../law';
import { ul } from '../../../law/sweden/acts';
import { dayBefore } from '../time';
import { holder } from '../owners';

/** Which rules apply changes on the day on which a child is one no longer. */
export const childDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.coming-of-age',
    title: { en: 'Last day as a child', sv: 'Sista dag som barn', pl: 'Ostatni dzień jako dziecko' },
    legalBasis: [ul('1:2', 'verify'), ul('13:17')],
    starts: [decisionIssued, ageAssessed],
    due: ({ decision: { decidedOn, person } }) =>
      person.minor && person.adultFrom !== undefined && decidedOn !== undefined
        ? dayFixedByDecision('se.child.last-day', { start: decidedOn, lastDay: dayBefore(person.adultFrom) })
        : undefined,
    void: [cameOfAge, responsibilityClosed],
    lapse: 'record-coming-of-age',
    owner: holder,
  },
];

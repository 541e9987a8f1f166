import type { DeadlineRule } from '../../../kernel';
import {
  ageAssessed,
  cameOfAge,
  guardianAppointed,
  guardianRequested,
  proceedingsOpened,
  responsibilityClosed,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, dayFixedByDecision } from '../../../law';
import { uoc, uoo } from '../../../law/poland/acts';
import { holder } from '../owners';
import { dayBefore } from '../time';

export const childDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.guardian.appointment',
    title: {
      en: 'Guardian appointed by the court',
      sv: 'Ställföreträdare förordnad av domstolen',
      pl: 'Ustanowienie kuratora przez sąd',
    },
    legalBasis: [uoo('61', 'known')],
    starts: [guardianRequested],
    due: ({ decision: { guardianRequestedOn } }) =>
      guardianRequestedOn === undefined
        ? undefined
        : computeDeadline('pl.guardian.appointment', { start: guardianRequestedOn }),
    met: [guardianAppointed],
    void: [cameOfAge, responsibilityClosed],
    owner: holder,
  },
  {
    key: 'pl.coming-of-age',
    title: { en: 'Last day as a child', sv: 'Sista dag som barn', pl: 'Ostatni dzień jako dziecko' },
    legalBasis: [uoc('332', 'verify')],
    starts: [proceedingsOpened, ageAssessed],
    due: ({ decision: { proceedings, person } }) =>
      person.minor && person.adultFrom !== undefined && proceedings !== undefined
        ? dayFixedByDecision('pl.child.last-day', { start: proceedings.openedOn, lastDay: dayBefore(person.adultFrom) })
        : undefined,
    void: [cameOfAge, responsibilityClosed],
    lapse: 'record-adulthood',
    owner: holder,
  },
];

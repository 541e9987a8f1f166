import type { DeadlineRule } from '../../../kernel';
import {
  holdLifted,
  holdSet,
  holdsEnded,
  impedimentEscalated,
  nextDated,
  reviewNeedReported,
  responsibilityClosed,
  waitingReports,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, dayFixedByDecision } from '../../../law';
import { houseRule, lsu, ul } from '../../../law/sweden/acts';
import { dayOf, endOf } from '../time';
import { holder } from '../owners';

/** The last of October that comes next, of a year for which nothing has been reported. */
function nextOctober(today: string, reportedOn: string | undefined): string {
  const year = Number(today.slice(0, 4));
  const done = reportedOn?.slice(0, 4) === today.slice(0, 4) || today > `${year}-10-31`;
  return `${done ? year + 1 : year}-10-31`;
}

const lastDay = [ul('12:10'), ul('12:13 b'), ul('12:18')];

/** Bars that time ends, and reports that wait for an answer. */
export const holdDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.hold.until',
    title: {
      en: 'Last day of a permit or stay',
      sv: 'Sista dag för tillstånd eller inhibition',
      pl: 'Ostatni dzień zezwolenia lub wstrzymania',
    },
    legalBasis: lastDay,
    starts: [holdSet, holdLifted],
    due: ({ holds }) => {
      const first = nextDated(holds);
      return (
        first && {
          rule: 'hold',
          legalBasis: lastDay,
          dueOn: first.until,
          dueAt: endOf(first.until),
          trace: [{ step: 'stated', at: first.until, note: 'last day, as the decision on the bar says' }],
        }
      );
    },
    void: [holdsEnded, responsibilityClosed],
    lapse: 'end-dated-bar',
    owner: holder,
  },
  {
    key: 'se.impediment.answer',
    title: {
      en: 'Answer to a reported impediment',
      sv: 'Svar på anmält verkställighetshinder',
      pl: 'Odpowiedź na zgłoszoną przeszkodę',
    },
    legalBasis: [houseRule('impediment answer', 'verify'), ul('12:17')],
    starts: [holdSet, holdLifted, impedimentEscalated],
    due: ({ holds }) => {
      const oldest = waitingReports(holds)[0];
      return oldest && computeDeadline('se.impediment.answer', { start: oldest.since });
    },
    void: [holdsEnded, responsibilityClosed],
    lapse: 'escalate-impediment',
    owner: () => 'se.migrationsverket',
  },
  {
    key: 'se.security.review',
    title: {
      en: 'Yearly report on the need of a review',
      sv: 'Årlig anmälan om behov av omprövning',
      pl: 'Coroczne zgłoszenie potrzeby ponownego badania',
    },
    legalBasis: [lsu('2:15')],
    starts: [holdSet, holdLifted, reviewNeedReported],
    due: ({ decision, holds }, { occurredAt }) => {
      const waits = holds.set.some(({ kind }) => kind === 'stay-by-authority' || kind === 'temporary-permit');
      if (decision.kind !== 'expulsion-under-security-act' || !waits) return undefined;
      const today = dayOf(occurredAt);
      return dayFixedByDecision('se.lsu.review', { start: today, lastDay: nextOctober(today, holds.reviewReportedOn) });
    },
    void: [holdsEnded, responsibilityClosed],
    owner: holder,
  },
];

import type { DeadlineRule } from '../../../kernel';
import {
  reportingDutySet,
  responsibilityClosed,
  servicesAnswered,
  servicesAsked,
  stayAppealed,
  stayDecisionServed,
  stayGranted,
  stayRefused,
  toleratedPersonReported,
  vettingProlonged,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { kpa, uoc } from '../../../law/poland/acts';
import { borderGuard } from '../owners';
import { say } from '../say';
import { dayOf } from '../time';
import { lastDayForStay } from './lateness';

export const stayDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.vetting',
    title: say('Answer of the security services', 'Säkerhetstjänsternas svar', 'Odpowiedź służb'),
    legalBasis: [uoc('359')],
    starts: [servicesAsked, vettingProlonged],
    due: ({ decision }) => {
      const vetting = decision.stay?.vetting;
      return (
        vetting && {
          rule: vetting.prolonged ? 'pl.vetting.extended' : 'pl.vetting',
          legalBasis: [uoc('359')],
          dueAt: vetting.answerBy,
          dueOn: dayOf(vetting.answerBy),
          trace: [{ step: 'stated', at: vetting.answerBy, note: 'as it was reckoned when the services were asked' }],
        }
      );
    },
    met: [servicesAnswered],
    void: [stayGranted, stayRefused, responsibilityClosed],
    lapse: 'let-services-silence-count',
    owner: () => borderGuard,
  },
  {
    key: 'pl.appeal.stay',
    title: say(
      'Last day to appeal about stay',
      'Sista dag för överklagande om vistelse',
      'Ostatni dzień na odwołanie w sprawie pobytu',
    ),
    legalBasis: [uoc('355'), uoc('357'), kpa('57')],
    starts: [stayDecisionServed],
    due: ({ decision }) => lastDayForStay(decision.stay),
    met: [stayAppealed],
    void: [stayGranted, stayRefused, responsibilityClosed],
    lapse: 'let-time-for-stay-appeal-end',
    owner: () => borderGuard,
  },
  {
    key: 'pl.tolerated.report',
    title: say('The tolerated person reports', 'Den tolererade anmäler sig', 'Zgłoszenie się osoby tolerowanej'),
    legalBasis: [uoc('358')],
    starts: [reportingDutySet, toleratedPersonReported],
    due: ({ decision }) => {
      const reporting = decision.stay?.reporting;
      return (
        reporting &&
        computeDeadline('pl.tolerated.report', {
          start: reporting.lastOn ?? reporting.from,
          length: { amount: reporting.everyDays, unit: 'days' },
        })
      );
    },
    void: [stayGranted, stayRefused, responsibilityClosed],
    owner: () => borderGuard,
  },
];

import { command, record, type Role } from '../../../kernel';
import {
  servicesAnswered,
  servicesAsked,
  stayGranted,
  stayRefused,
  vettingProlonged,
  type CaseFile,
  type StayCase,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { say } from '../say';
import { beginningOf } from '../time';
import { stayTakesTheDecisionAway } from './effects';
import { noStayAppealWaits } from './guards/appeal';
import { groundCarriesTheStay, servicesDoNotObject, servicesWereAsked } from './guards/stay';
import { AskServices, GrantStay, RecordServicesAnswer, RefuseStay } from './inputs/stay.inputs';

const onCase = { responsibility: ['held', 'in-transit'], decision: ['none', 'issued', 'served', 'final'] } as const;

export const askServices = (by: readonly Role[]) =>
  command<CaseFile, AskServices>({
    name: 'ask-security-services',
    title: say(
      'Ask the security services before a stay',
      'Fråga säkerhetstjänsterna före vistelse',
      'Zapytaj służby przed zgodą na pobyt',
    ),
    advice: say(
      'Before a humanitarian or tolerated stay is granted to anybody who is thirteen or older. Thirty days of silence count as no objection.',
      'Innan humanitär eller tolererad vistelse beviljas den som är tretton år eller äldre. Trettio dagars tystnad räknas som att inget hindrar.',
      'Przed udzieleniem zgody na pobyt humanitarny lub tolerowany osobie od trzynastu lat. Trzydzieści dni milczenia oznacza brak sprzeciwu.',
    ),
    by,
    basis: [uoc('359')],
    input: AskServices,
    from: onCase,
    requires: [],
    occurred: input => beginningOf(input.askedOn),
    records: [
      record(servicesAsked, ({ input: { askedOn } }) => ({
        askedOn,
        answerBy: computeDeadline('pl.vetting', { start: askedOn }).dueAt,
      })),
    ],
  });

export const recordServicesAnswer = (by: readonly Role[]) =>
  command<CaseFile, RecordServicesAnswer>({
    name: 'record-services-answer',
    title: say('Record the answer of the services', 'Registrera säkerhetstjänsternas svar', 'Odnotuj odpowiedź służb'),
    advice: say(
      'No objection, an objection, or more time up to sixty working days.',
      'Inget hinder, invändning, eller mer tid upp till sextio arbetsdagar.',
      'Brak sprzeciwu, sprzeciw albo przedłużenie do sześćdziesięciu dni roboczych.',
    ),
    by,
    basis: [uoc('359')],
    input: RecordServicesAnswer,
    from: onCase,
    requires: [servicesWereAsked],
    records: [
      record<
        CaseFile,
        RecordServicesAnswer,
        Parameters<typeof servicesAnswered.apply>[1]['payload'],
        { note?: string }
      >(servicesAnswered, ({ input }) => ({ answer: input.answer === 'objection' ? 'objection' : 'no-objection' }), {
        provided: ({ input }) => input.answer !== 'more-time',
      }),
      record<CaseFile, RecordServicesAnswer, { answerBy: string }, never>(
        vettingProlonged,
        ({ file }) => ({
          answerBy: computeDeadline('pl.vetting.extended', { start: file.decision.stay?.vetting?.askedOn ?? '' }).dueAt,
        }),
        { provided: ({ input }) => input.answer === 'more-time' },
      ),
    ],
  });

export const letServicesSilenceCount = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-services-silence-count',
    title: say(
      'Silence of the services counts as no objection',
      'Tystnad räknas som att inget hindrar',
      'Milczenie służb oznacza brak sprzeciwu',
    ),
    advice: say(
      'Given by the clock when the services have not answered in time.',
      'Ges av klockan när säkerhetstjänsterna inte svarat i tid.',
      'Wykonuje zegar, gdy służby nie odpowiedziały w terminie.',
    ),
    by,
    basis: [uoc('359')],
    // Also where the decision has fallen meanwhile: the services were asked, and their time has an end.
    from: { responsibility: ['held', 'in-transit'] },
    requires: [deadlineHasPassed('pl.vetting', [uoc('359')])],
    records: [
      record<CaseFile, unknown, { answer: 'no-objection' | 'objection' | 'silence' }, { note?: string }>(
        servicesAnswered,
        () => ({ answer: 'silence' }),
      ),
    ],
  });

/** 356: inside the proceedings by refusing a return decision, or in a case of its own after it. */
export const grantStay = (by: readonly Role[]) =>
  command<CaseFile, GrantStay>({
    name: 'grant-stay',
    title: say(
      'Grant humanitarian or tolerated stay',
      'Bevilja humanitär eller tolererad vistelse',
      'Udziel zgody na pobyt humanitarny lub tolerowany',
    ),
    advice: say(
      'When return would break the law of life, family or a child, or cannot be enforced. In proceedings it ends them without a decision; after one, the decision lapses and whoever is kept goes free. Whoever is tolerated reports and tells the address.',
      'När återvändande skulle kränka rätten till liv, familj eller ett barns rätt, eller inte kan verkställas. I förfarandet avslutas det utan beslut; efter beslut förfaller det och den som hålls kvar friges. Den tolererade anmäler sig och uppger adress.',
      'Gdy powrót naruszyłby prawo do życia, rodziny lub dobro dziecka albo jest niewykonalny. W postępowaniu kończy je bez decyzji; decyzja wygasa, a osoba w detencji odzyskuje wolność. Osoba tolerowana zgłasza się i podaje adres.',
    ),
    by,
    basis: [uoc('348'), uoc('349'), uoc('351'), uoc('356'), uoc('358')],
    input: GrantStay,
    from: { ...onCase, transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'] },
    requires: [noStayAppealWaits, groundCarriesTheStay, servicesDoNotObject],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record<CaseFile, GrantStay, Pick<StayCase, 'kind' | 'ground' | 'decidedOn'>, { reasons: string }>(
        stayGranted,
        ({ input: { kind, ground, decidedOn } }) => ({ kind, ground, decidedOn }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
      ...stayTakesTheDecisionAway<GrantStay>(({ input }) => input),
    ],
  });

export const refuseStay = (by: readonly Role[]) =>
  command<CaseFile, RefuseStay>({
    name: 'refuse-stay',
    title: say('Refuse a stay', 'Neka vistelse', 'Odmów zgody na pobyt'),
    advice: say(
      'When no ground is met. Appeal to the Commander-in-Chief within seven days; end the bar of that case when it is decided.',
      'När ingen grund är uppfylld. Överklagas till överbefälhavaren inom sju dagar; avsluta det ärendets hinder när det är avgjort.',
      'Gdy nie ma podstaw. Odwołanie do Komendanta Głównego w ciągu siedmiu dni; po rozstrzygnięciu należy zakończyć przeszkodę.',
    ),
    by,
    basis: [uoc('348'), uoc('351'), uoc('355')],
    input: RefuseStay,
    from: onCase,
    requires: [noStayAppealWaits],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(stayRefused, ({ input: { kind, decidedOn } }) => ({ kind, decidedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

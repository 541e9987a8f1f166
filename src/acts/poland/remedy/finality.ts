import { command, record, type Ask, type Effect, type Role } from '../../../kernel';
import {
  appealReopened,
  decisionBecameFinal,
  decisionLapsed,
  decisionRepealed,
  finalityFell,
  holdsEnded,
  remedyClosed,
  type CaseFile,
  type Finality,
  type FinalityPersons,
  type RemedyEnd,
} from '../../../case-file';
import { kpa, ppsa, uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { banFalls } from '../entry-ban/ban-falls';
import { tell } from '../notices/tell';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { beginningOf, dayAfter, dayOf } from '../time';
import { DeclareDecisionVoid, RecordDecisionLapse } from './inputs/remedy.inputs';
import { courtRuling, secondInstance } from './instances';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** Final in the administration: the titles to stay and to work lapse (art. 307), and whoever keeps them is told. */
export const becomesFinal = <I>(
  on: (ask: Ask<CaseFile, I>) => string,
  because: Finality['because'],
  stands: (ask: Ask<CaseFile, I>) => boolean = () => true,
): Effect<CaseFile, I>[] => [
  record<CaseFile, I, Finality, FinalityPersons>(decisionBecameFinal, ask => ({ finalOn: on(ask), because }), {
    when: { decision: 'served' },
    provided: stands,
    unless: decisionRepealed,
  }),
  ...tell<I>(
    'stay-titles-lapsed',
    () => 'pl.wojewoda',
    ask => ask.file.decision.state === 'served' && stands(ask),
  ),
];

/** The decision is gone: its ban falls, and the alert on return is deleted (art. 347d). */
export const fallsAway = <I>(
  on: (ask: Ask<CaseFile, I>) => string,
  given: (ask: Ask<CaseFile, I>) => boolean = () => true,
) => [...banFalls<I>(on, given), ...tell<I>('return-alert-deleted', () => 'pl.kgp.sirene', given)];

export const letAppealPeriodEnd = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-time-for-appeal-end',
    title: {
      en: 'Time to appeal ended without an appeal',
      sv: 'Överklagandetiden gick ut utan överklagande',
      pl: 'Termin odwołania upłynął bez odwołania',
    },
    advice: {
      en: 'Happens by itself after the last day for appealing. The decision is final in the administration, and no court is open.',
      sv: 'Sker av sig självt efter sista dag för överklagande. Beslutet är slutligt inom förvaltningen och ingen domstol kan prövas.',
      pl: 'Następuje samo po ostatnim dniu na odwołanie. Decyzja jest ostateczna, a droga sądowa zamknięta.',
    },
    by,
    basis: [uoc('321'), kpa('16', 'known')],
    from: { ...onCase, decision: ['served', 'enforced'], remedy: 'open' },
    requires: [deadlineHasPassed('pl.appeal', [uoc('321'), uoc('303b')])],
    records: [
      record(remedyClosed, () => ({ because: 'period-ended' as const })),
      ...becomesFinal<unknown>(
        ({ file, now }) => dayAfter(file.deadlines['pl.appeal']?.dueOn ?? dayOf(now)),
        'appeal-period-ended',
      ),
    ],
  });

const says =
  (outcome: 'remitted' | 'upheld') =>
  ({ file }: Pick<Ask<CaseFile>, 'file'>): boolean =>
    courtRuling(file)?.outcome === outcome;

/** What the judgment of the voivodeship court does once nobody can take it further. */
export const judgmentTakesEffect = <I>(
  closing: RemedyEnd,
  settled: (ask: Ask<CaseFile, I>) => boolean = () => true,
) => {
  const sentBack = (ask: Ask<CaseFile, I>) => settled(ask) && says('remitted')(ask);
  const falls = (ask: Ask<CaseFile, I>) => settled(ask) && says('upheld')(ask);
  return [
    record<CaseFile, I, { on: string; because: string }, never>(
      finalityFell,
      ({ now }) => ({ on: dayOf(now), because: 'second-instance-quashed' }),
      { when: { decision: 'final' }, provided: sentBack },
    ),
    record<CaseFile, I, { court: string; on: string }, never>(
      appealReopened,
      ({ file, now }) => ({ court: secondInstance(file.decision), on: dayOf(now) }),
      { provided: sentBack },
    ),
    record<CaseFile, I, { because: string }, never>(decisionRepealed, () => ({ because: 'court-ruling' }), {
      when: { decision: ['served', 'final', 'enforced'] },
      provided: falls,
    }),
    record<CaseFile, I, { because: RemedyEnd }, never>(remedyClosed, () => ({ because: closing }), {
      unless: appealReopened,
      provided: settled,
    }),
    ...fallsAway<I>(({ now }) => dayOf(now), falls),
  ];
};

export const letCourtPeriodEnd = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-court-period-end',
    title: {
      en: 'Time to go to court ended',
      sv: 'Tiden att gå till domstol gick ut',
      pl: 'Upłynął termin skargi',
    },
    advice: {
      en: 'Happens by itself after the last day for a complaint or a cassation. What was ruled last stands: the decision, or its annulment.',
      sv: 'Sker av sig självt efter sista dag för talan eller kassation. Det som senast avgjordes står fast: beslutet, eller dess upphävande.',
      pl: 'Następuje samo po ostatnim dniu na skargę lub skargę kasacyjną. Stoi ostatnie rozstrzygnięcie: decyzja albo jej uchylenie.',
    },
    by,
    basis: [ppsa('53', 'known'), ppsa('168', 'verify')],
    from: { ...onCase, decision: ['served', 'final', 'enforced'], remedy: 'open' },
    requires: [deadlineHasPassed('pl.court', [ppsa('53', 'known')])],
    records: judgmentTakesEffect<unknown>('period-ended'),
  });

/** Art. 306: a status or a permit takes the decision away by itself. */
export const recordDecisionLapse = (by: readonly Role[]) =>
  command<CaseFile, RecordDecisionLapse>({
    name: 'record-decision-lapse',
    title: {
      en: 'Record that the decision has lapsed by law',
      sv: 'Registrera att beslutet förfallit enligt lag',
      pl: 'Odnotuj wygaśnięcie decyzji z mocy prawa',
    },
    advice: {
      en: 'When the person was granted protection, residence or another status by which the decision lapses. Nothing is enforced after it; close the case.',
      sv: 'När personen har beviljats skydd, uppehållstillstånd eller annan status som gör att beslutet förfaller. Inget verkställs därefter; avsluta ärendet.',
      pl: 'Gdy cudzoziemiec uzyskał ochronę, pobyt lub inny status powodujący wygaśnięcie decyzji. Potem niczego się nie wykonuje; sprawę się zamyka.',
    },
    by,
    basis: [uoc('306')],
    input: RecordDecisionLapse,
    from: {
      ...onCase,
      decision: ['issued', 'served', 'final'],
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [],
    occurred: input => beginningOf(input.on),
    records: [
      record(decisionLapsed, ({ input }) => ({ because: input.because })),
      record(remedyClosed, () => ({ because: 'notified' as const }), { when: { remedy: ['none', 'open', 'pending'] } }),
      record(holdsEnded, () => ({ because: 'decision-lapsed' }), { when: { holds: ['limited', 'barred'] } }),
      ...fallsAway<RecordDecisionLapse>(({ input }) => input.on),
    ],
  });

/** KPA 156: void from the beginning, also where it has been enforced. */
export const declareDecisionVoid = (by: readonly Role[]) =>
  command<CaseFile, DeclareDecisionVoid>({
    name: 'declare-decision-void',
    title: { en: 'Declare the decision void', sv: 'Förklara beslutet ogiltigt', pl: 'Stwierdź nieważność decyzji' },
    advice: {
      en: 'When the higher body finds the decision void from the beginning. Alerts are deleted and the ban falls, also after enforcement.',
      sv: 'När det högre organet finner beslutet ogiltigt från början. Registreringar tas bort och förbudet faller, även efter verkställighet.',
      pl: 'Gdy organ wyższego stopnia stwierdza nieważność od początku. Wpisy się usuwa, a zakaz upada, także po wykonaniu.',
    },
    by,
    basis: [kpa('156', 'known'), uoc('347d')],
    input: DeclareDecisionVoid,
    from: {
      ...onCase,
      decision: ['served', 'final', 'enforced'],
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(decisionRepealed, () => ({ because: 'void' })),
      record(remedyClosed, () => ({ because: 'ruled' as const }), { when: { remedy: ['none', 'open', 'pending'] } }),
      ...fallsAway<DeclareDecisionVoid>(({ input }) => input.decidedOn),
    ],
  });

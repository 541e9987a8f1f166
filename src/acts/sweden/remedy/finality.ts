import { command, record, type Ask, type Effect, type Role } from '../../../kernel';
import {
  decisionBecameFinal,
  decisionRepealed,
  departurePeriodStarted,
  finalityCorrected,
  holdLifted,
  isSetAsideForNow,
  remedyClosed,
  currentAppeals,
  type AppealOutcome,
  type CaseFile,
  type Finality,
  type FinalityGround,
  type FinalityPersons,
  type RemedyEnd,
} from '../../../case-file';
import { fl, jo, uf, ul } from '../../../law/sweden/acts';
import { deadlineHasPassed } from '../custody/guards/custody';
import { finalityReallyChanges } from '../decision/guards/decision-change';
import { acceptanceIsWitnessed, prisonOfficerIsAuthorised } from './guards/acceptance';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { AcceptDecision, CorrectFinality, RecordFinality } from './inputs/remedy.inputs';
import { tell, theHolder } from '../notices/tell';
import { beginningOf, dayAfter, dayOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

interface BecomingFinal<I> {
  readonly on: (ask: Ask<CaseFile, I>) => string;
  readonly because: FinalityGround;
  /** How the remedy ends with it; left out where the ruling has closed it. */
  readonly closing?: RemedyEnd;
  /** The decision may fall instead, by an event recorded before. */
  readonly stands?: (ask: Ask<CaseFile, I>) => boolean;
  readonly evidence?: (input: I) => string;
  readonly sealed?: (input: I) => FinalityPersons;
}

/** Finality closes the remedy, a granted period begins with it (UL 8:22), and those whom the law names are told. */
export const becomesFinal = <I>({
  on,
  because,
  closing,
  stands = () => true,
  evidence,
  sealed,
}: BecomingFinal<I>): Effect<CaseFile, I>[] => [
  record<CaseFile, I, Finality, FinalityPersons>(
    decisionBecameFinal,
    ask => ({ finalOn: on(ask), because, ...(evidence && { evidence: evidence(ask.input) }) }),
    { unless: decisionRepealed, ...(sealed && { sealed: ({ input }) => sealed(input) }) },
  ),
  ...(closing
    ? [
        record<CaseFile, I, { because: RemedyEnd }, never>(remedyClosed, () => ({ because: closing }), {
          when: { remedy: ['none', 'open', 'pending'] },
        }),
      ]
    : []),
  record<CaseFile, I, { startedOn: string }, never>(departurePeriodStarted, ask => ({ startedOn: on(ask) }), {
    when: { departurePeriod: 'pending' },
    unless: decisionRepealed,
  }),
  ...tell<I>('decision-final', () => 'se.skatteverket', stands),
  ...tell<I>(
    'ban-decision-final',
    () => 'se.polisen',
    ask => stands(ask) && ask.file.entryBan.state === 'imposed' && ask.file.decision.decidedBy !== 'se.polisen',
  ),
];

/** Where the last ruling took the decision away, what becomes final is that ruling, and the decision falls. */
const fallsBySettledRuling = <I>(): Effect<CaseFile, I>[] => [
  record<CaseFile, I, { because: string }, never>(
    decisionRepealed,
    ({ file }) => ({ because: repealOf(currentAppeals(file.remedy).findLast(({ outcome }) => outcome)?.outcome) }),
    { provided: ({ file }) => isSetAsideForNow(file.remedy) },
  ),
];

/** An application that acceptance withdraws with it. */
const withdrawnApplication = ({ file }: { readonly file: CaseFile }) =>
  file.holds.set.find(({ kind }) => kind === 'permit-application' || kind === 'asylum-application');

/** 4. A declaration of acceptance cannot be taken back, and withdraws a pending appeal and applications for a permit. */
export const acceptDecision = (by: readonly Role[]) =>
  command<CaseFile, AcceptDecision>({
    name: 'accept-decision',
    title: {
      en: 'Record a declaration of acceptance',
      sv: 'Registrera nöjdförklaring',
      pl: 'Odnotuj oświadczenie o akceptacji decyzji',
    },
    advice: {
      en: 'When the person accepts the decision; have the decision and, elsewhere than with the decider, a witness at hand. It cannot be taken back, withdraws appeals and applications, and lets a granted period begin.',
      sv: 'När personen godtar beslutet; ha beslutet och, annat än hos beslutsmyndigheten, ett vittne till hands. Den kan inte återkallas, återkallar överklagande och ansökningar och låter tidsfristen börja löpa.',
      pl: 'Gdy osoba akceptuje decyzję; należy mieć decyzję, a poza organem wydającym także świadka. Oświadczenia nie można cofnąć; wycofuje ono odwołanie i wnioski oraz rozpoczyna termin.',
    },
    by,
    basis: [ul('ch. 15'), ul('12:7')],
    input: AcceptDecision,
    from: { ...onCase, decision: 'served', remedy: ['open', 'pending'] },
    requires: [acceptanceIsWitnessed, prisonOfficerIsAuthorised],
    occurred: input => beginningOf(input.acceptedOn),
    records: [
      ...becomesFinal<AcceptDecision>({
        on: ({ input }) => input.acceptedOn,
        because: 'accepted',
        closing: 'accepted',
        sealed: ({ witness, authorisedOfficer: officer }) => ({
          ...(witness !== undefined && { witness }),
          ...(officer !== undefined && { officer }),
        }),
      }),
      record<CaseFile, AcceptDecision, { number: number; because: string }, { instruction: string }>(
        holdLifted,
        ask => ({ number: withdrawnApplication(ask)?.number ?? 0, because: 'decision-accepted' }),
        { when: { holds: ['limited', 'barred'] }, provided: ask => withdrawnApplication(ask) !== undefined },
      ),
      ...tell<AcceptDecision>('bar-lifted', theHolder, ask => withdrawnApplication(ask) !== undefined),
    ],
  });

/** 5. Finality that another body has established: the day, what proves it and who has checked it (JO 8824-2019). */
export const recordFinality = (by: readonly Role[]) =>
  command<CaseFile, RecordFinality>({
    name: 'record-finality',
    title: { en: 'Record that the decision is final', sv: 'Registrera laga kraft', pl: 'Odnotuj ostateczność decyzji' },
    advice: {
      en: 'When a court or the decider has established that the decision is final; have the evidence itself at hand, not a date in another system. Limitation and a granted period are reckoned from this day.',
      sv: 'När domstol eller beslutsmyndighet har fastställt laga kraft; ha själva beviset till hands, inte en uppgift i ett annat system. Preskription och tidsfrist räknas från den dagen.',
      pl: 'Gdy sąd lub organ ustalił ostateczność decyzji; należy mieć sam dowód, a nie datę z innego systemu. Od tego dnia liczy się przedawnienie i termin.',
    },
    by,
    basis: [ul('12:7'), uf('7:4'), jo('8824-2019')],
    input: RecordFinality,
    from: { ...onCase, decision: ['issued', 'served'], remedy: ['none', 'open', 'pending'] },
    requires: [],
    occurred: input => beginningOf(input.finalOn),
    records: [
      ...fallsBySettledRuling<RecordFinality>(),
      ...becomesFinal<RecordFinality>({
        on: ({ input }) => input.finalOn,
        because: 'court-notice',
        closing: 'notified',
        stands: ({ file }) => !isSetAsideForNow(file.remedy),
        evidence: input => input.evidence,
        sealed: ({ verifiedBy }) => ({ verifiedBy }),
      }),
      ...tell<RecordFinality>('decision-repealed', theHolder, ({ file }) => isSetAsideForNow(file.remedy)),
    ],
  });

/** A day of finality that was recorded wrongly is put right, and limitation is reckoned anew (JO 8824-2019). */
export const correctFinality = (by: readonly Role[]) =>
  command<CaseFile, CorrectFinality>({
    name: 'correct-finality',
    title: {
      en: 'Correct the day of finality',
      sv: 'Rätta dagen för laga kraft',
      pl: 'Sprostuj dzień ostateczności',
    },
    advice: {
      en: 'When the recorded day of finality is wrong; have the judgment or the proof of service at hand. Limitation, and a period that runs from that day, are reckoned anew at once.',
      sv: 'När den registrerade dagen för laga kraft är fel; ha domen eller beviset om delgivning till hands. Preskription och en löpande tidsfrist räknas genast om.',
      pl: 'Gdy odnotowany dzień ostateczności jest błędny; należy mieć wyrok lub dowód doręczenia. Przedawnienie i biegnący termin liczy się od razu na nowo.',
    },
    by,
    basis: [ul('12:22'), jo('8824-2019')],
    input: CorrectFinality,
    from: { ...onCase, decision: 'final' },
    requires: [isResponsibleAuthority, finalityReallyChanges],
    records: [
      record(finalityCorrected, ({ input }) => ({ finalOn: input.finalOn, evidence: input.evidence }), {
        sealed: ({ input }) => ({ verifiedBy: input.verifiedBy, note: input.note }),
      }),
      record(departurePeriodStarted, ({ input }) => ({ startedOn: input.finalOn }), {
        when: { departurePeriod: 'running' },
        provided: ({ file }) => file.departurePeriod.until === undefined,
      }),
    ],
  });

/** 5. Nobody appealed in time: the decision is final the day after, or falls by the ruling that nobody appealed. */
export const letAppealPeriodEnd = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-appeal-period-end',
    title: {
      en: 'Appeal period ended without an appeal',
      sv: 'Överklagandetiden gick ut utan överklagande',
      pl: 'Termin odwołania upłynął bez odwołania',
    },
    advice: {
      en: 'Happens by itself after the last day for appealing. The decision is final, or falls where the last ruling took it away.',
      sv: 'Sker av sig självt efter sista dag för överklagande. Beslutet får laga kraft, eller faller om det senaste avgörandet upphävde det.',
      pl: 'Następuje samo po ostatnim dniu na odwołanie. Decyzja staje się ostateczna albo upada, jeśli uchyliło ją ostatnie orzeczenie.',
    },
    by,
    basis: [fl('44 §'), ul('12:7')],
    from: { ...onCase, decision: 'served', remedy: 'open' },
    requires: [deadlineHasPassed('se.appeal', [fl('44 §')])],
    records: [
      ...fallsBySettledRuling<unknown>(),
      ...becomesFinal<unknown>({
        on: ({ file, now }) => dayAfter(file.deadlines['se.appeal']?.dueOn ?? dayOf(now)),
        because: 'appeal-period-ended',
        closing: 'period-ended',
        stands: ({ file }) => !isSetAsideForNow(file.remedy),
      }),
      ...tell<unknown>('decision-repealed', theHolder, ({ file }) => isSetAsideForNow(file.remedy)),
    ],
  });

/** Why a ruling took the decision away. */
export const repealOf = (outcome: AppealOutcome | undefined): string =>
  outcome === 'remitted' ? 'remitted' : 'court-ruling';

import { command, record, type Role } from '../../kernel';
import {
  fieldGroups,
  handoverAccepted,
  handoverEscalated,
  handoverReceived,
  handoverRejected,
  handoverSent,
  handoverWithdrawn,
  responsibilityClosed,
  type CaseFile,
  type FieldGroup,
} from '../../case-file';
import { houseRule, ul } from '../../law/sweden/acts';
import { deadlineHasPassed } from './guards/custody';
import { decisionIsEnforceable, noPeriodIsRunning } from './guards/enforceability';
import {
  cameFromMigrationsverket,
  isHandBack,
  isNoSecurityMatter,
  isNotice,
  isReceiver,
  isResponsibleAuthority,
  isSender,
  personIsHidingOrCoercionIsNeeded,
} from './guards/responsibility';
import { CloseCase, HandBack, HandOverToPolice, Reasons } from './inputs/responsibility.inputs';
import { beginningOf } from './time';
import { time } from './guards/who';

/** All that an enforcing authority needs; the police have direct access to it by UDL 19 §. */
const allForEnforcement: readonly FieldGroup[] = fieldGroups;

/** 10. A notice: the police are asked for no consent, and competence moves when they receive it. */
export const handOverToPolice = (by: readonly Role[]) =>
  command<CaseFile, HandOverToPolice>({
    name: 'hand-over-to-police',
    title: { en: 'Hand over to the police', sv: 'Överlämna till Polismyndigheten', pl: 'Przekaż sprawę Policji' },
    by,
    basis: [ul('12:14 a'), ul('10:13')],
    input: HandOverToPolice,
    from: { responsibility: 'held' },
    requires: [isResponsibleAuthority, decisionIsEnforceable, noPeriodIsRunning, personIsHidingOrCoercionIsNeeded],
    records: [
      record(
        handoverSent,
        ({ input }) => ({
          kind: 'notice' as const,
          to: 'se.polisen',
          ground: input.ground,
          groups: input.discloses ?? allForEnforcement,
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

/** 10. Receipt moves responsibility; there is no moment without an accountable authority. */
export const receiveHandover = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'receive-handover',
    title: {
      en: 'Acknowledge receipt of a handover',
      sv: 'Bekräfta mottagande av överlämnande',
      pl: 'Potwierdź odbiór sprawy',
    },
    by,
    basis: [ul('12:14 a'), ul('10:13')],
    from: { responsibility: 'in-transit' },
    requires: [isReceiver, isNotice],
    records: [record(handoverReceived, () => ({}))],
  });

export const withdrawHandover = (by: readonly Role[]) =>
  command<CaseFile, Reasons>({
    name: 'withdraw-handover',
    title: { en: 'Withdraw a handover', sv: 'Återta överlämnande', pl: 'Cofnij przekazanie sprawy' },
    by,
    basis: [ul('12:14 a')],
    input: Reasons,
    from: { responsibility: 'in-transit' },
    requires: [isSender],
    records: [record(handoverWithdrawn, () => ({}), { sealed: ({ input }) => ({ reasons: input.reasons }) })],
  });

/** 11. Hand-back needs the consent of Migrationsverket. */
export const handBack = (by: readonly Role[]) =>
  command<CaseFile, HandBack>({
    name: 'hand-back',
    title: {
      en: 'Offer the case back to Migrationsverket',
      sv: 'Begär att återlämna till Migrationsverket',
      pl: 'Zaproponuj zwrot sprawy do Migrationsverket',
    },
    by,
    basis: [ul('12:14 a')],
    input: HandBack,
    from: { responsibility: 'held' },
    requires: [isResponsibleAuthority, isNoSecurityMatter, cameFromMigrationsverket],
    records: [
      record(
        handoverSent,
        ({ input }) => ({
          kind: 'consent' as const,
          to: 'se.migrationsverket',
          ground: input.ground,
          groups: fieldGroups,
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

export const acceptHandBack = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'accept-hand-back',
    title: { en: 'Consent to a hand-back', sv: 'Samtyck till återlämnande', pl: 'Wyraź zgodę na zwrot sprawy' },
    by,
    basis: [ul('12:14 a'), ul('10:14')],
    from: { responsibility: 'in-transit' },
    requires: [isReceiver, isHandBack],
    records: [record(handoverAccepted, () => ({}))],
  });

export const rejectHandBack = (by: readonly Role[]) =>
  command<CaseFile, Reasons>({
    name: 'reject-hand-back',
    title: { en: 'Refuse a hand-back', sv: 'Avvisa återlämnande', pl: 'Odmów przyjęcia zwrotu sprawy' },
    by,
    basis: [ul('12:14 a')],
    input: Reasons,
    from: { responsibility: 'in-transit' },
    requires: [isReceiver, isHandBack],
    records: [record(handoverRejected, () => ({}), { sealed: ({ input }) => ({ reasons: input.reasons }) })],
  });

export const escalateHandover = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'escalate-handover',
    title: {
      en: 'No receipt of the handover in time',
      sv: 'Överlämnandet har inte bekräftats i tid',
      pl: 'Brak potwierdzenia odbioru w terminie',
    },
    by,
    basis: [houseRule('handover', 'verify'), ul('12:14 a')],
    from: { responsibility: 'in-transit' },
    requires: [deadlineHasPassed('se.handover', [houseRule('handover', 'verify')])],
    records: [record(handoverEscalated, () => ({}))],
  });

/** 27. The case ends without departure. */
export const closeCase = (by: readonly Role[]) =>
  command<CaseFile, CloseCase>({
    name: 'close-case',
    title: { en: 'Close without departure', sv: 'Avsluta utan utresa', pl: 'Zamknij sprawę bez wyjazdu' },
    by,
    basis: [ul('12:16'), ul('12:22')],
    input: CloseCase,
    from: {
      responsibility: 'held',
      custody: ['at-liberty', 'serving-sentence'],
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [
      isResponsibleAuthority,
      {
        code: 'closing-ground-not-met',
        refusal: {
          en: 'The decision itself must have been repealed or have lapsed before the case is closed on that ground.',
          sv: 'Beslutet måste ha upphävts eller förfallit innan ärendet avslutas på den grunden.',
          pl: 'Decyzja musi zostać uchylona albo wygasnąć, zanim sprawę zamknie się na tej podstawie.',
        },
        legalBasis: [ul('12:16'), ul('12:22')],
        whoCanClear: ['se.migrationsverket.decision-maker', time],
        test: ({ file: { decision }, input }) =>
          input.because === 'died' ||
          (input.because === 'lapsed' ? decision.state === 'lapsed' : decision.state === 'repealed'),
      },
    ],
    occurred: input => beginningOf(input.on),
    records: [record(responsibilityClosed, ({ input }) => ({ because: input.because }))],
  });

import { command, record, type Role } from '../../../kernel';
import {
  fieldGroups,
  handoverAccepted,
  handoverEscalated,
  handoverReceived,
  handoverRejected,
  handoverSent,
  handoverWithdrawn,
  type CaseFile,
  type FieldGroup,
} from '../../../case-file';
import { houseRule, ul } from '../../../law/sweden/acts';
import { deadlineHasPassed } from '../custody/guards/custody';
import { decisionIsEnforceable, noPeriodIsRunning } from '../transport/guards/enforceability';
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
import { HandBack, HandOverToPolice, Reasons } from './inputs/responsibility.inputs';

/** All that an enforcing authority needs; the police have direct access to it by UDL 19 §. */
const allForEnforcement: readonly FieldGroup[] = fieldGroups;

/** 10. A notice: the police are asked for no consent, and competence moves when they receive it. */
export const handOverToPolice = (by: readonly Role[]) =>
  command<CaseFile, HandOverToPolice>({
    name: 'hand-over-to-police',
    title: { en: 'Hand over to the police', sv: 'Överlämna till Polismyndigheten', pl: 'Przekaż sprawę Policji' },
    by,
    basis: [ul('12:14 a'), ul('10:13')],
    advice: {
      en: 'When the person is hiding and cannot be found without the police, or coercion can be presumed necessary. You stay responsible until the police confirm receipt.',
      sv: 'När personen håller sig undan och inte kan anträffas utan polisens hjälp, eller tvång kan antas behövas. Ni ansvarar tills polisen bekräftat mottagandet.',
      pl: 'Gdy osoba się ukrywa i nie da się jej odnaleźć bez Policji albo można przypuszczać, że potrzebny będzie przymus. Do potwierdzenia odbioru odpowiadają Państwo.',
    },
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
    advice: {
      en: 'Confirm as soon as the case has arrived; no consent is asked. From then on you are responsible, also for custody and its deadlines.',
      sv: 'Bekräfta så snart ärendet har kommit in; inget samtycke krävs. Därefter ansvarar ni, även för frihetsberövanden och deras frister.',
      pl: 'Proszę potwierdzić, gdy tylko sprawa wpłynie; zgody się nie wymaga. Odtąd odpowiadają Państwo także za pozbawienie wolności i jego terminy.',
    },
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
    advice: {
      en: 'When the case was sent by mistake or its ground has fallen away, and nobody has received it yet. You remain responsible.',
      sv: 'När ärendet skickats av misstag eller grunden har fallit bort, och ingen har tagit emot det. Ni fortsätter att ansvara.',
      pl: 'Gdy sprawę wysłano omyłkowo lub podstawa odpadła, a nikt jej jeszcze nie odebrał. Nadal odpowiadają Państwo.',
    },
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
    advice: {
      en: 'When police help is no longer needed. Migrationsverket must consent; you stay responsible until it has.',
      sv: 'När polisens hjälp inte längre behövs. Migrationsverket måste samtycka; ni ansvarar till dess.',
      pl: 'Gdy pomoc Policji nie jest już potrzebna. Migrationsverket musi wyrazić zgodę; do tego czasu odpowiadają Państwo.',
    },
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
    advice: {
      en: 'When you agree that the case can be handled without the police. You are responsible from this moment.',
      sv: 'När ni delar bedömningen att ärendet kan hanteras utan polisen. Ni ansvarar från och med nu.',
      pl: 'Gdy zgadzają się Państwo, że sprawę można prowadzić bez Policji. Odtąd odpowiadają Państwo.',
    },
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
    advice: {
      en: 'When coercion is still needed or the person still hides. Give reasons; the police keep the case.',
      sv: 'När tvång fortfarande behövs eller personen håller sig undan. Ange skäl; polisen behåller ärendet.',
      pl: 'Gdy przymus jest nadal potrzebny lub osoba się ukrywa. Proszę podać powody; sprawa zostaje w Policji.',
    },
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
    advice: {
      en: 'The clock marks a handover that nobody has received in time. The sender is still responsible, and should call.',
      sv: 'Klockan markerar ett överlämnande som ingen har kvitterat i tid. Avsändaren ansvarar fortfarande och bör ringa.',
      pl: 'Zegar oznacza przekazanie, którego nikt nie odebrał w terminie. Nadal odpowiada nadawca; powinien zadzwonić.',
    },
    from: { responsibility: 'in-transit' },
    requires: [deadlineHasPassed('se.handover', [houseRule('handover', 'verify')])],
    records: [record(handoverEscalated, () => ({}))],
  });

import { command, record, type Role } from '../../../kernel';
import {
  consularInterviewHeld,
  consulateReminded,
  documentRefused,
  documentRequestDrafted,
  documentRequested,
  replyOverdue,
  returnAccepted,
  type CaseFile,
} from '../../../case-file';
import { readmissionAgreements } from '../../../law/eu/acts';
import { houseRule, jk, jo, osl, uf, ul } from '../../../law/sweden/acts';
import { deadlineHasPassed } from '../custody/guards/custody';
import {
  everyItemIsWeighed,
  papersCarryWhatIsAskedFor,
  releaseHoldsTogether,
  replyIsExpectedLater,
  silenceMayCount,
} from './guards/document-request';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import {
  ApproveDocumentRequest,
  DraftDocumentRequest,
  RecordDocumentRefused,
  RecordInterview,
  RecordReturnAccepted,
  RemindConsulate,
  type WeighedItem,
} from './inputs/travel-document.inputs';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const open = { ...onCase, travelDocument: ['requested', 'interview'] } as const;

/** 19. What may leave the country is a closed list; each kind is justified before a second person lets it go. */
export const draftDocumentRequest = (by: readonly Role[]) =>
  command<CaseFile, DraftDocumentRequest>({
    name: 'draft-document-request',
    title: {
      en: 'Draft a request for a travel document',
      sv: 'Förbered ansökan om resehandling',
      pl: 'Przygotuj wniosek o dokument podróży',
    },
    by,
    basis: [ul('9:13'), uf('7:20')],
    advice: {
      en: 'Choose only the data that this country needs, and say why. A second person must approve before anything leaves.',
      sv: 'Välj bara de uppgifter som landet behöver och ange varför. En annan person måste godkänna innan något lämnas ut.',
      pl: 'Wybierz tylko dane potrzebne temu państwu i podaj dlaczego. Zanim cokolwiek zostanie przekazane, musi to zatwierdzić druga osoba.',
    },
    input: DraftDocumentRequest,
    from: {
      ...onCase,
      travelDocument: ['none', 'drafted', 'refused', 'expired'],
      decision: ['issued', 'served', 'final'],
    },
    requires: [isResponsibleAuthority, papersCarryWhatIsAskedFor],
    records: [
      record(
        documentRequestDrafted,
        ({ file, input }) => ({
          country: input.country,
          channel: input.channel ?? 'consulate',
          dataReleased: input.data,
          enclosures: input.enclosures ?? [],
          identityVersion: file.identity.version,
        }),
        { sealed: ({ input }) => ({ assessment: input.assessment }) },
      ),
    ],
  });

/** 19. A second person weighs secrecy, item by item, before anything is released (JO 1573-2015, JK 6229-06-21). */
export const approveDocumentRequest = (by: readonly Role[]) =>
  command<CaseFile, ApproveDocumentRequest>({
    name: 'approve-document-request',
    title: {
      en: 'Approve and send the request for a travel document',
      sv: 'Godkänn och skicka ansökan om resehandling',
      pl: 'Zatwierdź i wyślij wniosek o dokument podróży',
    },
    by,
    basis: [uf('7:20'), osl('37:1', 'known'), osl('21:5', 'known'), jo('1573-2015'), jk('6229-06-21')],
    advice: {
      en: 'Weigh every kind of data and every paper by itself; what you hold back does not leave. Copy the last day for an answer from the profile of the country.',
      sv: 'Pröva varje uppgiftsslag och varje handling för sig; det du håller inne lämnas inte ut. Hämta sista svarsdag ur landprofilen.',
      pl: 'Oceń osobno każdy rodzaj danych i każde pismo; to, co wstrzymasz, nie zostanie przekazane. Ostatni dzień na odpowiedź przepisz z profilu kraju.',
    },
    input: ApproveDocumentRequest,
    from: { ...onCase, travelDocument: 'drafted', decision: ['issued', 'served', 'final'] },
    requires: [isResponsibleAuthority, everyItemIsWeighed, releaseHoldsTogether, replyIsExpectedLater],
    firstHand: { event: documentRequestDrafted, of: file => file.travelDocument.draftedBy },
    records: [
      record(
        documentRequested,
        ({ file: { travelDocument }, input }) => ({
          released: travelDocument.dataReleased.filter(isReleasedBy(input.items)),
          enclosures: (travelDocument.enclosures ?? []).filter(isReleasedBy(input.items)),
          ...(input.replyExpectedBy !== undefined && { replyExpectedBy: input.replyExpectedBy }),
        }),
        {
          sealed: ({ input }) => ({
            assessment: input.assessment,
            items: input.items.map(({ item, release, reasons }) => ({ item, release, reasons })),
          }),
        },
      ),
    ],
  });

const isReleasedBy = (items: readonly WeighedItem[]) => (asked: string) =>
  items.some(({ item, release }) => item === asked && release);

export const recordInterview = (by: readonly Role[]) =>
  command<CaseFile, RecordInterview>({
    name: 'record-consular-interview',
    title: {
      en: 'Record an interview at the consulate',
      sv: 'Registrera ambassadintervju',
      pl: 'Odnotuj rozmowę konsularną',
    },
    by,
    basis: [ul('9:13')],
    advice: {
      en: 'After every interview by the consulate or a visiting delegation. What it showed can be recorded as evidence too.',
      sv: 'Efter varje intervju vid ambassaden eller med en besökande delegation. Vad den visade kan också registreras som bevisning.',
      pl: 'Po każdej rozmowie w konsulacie lub z przybyłą delegacją. Jej wynik można też odnotować jako dowód.',
    },
    input: RecordInterview,
    from: open,
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.heldOn),
    records: [
      record(
        consularInterviewHeld,
        ({ input: { heldOn, by: interviewer, outcome } }) => ({
          heldOn,
          ...(interviewer !== undefined && { by: interviewer }),
          ...(outcome !== undefined && { outcome }),
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

export const remindConsulate = (by: readonly Role[]) =>
  command<CaseFile, RemindConsulate>({
    name: 'remind-consulate',
    title: {
      en: 'Record a reminder about the travel document',
      sv: 'Registrera påminnelse om resehandlingen',
      pl: 'Odnotuj ponaglenie w sprawie dokumentu podróży',
    },
    by,
    basis: [ul('9:13')],
    advice: {
      en: 'When the answer is late, or to keep the request alive. Name the new day on which you expect an answer.',
      sv: 'När svaret dröjer, eller för att hålla begäran vid liv. Ange den nya dag då du väntar svar.',
      pl: 'Gdy odpowiedź się opóźnia albo by podtrzymać wniosek. Podaj nowy dzień oczekiwanej odpowiedzi.',
    },
    input: RemindConsulate,
    from: open,
    requires: [isResponsibleAuthority, replyIsExpectedLater],
    occurred: input => beginningOf(input.remindedOn),
    records: [
      record(
        consulateReminded,
        ({ input }) => ({ remindedOn: input.remindedOn, replyExpectedBy: input.replyExpectedBy }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

/** The state takes back the person of whom it was asked, and nobody else. */
export const recordReturnAccepted = (by: readonly Role[]) =>
  command<CaseFile, RecordReturnAccepted>({
    name: 'record-return-accepted',
    title: {
      en: 'Record that the other state takes the person back',
      sv: 'Registrera att den andra staten tar emot personen',
      pl: 'Odnotuj zgodę innego państwa na przyjęcie osoby',
    },
    by,
    basis: [ul('9:13'), readmissionAgreements('reply', 'verify')],
    advice: {
      en: 'When the state has confirmed the person, before or without a document. It holds for the identity that the request named.',
      sv: 'När staten har bekräftat personen, före eller utan resehandling. Det gäller den identitet som begäran angav.',
      pl: 'Gdy państwo potwierdziło osobę, przed wydaniem dokumentu lub bez niego. Dotyczy to tożsamości podanej we wniosku.',
    },
    input: RecordReturnAccepted,
    from: open,
    requires: [isResponsibleAuthority, silenceMayCount],
    occurred: input => beginningOf(input.acceptedOn),
    records: [
      record(returnAccepted, ({ input }) => ({ acceptedOn: input.acceptedOn, how: input.how }), {
        sealed: ({ input }) => ({ reference: input.reference }),
      }),
    ],
  });

export const recordDocumentRefused = (by: readonly Role[]) =>
  command<CaseFile, RecordDocumentRefused>({
    name: 'record-document-refused',
    title: {
      en: 'Record that the travel document was refused',
      sv: 'Registrera vägrad resehandling',
      pl: 'Odnotuj odmowę wydania dokumentu podróży',
    },
    by,
    basis: [ul('9:13')],
    advice: {
      en: 'Name the kind of reason, so that the next request mends it. A new request can be drafted at once.',
      sv: 'Ange slaget av skäl så att nästa begäran rättar till det. En ny begäran kan förberedas genast.',
      pl: 'Podaj rodzaj przyczyny, by kolejny wniosek ją usunął. Nowy wniosek można przygotować od razu.',
    },
    input: RecordDocumentRefused,
    from: open,
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.answeredOn),
    records: [
      record(
        documentRefused,
        ({ input }) => ({
          answeredOn: input.answeredOn,
          ...(input.because !== undefined && { because: input.because }),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
    ],
  });

const replyTime = houseRule('document-reply', 'verify');

export const noteOverdueReply = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'note-overdue-reply',
    title: {
      en: 'No answer about the travel document in time',
      sv: 'Inget svar om resehandlingen i tid',
      pl: 'Brak odpowiedzi w sprawie dokumentu podróży w terminie',
    },
    by,
    basis: [replyTime],
    advice: {
      en: 'Happens by itself when the day passes on which an answer was expected. Remind the other state, or try another way.',
      sv: 'Sker av sig självt när den väntade svarsdagen har gått. Påminn den andra staten eller pröva en annan väg.',
      pl: 'Następuje samo, gdy minie dzień oczekiwanej odpowiedzi. Należy ponaglić państwo albo spróbować innej drogi.',
    },
    from: open,
    requires: [deadlineHasPassed('se.document.reply', [replyTime])],
    records: [record(replyOverdue, () => ({}))],
  });

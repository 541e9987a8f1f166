import { command, record, type Role } from '../../../kernel';
import {
  consularInterviewHeld,
  documentExpired,
  documentIssued,
  documentRefused,
  documentRequestDrafted,
  documentRequested,
  replyOverdue,
  type CaseFile,
} from '../../../case-file';
import { frontexRegulation, travelDocumentForReturn } from '../../../law/eu/acts';
import { houseRule, uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import {
  particularsFitDocument,
  particularsTellNothingOfProtection,
  sealedOfDocument,
} from '../../neutral/return-document';
import { say } from '../say';
import { whoeverRecords } from '../who';
import { beginningOf } from '../time';
import {
  issuerFitsReturnDocument,
  personIsObligedToLeave,
  temporaryDocumentIsShort,
  tellsNothingOfProtection,
} from './guards/document';
import {
  PrepareConsularRequest,
  RecordConsularRefusal,
  RecordNationalityInterview,
  RecordReturnDocument,
  SendConsularRequest,
} from './inputs/document.inputs';

const open = { responsibility: ['held', 'in-transit'] } as const;
const asked = { ...open, travelDocument: ['requested', 'interview'] } as const;

export const prepareConsularRequest = (by: readonly Role[]) =>
  command<CaseFile, PrepareConsularRequest>({
    name: 'prepare-consular-request',
    title: say(
      'Prepare a request to the consulate',
      'Förbered begäran till konsulatet',
      'Przygotuj wystąpienie do konsulatu',
    ),
    by,
    basis: [uoc('325'), frontexRegulation('art. 48(1)(a)(ii)')],
    advice: say(
      'When there is no document. Choose only what this state needs to find its national; a second person sends it.',
      'När det inte finns någon handling. Välj bara vad staten behöver för att finna sin medborgare; en annan person skickar den.',
      'Gdy brak dokumentu. Należy wybrać tylko dane potrzebne temu państwu; wysyła inna osoba.',
    ),
    input: PrepareConsularRequest,
    from: { ...open, travelDocument: ['none', 'drafted', 'refused', 'expired'] },
    requires: [],
    records: [
      record(
        documentRequestDrafted,
        ({ file, input }) => ({
          country: input.country,
          channel: input.channel,
          dataReleased: input.data,
          enclosures: [],
          identityVersion: file.identity.version,
        }),
        { sealed: ({ input }) => ({ assessment: input.assessment }) },
      ),
    ],
  });

/** 325: the Commander-in-Chief asks the consular post, else the authority of the state. */
export const sendConsularRequest = (by: readonly Role[]) =>
  command<CaseFile, SendConsularRequest>({
    name: 'send-consular-request',
    title: say(
      'Send the request to the consulate',
      'Skicka begäran till konsulatet',
      'Wyślij wystąpienie do konsulatu',
    ),
    by,
    basis: [uoc('325'), frontexRegulation('art. 48(1)(a)(ii)'), houseRule('four-eyes', 'verify')],
    advice: say(
      'Read what leaves once more, by another person than the one who prepared it. Nothing may show that protection was sought.',
      'Läs än en gång vad som lämnas ut; en annan person än den som förberett. Inget får visa att skydd har sökts.',
      'Treść czyta jeszcze raz inna osoba niż przygotowująca. Nic nie może wskazywać na ubieganie się o ochronę.',
    ),
    input: SendConsularRequest,
    from: { ...open, travelDocument: 'drafted' },
    requires: [tellsNothingOfProtection],
    firstHand: { event: documentRequestDrafted, of: file => file.travelDocument.draftedBy },
    records: [
      record(
        documentRequested,
        ({ file: { travelDocument }, input }) => ({
          released: travelDocument.dataReleased,
          enclosures: [],
          ...(input.replyExpectedBy !== undefined && { replyExpectedBy: input.replyExpectedBy }),
        }),
        { sealed: ({ input }) => ({ assessment: input.assessment }) },
      ),
    ],
  });

export const recordNationalityInterview = (by: readonly Role[]) =>
  command<CaseFile, RecordNationalityInterview>({
    name: 'record-nationality-interview',
    title: say(
      'Record an interview on nationality',
      'Registrera samtal om medborgarskap',
      'Odnotuj rozmowę w sprawie obywatelstwa',
    ),
    by,
    basis: [uoc('325')],
    advice: say(
      'An officer and an interpreter are present throughout; the questions stay with nationality.',
      'En tjänsteman och en tolk är närvarande hela tiden; frågorna gäller bara medborgarskapet.',
      'Przez cały czas obecni są funkcjonariusz i tłumacz; pytania dotyczą obywatelstwa.',
    ),
    input: RecordNationalityInterview,
    from: asked,
    requires: [],
    occurred: input => beginningOf(input.heldOn),
    records: [
      record(
        consularInterviewHeld,
        ({ input }) => ({ heldOn: input.heldOn, by: input.interviewer, outcome: input.outcome }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

const form = travelDocumentForReturn('3', 'known');

/** 226(6), 267-272, 281a: a passport at hand, a paper of the consulate, the European document, or the temporary Polish one. */
export const recordReturnDocument = (by: readonly Role[]) =>
  command<CaseFile, RecordReturnDocument>({
    name: 'record-travel-document',
    title: say('Record a travel document', 'Registrera resehandling', 'Odnotuj dokument podróży'),
    by,
    basis: [uoc('226(6)'), uoc('267–272'), uoc('281a'), form],
    advice: say(
      'With its last day, which is watched. The European document carries no signature of the holder and is for exit only; the temporary Polish one runs seven days at most.',
      'Med sista giltighetsdag, som bevakas. Den europeiska handlingen saknar innehavarens namnteckning och gäller bara utresa; den tillfälliga polska gäller högst sju dagar.',
      'Z ostatnim dniem ważności, który jest pilnowany. Dokument europejski nie ma podpisu posiadacza i służy tylko wyjazdowi; tymczasowy polski jest ważny najwyżej siedem dni.',
    ),
    input: RecordReturnDocument,
    from: { ...open, travelDocument: ['none', 'drafted', 'requested', 'interview', 'refused', 'expired'] },
    requires: [
      issuerFitsReturnDocument,
      temporaryDocumentIsShort,
      personIsObligedToLeave,
      particularsFitDocument([form], [whoeverRecords]),
      particularsTellNothingOfProtection([form, frontexRegulation('art. 48(1)(a)(ii)')], [whoeverRecords]),
    ],
    occurred: input => beginningOf(input.issuedOn),
    records: [
      record(
        documentIssued,
        ({ file: { identity, travelDocument }, input }) => ({
          kind: input.kind,
          country: input.country,
          issuedOn: input.issuedOn,
          validUntil: input.validUntil,
          identityVersion: ['requested', 'interview'].includes(travelDocument.state)
            ? (travelDocument.identityVersion ?? identity.version)
            : identity.version,
        }),
        { sealed: ({ input }) => sealedOfDocument(input) },
      ),
    ],
  });

export const recordConsularRefusal = (by: readonly Role[]) =>
  command<CaseFile, RecordConsularRefusal>({
    name: 'record-consular-refusal',
    title: say('Record that the consulate refuses', 'Registrera konsulatets avslag', 'Odnotuj odmowę konsulatu'),
    by,
    basis: [uoc('325')],
    advice: say(
      'With the kind of reason, so that the next request mends it.',
      'Med slaget av skäl, så att nästa begäran rättar till det.',
      'Z rodzajem przyczyny, by kolejne wystąpienie ją usunęło.',
    ),
    input: RecordConsularRefusal,
    from: asked,
    requires: [],
    occurred: input => beginningOf(input.answeredOn),
    records: [
      record(documentRefused, ({ input }) => ({ answeredOn: input.answeredOn, because: input.because }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

export const expireReturnDocument = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'expire-return-document',
    title: say('Travel document expired', 'Resehandlingens giltighet gick ut', 'Dokument podróży utracił ważność'),
    by,
    basis: [uoc('226')],
    advice: say(
      'Happens by itself on the day after the last day of validity.',
      'Sker av sig självt dagen efter sista giltighetsdag.',
      'Następuje samo w dniu po ostatnim dniu ważności.',
    ),
    from: { ...open, travelDocument: 'issued' },
    requires: [deadlineHasPassed('pl.document.validity', [uoc('226')])],
    records: [record(documentExpired, () => ({}))],
  });

const replyTime = houseRule('document-reply', 'verify');

export const noteSilentConsulate = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'note-silent-consulate',
    title: say(
      'No answer of the consulate in time',
      'Inget svar från konsulatet i tid',
      'Brak odpowiedzi konsulatu w terminie',
    ),
    by,
    basis: [replyTime],
    advice: say(
      'Happens by itself when the day passes on which an answer was expected. Ask again, or another authority of the state.',
      'Sker av sig självt när den väntade svarsdagen gått. Fråga igen, eller en annan myndighet i staten.',
      'Następuje samo, gdy minie dzień oczekiwanej odpowiedzi. Należy zapytać ponownie albo inny organ państwa.',
    ),
    from: asked,
    requires: [deadlineHasPassed('pl.document.reply', [replyTime])],
    records: [record(replyOverdue, () => ({}))],
  });

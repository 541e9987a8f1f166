import { command, record, type Guard, type Role } from '../../../kernel';
import { inquiryAnswered, inquiryReceived, openInquiries, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { beginningOf } from '../time';
import { headquarters } from '../who';
import { AnswerInquiry, ReceiveInquiry } from './inputs/inquiries.inputs';
import { tell } from './tell';

const onCase = { responsibility: ['held', 'in-transit', 'closed'] } as const;

export const receiveInquiry = (by: readonly Role[]) =>
  command<CaseFile, ReceiveInquiry>({
    name: 'receive-inquiry',
    title: {
      en: 'Register a question of another body',
      sv: 'Registrera en fråga från ett annat organ',
      pl: 'Zarejestruj zapytanie innego organu',
    },
    advice: {
      en: 'When another state asks about an alert, wants to be consulted, or the person asks what the list says. The time to answer begins.',
      sv: 'När en annan stat frågar om en registrering, vill samråda, eller personen frågar vad förteckningen innehåller. Svarstiden börjar.',
      pl: 'Gdy inne państwo pyta o wpis lub konsultację albo cudzoziemiec pyta o wykaz. Zaczyna biec termin odpowiedzi.',
    },
    by,
    basis: [uoc('347f'), uoc('359b'), uoc('446–447')],
    input: ReceiveInquiry,
    from: onCase,
    requires: [],
    occurred: input => beginningOf(input.receivedOn),
    records: [
      record(inquiryReceived, ({ input }) => ({ key: input.key, receivedOn: input.receivedOn }), {
        sealed: ({ input }) => ({ from: input.from }),
      }),
    ],
  });

const inquiryIsOpen: Guard<CaseFile, AnswerInquiry> = {
  code: 'no-such-inquiry',
  demand: { en: 'The question is open', sv: 'Frågan är obesvarad', pl: 'Zapytanie czeka na odpowiedź' },
  refusal: {
    en: 'There is no such question without an answer.',
    sv: 'Det finns ingen sådan obesvarad fråga.',
    pl: 'Nie ma takiego zapytania bez odpowiedzi.',
  },
  legalBasis: [uoc('347f')],
  whoCanClear: [headquarters],
  test: ({ file, input }) => openInquiries(file.notices).some(({ number }) => number === input.number),
};

export const answerInquiry = (by: readonly Role[]) =>
  command<CaseFile, AnswerInquiry>({
    name: 'answer-inquiry',
    title: {
      en: 'Record the answer to a question',
      sv: 'Registrera svaret på en fråga',
      pl: 'Odnotuj odpowiedź na zapytanie',
    },
    advice: {
      en: 'When the question has been answered. The duty to answer is met.',
      sv: 'När frågan har besvarats. Skyldigheten att svara är fullgjord.',
      pl: 'Gdy udzielono odpowiedzi. Obowiązek jest dopełniony.',
    },
    by,
    basis: [uoc('347f'), uoc('359b'), uoc('446–447')],
    input: AnswerInquiry,
    from: onCase,
    requires: [inquiryIsOpen],
    occurred: input => beginningOf(input.answeredOn),
    records: [
      record(inquiryAnswered, ({ input }) => ({ number: input.number, answeredOn: input.answeredOn }), {
        sealed: ({ input }) => ({ answer: input.answer }),
      }),
    ],
  });

/** Art. 347b: before an alert on somebody whom another state lets stay, that state is asked. */
export const consultOnAlert = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'consult-on-alert',
    title: {
      en: 'Consult another state on an alert',
      sv: 'Samråd med en annan stat om en registrering',
      pl: 'Skonsultuj wpis z innym państwem',
    },
    advice: {
      en: 'When the person holds a valid permit or long-stay visa of another state. The police pass the question on.',
      sv: 'När personen har ett giltigt tillstånd eller en långtidsvisering i en annan stat. Polisen förmedlar frågan.',
      pl: 'Gdy cudzoziemiec ma ważne zezwolenie lub wizę długoterminową innego państwa. Zapytanie przekazuje Policja.',
    },
    by,
    basis: [uoc('347b')],
    from: { responsibility: ['held', 'in-transit'], decision: ['issued', 'served', 'final'] },
    requires: [],
    records: tell<unknown>('alert-consultation', () => 'pl.kgp.sirene'),
  });

import type { Citation, Computation, DeadlineRule } from '../../../kernel';
import {
  consularInterviewHeld,
  consulateReminded,
  detentionStarted,
  diligenceGap,
  documentExpired,
  documentIssued,
  documentRefused,
  documentRequestDrafted,
  documentRequested,
  evidenceRecorded,
  hypothesisSet,
  identityFound,
  released,
  replyOverdue,
  responsibilityClosed,
  returnAccepted,
  sentenceStarted,
  supervisionOrdered,
  transportOrdered,
  transportPlanned,
  transportStarted,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { ecthr } from '../../../law/eu/acts';
import { houseRule, ul } from '../../../law/sweden/acts';
import { endOf } from '../time';
import { holder } from '../owners';

/** A last day that a document or an officer states; nothing is computed. */
const statedDay = (rule: string, day: string, basis: Citation, note: string): Computation => ({
  rule,
  legalBasis: [basis],
  dueOn: day,
  dueAt: endOf(day),
  trace: [{ step: 'stated', at: day, note }],
});

/** Whatever brings the journey nearer. */
const steps = [
  identityFound,
  evidenceRecorded,
  hypothesisSet,
  documentRequestDrafted,
  documentRequested,
  consularInterviewHeld,
  consulateReminded,
  returnAccepted,
  documentIssued,
  documentRefused,
  transportOrdered,
  transportPlanned,
  transportStarted,
];

/** The way to a travel document, how long it can be used, and that somebody works on it. */
export const travelDocumentDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.document.validity',
    title: { en: 'Validity of the travel document', sv: 'Resehandlingens giltighet', pl: 'Ważność dokumentu podróży' },
    legalBasis: [ul('9:13')],
    starts: [documentIssued],
    due: ({ travelDocument: { validUntil } }) =>
      validUntil === undefined
        ? undefined
        : statedDay('document', validUntil, ul('9:13'), 'last day of validity, as the document says'),
    void: [documentExpired, responsibilityClosed],
    lapse: 'expire-document',
    owner: holder,
  },
  {
    key: 'se.document.reply',
    title: {
      en: 'Answer about the travel document',
      sv: 'Svar om resehandlingen',
      pl: 'Odpowiedź w sprawie dokumentu podróży',
    },
    legalBasis: [houseRule('document-reply', 'verify')],
    starts: [documentRequested, consulateReminded],
    due: ({ travelDocument: { replyExpectedBy } }) =>
      replyExpectedBy === undefined
        ? undefined
        : statedDay(
            'country-profile',
            replyExpectedBy,
            houseRule('document-reply', 'verify'),
            'day on which an answer is expected, as the officer read it from the profile of the country',
          ),
    met: [returnAccepted, documentIssued, documentRefused, replyOverdue],
    void: [responsibilityClosed],
    lapse: 'note-overdue-reply',
    owner: holder,
  },
  {
    key: 'se.document.diligence',
    title: {
      en: 'Next step towards the journey of somebody in custody',
      sv: 'Nästa åtgärd för resan när någon är frihetsberövad',
      pl: 'Następna czynność na rzecz wyjazdu osoby pozbawionej wolności',
    },
    legalBasis: [ecthr('10664/05 Mikolenko'), houseRule('diligence', 'verify')],
    starts: [detentionStarted, ...steps, diligenceGap],
    due: ({ custody }, { recordedAt }) =>
      custody.state === 'detained' ? computeDeadline('se.document.diligence', { start: recordedAt }) : undefined,
    void: [released, supervisionOrdered, sentenceStarted, responsibilityClosed],
    lapse: 'note-diligence-gap',
    owner: holder,
  },
];

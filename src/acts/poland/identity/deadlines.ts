import type { Citation, Computation, DeadlineRule } from '../../../kernel';
import {
  documentExpired,
  documentIssued,
  documentRefused,
  documentRequested,
  replyOverdue,
  responsibilityClosed,
  type CaseFile,
} from '../../../case-file';
import { houseRule, uoc } from '../../../law/poland/acts';
import { holder } from '../owners';
import { endOf } from '../time';

/** A last day that a document or an officer states; nothing is computed. */
const statedDay = (rule: string, day: string, basis: Citation, note: string): Computation => ({
  rule,
  legalBasis: [basis],
  dueOn: day,
  dueAt: endOf(day),
  trace: [{ step: 'stated', at: day, note }],
});

export const documentDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.document.validity',
    title: { en: 'Validity of the travel document', sv: 'Resehandlingens giltighet', pl: 'Ważność dokumentu podróży' },
    legalBasis: [uoc('226')],
    starts: [documentIssued],
    due: ({ travelDocument: { validUntil } }) =>
      validUntil === undefined
        ? undefined
        : statedDay('document', validUntil, uoc('226'), 'last day of validity, as the document says'),
    void: [documentExpired, responsibilityClosed],
    lapse: 'expire-return-document',
    owner: holder,
  },
  {
    key: 'pl.document.reply',
    title: { en: 'Answer of the consulate', sv: 'Konsulatets svar', pl: 'Odpowiedź konsulatu' },
    legalBasis: [houseRule('document-reply', 'verify')],
    starts: [documentRequested],
    due: ({ travelDocument: { replyExpectedBy } }) =>
      replyExpectedBy === undefined
        ? undefined
        : statedDay(
            'officer',
            replyExpectedBy,
            houseRule('document-reply', 'verify'),
            'day on which an answer is expected',
          ),
    met: [documentIssued, documentRefused, replyOverdue],
    void: [responsibilityClosed],
    lapse: 'note-silent-consulate',
    owner: holder,
  },
];

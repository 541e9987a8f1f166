import type { DeadlineRule } from '../../../kernel';
import { inquiryAnswered, inquiryReceived, openInquiries, type CaseFile, type Inquiry } from '../../../case-file';
import { computeDeadline } from '../../../law';
import { uoc } from '../../../law/poland/acts';
import { noticeDuty } from '../../neutral/acknowledging';
import { borderGuard, officeForForeigners } from '../owners';
import { dayOf } from '../time';

const ruleOf: Readonly<Record<string, string>> = {
  'return-alert': 'pl.sis.reply',
  'humanitarian-consultation': 'pl.sis.humanitarian-consultation',
  'list-information': 'pl.wykaz.reply',
};

/** The open question whose answer is due first. */
const nextInquiry = ({
  notices,
}: CaseFile): { inquiry: Inquiry; due: ReturnType<typeof computeDeadline> } | undefined =>
  openInquiries(notices)
    .flatMap(inquiry => {
      const rule = ruleOf[inquiry.key];
      return rule === undefined ? [] : [{ inquiry, due: computeDeadline(rule, { start: inquiry.receivedOn }) }];
    })
    .sort((one, other) => (one.due.dueAt < other.due.dueAt ? -1 : 1))[0];

export const noticeDeadlines: readonly DeadlineRule<CaseFile>[] = [
  noticeDuty('pl.notice', [uoc('347a'), uoc('440')], dayOf),
  {
    key: 'pl.inquiry',
    title: {
      en: 'Answer to a question of another body',
      sv: 'Svar på en fråga från ett annat organ',
      pl: 'Odpowiedź na zapytanie innego organu',
    },
    legalBasis: [uoc('347f'), uoc('359b'), uoc('446–447')],
    starts: [inquiryReceived, inquiryAnswered],
    due: file => nextInquiry(file)?.due,
    owner: file => (nextInquiry(file)?.inquiry.key === 'list-information' ? officeForForeigners : borderGuard),
  },
];

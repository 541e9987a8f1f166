import type { DeadlineRule } from '../../../kernel';
import {
  noticeAcknowledged,
  noticeSent,
  releaseAnnounced,
  responsibilityClosed,
  sentenceEnded,
  sentenceStarted,
  unacknowledged,
  type CaseFile,
  type Notice,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { uf } from '../../../law/sweden/acts';
import { dayOf } from '../time';
import { holder } from '../owners';

const basis = [uf('ch. 7')];

/** The notice without confirmation whose last moment comes first. */
const nextDue = ({ notices }: CaseFile): (Notice & { readonly dueAt: string }) | undefined =>
  unacknowledged(notices)
    .flatMap(notice => (notice.dueAt === undefined ? [] : [{ ...notice, dueAt: notice.dueAt }]))
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : one.number - other.number))[0];

/** A notice that the law gives a time, and that nobody has confirmed, stays on the worklist of its sender; one that should come is waited for. */
export const noticeDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.notice',
    title: {
      en: 'Statutory notice confirmed by its recipient',
      sv: 'Underrättelse kvitterad av mottagaren',
      pl: 'Zawiadomienie potwierdzone przez odbiorcę',
    },
    legalBasis: basis,
    starts: [noticeSent, noticeAcknowledged],
    due: file => {
      const first = nextDue(file);
      return (
        first && {
          rule: 'notice',
          legalBasis: basis,
          dueOn: dayOf(first.dueAt),
          dueAt: first.dueAt,
          trace: [{ step: 'stated', at: first.dueAt, note: `last moment of notice ${first.number}, as it was sent` }],
        }
      );
    },
    owner: file => nextDue(file)?.from ?? '',
  },
  {
    key: 'se.release-notice',
    title: {
      en: 'Notice of release expected from the prison',
      sv: 'Underrättelse om frigivning väntas från anstalten',
      pl: 'Oczekiwane zawiadomienie o zwolnieniu z więzienia',
    },
    legalBasis: [uf('7:13')],
    starts: [sentenceStarted],
    due: ({ custody: { sentenceEndsOn } }, { occurredAt }) => {
      if (sentenceEndsOn === undefined) return undefined;
      const due = computeDeadline('se.prison.release-notice', { start: sentenceEndsOn });
      // A sentence shorter than that leaves nothing to wait for.
      return due.dueAt > occurredAt ? due : undefined;
    },
    met: [releaseAnnounced],
    void: [sentenceEnded, responsibilityClosed],
    owner: holder,
  },
];

import type { DeadlineRule } from '../../../kernel';
import {
  releaseAnnounced,
  responsibilityClosed,
  sentenceEnded,
  sentenceStarted,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { uf } from '../../../law/sweden/acts';
import { noticeDuty } from '../../neutral/acknowledging';
import { dayOf } from '../time';
import { holder } from '../owners';

const basis = [uf('ch. 7')];

/** A notice that the law gives a time, and that nobody has confirmed, stays on the worklist of its sender; one that should come is waited for. */
export const noticeDeadlines: readonly DeadlineRule<CaseFile>[] = [
  noticeDuty('se.notice', basis, dayOf),
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

import type { DeadlineRule } from '../../../kernel';
import {
  handoverEscalated,
  handoverReceived,
  handoverSent,
  handoverWithdrawn,
  openHandover,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { houseRule } from '../../../law/poland/acts';

export const handoverDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.handover',
    title: { en: 'Receipt of the handover', sv: 'Bekräftelse av mottagande', pl: 'Potwierdzenie odbioru sprawy' },
    legalBasis: [houseRule('handover', 'verify')],
    starts: [handoverSent],
    due: (_, { occurredAt }) => computeDeadline('pl.handover.acknowledgement', { start: occurredAt }),
    met: [handoverReceived],
    void: [handoverWithdrawn, handoverEscalated],
    lapse: 'escalate-unit-handover',
    owner: ({ responsibility }) => openHandover(responsibility)?.to ?? '',
  },
];

import type { DeadlineRule } from '../../../kernel';
import {
  handoverAccepted,
  handoverEscalated,
  handoverReceived,
  handoverRejected,
  handoverSent,
  handoverWithdrawn,
  openHandover,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { houseRule } from '../../../law/sweden/acts';

/** Receipt of what one authority sends to another. */
export const handoverDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.handover',
    title: { en: 'Receipt of the handover', sv: 'Bekräftelse av mottagande', pl: 'Potwierdzenie odbioru sprawy' },
    legalBasis: [houseRule('handover', 'verify')],
    starts: [handoverSent],
    due: (_, { occurredAt }) => computeDeadline('se.handover.acknowledgement', { start: occurredAt }),
    met: [handoverReceived, handoverAccepted, handoverRejected],
    void: [handoverWithdrawn, handoverEscalated],
    lapse: 'escalate-handover',
    owner: ({ responsibility }) => openHandover(responsibility)?.to ?? '',
  },
];

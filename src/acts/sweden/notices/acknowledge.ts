import { command, record, type Role } from '../../../kernel';
import { noticeAcknowledged, type CaseFile } from '../../../case-file';
import { uf } from '../../../law/sweden/acts';
import { noticeIsOpen } from '../../neutral/acknowledging';
import { receiver } from '../who';
import { AcknowledgeNotice } from './inputs/notices.inputs';
import { outsiders } from './tell';

const noticeIsYours = noticeIsOpen(outsiders, [uf('ch. 7')], [receiver]);

/** Whoever was told says so; for a body outside Samverk the sender records its confirmation. */
export const acknowledgeNotice = (by: readonly Role[]) =>
  command<CaseFile, AcknowledgeNotice>({
    name: 'acknowledge-notice',
    title: { en: 'Acknowledge a notice', sv: 'Kvittera underrättelse', pl: 'Potwierdź zawiadomienie' },
    by,
    basis: [uf('ch. 7')],
    advice: {
      en: 'When you have read a notice sent to you. If you told a body outside, record that it has confirmed.',
      sv: 'När ni har läst en underrättelse till er. Har ni underrättat någon utanför, registrera att den har bekräftat.',
      pl: 'Po przeczytaniu skierowanego do Państwa zawiadomienia. Jeśli zawiadomili Państwo podmiot z zewnątrz, proszę odnotować jego potwierdzenie.',
    },
    input: AcknowledgeNotice,
    from: { responsibility: ['held', 'in-transit', 'closed'] },
    requires: [noticeIsYours],
    records: [
      record<CaseFile, AcknowledgeNotice, { number: number }, { note?: string }>(
        noticeAcknowledged,
        ({ input }) => ({ number: input.number }),
        { sealed: ({ input }) => (input.note === undefined ? {} : { note: input.note }) },
      ),
    ],
  });

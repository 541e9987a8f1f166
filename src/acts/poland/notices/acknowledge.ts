import { command, record, type Role } from '../../../kernel';
import { noticeAcknowledged, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { noticeIsOpen } from '../../neutral/acknowledging';
import { AcknowledgeNotice } from '../../neutral/inputs/notices.inputs';
import { receiver } from '../who';
import { outsiders } from './tell';

const basis = [uoc('347a'), uoc('440')];

/** Whoever was told says so; for a body outside Samverk the sender records its confirmation. */
export const acknowledgeNotice = (by: readonly Role[]) =>
  command<CaseFile, AcknowledgeNotice>({
    name: 'acknowledge-notice',
    title: { en: 'Acknowledge a notice', sv: 'Kvittera underrättelse', pl: 'Potwierdź zawiadomienie' },
    by,
    basis,
    advice: {
      en: 'When you have read a notice sent to you. If you told a body outside, record that it has confirmed.',
      sv: 'När ni har läst en underrättelse till er. Har ni underrättat någon utanför, registrera att den har bekräftat.',
      pl: 'Po przeczytaniu skierowanego do Państwa zawiadomienia. Jeśli zawiadomili Państwo podmiot z zewnątrz, proszę odnotować jego potwierdzenie.',
    },
    input: AcknowledgeNotice,
    from: { responsibility: ['held', 'in-transit', 'closed'] },
    requires: [noticeIsOpen(outsiders, basis, [receiver])],
    records: [
      record<CaseFile, AcknowledgeNotice, { number: number }, { note?: string }>(
        noticeAcknowledged,
        ({ input }) => ({ number: input.number }),
        { sealed: ({ input }) => (input.note === undefined ? {} : { note: input.note }) },
      ),
    ],
  });

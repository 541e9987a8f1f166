import { command, record, type Guard, type Role } from '../../../kernel';
import { noticeAcknowledged, type CaseFile } from '../../../case-file';
import { uf } from '../../../law/sweden/acts';
import { receiver } from '../who';
import { AcknowledgeNotice } from './inputs/notices.inputs';
import { outsiders } from './tell';

const noticeIsYours: Guard<CaseFile, AcknowledgeNotice> = {
  code: 'no-such-notice',
  demand: {
    en: 'The notice was sent to your authority, or by it to a body outside, and is not confirmed yet',
    sv: 'Underrättelsen är skickad till er, eller av er till någon utanför, och är inte kvitterad',
    pl: 'Zawiadomienie wysłano do Państwa albo Państwo wysłali je na zewnątrz, i nie jest potwierdzone',
  },
  refusal: {
    en: 'There is no such open notice to your authority, nor one of yours to a body outside.',
    sv: 'Det finns ingen sådan öppen underrättelse till er myndighet eller från er till någon utanför.',
    pl: 'Nie ma takiego otwartego zawiadomienia dla Państwa organu ani od niego do podmiotu z zewnątrz.',
  },
  legalBasis: [uf('ch. 7')],
  whoCanClear: [receiver],
  test: ({ file, input, actor }) =>
    file.notices.list.some(
      ({ number, to, from, acknowledgedAt }) =>
        number === input.number &&
        acknowledgedAt === undefined &&
        (to === actor.authority || (outsiders.includes(to) && from === actor.authority)),
    ),
};

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

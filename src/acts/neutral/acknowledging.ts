import type { Citation, DeadlineRule, Guard, WhoCanClear } from '../../kernel';
import { noticeAcknowledged, noticeSent, unacknowledged, type CaseFile, type Notice } from '../../case-file';

/** The open notice went to whoever acts, or from them to a body outside, whose confirmation they record. */
export const noticeIsOpen = (
  outsiders: readonly string[],
  legalBasis: readonly Citation[],
  whoCanClear: readonly WhoCanClear[],
): Guard<CaseFile, { readonly number: number }> => ({
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
  legalBasis,
  whoCanClear,
  test: ({ file, input, actor }) =>
    file.notices.list.some(
      ({ number, to, from, acknowledgedAt }) =>
        number === input.number &&
        acknowledgedAt === undefined &&
        (to === actor.authority || (outsiders.includes(to) && from === actor.authority)),
    ),
});

/** The notice without confirmation whose last moment comes first. */
const nextDue = ({ notices }: CaseFile): (Notice & { readonly dueAt: string }) | undefined =>
  unacknowledged(notices)
    .flatMap(notice => (notice.dueAt === undefined ? [] : [{ ...notice, dueAt: notice.dueAt }]))
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : one.number - other.number))[0];

/** A notice that the law gives a time, and that nobody has confirmed, stays on the worklist of its sender. */
export const noticeDuty = (
  key: string,
  legalBasis: readonly Citation[],
  dayOf: (instant: string) => string,
): DeadlineRule<CaseFile> => ({
  key,
  title: {
    en: 'Statutory notice confirmed by its recipient',
    sv: 'Underrättelse kvitterad av mottagaren',
    pl: 'Zawiadomienie potwierdzone przez odbiorcę',
  },
  legalBasis,
  starts: [noticeSent, noticeAcknowledged],
  due: file => {
    const first = nextDue(file);
    return (
      first && {
        rule: 'notice',
        legalBasis,
        dueOn: dayOf(first.dueAt),
        dueAt: first.dueAt,
        trace: [{ step: 'stated', at: first.dueAt, note: `last moment of notice ${first.number}, as it was sent` }],
      }
    );
  },
  owner: file => nextDue(file)?.from ?? '',
});

import { command, record, type Role, type Text } from '../../../kernel';
import { purposeFulfilled, released, releaseOrdered, type CaseFile } from '../../../case-file';
import { returnDirective } from '../../../law/eu/acts';
import { ul } from '../../../law/sweden/acts';
import { deadlineHasPassed, notBeforeTheMeasure } from './guards/custody';
import { keepsThePerson, mayOrderRelease } from './guards/custody-authority';
import { noReleaseIsOrdered } from './guards/detention';
import { OrderRelease, RecordPurposeFulfilled, Release } from './inputs/safeguards.inputs';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** 18. The decision; it is not done by being sent, but when whoever keeps the person confirms it (JO). */
export const orderRelease = (by: readonly Role[]) =>
  command<CaseFile, OrderRelease>({
    name: 'order-release',
    title: { en: 'Order release', sv: 'Besluta om frigivning', pl: 'Zarządź zwolnienie' },
    by,
    basis: [ul('10:9'), ul('9:12'), returnDirective('art. 15(4)')],
    advice: {
      en: 'At once when no reason for detention is left. Call the place of detention; the case waits for it to confirm the minute, and an alarm follows if it does not.',
      sv: 'Omedelbart när skäl för förvar saknas. Ring förvaret; ärendet väntar på att minuten bekräftas, annars larmas det.',
      pl: 'Niezwłocznie, gdy brak powodów detencji. Należy zadzwonić do ośrodka; sprawa czeka na potwierdzenie minuty, inaczej podnoszony jest alarm.',
    },
    input: OrderRelease,
    from: { ...onCase, custody: ['held', 'detained'] },
    requires: [mayOrderRelease, noReleaseIsOrdered, notBeforeTheMeasure<OrderRelease>(({ orderedAt }) => orderedAt)],
    occurred: input => input.orderedAt,
    records: [
      record(releaseOrdered, ({ input }) => ({ orderedAt: input.orderedAt }), {
        sealed: ({ input: { reasons, legalReasons } }) => ({ reasons, legalReasons }),
      }),
    ],
  });

/** 18. When no reason is left, liberty is restored at once; whoever opens the door says when. */
export const release = (by: readonly Role[]) =>
  command<CaseFile, Release>({
    name: 'release',
    title: { en: 'Release', sv: 'Frige', pl: 'Zwolnij' },
    by,
    basis: [ul('10:9'), ul('9:12')],
    advice: {
      en: 'When the person is let go: give the minute. It confirms an ordered release and ends every clock on the stay.',
      sv: 'När personen släpps: ange minuten. Det bekräftar en beslutad frigivning och avslutar alla tider.',
      pl: 'Gdy osoba wychodzi na wolność: należy podać minutę. Potwierdza to zarządzone zwolnienie i kończy wszystkie terminy.',
    },
    input: Release,
    from: { ...onCase, custody: ['held', 'detained', 'supervised'] },
    requires: [keepsThePerson, notBeforeTheMeasure<Release>(({ releasedAt }) => releasedAt)],
    occurred: input => input.releasedAt,
    records: [
      record(released, ({ input }) => ({ endedAt: input.releasedAt, because: 'released' as const }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

/** 18. Each ground serves a purpose; once it is fulfilled nobody is kept on it. */
export const recordPurposeFulfilled = (by: readonly Role[]) =>
  command<CaseFile, RecordPurposeFulfilled>({
    name: 'record-purpose-fulfilled',
    title: {
      en: 'Record that the purpose of detention is fulfilled',
      sv: 'Registrera att syftet med förvaret är uppfyllt',
      pl: 'Odnotuj osiągnięcie celu detencji',
    },
    by,
    basis: [ul('10:9')],
    advice: {
      en: 'When what detention was for is done, such as an identity that is established. Release follows, or a new order on another ground.',
      sv: 'När det som förvaret syftade till är gjort, till exempel att identiteten är klarlagd. Frigivning följer, eller ett nytt beslut på annan grund.',
      pl: 'Gdy osiągnięto to, czemu detencja służyła, np. ustalono tożsamość. Następuje zwolnienie albo nowe zarządzenie na innej podstawie.',
    },
    input: RecordPurposeFulfilled,
    from: { ...onCase, custody: 'detained' },
    requires: [keepsThePerson],
    occurred: input => beginningOf(input.fulfilledOn),
    records: [
      record(purposeFulfilled, ({ input }) => ({ fulfilledOn: input.fulfilledOn }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

const endsDetention =
  (
    name: string,
    title: Text,
    advice: Text,
    key: string,
    because: 'lapsed' | 'cap-reached',
    basis: readonly ReturnType<typeof ul>[],
  ) =>
  (by: readonly Role[]) =>
    command<CaseFile>({
      name,
      title,
      by,
      basis,
      advice,
      from: { ...onCase, custody: 'detained' },
      requires: [deadlineHasPassed(key, basis)],
      records: [
        record(released, ({ file, now }) => ({
          endedAt: file.deadlines[key]?.dueAt ?? now.toString({ fractionalSecondDigits: 3 }),
          because,
        })),
      ],
    });

/** 18. A missed review ends the order by itself. */
export const lapseDetention = endsDetention(
  'lapse-detention',
  {
    en: 'Detention lapsed: it was not reviewed in time',
    sv: 'Förvaret upphörde: det omprövades inte i tid',
    pl: 'Detencja wygasła: brak kontroli w terminie',
  },
  {
    en: 'Given by the clock when the last day for a review has passed. The person is free; a later review cannot mend it.',
    sv: 'Ges av klockan när sista dag för omprövning har passerat. Personen är fri; en senare omprövning kan inte läka det.',
    pl: 'Wykonuje zegar po upływie terminu kontroli. Osoba jest wolna; późniejsza kontrola tego nie naprawi.',
  },
  'se.detention.review',
  'lapsed',
  [ul('10:10')],
);

/** 18. Nobody is kept beyond the longest time that the law allows for the ground. */
export const endDetentionAtCap = endsDetention(
  'end-detention-at-cap',
  {
    en: 'Detention ended: the longest time allowed was reached',
    sv: 'Förvaret upphörde: längsta tillåtna tid nåddes',
    pl: 'Detencja ustała: osiągnięto najdłuższy dopuszczalny czas',
  },
  {
    en: 'Given by the clock when the longest time for the ground is reached. Nobody can set it aside.',
    sv: 'Ges av klockan när längsta tid för grunden är nådd. Ingen kan sätta det åt sidan.',
    pl: 'Wykonuje zegar po osiągnięciu najdłuższego czasu dla podstawy. Nikt nie może tego uchylić.',
  },
  'se.detention.cap',
  'cap-reached',
  [ul('10:4'), ul('10:5')],
);

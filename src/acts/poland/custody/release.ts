import { command, record, type Role } from '../../../kernel';
import { released, releaseOrdered, sentenceEnded, sentenceStarted, type CaseFile } from '../../../case-file';
import { returnDirective } from '../../../law/eu/acts';
import { uoc } from '../../../law/poland/acts';
import { dayOf } from '../time';
import { allowsDetentionAgain, forbidsDetention } from './forced-release';
import { bansForHealth, barStandsForHealth } from './guards/release';
import { detentionIsNotForbidden, noReleaseIsOrdered, notBeforeTheMeasure } from './guards/liberty';
import {
  ConfirmReleaseFromCentre,
  ForbidDetention,
  OrderReleaseFromCentre,
  RecordEndOfImprisonment,
  RecordImprisonment,
} from './inputs/release.inputs';
import { onCase } from './states';

const kept = { ...onCase, custody: ['held', 'detained'] } as const;

/** By the Border Guard or the court, of its own motion or on application; done only when the centre confirms it. */
export const orderRelease = (by: readonly Role[]) =>
  command<CaseFile, OrderReleaseFromCentre>({
    name: 'order-release',
    title: { en: 'Order release', sv: 'Besluta om frigivning', pl: 'Zarządź zwolnienie' },
    by,
    basis: [uoc('406'), returnDirective('art. 15(4)', 'known')],
    advice: {
      en: 'At once when a cause for release is there: the reason is gone, detention is forbidden, a certificate or permit for a victim of trafficking, other imprisonment, no likelihood of return, protection. Call the centre; the case waits for it to confirm the minute.',
      sv: 'Omedelbart när skäl för frigivning finns: orsaken är borta, förvar är otillåtet, intyg eller tillstånd för offer för människohandel, annat frihetsberövande, ingen utsikt till återvändande, skydd. Ring anläggningen; ärendet väntar på att minuten bekräftas.',
      pl: 'Niezwłocznie, gdy jest przyczyna zwolnienia: ustanie przyczyny, zakaz detencji, zaświadczenie lub zezwolenie dla ofiary handlu ludźmi, inne pozbawienie wolności, znikome prawdopodobieństwo powrotu, ochrona. Należy zadzwonić do ośrodka; sprawa czeka na potwierdzenie minuty.',
    },
    input: OrderReleaseFromCentre,
    from: kept,
    requires: [noReleaseIsOrdered, notBeforeTheMeasure<OrderReleaseFromCentre>(({ orderedAt }) => orderedAt)],
    occurred: input => input.orderedAt,
    records: [
      record(releaseOrdered, ({ input: { orderedAt, because } }) => ({ orderedAt, because }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

/** Whoever keeps the person opens the door, and says when. */
export const confirmRelease = (by: readonly Role[]) =>
  command<CaseFile, ConfirmReleaseFromCentre>({
    name: 'confirm-release',
    title: { en: 'Confirm release', sv: 'Bekräfta frigivning', pl: 'Potwierdź zwolnienie' },
    by,
    basis: [uoc('406'), uoc('394')],
    advice: {
      en: 'When the person has left: give the minute. Somebody apprehended may be let go without an order.',
      sv: 'När personen har lämnat platsen: ange minuten. Den som är gripen får släppas utan beslut.',
      pl: 'Gdy osoba opuściła miejsce: należy podać minutę. Zatrzymanego można zwolnić bez zarządzenia.',
    },
    input: ConfirmReleaseFromCentre,
    from: kept,
    requires: [notBeforeTheMeasure<ConfirmReleaseFromCentre>(({ releasedAt }) => releasedAt)],
    occurred: input => input.releasedAt,
    records: [
      record(released, ({ input }) => ({ endedAt: input.releasedAt, because: 'released' as const }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

/** Danger to life or health, signs of violence: nobody is kept, whatever the ground. */
export const forbidDetention = (by: readonly Role[]) =>
  command<CaseFile, ForbidDetention>({
    name: 'forbid-detention',
    title: {
      en: 'Record that detention is forbidden',
      sv: 'Registrera att förvar är otillåtet',
      pl: 'Odnotuj zakaz detencji',
    },
    by,
    basis: [uoc('400'), uoc('406')],
    advice: {
      en: 'When a doctor or psychologist finds it, at any time. Whoever is kept is to be released, and an alarm follows if the centre does not confirm.',
      sv: 'När en läkare eller psykolog finner det, när som helst. Den som hålls kvar ska friges, och det larmas om anläggningen inte bekräftar.',
      pl: 'Gdy stwierdzi to lekarz lub psycholog, w każdym czasie. Osobę należy zwolnić; brak potwierdzenia przez ośrodek wywołuje alarm.',
    },
    input: ForbidDetention,
    from: { ...onCase, whereabouts: 'known' },
    requires: [detentionIsNotForbidden],
    records: forbidsDetention<ForbidDetention>(
      ({ because }) => because,
      ({ input }) => input.since,
      ({ reasons }) => reasons,
    ),
  });

/** The person is well again: detention is possible, and still needs an order of its own. */
export const allowDetention = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'end-ban-on-detention',
    title: {
      en: 'Record that detention is no longer forbidden',
      sv: 'Registrera att förvar inte längre är otillåtet',
      pl: 'Odnotuj ustanie zakazu detencji',
    },
    by,
    basis: [uoc('400')],
    advice: {
      en: 'When a doctor finds that health no longer forbids it. A certificate of a presumed victim ends by its own rows.',
      sv: 'När en läkare finner att hälsan inte längre hindrar det. Ett intyg för förmodat offer upphör på sitt eget sätt.',
      pl: 'Gdy lekarz stwierdzi, że zdrowie nie stoi na przeszkodzie. Zaświadczenie domniemanej ofiary ustaje osobno.',
    },
    from: onCase,
    requires: [barStandsForHealth],
    records: bansForHealth.flatMap(ban => allowsDetentionAgain<unknown>(ban, ({ now }) => dayOf(now))),
  });

/** 406: another imprisonment takes the person; detention for return ends with it. */
export const recordImprisonment = (by: readonly Role[]) =>
  command<CaseFile, RecordImprisonment>({
    name: 'record-imprisonment',
    title: {
      en: 'Record another imprisonment',
      sv: 'Registrera annat frihetsberövande',
      pl: 'Odnotuj inne pozbawienie wolności',
    },
    by,
    basis: [uoc('406')],
    advice: {
      en: 'When the person is remanded or begins a sentence. Detention and alternatives end; enforcement waits.',
      sv: 'När personen häktas eller börjar avtjäna straff. Förvar och alternativ upphör; verkställigheten väntar.',
      pl: 'Gdy osoba zostaje aresztowana lub rozpoczyna karę. Detencja i środki ustają; wykonanie czeka.',
    },
    input: RecordImprisonment,
    from: {
      ...onCase,
      custody: ['at-liberty', 'held', 'detained', 'supervised'],
      whereabouts: 'known',
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [notBeforeTheMeasure<RecordImprisonment>(({ startedAt }) => startedAt)],
    occurred: input => input.startedAt,
    records: [record(sentenceStarted, ({ input }) => ({ startedAt: input.startedAt }))],
  });

export const recordEndOfImprisonment = (by: readonly Role[]) =>
  command<CaseFile, RecordEndOfImprisonment>({
    name: 'record-end-of-imprisonment',
    title: {
      en: 'Record that the other imprisonment ended',
      sv: 'Registrera att det andra frihetsberövandet upphört',
      pl: 'Odnotuj koniec innego pozbawienia wolności',
    },
    by,
    basis: [uoc('406')],
    advice: {
      en: 'When the person leaves prison: give the minute. Detention for return then needs an order of its own.',
      sv: 'När personen lämnar fängelset: ange minuten. Förvar för återvändande kräver då ett eget beslut.',
      pl: 'Gdy osoba opuszcza zakład karny: należy podać minutę. Detencja powrotowa wymaga wtedy odrębnego postanowienia.',
    },
    input: RecordEndOfImprisonment,
    from: { ...onCase, custody: 'serving-sentence' },
    requires: [notBeforeTheMeasure<RecordEndOfImprisonment>(({ endedAt }) => endedAt)],
    occurred: input => input.endedAt,
    records: [record(sentenceEnded, ({ input }) => ({ endedAt: input.endedAt }))],
  });

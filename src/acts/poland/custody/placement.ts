import { command, record, type Role } from '../../../kernel';
import {
  careOrdered,
  detentionOrdered,
  detentionStarted,
  type CaseFile,
  type DetentionOrder,
  type Reasoned,
} from '../../../case-file';
import { uoc, uoo } from '../../../law/poland/acts';
import { beginningOf } from '../time';
import { isUnaccompanied } from './guards/children';
import {
  apprehensionStillRuns,
  courtHasThePerson,
  detentionIsNotForbidden,
  noReleaseIsOrdered,
  noTimeToLeaveIsRunning,
  notBeforeTheMeasure,
  returnCarriesTheDetention,
} from './guards/liberty';
import {
  alternativesCameFirst,
  arrestIsNeeded,
  childsGoodIsWeighed,
  familySharesARoom,
  groundIsAnother,
  healthAllowsIt,
  orderWaits,
  personWasHeard,
  termKeepsToTheLaw,
  unaccompaniedChildIsOldEnough,
} from './guards/placement';
import { CarryOutPlacement, OrderPlacement, PlaceChildInCare } from './inputs/court.inputs';
import { returnIsAtHand } from './states';

/** Ordered by the district court after a hearing; the term names its own last day. */
export const orderPlacement = (by: readonly Role[]) =>
  command<CaseFile, OrderPlacement>({
    name: 'order-placement',
    title: {
      en: 'Order placement in a guarded centre or an arrest',
      sv: 'Besluta om placering i bevakad anläggning eller arrest',
      pl: 'Orzecz o umieszczeniu w strzeżonym ośrodku lub areszcie',
    },
    by,
    basis: [uoc('398a'), uoc('399'), uoc('401'), uoc('403'), uoo('87–89')],
    advice: {
      en: 'On a motion of the Border Guard, after hearing the person: weigh the alternatives, health and the good of a child. One order lasts three months at most, all together six. For an application for protection order anew: its time is counted apart.',
      sv: 'På gränsbevakningens framställning, efter att personen hörts: väg alternativ, hälsa och barnets bästa. Ett beslut gäller högst tre månader, sammanlagt sex. Vid ansökan om skydd krävs ett nytt beslut: den tiden räknas för sig.',
      pl: 'Na wniosek Straży Granicznej, po wysłuchaniu: należy rozważyć środki zamiast detencji, zdrowie i dobro dziecka. Jedno postanowienie – najwyżej trzy miesiące, łącznie sześć. Przy wniosku o ochronę potrzebne nowe postanowienie: ten czas liczy się osobno.',
    },
    input: OrderPlacement,
    from: { ...returnIsAtHand, custody: ['at-liberty', 'held', 'detained', 'supervised'], whereabouts: 'known' },
    requires: [
      courtHasThePerson,
      apprehensionStillRuns,
      noTimeToLeaveIsRunning,
      detentionIsNotForbidden,
      noReleaseIsOrdered,
      groundIsAnother,
      returnCarriesTheDetention<OrderPlacement>((_, { ground }) => ground),
      personWasHeard,
      alternativesCameFirst,
      healthAllowsIt,
      arrestIsNeeded,
      unaccompaniedChildIsOldEnough,
      childsGoodIsWeighed,
      familySharesARoom,
      termKeepsToTheLaw,
      notBeforeTheMeasure<OrderPlacement>(({ startedAt }) => startedAt),
    ],
    occurred: input => input.startedAt ?? beginningOf(input.decidedOn),
    records: [
      record<CaseFile, OrderPlacement, DetentionOrder, Reasoned>(
        detentionOrdered,
        ({ input: { ground, decidedOn, document, alternatives, heard, facility, endsOn, earlierDays } }) => ({
          ...{ ground, decidedOn, document, alternatives, facility, endsOn, earlierDays },
          oralHearing: heard,
        }),
        {
          sealed: ({ input: { reasons, legalReasons, bestInterests } }) => ({
            ...{ reasons, legalReasons },
            ...(bestInterests !== undefined && { bestInterests }),
          }),
        },
      ),
      record<CaseFile, OrderPlacement, Parameters<typeof detentionStarted.apply>[1]['payload'], never>(
        detentionStarted,
        ({ input }) => ({ ground: input.ground, startedAt: input.startedAt ?? '' }),
        { provided: ({ input }) => input.startedAt !== undefined },
      ),
    ],
  });

/** The centre admits the person; the clocks of the order run from the admission. */
export const carryOutPlacement = (by: readonly Role[]) =>
  command<CaseFile, CarryOutPlacement>({
    name: 'admit-to-centre',
    title: { en: 'Admit to the centre', sv: 'Ta in i anläggningen', pl: 'Przyjmij do ośrodka' },
    by,
    basis: [uoc('401'), uoc('403')],
    advice: {
      en: 'When somebody comes on an order of the court: give the minute of admission. The order must not have run out.',
      sv: 'När någon kommer på domstolens beslut: ange minuten för intagningen. Beslutet får inte ha löpt ut.',
      pl: 'Gdy osoba przybywa na podstawie postanowienia sądu: należy podać minutę przyjęcia. Okres nie może być zakończony.',
    },
    input: CarryOutPlacement,
    from: { ...returnIsAtHand, custody: ['at-liberty', 'held', 'detained', 'supervised'], whereabouts: 'known' },
    requires: [
      orderWaits,
      noTimeToLeaveIsRunning,
      detentionIsNotForbidden,
      noReleaseIsOrdered,
      returnCarriesTheDetention<CarryOutPlacement>(({ custody }) => custody.pendingOrder?.ground),
      notBeforeTheMeasure<CarryOutPlacement>(({ startedAt }) => startedAt),
    ],
    occurred: input => input.startedAt,
    records: [
      record(detentionStarted, ({ file, input }) => ({
        ground: file.custody.pendingOrder?.ground ?? 'enforcement',
        startedAt: input.startedAt,
      })),
    ],
  });

/** A child alone goes to a care institution: no deprivation of liberty. */
export const placeChildInCare = (by: readonly Role[]) =>
  command<CaseFile, PlaceChildInCare>({
    name: 'place-child-in-care',
    title: {
      en: 'Place an unaccompanied child in a care institution',
      sv: 'Placera ett ensamkommande barn på vårdinstitution',
      pl: 'Umieść małoletniego bez opieki w placówce opiekuńczej',
    },
    by,
    basis: [uoc('397')],
    advice: {
      en: 'On a motion of the Border Guard about a child without family here; the only lawful place for one under fifteen or one that seeks protection.',
      sv: 'På gränsbevakningens framställning om ett barn utan familj här; den enda lagliga platsen för den som är under femton eller söker skydd.',
      pl: 'Na wniosek Straży Granicznej o dziecko bez rodziny w kraju; jedyne legalne miejsce dla dziecka poniżej piętnastu lat lub ubiegającego się o ochronę.',
    },
    input: PlaceChildInCare,
    from: { ...returnIsAtHand, custody: ['at-liberty', 'held'], whereabouts: 'known' },
    requires: [isUnaccompanied, notBeforeTheMeasure<PlaceChildInCare>(({ placedAt }) => placedAt)],
    occurred: input => input.placedAt,
    records: [
      record(
        careOrdered,
        ({ input: { decidedOn, placedAt, document } }) => ({ decidedOn, document, endedAt: placedAt }),
        { sealed: ({ input }) => ({ place: input.place }) },
      ),
    ],
  });

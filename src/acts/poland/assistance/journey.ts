import { command, record, type Role } from '../../../kernel';
import {
  assistedReturnEnded,
  departureChecked,
  expenseCovered,
  journeyBegun,
  journeyBooked,
  preparationBegun,
  returnedWithHelp,
  travelCashPaid,
  type CaseFile,
  type JourneyEnd,
} from '../../../case-file';
import { returnProgrammes, uoc, uoo } from '../../../law/poland/acts';
import { say } from '../say';
import { beginningOf } from '../time';
import {
  cashIsPaidOnTheDay,
  dayIsTheDayOfTravel,
  everythingIsInOrder,
  exitIsRegistered,
  isNotPaidAlready,
  journeyIsBooked,
  partnerHasConsent,
} from './guards/journey';
import {
  BeginPreparation,
  BeginReturnJourney,
  BookReturnJourney,
  CompleteAssistedReturn,
  CoverReturnCost,
  PayTravelCash,
  RecordDepartureCheck,
  WithdrawFromReturn,
} from './inputs/journey.inputs';

export const beginPreparation = (by: readonly Role[]) =>
  command<CaseFile, BeginPreparation>({
    name: 'begin-departure-preparation',
    title: say('Begin to prepare the departure', 'Börja förbereda avresan', 'Rozpocznij przygotowanie wyjazdu'),
    by,
    basis: [uoc('334'), uoc('335')],
    advice: say(
      'When the organiser takes the journey over from the order. What has to be checked for this person follows from their needs.',
      'När arrangören tar över resan efter beslutet. Vad som måste kontrolleras följer av personens behov.',
      'Gdy organizator przejmuje podróż po postanowieniu. Co trzeba sprawdzić, wynika z potrzeb osoby.',
    ),
    input: BeginPreparation,
    from: { assistance: 'granted' },
    requires: [partnerHasConsent],
    occurred: input => beginningOf(input.begunOn),
    records: [record(preparationBegun, ({ input }) => ({ begunOn: input.begunOn }))],
  });

export const recordDepartureCheck = (by: readonly Role[]) =>
  command<CaseFile, RecordDepartureCheck>({
    name: 'record-departure-check',
    title: say(
      'Record a check before departure',
      'Registrera kontroll före avresan',
      'Odnotuj sprawdzenie przed wyjazdem',
    ),
    by,
    basis: [uoc('335'), returnProgrammes('pre-departure', 'verify')],
    advice: say(
      'For each thing that has to be in order: document, doctor’s word, risk of trafficking, best interests, guardian, reception. The last finding counts.',
      'För var sak som ska vara i ordning: handling, läkares besked, risk för människohandel, barnets bästa, ställföreträdare, mottagande. Senaste bedömningen gäller.',
      'Dla każdej rzeczy, która ma być w porządku: dokument, opinia lekarza, ryzyko handlu ludźmi, dobro dziecka, kurator, przyjęcie. Liczy się ostatnie ustalenie.',
    ),
    input: RecordDepartureCheck,
    from: { assistance: ['granted', 'pre-departure'] },
    requires: [partnerHasConsent],
    occurred: input => beginningOf(input.checkedOn),
    records: [
      record(
        departureChecked,
        ({ input }) => ({ kind: input.kind, on: input.checkedOn, inOrder: input.inOrder, needs: input.needs }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

/** 335: the costs that are covered, from the budget of the Commander-in-Chief. */
export const coverReturnCost = (by: readonly Role[]) =>
  command<CaseFile, CoverReturnCost>({
    name: 'cover-return-cost',
    title: say(
      'Record a cost of the return that is covered',
      'Registrera en kostnad som täcks',
      'Odnotuj pokryty koszt powrotu',
    ),
    by,
    basis: [uoc('335'), uoo('70')],
    advice: say(
      'With its receipt. What applicants for protection already get as social aid is not covered again.',
      'Med kvitto. Vad den som söker skydd redan får som socialt stöd täcks inte igen.',
      'Z pokwitowaniem. Nie pokrywa się ponownie tego, co osoba ubiegająca się o ochronę otrzymuje jako pomoc socjalną.',
    ),
    input: CoverReturnCost,
    from: { assistance: ['granted', 'pre-departure', 'travelling', 'returned'] },
    requires: [partnerHasConsent, isNotPaidAlready],
    occurred: input => beginningOf(input.paidOn),
    records: [
      record(
        expenseCovered,
        ({ input }) => ({ kind: input.kind, on: input.paidOn, amount: input.amount, currency: input.currency }),
        { sealed: ({ input }) => ({ receipt: input.receipt }) },
      ),
    ],
  });

export const bookReturnJourney = (by: readonly Role[]) =>
  command<CaseFile, BookReturnJourney>({
    name: 'book-return-journey',
    title: say('Book the journey home', 'Boka hemresan', 'Zarezerwuj podróż powrotną'),
    by,
    basis: [uoc('335')],
    advice: say(
      'Ticket, help at departure and in transit, and who goes along. A new booking takes the place of the one before.',
      'Biljett, hjälp vid avresa och transit, och vem som följer med. En ny bokning ersätter den tidigare.',
      'Bilet, pomoc przy wyjeździe i w tranzycie oraz kto towarzyszy. Nowa rezerwacja zastępuje poprzednią.',
    ),
    input: BookReturnJourney,
    from: { assistance: 'pre-departure' },
    requires: [partnerHasConsent],
    records: [
      record(journeyBooked, ({ input }) => ({ departsOn: input.departsOn, mode: input.mode, escort: input.escort }), {
        sealed: ({ input }) => ({ booking: input.booking }),
      }),
    ],
  });

export const payTravelCash = (by: readonly Role[]) =>
  command<CaseFile, PayTravelCash>({
    name: 'pay-travel-cash',
    title: say(
      'Pay cash for the first needs',
      'Betala kontanter för de första behoven',
      'Wypłać gotówkę na pierwsze potrzeby',
    ),
    by,
    basis: [uoc('335'), returnProgrammes('cash on the day of travel', 'verify')],
    advice: say(
      'On the day of travel, against a receipt that the person signs. It is no part of the reintegration plan.',
      'På resdagen, mot kvitto som personen undertecknar. Det hör inte till återintegreringsplanen.',
      'W dniu podróży, za pokwitowaniem podpisanym przez osobę. Nie jest częścią planu reintegracji.',
    ),
    input: PayTravelCash,
    from: { assistance: ['pre-departure', 'travelling'] },
    requires: [partnerHasConsent, cashIsPaidOnTheDay, dayIsTheDayOfTravel],
    occurred: input => beginningOf(input.paidOn),
    records: [
      record(
        travelCashPaid,
        ({ input }) => ({ paidOn: input.paidOn, amount: input.amount, currency: input.currency }),
        { sealed: ({ input }) => ({ receipt: input.receipt }) },
      ),
    ],
  });

export const beginReturnJourney = (by: readonly Role[]) =>
  command<CaseFile, BeginReturnJourney>({
    name: 'begin-return-journey',
    title: say(
      'Record that the journey home has begun',
      'Registrera att hemresan har börjat',
      'Odnotuj rozpoczęcie podróży powrotnej',
    ),
    by,
    basis: [uoc('335')],
    advice: say(
      'When the person has set out. From now on there is no withdrawal; the Border Guard registers the exit.',
      'När personen har gett sig av. Från och med nu finns inget återtagande; gränsbevakningen registrerar utresan.',
      'Gdy osoba wyruszyła. Odtąd nie ma wycofania; wyjazd rejestruje Straż Graniczna.',
    ),
    input: BeginReturnJourney,
    from: { assistance: 'pre-departure' },
    requires: [partnerHasConsent, journeyIsBooked, everythingIsInOrder],
    occurred: input => beginningOf(input.begunOn),
    records: [
      record(journeyBegun, ({ input }) => ({ begunOn: input.begunOn }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

export const completeAssistedReturn = (by: readonly Role[]) =>
  command<CaseFile, CompleteAssistedReturn>({
    name: 'complete-assisted-return',
    title: say(
      'Record that the person has returned with assistance',
      'Registrera att personen återvänt med stöd',
      'Odnotuj powrót z pomocą',
    ),
    by,
    basis: [uoc('334'), uoc('335')],
    advice: say(
      'When the exit is registered. It opens the way to reintegration, and speaks for withdrawing an entry ban.',
      'När utresan är registrerad. Det öppnar för återintegrering och talar för att ett inreseförbud upphävs.',
      'Po zarejestrowaniu wyjazdu. Otwiera drogę do reintegracji i przemawia za cofnięciem zakazu wjazdu.',
    ),
    input: CompleteAssistedReturn,
    from: { responsibility: ['held', 'in-transit', 'closed'], assistance: ['granted', 'pre-departure', 'travelling'] },
    requires: [exitIsRegistered],
    occurred: input => beginningOf(input.leftOn),
    records: [record(returnedWithHelp, ({ input }) => ({ leftOn: input.leftOn }))],
  });

const ended = (how: JourneyEnd) => [
  record<CaseFile, WithdrawFromReturn, { how: JourneyEnd; on: string }, { note: string }>(
    assistedReturnEnded,
    ({ input }) => ({ how, on: input.on }),
    { sealed: ({ input }) => ({ note: input.note }) },
  ),
];

/** Voluntary to the last: until the journey has begun, the person may change their mind. */
export const withdrawFromReturn = (by: readonly Role[]) =>
  command<CaseFile, WithdrawFromReturn>({
    name: 'withdraw-from-assisted-return',
    title: say(
      'Record that the person withdraws from assisted return',
      'Registrera att personen avstår från stöd',
      'Odnotuj rezygnację z pomocy w powrocie',
    ),
    by,
    // Costs are not owed where help was granted; whether they are again once it was given up is to be checked.
    basis: [uoc('334'), uoc('336(1a)', 'verify'), returnProgrammes('voluntariness', 'verify')],
    advice: say(
      'At any time before the journey, in whatever words. The bar to enforcement ends with it: the case goes on from where it stood, and costs of a later forced return may be charged.',
      'När som helst före resan, oavsett ordalag. Hindret mot verkställighet upphör: ärendet fortsätter där det stod, och kostnader för ett senare påtvingat återvändande kan tas ut.',
      'W każdym czasie przed podróżą, w dowolnej formie. Ustaje przeszkoda w wykonaniu: sprawa toczy się dalej, a kosztami późniejszego powrotu przymusowego można obciążyć.',
    ),
    input: WithdrawFromReturn,
    from: { assistance: ['applied', 'granted', 'pre-departure'] },
    requires: [],
    occurred: input => beginningOf(input.on),
    records: ended('withdrawn'),
  });

export const recordNoShow = (by: readonly Role[]) =>
  command<CaseFile, WithdrawFromReturn>({
    name: 'record-no-show',
    title: say(
      'Record that the person did not come to the journey',
      'Registrera att personen inte kom till resan',
      'Odnotuj niestawienie się na podróż',
    ),
    by,
    basis: [uoc('334'), returnProgrammes('departure', 'verify')],
    advice: say(
      'When the person stayed away from the booked journey, or did not go on from a stop. Ask why before anything else: illness is no withdrawal of the will.',
      'När personen uteblev från den bokade resan eller inte reste vidare från ett uppehåll. Fråga först varför: sjukdom är inte att ändra sig.',
      'Gdy osoba nie stawiła się na zarezerwowaną podróż albo nie kontynuowała jej z przesiadki. Najpierw należy zapytać o powód: choroba nie jest rezygnacją.',
    ),
    input: WithdrawFromReturn,
    from: { whereabouts: ['known', 'absconded', 'abroad-unconfirmed'], assistance: ['pre-departure', 'travelling'] },
    requires: [],
    occurred: input => beginningOf(input.on),
    records: ended('no-show'),
  });

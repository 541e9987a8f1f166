import { command, record, type Role } from '../../../kernel';
import {
  transportAccepted,
  transportFitnessAssessed,
  transportOrdered,
  transportPlanned,
  transportStarted,
  type CarriageNeeds,
  type CaseFile,
} from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { borderGuard } from '../owners';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { say } from '../say';
import {
  childIsCaredFor,
  destinationIsDecided,
  enforcementIsLawful,
  observersWereTold,
  papersCarryTheJourney,
  personMayTravel,
  timeToTravelIsOpen,
  transitIsAllowed,
} from './guards/enforcement';
import {
  departureIsWithinOrder,
  legsMakeOneJourney,
  planIsWithinOrder,
  stopsAreOrderedTransits,
} from './guards/journey';
import { OrderEscort, PlanEscort, RecordEscortFitness, StartEscort } from './inputs/escort.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** On what the person is kept, for the papers of the escort. */
const groundOf = ({ custody }: CaseFile): string =>
  custody.state === 'held' ? 'apprehension' : (custody.ground ?? custody.state);

const orderOf = (file: CaseFile, input: OrderEscort) => {
  const term = file.deadlines['pl.detention.term'] ?? file.deadlines['pl.custody.apprehension'];
  const { destination, notBefore, notAfter, transit, risks, restraintsAllowed, mayHarmHealth } = input;
  return {
    carrier: borderGuard,
    ...{ destination, notBefore, notAfter, risks, restraintsAllowed, mayHarmHealth },
    custodyGround: groundOf(file),
    group: { persons: input.persons, conveyance: input.conveyance },
    enforceable: file.decision.state === 'final' ? (file.decision.finalBecause ?? 'final') : 'at-once',
    ...(transit && { transit }),
    ...(term && { custodyReviewDueAt: term.dueAt }),
    ...(file.travelDocument.validUntil !== undefined && { documentValidUntil: file.travelDocument.validUntil }),
  };
};

const needsOf = ({ needs }: OrderEscort): CarriageNeeds => ({
  languages: needs.languages,
  risk: needs.risk,
  health: needs.health,
  medication: needs.medication,
  restraintsAllowed: needs.restraintsAllowed,
  family: needs.family,
  reception: needs.reception,
  handbackPlan: needs.handbackPlan,
});

/** The commander enforces: everything that must be true is asked here, at the plan and at departure. */
export const orderEscort = (by: readonly Role[]) =>
  command<CaseFile, OrderEscort>({
    name: 'order-escort',
    title: say(
      'Order forced return under escort',
      'Beställ påtvingat återvändande med eskort',
      'Zarządź doprowadzenie',
    ),
    advice: say(
      'When the person has not left in time, has no time to leave, or a risk has arisen. Have the document, health, the care of a child and the states on the way at hand. Headquarters plans the journey.',
      'När personen inte lämnat landet i tid, saknar tidsfrist eller en risk har uppkommit. Ha handling, hälsa, ett barns vård och genomresestater till hands. Högkvarteret planerar resan.',
      'Gdy osoba nie wyjechała w terminie, nie ma terminu albo powstało ryzyko. Należy przygotować dokument, dane o zdrowiu, opiekę nad dzieckiem i państwa tranzytu. Podróż planuje Komenda Główna.',
    ),
    by,
    basis: [uoc('329(1)'), uoc('332')],
    input: OrderEscort,
    from: { ...onCase, transport: ['none', 'cancelled', 'aborted', 'refused-at-arrival'], whereabouts: 'known' },
    requires: [
      isResponsibleAuthority,
      ...enforcementIsLawful,
      destinationIsDecided,
      childIsCaredFor,
      timeToTravelIsOpen,
      papersCarryTheJourney,
    ],
    records: [
      record(transportOrdered, ({ file, input }) => orderOf(file, input), {
        sealed: ({ input }) => needsOf(input),
      }),
    ],
  });

export const takeOnEscort = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'take-on-escort',
    title: say('Take the escort on', 'Ta emot eskortuppdraget', 'Przyjmij konwój do realizacji'),
    advice: say(
      'When headquarters takes the journey on: notify the states on the way, tell the observers, then plan.',
      'När högkvarteret tar på sig resan: underrätta genomresestaterna och observatörerna, planera sedan.',
      'Gdy Komenda Główna przejmuje podróż: powiadomić państwa tranzytu i obserwatorów, potem zaplanować.',
    ),
    by,
    basis: [uoc('329'), uoc('360–361')],
    from: { ...onCase, transport: 'ordered' },
    requires: [],
    records: [record(transportAccepted, () => ({}))],
  });

export const planEscort = (by: readonly Role[]) =>
  command<CaseFile, PlanEscort>({
    name: 'plan-escort',
    title: say('Plan the escort', 'Planera eskorten', 'Zaplanuj konwój'),
    advice: say(
      'When route, tickets, escorts and doctor are settled. A new plan replaces the old one.',
      'När rutt, biljetter, eskort och läkare är klara. En ny plan ersätter den gamla.',
      'Gdy ustalono trasę, bilety, konwój i lekarza. Nowy plan zastępuje poprzedni.',
    ),
    by,
    basis: [uoc('329'), uoc('360–361')],
    input: PlanEscort,
    from: { ...onCase, transport: ['accepted', 'planned'] },
    requires: [...enforcementIsLawful, legsMakeOneJourney, planIsWithinOrder, stopsAreOrderedTransits],
    records: [
      record(
        transportPlanned,
        ({ input: { legs, escorts, medics } }) => ({
          departsAt: legs[0]?.departsAt ?? '',
          escorts,
          legs: legs.map(({ from, to, mode, departsAt, arrivesAt }) => ({ from, to, mode, departsAt, arrivesAt })),
          ...(medics !== undefined && { medics }),
        }),
        { sealed: ({ input }) => ({ route: input.route }) },
      ),
    ],
  });

export const recordEscortFitness = (by: readonly Role[]) =>
  command<CaseFile, RecordEscortFitness>({
    name: 'record-fitness-to-travel',
    title: say('Record fitness to travel', 'Registrera resbarhet', 'Odnotuj zdolność do podróży'),
    advice: say(
      'When a doctor or nurse has seen the person. Nobody found unfit is moved.',
      'När läkare eller sjuksköterska har undersökt personen. Ingen som bedömts inte vara resbar förs bort.',
      'Gdy lekarz lub pielęgniarka zbadali osobę. Niezdolnej do podróży nie przewozi się.',
    ),
    by,
    basis: [uoc('329'), uoc('400')],
    input: RecordEscortFitness,
    from: { ...onCase, transport: ['ordered', 'accepted', 'planned'] },
    requires: [],
    records: [
      record(
        transportFitnessAssessed,
        ({ input: { fit, by: who, assessedOn, validUntil } }) => ({ fit, by: who, assessedOn, validUntil }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

/** The last call, at the door. */
export const startEscort = (by: readonly Role[]) =>
  command<CaseFile, StartEscort>({
    name: 'start-escort',
    title: say('Leave under escort', 'Avresa med eskort', 'Rozpocznij konwój'),
    advice: say(
      'At the door: every condition is asked again, transit and observers with them. If it is refused, nobody leaves.',
      'Vid dörren: varje villkor prövas på nytt, även genomresa och observatörer. Nekas det reser ingen.',
      'Przy drzwiach: wszystkie warunki bada się ponownie, wraz z tranzytem i obserwatorami. W razie odmowy nikt nie wyjeżdża.',
    ),
    by,
    basis: [uoc('329'), uoc('333'), uoc('360–361')],
    input: StartEscort,
    from: { ...onCase, transport: 'planned', whereabouts: 'known' },
    requires: [
      ...enforcementIsLawful,
      papersCarryTheJourney,
      departureIsWithinOrder,
      transitIsAllowed,
      observersWereTold,
      personMayTravel,
    ],
    occurred: input => input.startedAt,
    records: [record(transportStarted, ({ input }) => ({ startedAt: input.startedAt }))],
  });

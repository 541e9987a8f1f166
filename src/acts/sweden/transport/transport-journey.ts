import { command, record, type Role } from '../../../kernel';
import { transportPlanned, transportPreVisited, transportStarted, type CaseFile } from '../../../case-file';
import { kriminalvardensInstruktion, uf, ul } from '../../../law/sweden/acts';
import { enforcementIsLawful } from './guards/enforceability';
import { departureIsAsOrdered, legsJoin, personIsFitToTravel } from './guards/transport';
import {
  acceptanceIsForThisIdentity,
  documentCarriesTheJourney,
  isCarrierOfOrder,
  personIsInCustody,
} from '../identity/guards/travel-document';
import { PlanTransport, RecordPreVisit, StartTransport, type LegInput } from './inputs/transport-journey.inputs';
import { onCase, toOrdered } from './transport-order';

/** 24. Somebody sees the person before the journey, tells what will happen and hears what stands against it. */
export const recordPreVisit = (by: readonly Role[]) =>
  command<CaseFile, RecordPreVisit>({
    name: 'record-pre-visit',
    title: { en: 'Record the pre-visit', sv: 'Registrera förbesök', pl: 'Odnotuj wizytę przed podróżą' },
    advice: {
      en: 'When the person has been seen before the journey. If new circumstances were asserted, the orderer must hear of it at once.',
      sv: 'När personen har besökts inför resan. Om nya omständigheter åberopats ska beställaren få veta det genast.',
      pl: 'Gdy odwiedzono osobę przed podróżą. Jeśli powołała nowe okoliczności, zlecający musi się o tym natychmiast dowiedzieć.',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §'), uf('8:1')],
    input: RecordPreVisit,
    from: { ...onCase, transport: ['accepted', 'planned'] },
    requires: [isCarrierOfOrder],
    records: [
      record(transportPreVisited, ({ input }) => ({ visitedOn: input.visitedOn, found: input.found }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

const legOf = ({ from, to, mode, service, departsAt, arrivesAt }: LegInput) => ({
  ...{ from, to, mode, departsAt, arrivesAt },
  ...(service !== undefined && { service }),
});

const planOf = ({ legs, escorts, medics, interpreters, operation }: PlanTransport) => ({
  departsAt: legs[0]?.departsAt ?? '',
  escorts,
  legs: legs.map(legOf),
  ...(medics !== undefined && { medics }),
  ...(interpreters !== undefined && { interpreters }),
  ...(operation !== undefined && { operationId: operation }),
});

/** 24. The plan, with the law asked once more. Given again, it takes the place of the one before. */
export const planTransport = (by: readonly Role[]) =>
  command<CaseFile, PlanTransport>({
    name: 'plan-transport',
    title: { en: 'Plan the transport', sv: 'Planera transporten', pl: 'Zaplanuj transport' },
    advice: {
      en: 'When the legs are booked and the escorts are chosen; name the operation if several travel together. A new plan replaces the old one.',
      sv: 'När delsträckorna är bokade och ledsagarna utsedda; ange insatsen om flera reser tillsammans. En ny plan ersätter den gamla.',
      pl: 'Gdy odcinki są zarezerwowane, a konwój wyznaczony; wskaż operację, jeśli podróżuje kilka osób. Nowy plan zastępuje poprzedni.',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §'), uf('8:1')],
    input: PlanTransport,
    from: { ...onCase, transport: ['accepted', 'planned'] },
    requires: [isCarrierOfOrder, ...enforcementIsLawful<PlanTransport>(toOrdered), legsJoin, departureIsAsOrdered],
    records: [
      record(transportPlanned, ({ input }) => planOf(input), {
        sealed: ({ input: { route, escortNames } }) => ({ route, ...(escortNames && { escortNames }) }),
      }),
    ],
  });

/** 24. Boarding: the last call. A stay that came in a minute ago stops it here. */
export const startTransport = (by: readonly Role[]) =>
  command<CaseFile, StartTransport>({
    name: 'start-transport',
    title: { en: 'Board and leave', sv: 'Påbörja transporten', pl: 'Rozpocznij transport' },
    advice: {
      en: 'The last call, at the door: everything that the law demands is asked again. If it is refused, nobody boards and the person goes back.',
      sv: 'Sista kontrollen, vid dörren: allt som lagen kräver prövas på nytt. Nekas den går ingen ombord och personen förs tillbaka.',
      pl: 'Ostatnie sprawdzenie, przy drzwiach: wszystkie wymogi prawa są badane ponownie. W razie odmowy nikt nie wsiada, a osoba wraca.',
    },
    by,
    basis: [ul('10:19 b'), ul('12:15')],
    input: StartTransport,
    from: { ...onCase, transport: 'planned', whereabouts: 'known' },
    requires: [
      isCarrierOfOrder,
      ...enforcementIsLawful<StartTransport>(toOrdered),
      documentCarriesTheJourney,
      acceptanceIsForThisIdentity,
      personIsInCustody,
      personIsFitToTravel,
    ],
    occurred: input => input.startedAt,
    records: [record(transportStarted, ({ input }) => ({ startedAt: input.startedAt }))],
  });

import { command, record, type Role } from '../../kernel';
import {
  openOrder,
  openTransportStates,
  refusedAtArrival,
  transportAborted,
  transportAccepted,
  transportCancelled,
  transportCompleted,
  transportOrdered,
  transportPlanned,
  transportStarted,
  type CaseFile,
} from '../../case-file';
import { kriminalvardensInstruktion, polislagen, uf, ul } from '../../law/sweden/acts';
import { destinationIsAllowed, enforcementIsLawful } from './guards/enforceability';
import { isResponsibleAuthority } from './guards/responsibility';
import { documentCarriesTheJourney, isCarrierOfOrder, personIsInCustody } from './guards/travel-document';
import {
  CancelTransport,
  CompleteTransport,
  FailTransport,
  OrderTransport,
  PlanTransport,
  StartTransport,
} from './inputs/transport.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const toOrdered = (file: CaseFile) => openOrder(file.transport)?.destination;

/** 23. Everything that must be true before somebody is moved is asked here, and again at the plan and at boarding. */
export const orderTransport = (by: readonly Role[]) =>
  command<CaseFile, OrderTransport>({
    name: 'order-transport',
    title: {
      en: 'Order transport by Kriminalvården',
      sv: 'Beställ transport av Kriminalvården',
      pl: 'Zleć transport (Kriminalvården)',
    },
    by,
    basis: [ul('10:19 a'), ul('10:19 c'), polislagen('29 a §'), uf('8:1')],
    input: OrderTransport,
    from: { ...onCase, transport: ['none', 'cancelled', 'aborted', 'refused-at-arrival'], whereabouts: 'known' },
    requires: [
      isResponsibleAuthority,
      ...enforcementIsLawful<OrderTransport>((_, input) => input.destination),
      destinationIsAllowed(input => input.destination),
      documentCarriesTheJourney,
      personIsInCustody,
    ],
    records: [
      record(
        transportOrdered,
        ({ file, input }) => {
          const review = file.deadlines['se.detention.review'] ?? file.deadlines['se.custody.hold'];
          return {
            carrier: 'se.kriminalvarden',
            destination: input.destination,
            notBefore: input.notBefore,
            notAfter: input.notAfter,
            custodyGround: input.custodyGround,
            ...(review && { custodyReviewDueAt: review.dueAt }),
          };
        },
        { sealed: ({ input }) => ({ ...input.needs }) },
      ),
    ],
  });

/** 24. The carrier takes the order on; the case stays with the orderer. */
export const acceptTransport = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'accept-transport',
    title: {
      en: 'Accept the transport order',
      sv: 'Ta emot transportbeställningen',
      pl: 'Przyjmij zlecenie transportu',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §'), ul('10:19 a')],
    from: { ...onCase, transport: 'ordered' },
    requires: [isCarrierOfOrder],
    records: [record(transportAccepted, () => ({}))],
  });

/** 24. The plan, with the law asked once more. */
export const planTransport = (by: readonly Role[]) =>
  command<CaseFile, PlanTransport>({
    name: 'plan-transport',
    title: { en: 'Plan the transport', sv: 'Planera transporten', pl: 'Zaplanuj transport' },
    by,
    basis: [kriminalvardensInstruktion('6 §'), uf('8:1')],
    input: PlanTransport,
    from: { ...onCase, transport: ['accepted', 'planned'] },
    requires: [isCarrierOfOrder, ...enforcementIsLawful<PlanTransport>(toOrdered)],
    records: [
      record(transportPlanned, ({ input }) => ({ departsAt: input.departsAt, escorts: input.escorts }), {
        sealed: ({ input }) => ({ route: input.route }),
      }),
    ],
  });

/** 24. Boarding: the last call. A stay that came in a minute ago stops it here. */
export const startTransport = (by: readonly Role[]) =>
  command<CaseFile, StartTransport>({
    name: 'start-transport',
    title: { en: 'Board and leave', sv: 'Påbörja transporten', pl: 'Rozpocznij transport' },
    by,
    basis: [ul('10:19 b'), ul('12:15')],
    input: StartTransport,
    from: { ...onCase, transport: 'planned', whereabouts: 'known' },
    requires: [
      isCarrierOfOrder,
      ...enforcementIsLawful<StartTransport>(toOrdered),
      documentCarriesTheJourney,
      personIsInCustody,
    ],
    occurred: input => input.startedAt,
    records: [record(transportStarted, ({ input }) => ({ startedAt: input.startedAt }))],
  });

export const completeTransport = (by: readonly Role[]) =>
  command<CaseFile, CompleteTransport>({
    name: 'complete-transport',
    title: {
      en: 'Report the transport as completed',
      sv: 'Anmäl genomförd transport',
      pl: 'Zgłoś zakończenie transportu',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §'), ul('12:21')],
    input: CompleteTransport,
    from: { ...onCase, transport: 'underway' },
    requires: [isCarrierOfOrder],
    occurred: input => input.endedAt,
    records: [
      record(transportCompleted, ({ input }) => ({ endedAt: input.endedAt }), {
        sealed: ({ input }) => ({ handedTo: input.handedTo }),
      }),
    ],
  });

/** 25. Before it has left, the orderer or the carrier may cancel. */
export const cancelTransport = (by: readonly Role[], who: 'orderer' | 'carrier') =>
  command<CaseFile, CancelTransport>({
    name: 'cancel-transport',
    title: { en: 'Cancel the transport', sv: 'Avbeställ transporten', pl: 'Odwołaj transport' },
    by,
    basis: [ul('10:19 a'), kriminalvardensInstruktion('6 §')],
    input: CancelTransport,
    from: { ...onCase, transport: openTransportStates.filter(state => state !== 'underway') },
    requires: [who === 'carrier' ? isCarrierOfOrder : isResponsibleAuthority],
    records: [
      record(transportCancelled, ({ input }) => ({ reason: input.reason }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

export const abortTransport = (by: readonly Role[]) =>
  command<CaseFile, FailTransport>({
    name: 'abort-transport',
    title: { en: 'Report the transport as aborted', sv: 'Anmäl avbruten transport', pl: 'Zgłoś przerwanie transportu' },
    by,
    basis: [kriminalvardensInstruktion('6 §')],
    input: FailTransport,
    from: { ...onCase, transport: 'underway' },
    requires: [isCarrierOfOrder],
    occurred: input => input.endedAt,
    records: [
      record(transportAborted, ({ input }) => ({ reason: input.reason, endedAt: input.endedAt }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

export const recordRefusalAtArrival = (by: readonly Role[]) =>
  command<CaseFile, FailTransport>({
    name: 'record-refusal-at-arrival',
    title: {
      en: 'Report refusal at arrival',
      sv: 'Anmäl nekad inresa vid ankomst',
      pl: 'Zgłoś odmowę przyjęcia na miejscu',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §')],
    input: FailTransport,
    from: { ...onCase, transport: 'underway' },
    requires: [isCarrierOfOrder],
    occurred: input => input.endedAt,
    records: [
      record(refusedAtArrival, ({ input }) => ({ reason: input.reason, endedAt: input.endedAt }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

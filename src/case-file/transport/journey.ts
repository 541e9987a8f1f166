import { eventOf } from '../../kernel';
import {
  transport,
  withLatestOrder,
  type FitToTravel,
  type Leg,
  type PreVisit,
  type Transport,
  type TransportCost,
  type TransportOrder,
  type Triage,
} from './facts';

const event = eventOf(transport);

/** What the carrier needs to carry a person safely; sealed, since it is about the person. */
export interface CarriageNeeds {
  readonly languages: readonly string[];
  readonly risk: string;
  readonly health: string;
  readonly medication: string;
  readonly restraintsAllowed: string;
  readonly family: string;
  readonly reception: string;
  readonly handbackPlan: string;
  /** What is in the best interests of a child that is carried, and how that was weighed. */
  readonly bestInterests?: string;
}

export type TransportOrdered = Pick<
  TransportOrder,
  | 'carrier'
  | 'destination'
  | 'transit'
  | 'notBefore'
  | 'notAfter'
  | 'custodyGround'
  | 'custodyReviewDueAt'
  | 'helpGround'
  | 'enforceable'
  | 'documentValidUntil'
  | 'risks'
  | 'restraintsAllowed'
  | 'children'
  | 'mayHarmHealth'
  | 'fitToTravel'
  | 'group'
>;

export const transportOrdered = event<TransportOrdered, CarriageNeeds>('transport-ordered', {
  title: { en: 'Transport ordered', sv: 'Transport beställd', pl: 'Zlecono transport' },
  from: ['none', 'cancelled', 'aborted', 'refused-at-arrival'],
  to: 'ordered',
  apply: (facts, { payload, authority, occurredAt }) => ({
    ...facts,
    orders: [
      ...facts.orders,
      { number: facts.orders.length + 1, ...payload, orderer: authority, orderedAt: occurredAt, status: 'ordered' },
    ],
  }),
});

export const transportAccepted = event<Record<string, never>>('transport-accepted', {
  title: { en: 'Transport order accepted', sv: 'Transportbeställning mottagen', pl: 'Przyjęto zlecenie transportu' },
  from: ['ordered'],
  to: 'accepted',
  apply: facts => latest(facts, { status: 'accepted' }),
});

export const transportDeclined = event<{ reason: string }, { reasons: string }>('transport-declined', {
  title: { en: 'Transport order declined', sv: 'Transportbeställning avböjd', pl: 'Odrzucono zlecenie transportu' },
  from: ['ordered'],
  to: 'cancelled',
  apply: (facts, { payload }) => latest(facts, { status: 'cancelled', outcomeReason: payload.reason, declined: true }),
});

export const transportFitnessAssessed = event<FitToTravel, { note: string }>('transport-fitness-assessed', {
  title: { en: 'Fitness to travel assessed', sv: 'Resbarhet bedömd', pl: 'Oceniono zdolność do podróży' },
  from: ['ordered', 'accepted', 'planned'],
  apply: (facts, { payload }) => latest(facts, { fitToTravel: payload }),
});

export const transportPreVisited = event<PreVisit, { note: string }>('transport-pre-visited', {
  title: {
    en: 'The person was visited before the journey',
    sv: 'Förbesök inför resan',
    pl: 'Wizyta u osoby przed podróżą',
  },
  from: ['accepted', 'planned'],
  apply: (facts, { payload }) =>
    withLatestOrder(facts, order => ({ ...order, preVisits: [...(order.preVisits ?? []), payload] })),
});

interface Planned {
  readonly departsAt: string;
  readonly escorts: number;
  readonly legs?: readonly Leg[];
  readonly medics?: number;
  readonly interpreters?: number;
  readonly operationId?: string;
}

interface Team {
  readonly route: string;
  readonly escortNames?: readonly string[];
}

export const transportPlanned = event<Planned, Team>('transport-planned', {
  title: { en: 'Transport planned', sv: 'Transport planerad', pl: 'Zaplanowano transport' },
  from: ['accepted', 'planned'],
  to: 'planned',
  // A plan is whole: what the one before it said is over.
  apply: (facts, { payload }) =>
    withLatestOrder(facts, order => ({ ...unplanned(order), status: 'planned', ...payload })),
});

export const transportStarted = event<{ startedAt: string }>('transport-started', {
  title: { en: 'Transport left', sv: 'Transporten avgick', pl: 'Transport wyruszył' },
  from: ['planned'],
  to: 'underway',
  apply: (facts, { payload }) => latest(facts, { status: 'underway', startedAt: payload.startedAt }),
});

type Ended = Pick<TransportOrder, 'restraintsUsed' | 'broughtTo'> & { readonly endedAt: string };

export const transportCompleted = event<Ended, { handedTo: string; note?: string }>('transport-completed', {
  title: { en: 'Transport completed', sv: 'Transporten genomförd', pl: 'Transport zakończony' },
  from: ['underway'],
  to: 'completed',
  apply: (facts, { payload }) => latest(facts, { status: 'completed', ...payload }),
});

export const transportCancelled = event<{ reason: string }, { note: string }>('transport-cancelled', {
  title: { en: 'Transport cancelled', sv: 'Transporten avbeställd', pl: 'Transport odwołany' },
  from: ['ordered', 'accepted', 'planned'],
  to: 'cancelled',
  apply: (facts, { payload }) => latest(facts, { status: 'cancelled', outcomeReason: payload.reason }),
});

type Failed = Ended & { readonly reason: string };

const failed = (facts: Transport, status: 'aborted' | 'refused-at-arrival', { reason, ...rest }: Failed): Transport =>
  latest(facts, { status, outcomeReason: reason, ...rest });

export const transportAborted = event<Failed, { note: string }>('transport-aborted', {
  title: { en: 'Transport aborted on the way', sv: 'Transporten avbruten', pl: 'Transport przerwany' },
  from: ['underway'],
  to: 'aborted',
  apply: (facts, { payload }) => failed(facts, 'aborted', payload),
});

export const refusedAtArrival = event<Failed, { note: string }>('refused-at-arrival', {
  title: { en: 'Refused at arrival', sv: 'Nekad inresa vid ankomst', pl: 'Odmówiono przyjęcia na miejscu' },
  from: ['underway'],
  to: 'refused-at-arrival',
  apply: (facts, { payload }) => failed(facts, 'refused-at-arrival', payload),
});

type Costs = { readonly items: readonly Omit<TransportCost, 'number' | 'by'>[] };

export const transportCostsRecorded = event<Costs, { note?: string }>('transport-costs-recorded', {
  title: { en: 'Costs of the transport recorded', sv: 'Transportkostnader registrerade', pl: 'Odnotowano koszty' },
  apply: (facts, { payload: { items }, authority }) => {
    const costs = facts.costs ?? [];
    return {
      ...facts,
      costs: [...costs, ...items.map((item, at) => ({ number: costs.length + at + 1, ...item, by: authority }))],
    };
  },
});

export const caseTriaged = event<{ colour: Triage['colour']; assessedOn: string }, { reasons: string }>(
  'case-triaged',
  {
    title: { en: 'Case sorted by its prospect', sv: 'Ärendet kategoriserat', pl: 'Sklasyfikowano sprawę' },
    apply: (facts, { payload: { colour, assessedOn }, authority }) => ({
      ...facts,
      triage: [...(facts.triage ?? []), { colour, on: assessedOn, by: authority }],
    }),
  },
);

/** The person is here again: earlier orders stay as they ended, and a new one can be given. */
export const transportsSetAside = event<Record<string, never>>('transports-set-aside', {
  title: {
    en: 'Earlier transports set aside',
    sv: 'Tidigare transporter lagda åt sidan',
    pl: 'Odłożono wcześniejsze transporty',
  },
  from: ['completed', 'cancelled', 'aborted', 'refused-at-arrival'],
  to: 'none',
  apply: facts => facts,
});

export const journeyEvents = [
  transportOrdered,
  transportAccepted,
  transportDeclined,
  transportFitnessAssessed,
  transportPreVisited,
  transportPlanned,
  transportStarted,
  transportCompleted,
  transportCancelled,
  transportAborted,
  refusedAtArrival,
  transportCostsRecorded,
  caseTriaged,
  transportsSetAside,
];

const latest = (facts: Transport, change: Partial<TransportOrder>): Transport =>
  withLatestOrder(facts, order => ({ ...order, ...change }));

const unplanned = ({ legs, medics, interpreters, operationId, ...order }: TransportOrder) => order;

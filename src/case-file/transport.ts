import { eventOf, type Region } from '../kernel';

/** The order that the carrier sees; the person's data and the risks travel sealed beside it. */
export interface TransportOrder {
  readonly number: number;
  readonly orderer: string;
  readonly carrier: string;
  readonly orderedAt: string;
  /** ISO 3166-1 alpha-3. */
  readonly destination: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** The legal ground of the deprivation of liberty, which the carrier must be able to show. */
  readonly custodyGround: string;
  readonly custodyReviewDueAt?: string;
  readonly status: Exclude<Transport['state'], 'none'>;
  readonly departsAt?: string;
  readonly escorts?: number;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly outcomeReason?: string;
}

export interface Transport {
  readonly state:
    | 'none'
    | 'ordered'
    | 'accepted'
    | 'planned'
    | 'underway'
    | 'completed'
    | 'cancelled'
    | 'aborted'
    | 'refused-at-arrival';
  readonly orders: readonly TransportOrder[];
}

export const transport: Region<Transport> = {
  name: 'transport',
  title: { en: 'Transport', sv: 'Transport', pl: 'Transport' },
  states: {
    none: { en: 'none', sv: 'ingen', pl: 'brak' },
    ordered: { en: 'ordered', sv: 'beställd', pl: 'zlecony' },
    accepted: { en: 'accepted', sv: 'mottagen', pl: 'przyjęty' },
    planned: { en: 'planned', sv: 'planerad', pl: 'zaplanowany' },
    underway: { en: 'under way', sv: 'pågår', pl: 'w trakcie' },
    completed: { en: 'completed', sv: 'genomförd', pl: 'zrealizowany' },
    cancelled: { en: 'cancelled', sv: 'avbeställd', pl: 'odwołany' },
    aborted: { en: 'aborted on the way', sv: 'avbruten', pl: 'przerwany' },
    'refused-at-arrival': { en: 'refused at arrival', sv: 'nekad vid ankomst', pl: 'odmowa przyjęcia na miejscu' },
  },
  blank: { state: 'none', orders: [] },
};

const event = eventOf(transport);
const over = ['completed', 'cancelled', 'aborted', 'refused-at-arrival'] as const;

export interface TransportOrdered {
  readonly carrier: string;
  readonly destination: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly custodyGround: string;
  readonly custodyReviewDueAt?: string;
}

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
}

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

export const transportPlanned = event<{ departsAt: string; escorts: number }, { route: string }>('transport-planned', {
  title: { en: 'Transport planned', sv: 'Transport planerad', pl: 'Zaplanowano transport' },
  from: ['accepted', 'planned'],
  to: 'planned',
  apply: (facts, { payload }) => latest(facts, { status: 'planned', ...payload }),
});

export const transportStarted = event<{ startedAt: string }>('transport-started', {
  title: { en: 'Transport left', sv: 'Transporten avgick', pl: 'Transport wyruszył' },
  from: ['planned'],
  to: 'underway',
  apply: (facts, { payload }) => latest(facts, { status: 'underway', startedAt: payload.startedAt }),
});

export const transportCompleted = event<{ endedAt: string }, { handedTo: string }>('transport-completed', {
  title: { en: 'Transport completed', sv: 'Transporten genomförd', pl: 'Transport zakończony' },
  from: ['underway'],
  to: 'completed',
  apply: (facts, { payload }) => latest(facts, { status: 'completed', endedAt: payload.endedAt }),
});

export const transportCancelled = event<{ reason: string }, { note: string }>('transport-cancelled', {
  title: { en: 'Transport cancelled', sv: 'Transporten avbeställd', pl: 'Transport odwołany' },
  from: ['ordered', 'accepted', 'planned'],
  to: 'cancelled',
  apply: (facts, { payload }) => latest(facts, { status: 'cancelled', outcomeReason: payload.reason }),
});

export const transportAborted = event<{ reason: string; endedAt: string }, { note: string }>('transport-aborted', {
  title: { en: 'Transport aborted on the way', sv: 'Transporten avbruten', pl: 'Transport przerwany' },
  from: ['underway'],
  to: 'aborted',
  apply: (facts, { payload }) =>
    latest(facts, { status: 'aborted', outcomeReason: payload.reason, endedAt: payload.endedAt }),
});

export const refusedAtArrival = event<{ reason: string; endedAt: string }, { note: string }>('refused-at-arrival', {
  title: { en: 'Refused at arrival', sv: 'Nekad inresa vid ankomst', pl: 'Odmówiono przyjęcia na miejscu' },
  from: ['underway'],
  to: 'refused-at-arrival',
  apply: (facts, { payload }) =>
    latest(facts, { status: 'refused-at-arrival', outcomeReason: payload.reason, endedAt: payload.endedAt }),
});

export const transportEvents = [
  transportOrdered,
  transportAccepted,
  transportPlanned,
  transportStarted,
  transportCompleted,
  transportCancelled,
  transportAborted,
  refusedAtArrival,
];

/** States in which an order is open: somebody is about to be moved, or is on the way. */
export const openTransportStates = ['ordered', 'accepted', 'planned', 'underway'] as const;

/** The order that is open, if there is one. */
export const openOrder = ({ state, orders }: Transport): TransportOrder | undefined =>
  state === 'none' || over.some(end => end === state) ? undefined : orders.at(-1);

const latest = (facts: Transport, change: Partial<TransportOrder>): Transport => ({
  ...facts,
  orders: facts.orders.map((order, at) => (at === facts.orders.length - 1 ? { ...order, ...change } : order)),
});

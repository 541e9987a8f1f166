import type { Region } from '../../kernel';
import type { CostRecovery } from './recovery-facts';
import type {
  BroughtTo,
  conveyances,
  costBearers,
  costItems,
  fitnessAssessors,
  HelpGround,
  PreVisitFinding,
  Restraint,
  Risk,
  travelModes,
  triageColours,
} from './words';

/** A stretch of the journey. Places and services are codes, so that nothing here is about the person. */
export interface Leg {
  /** UN/LOCODE, e.g. `SEARN`. */
  readonly from: string;
  readonly to: string;
  readonly mode: (typeof travelModes)[number];
  /** Flight, train or voyage, e.g. `TK1796`. */
  readonly service?: string;
  readonly departsAt: string;
  readonly arrivesAt: string;
}

/** A judgment of whether the person can make the journey, good for a time. */
export interface FitToTravel {
  readonly fit: boolean;
  readonly by: (typeof fitnessAssessors)[number];
  readonly assessedOn: string;
  /** The last day on which it may be relied upon. */
  readonly validUntil: string;
}

export interface PreVisit {
  readonly visitedOn: string;
  readonly found: readonly PreVisitFinding[];
}

/** The order that the carrier sees; the person's data and the risks in words travel sealed beside it. */
export interface TransportOrder {
  readonly number: number;
  readonly orderer: string;
  readonly carrier: string;
  readonly orderedAt: string;
  /** ISO 3166-1 alpha-3. */
  readonly destination: string;
  readonly transit?: readonly string[];
  readonly notBefore: string;
  readonly notAfter: string;
  /** The legal ground of the deprivation of liberty, which the carrier must be able to show; words in older journals. */
  readonly custodyGround: string;
  readonly custodyReviewDueAt?: string;
  /** Why help is asked for, where the law makes that a condition. */
  readonly helpGround?: HelpGround;
  /** What makes the decision enforceable: how it became final, or that it may be enforced at once. */
  readonly enforceable?: string;
  readonly documentValidUntil?: string;
  readonly risks?: readonly Risk[];
  readonly restraintsAllowed?: readonly Restraint[];
  /** Children under 18 who travel along. */
  readonly children?: number;
  /** The journey may harm the person's health, so that a doctor has to agree to it. */
  readonly mayHarmHealth?: boolean;
  readonly fitToTravel?: FitToTravel;
  readonly preVisits?: readonly PreVisit[];
  readonly status: Exclude<Transport['state'], 'none'>;
  readonly departsAt?: string;
  readonly legs?: readonly Leg[];
  readonly escorts?: number;
  readonly medics?: number;
  readonly interpreters?: number;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly outcomeReason?: string;
  /** It was never taken on. */
  readonly declined?: true;
  readonly broughtTo?: BroughtTo;
  readonly restraintsUsed?: readonly Restraint[];
  /** The journey that several orders share, where they do. */
  readonly operationId?: string;
  /** How many are removed together, and by what. */
  readonly group?: { readonly persons: number; readonly conveyance: (typeof conveyances)[number] };
  readonly transitRequests?: readonly TransitRequest[];
  readonly observers?: Observers;
}

/** Another state asked to let the person through under escort. Civil dates and instants, no names. */
export interface TransitRequest {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly notifiedOn: string;
  /** Kinds of data about the person that it was told. */
  readonly dataTold?: readonly string[];
  /** After this moment silence is permission, RFC 3339 UTC. */
  readonly silentUntil: string;
  readonly prolonged?: true;
  readonly answer?: 'granted' | 'refused' | 'silence';
}

/** Organisations that may watch, told of the operation. */
export interface Observers {
  readonly toldOn: string;
  readonly organisations: number;
  /** How many said that they will come, and how many of them travel at the cost of the state. */
  readonly attending?: number;
  readonly paid?: number;
  /** Day of their report, once it is in. */
  readonly reportedOn?: string;
}

export interface TransportCost {
  readonly number: number;
  /** The order that it belongs to. */
  readonly order: number;
  readonly item: (typeof costItems)[number];
  /** In minor units: öre, cents. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly bornBy: (typeof costBearers)[number];
  /** The authority that recorded it. */
  readonly by: string;
}

export interface Triage {
  readonly colour: (typeof triageColours)[number];
  readonly on: string;
  readonly by: string;
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
  readonly costs?: readonly TransportCost[];
  readonly recovery?: CostRecovery;
  /** Every sorting that there was; the last one counts. */
  readonly triage?: readonly Triage[];
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

/** States in which an order is open: somebody is about to be moved, or is on the way. */
export const openTransportStates = ['ordered', 'accepted', 'planned', 'underway'] as const;

/** The order that is open, if there is one. */
export const openOrder = ({ state, orders }: Transport): TransportOrder | undefined =>
  openTransportStates.some(open => open === state) ? orders.at(-1) : undefined;

/** The transport with its latest order changed. */
export const withLatestOrder = (facts: Transport, change: (order: TransportOrder) => TransportOrder): Transport => ({
  ...facts,
  orders: facts.orders.map((order, at) => (at === facts.orders.length - 1 ? change(order) : order)),
});

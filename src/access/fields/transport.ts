import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

const force = ['liberty', 'security'] as const;
/** Danger to others, and to oneself. */
const risk = ['security', 'health'] as const;
/** Why a journey came to nothing: illness, or an application for asylum on the way. */
const outcome = ['health', 'asylum'] as const;

const leg = {
  from: 'operational',
  to: 'operational',
  mode: 'operational',
  service: 'operational',
  departsAt: 'operational',
  arrivesAt: 'operational',
} as const;
const fitness = { fit: 'health', by: 'health', assessedOn: 'health', validUntil: 'health' } as const;
const visit = { visitedOn: 'operational', found: ['health', 'asylum', 'family'] } as const;

const ordered = {
  carrier: 'operational',
  destination: 'operational',
  transit: 'operational',
  notBefore: 'operational',
  notAfter: 'operational',
  custodyGround: 'liberty',
  custodyReviewDueAt: 'liberty',
  helpGround: 'security',
  enforceable: 'operational',
  documentValidUntil: 'operational',
  risks: risk,
  restraintsAllowed: force,
  children: 'family',
  mayHarmHealth: 'health',
  fitToTravel: fitness,
  group: { persons: 'operational', conveyance: 'operational' },
} as const;

const planned = {
  departsAt: 'operational',
  escorts: 'operational',
  legs: leg,
  medics: 'health',
  interpreters: 'operational',
  operationId: 'operational',
} as const;

const ended = { endedAt: 'operational', broughtTo: ['liberty', 'whereabouts'], restraintsUsed: force } as const;

const transit = {
  country: 'operational',
  notifiedOn: 'operational',
  dataTold: 'identity',
  silentUntil: 'operational',
  prolonged: 'operational',
} as const;
const watching = {
  toldOn: 'operational',
  organisations: 'operational',
  attending: 'operational',
  paid: 'operational',
  reportedOn: 'operational',
} as const;

export const orderFields = {
  ...ordered,
  ...planned,
  ...ended,
  number: 'operational',
  orderer: 'operational',
  orderedAt: 'operational',
  status: 'operational',
  startedAt: 'operational',
  outcomeReason: outcome,
  declined: 'operational',
  preVisits: visit,
  transitRequests: { ...transit, answer: 'operational' },
  observers: watching,
} as const satisfies Classified<file.TransportOrder>;

const cost = {
  order: 'operational',
  item: 'operational',
  amount: 'operational',
  currency: 'operational',
  bornBy: 'operational',
} as const;

const estimate = { on: 'operational', amount: 'operational', currency: 'operational' } as const;
const charged = {
  reference: 'operational',
  decidedOn: 'operational',
  payers: 'operational',
  items: { item: 'operational', amount: 'operational', place: 'liberty', days: 'liberty' },
  currency: 'operational',
} as const;

export const transport: Classified<file.Transport> = {
  state: 'operational',
  orders: orderFields,
  costs: { ...cost, number: 'operational', by: 'operational' },
  triage: { colour: risk, on: risk, by: risk },
  recovery: {
    estimate,
    decision: {
      ...charged,
      servedOn: 'operational',
      appealedOn: 'operational',
      appealOutcome: 'operational',
      finalOn: 'operational',
      settled: { on: 'operational', how: 'operational' },
    },
  },
};

/** What the carrier is told of the person: the sealed part of the order. */
export const carriageNeeds = {
  languages: 'identity',
  risk,
  health: 'health',
  medication: 'health',
  restraintsAllowed: force,
  family: 'family',
  reception: 'whereabouts',
  handbackPlan: ['liberty', 'whereabouts'],
  bestInterests: 'family',
} as const satisfies Classified<file.CarriageNeeds>;

const failed = { ...ended, reason: outcome } as const;

export const transportEvents = [
  told(file.transportOrdered, { happened: 'operational', payload: ordered, sealed: carriageNeeds }),
  told(file.transportAccepted, { happened: 'operational' }),
  told(file.transportDeclined, {
    happened: 'operational',
    payload: { reason: 'health' },
    sealed: { reasons: 'health' },
  }),
  told(file.transportFitnessAssessed, { happened: 'health', payload: fitness, sealed: { note: 'health' } }),
  told(file.transportPreVisited, {
    happened: 'operational',
    payload: visit,
    sealed: { note: ['health', 'asylum', 'family'] },
  }),
  told(file.transportPlanned, {
    happened: 'operational',
    payload: planned,
    sealed: { route: 'security', escortNames: 'security' },
  }),
  told(file.transportStarted, { happened: 'operational', payload: { startedAt: 'operational' } }),
  told(file.transportCompleted, {
    happened: 'operational',
    payload: ended,
    sealed: { handedTo: 'whereabouts', note: 'identity' },
  }),
  told(file.transportCancelled, { happened: 'operational', payload: { reason: 'health' }, sealed: { note: 'health' } }),
  told(file.transportAborted, { happened: 'operational', payload: failed, sealed: { note: outcome } }),
  told(file.refusedAtArrival, { happened: 'operational', payload: failed, sealed: { note: outcome } }),
  told(file.transportCostsRecorded, {
    happened: 'operational',
    payload: { items: cost },
    sealed: { note: 'operational' },
  }),
  told(file.caseTriaged, {
    happened: 'operational',
    payload: { colour: risk, assessedOn: risk },
    sealed: { reasons: risk },
  }),
  told(file.transportsSetAside, { happened: 'operational' }),
  told(file.transitNotified, { happened: 'operational', payload: transit }),
  told(file.transitProlonged, {
    happened: 'operational',
    payload: { country: 'operational', silentUntil: 'operational' },
  }),
  told(file.transitAnswered, { happened: 'operational', payload: { country: 'operational', answer: 'operational' } }),
  told(file.observersTold, {
    happened: 'operational',
    payload: { toldOn: 'operational', organisations: 'operational' },
    sealed: { names: 'operational' },
  }),
  told(file.observersAttend, { happened: 'operational', payload: { attending: 'operational', paid: 'operational' } }),
  told(file.observersReported, {
    happened: 'operational',
    payload: { reportedOn: 'operational' },
    sealed: { findings: force },
  }),
  told(file.costsEstimated, { happened: 'operational', payload: estimate, sealed: { reckoning: 'identity' } }),
  told(file.costsDecided, {
    happened: 'operational',
    payload: charged,
    sealed: { reasons: 'identity', payersNamed: 'identity' },
  }),
  told(file.costsServed, {
    happened: 'operational',
    payload: { servedOn: 'operational' },
    sealed: { receivedBy: 'identity' },
  }),
  told(file.costsAppealRuled, {
    happened: 'operational',
    payload: { outcome: 'operational', decidedOn: 'operational', items: charged.items },
    sealed: { reasons: 'identity' },
  }),
  told(file.costsAppealed, { happened: 'operational', payload: { lodgedOn: 'operational' } }),
  told(file.costsFinal, { happened: 'operational', payload: { finalOn: 'operational' } }),
  told(file.costsSettled, { happened: 'operational', payload: { on: 'operational', how: 'operational' } }),
];

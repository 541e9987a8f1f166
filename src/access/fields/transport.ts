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
} as const satisfies Classified<file.TransportOrder>;

const cost = {
  order: 'operational',
  item: 'operational',
  amount: 'operational',
  currency: 'operational',
  bornBy: 'operational',
} as const;

export const transport: Classified<file.Transport> = {
  state: 'operational',
  orders: orderFields,
  costs: { ...cost, number: 'operational', by: 'operational' },
  triage: { colour: risk, on: risk, by: risk },
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
];

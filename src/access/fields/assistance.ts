import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

const applied = {
  scheme: 'operational',
  appliedOn: 'operational',
  // Who may apply is told by the protection that was refused.
  ground: 'asylum',
  country: 'operational',
  adults: 'family',
  children: 'family',
  late: 'operational',
} as const;

/** Special needs tell of illness, of being a child alone, or of what was done to somebody. */
const needs = ['health', 'family'] as const;
const check = { kind: 'operational', on: 'operational', inOrder: 'health', needs: 'health' } as const;
const expense = { kind: 'operational', on: 'operational', amount: 'operational', currency: 'operational' } as const;
const screening = {
  unionCitizen: 'identity',
  // That somebody holds a certificate of an applicant for protection is one of the answers.
  stayBasis: 'asylum',
  lastAssistedExitOn: 'operational',
  foundInOwnCases: 'operational',
  exception: 'health',
  eligible: 'operational',
} as const;
const booked = { departsOn: 'operational', mode: 'operational', escort: 'health' } as const;
const cash = { amount: 'operational', currency: 'operational', paidOn: 'operational' } as const;

const journey = {
  declaredOn: 'operational',
  through: 'operational',
  appliedAt: 'operational',
  vulnerabilities: needs,
  appliedNoLaterThan: 'operational',
  screening: { ...screening, on: 'operational' },
  orderedOn: 'operational',
  orderedBy: 'operational',
  organiser: 'operational',
  leftUnexaminedBecause: 'operational',
  leftUnexaminedOn: 'operational',
  checks: check,
  expenses: { ...expense, number: 'operational' },
  booked,
  begunOn: 'operational',
  cash,
  leftOn: 'operational',
  ended: { how: 'operational', on: 'operational' },
} as const satisfies Classified<file.Journey>;

const granted = { amount: 'operational', currency: 'operational', profileVersion: 'operational' } as const;

const consent = { to: 'operational', purpose: 'operational', groups: 'operational', givenOn: 'operational' } as const;

export const assistance: Classified<file.Assistance> = {
  ...applied,
  ...granted,
  journey,
  consents: { ...consent, withdrawnOn: 'operational' },
  state: 'operational',
  counselledOn: 'operational',
  attitude: 'identity',
  refusedBecause: 'asylum',
  paidOn: 'operational',
};

export const assistanceEvents = [
  told(file.returnCounselled, {
    happened: 'operational',
    payload: { heldOn: 'operational', attitude: 'identity', language: 'identity', topics: 'operational' },
    sealed: { note: 'identity' },
  }),
  told(file.supportApplied, { happened: 'operational', payload: applied }),
  told(file.supportGranted, {
    happened: 'operational',
    payload: { ...granted, grantedOn: 'operational' },
    sealed: { reasons: 'identity' },
  }),
  told(file.supportRefused, {
    happened: 'operational',
    payload: { because: 'asylum', refusedOn: 'operational' },
    sealed: { reasons: ['identity', 'asylum'] },
  }),
  told(file.supportWithdrawn, { happened: 'operational', payload: { withdrawnOn: 'operational' } }),
  told(file.supportPaid, {
    happened: 'operational',
    payload: { paidOn: 'operational', through: 'operational' },
    sealed: { receipt: 'identity' },
  }),
  told(file.assistedReturnApplied, {
    happened: 'operational',
    payload: {
      appliedOn: 'operational',
      ground: 'asylum',
      country: 'operational',
      adults: 'family',
      children: 'family',
      late: 'operational',
      declaredOn: 'operational',
      through: 'operational',
      vulnerabilities: needs,
      appliedNoLaterThan: 'operational',
    },
    sealed: { declaration: 'identity', needs: ['identity', 'health'] },
  }),
  told(file.returnScreened, {
    happened: 'operational',
    payload: { ...screening, screenedOn: 'operational' },
    sealed: { note: ['identity', 'asylum'] },
  }),
  told(file.assistedReturnOrdered, {
    happened: 'operational',
    payload: { orderedOn: 'operational', organiser: 'operational' },
    sealed: { reference: 'operational' },
  }),
  told(file.leftUnexamined, {
    happened: 'operational',
    payload: { because: 'operational', on: 'operational' },
    sealed: { reasons: 'identity' },
  }),
  told(file.preparationBegun, { happened: 'operational', payload: { begunOn: 'operational' } }),
  told(file.departureChecked, { happened: 'operational', payload: check, sealed: { note: ['identity', 'health'] } }),
  told(file.expenseCovered, { happened: 'operational', payload: expense, sealed: { receipt: 'identity' } }),
  told(file.needFound, { happened: needs, payload: { need: needs } }),
  told(file.journeyBooked, {
    happened: 'operational',
    payload: booked,
    sealed: { booking: ['identity', 'whereabouts'] },
  }),
  told(file.travelCashPaid, { happened: 'operational', payload: cash, sealed: { receipt: 'identity' } }),
  told(file.journeyBegun, {
    happened: 'operational',
    payload: { begunOn: 'operational' },
    sealed: { note: ['identity', 'whereabouts'] },
  }),
  told(file.returnedWithHelp, { happened: 'operational', payload: { leftOn: 'operational' } }),
  told(file.assistedReturnEnded, {
    happened: 'operational',
    payload: { how: 'operational', on: 'operational' },
    sealed: { note: 'identity' },
  }),
  told(file.consentGiven, { happened: 'operational', payload: consent, sealed: { form: 'identity' } }),
  told(file.consentWithdrawn, { happened: 'operational', payload: { to: 'operational', withdrawnOn: 'operational' } }),
];

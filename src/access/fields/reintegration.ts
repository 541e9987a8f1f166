import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

/** Special needs tell of illness, of being a child alone, or of what was done to somebody. */
const needs = ['health', 'family'] as const;

const applied = {
  appliedOn: 'operational',
  basis: 'operational',
  country: 'operational',
  adults: 'family',
  children: 'family',
  vulnerabilities: needs,
} as const;
const granted = {
  grantedOn: 'operational',
  package: 'operational',
  full: needs,
  entrustedTo: 'operational',
  budget: 'operational',
  currency: 'operational',
} as const;
/** What a plan pays for can be medical care. */
const item = { kind: ['identity', 'health'], amount: 'operational' } as const;
const tranche = { item: 'operational', amount: 'operational', paidOn: 'operational' } as const;
const survey = {
  on: 'operational',
  by: 'operational',
  economic: 'identity',
  social: 'identity',
  psychosocial: ['identity', 'health'],
} as const;
const tool = {
  kind: 'operational',
  support: 'operational',
  partner: 'operational',
  openedOn: 'operational',
  departureOn: 'operational',
  familySize: 'family',
  returnKind: 'operational',
  needs,
  consentOn: 'operational',
} as const;

export const reintegration: Classified<file.Reintegration> = {
  ...applied,
  ...granted,
  state: 'operational',
  refusedBecause: 'operational',
  items: { ...item, number: 'operational' },
  draftedBy: 'operational',
  acceptedOn: 'operational',
  returnedForChange: 'operational',
  rejected: 'operational',
  tranches: { ...tranche, number: 'operational', receiptOn: 'operational' },
  surveys: { ...survey, number: 'operational' },
  outcome: 'identity',
  evaluatedOn: 'operational',
  tool: { ...tool, status: 'operational', answeredOn: 'operational' },
};

export const reintegrationEvents = [
  told(file.reintegrationApplied, {
    happened: 'operational',
    payload: applied,
    sealed: { needs: ['identity', 'health'] },
  }),
  told(file.reintegrationGranted, { happened: 'operational', payload: granted, sealed: { reasons: 'identity' } }),
  told(file.reintegrationRefused, {
    happened: 'operational',
    payload: { because: 'operational', refusedOn: 'operational' },
    sealed: { reasons: 'identity' },
  }),
  told(file.planDrafted, {
    happened: 'operational',
    payload: { items: item, draftedOn: 'operational' },
    sealed: { items: { description: ['identity', 'health'], vendor: ['identity', 'whereabouts'] } },
  }),
  told(file.planSubmitted, { happened: 'operational', payload: { submittedOn: 'operational' } }),
  told(file.planAccepted, {
    happened: 'operational',
    payload: { acceptedOn: 'operational' },
    sealed: { note: 'identity' },
  }),
  told(file.planReturned, {
    happened: 'operational',
    payload: { returnedOn: 'operational' },
    sealed: { reasons: 'identity' },
  }),
  told(file.planRejected, {
    happened: 'operational',
    payload: { rejectedOn: 'operational', because: 'operational' },
    sealed: { reasons: 'identity' },
  }),
  told(file.tranchePaid, { happened: 'operational', payload: tranche, sealed: { payee: 'identity' } }),
  told(file.receiptReceived, {
    happened: 'operational',
    payload: { number: 'operational', receivedOn: 'operational' },
    sealed: { receipt: 'identity' },
  }),
  told(file.reintegrationMonitored, {
    happened: 'operational',
    payload: survey,
    sealed: { answers: ['identity', 'health'] },
  }),
  told(file.reintegrationEvaluated, {
    happened: 'operational',
    payload: { evaluatedOn: 'operational', outcome: 'identity' },
    sealed: { summary: ['identity', 'health'] },
  }),
  told(file.toolCaseOpened, { happened: 'operational', payload: tool, sealed: { consent: 'identity' } }),
  told(file.toolCaseAnswered, {
    happened: 'operational',
    payload: { answer: 'operational', answeredOn: 'operational' },
  }),
];

import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

/** What another state is asked and told. Nothing here may be of a kind that a third country never learns: a test reads it. */
export const travelDocument: Classified<file.TravelDocument> = {
  state: 'operational',
  country: 'operational',
  dataReleased: 'identity',
  enclosures: 'identity',
  channel: 'operational',
  draftedBy: 'operational',
  approvedBy: 'operational',
  requestedBy: 'operational',
  kind: 'identity',
  validUntil: 'operational',
  identityVersion: 'identity',
  requests: 'operational',
  replyExpectedBy: 'operational',
  remindedOn: 'operational',
  overdueSince: 'operational',
  accepted: { on: 'operational', how: 'operational' },
  refusedBecause: 'identity',
  kept: { on: 'operational', by: 'operational' },
  // Counted only while somebody is in custody.
  gaps: 'liberty',
};

export const travelDocumentEvents = [
  told(file.documentRequestDrafted, {
    happened: 'operational',
    payload: {
      country: 'operational',
      dataReleased: 'identity',
      identityVersion: 'identity',
      enclosures: 'identity',
      channel: 'operational',
    },
    sealed: { assessment: 'identity' },
  }),
  told(file.documentRequested, {
    happened: 'operational',
    payload: { released: 'identity', enclosures: 'identity', replyExpectedBy: 'operational' },
    sealed: { assessment: 'identity', items: { item: 'identity', release: 'identity', reasons: 'identity' } },
  }),
  told(file.consularInterviewHeld, {
    happened: 'operational',
    payload: { heldOn: 'operational', by: 'operational', outcome: 'identity' },
    sealed: { note: 'identity' },
  }),
  told(file.consulateReminded, {
    happened: 'operational',
    payload: { remindedOn: 'operational', replyExpectedBy: 'operational' },
    sealed: { note: 'identity' },
  }),
  told(file.replyOverdue, { happened: 'operational' }),
  told(file.returnAccepted, {
    happened: 'operational',
    payload: { acceptedOn: 'operational', how: 'operational' },
    sealed: { reference: 'identity' },
  }),
  told(file.documentIssued, {
    happened: 'operational',
    payload: {
      kind: 'identity',
      issuedOn: 'operational',
      validUntil: 'operational',
      country: 'operational',
      identityVersion: 'identity',
    },
    sealed: {
      number: 'identity',
      particulars: {
        placeOfIssue: 'identity',
        photograph: 'identity',
        distinguishingMarks: 'identity',
        addressThere: ['identity', 'whereabouts'],
      },
    },
  }),
  told(file.documentRefused, {
    happened: 'operational',
    payload: { answeredOn: 'operational', because: 'identity' },
    sealed: { reasons: 'identity' },
  }),
  told(file.documentExpired, { happened: 'operational' }),
  told(file.passportKept, {
    happened: 'operational',
    payload: { keptOn: 'operational' },
    sealed: { number: 'identity' },
  }),
  told(file.passportReturned, {
    happened: 'operational',
    payload: { returnedOn: 'operational', to: 'operational' },
  }),
  told(file.diligenceGap, { happened: 'liberty' }),
];

import * as file from '../../case-file';
import type { Classified } from '../classified';
import { eventClasses as told } from './event-classes';

/** Whether somebody serves a sentence, and why somebody is kept, is told by the same field. */
const state = ['liberty', 'criminal'] as const;
const dangerous = ['liberty', 'criminal', 'security'] as const;

/** What forbids detention may be illness, or having been trafficked. */
const barred = ['liberty', 'health', 'criminal'] as const;
const alternativesTaken = { measures: 'liberty', deposit: 'liberty', currency: 'liberty' } as const;

export const custody: Classified<file.Custody> = {
  state,
  ground: 'liberty',
  authority: 'liberty',
  since: 'liberty',
  pendingOrder: {
    ground: 'liberty',
    decidedOn: 'liberty',
    urgentFor: 'liberty',
    facility: 'liberty',
    endsOn: 'liberty',
  },
  prolongation: 'liberty',
  holdPower: 'liberty',
  holdProlonged: 'liberty',
  lastReviewOn: 'liberty',
  urgentFor: 'liberty',
  counselSince: 'liberty',
  placement: { ground: dangerous, since: 'liberty', keptApart: dangerous },
  isolation: { since: dangerous, decidedAt: dangerous },
  purposeFulfilledOn: 'liberty',
  releaseOrderedAt: 'liberty',
  alarms: { about: 'liberty', at: 'liberty' },
  passportSurrendered: 'liberty',
  supervisionFailedOn: 'liberty',
  sentenceEndsOn: state,
  courtSince: 'liberty',
  facility: 'liberty',
  orderEndsOn: 'liberty',
  motionFiledOn: 'liberty',
  alternatives: alternativesTaken,
  history: {
    earlierDays: 'liberty',
    lastOrderOn: 'liberty',
    breachedOn: 'liberty',
    forfeited: 'liberty',
    deposits: { amount: 'liberty', currency: 'liberty', forfeitedOn: 'liberty', returnedOn: 'liberty' },
    bars: { because: barred, since: 'liberty' },
    aid: { from: 'liberty', until: 'liberty', endedOn: 'liberty', endedBecause: 'liberty' },
  },
  appeals: {
    number: 'liberty',
    spell: 'liberty',
    lodgedOn: 'liberty',
    outcome: 'liberty',
    decidedOn: 'liberty',
  },
  spells: {
    number: 'liberty',
    kind: state,
    authority: 'liberty',
    ground: 'liberty',
    from: 'liberty',
    to: 'liberty',
    endedBecause: state,
  },
};

const reasoned = { reasons: 'liberty', legalReasons: 'liberty', bestInterests: ['liberty', 'family'] } as const;
const written = { document: 'liberty', alternatives: 'liberty', oralHearing: 'liberty' } as const;

const measures = [
  told(file.takenIntoCustody, { happened: 'liberty', payload: { startedAt: 'liberty', power: 'liberty' } }),
  told(file.holdProlonged, { happened: 'liberty', sealed: { reasons: 'liberty' } }),
  told(file.detentionOrdered, {
    happened: 'liberty',
    payload: {
      ...written,
      ground: 'liberty',
      decidedOn: 'liberty',
      change: 'liberty',
      urgentFor: 'liberty',
      facility: 'liberty',
      endsOn: 'liberty',
      earlierDays: 'liberty',
    },
    sealed: reasoned,
  }),
  told(file.detentionStarted, { happened: 'liberty', payload: { ground: 'liberty', startedAt: 'liberty' } }),
  told(file.detentionReviewed, {
    happened: 'liberty',
    payload: { ...written, heldOn: 'liberty', prolongation: 'liberty', outcome: 'liberty' },
    sealed: { ...reasoned, prospect: 'liberty' },
  }),
  told(file.urgentDetentionConfirmed, {
    happened: 'liberty',
    payload: { confirmedOn: 'liberty', document: 'liberty' },
    sealed: reasoned,
  }),
  told(file.supervisionOrdered, {
    happened: 'liberty',
    payload: { startedAt: 'liberty', duties: 'liberty', document: 'liberty', alternatives: alternativesTaken },
    sealed: { ...reasoned, reporting: ['liberty', 'whereabouts'] },
  }),
  told(file.supervisionReviewed, {
    happened: 'liberty',
    payload: { heldOn: 'liberty', hearing: 'liberty' },
    sealed: reasoned,
  }),
  told(file.enforcementFailed, {
    happened: 'liberty',
    payload: { failedOn: 'liberty', because: 'liberty' },
    sealed: { note: 'liberty' },
  }),
  told(file.releaseOrdered, {
    happened: 'liberty',
    payload: { orderedAt: 'liberty', because: barred },
    sealed: reasoned,
  }),
  told(file.released, {
    happened: 'liberty',
    payload: { endedAt: 'liberty', because: state },
    sealed: { reasons: 'liberty' },
  }),
  told(file.sentenceStarted, { happened: state, payload: { startedAt: state, endsOn: state } }),
  told(file.sentenceEnded, { happened: state, payload: { endedAt: state } }),
];

const safeguards = [
  told(file.counselAppointed, {
    happened: 'liberty',
    payload: { appointedOn: 'liberty' },
    sealed: { name: 'liberty' },
  }),
  told(file.placedInPrison, {
    happened: 'liberty',
    payload: { ground: dangerous, startedAt: 'liberty', keptApart: dangerous },
    sealed: { reasons: dangerous, place: ['liberty', 'whereabouts'] },
  }),
  told(file.placementEnded, { happened: 'liberty', payload: { endedAt: 'liberty', because: 'liberty' } }),
  told(file.isolationDecided, {
    happened: dangerous,
    payload: { decidedAt: dangerous },
    sealed: { reasons: dangerous },
  }),
  told(file.isolationEnded, { happened: dangerous, payload: { endedAt: dangerous, because: dangerous } }),
  told(file.familyChanged, {
    happened: ['liberty', 'family'],
    payload: { changedOn: 'family', change: 'family' },
    sealed: { note: 'family' },
  }),
  told(file.purposeFulfilled, {
    happened: 'liberty',
    payload: { fulfilledOn: 'liberty' },
    sealed: { note: 'liberty' },
  }),
  told(file.detentionAppealed, { happened: 'liberty', payload: { lodgedOn: 'liberty' } }),
  told(file.detentionAppealDecided, {
    happened: 'liberty',
    payload: { number: 'liberty', outcome: 'liberty', decidedOn: 'liberty' },
  }),
];

const byCourt = [
  told(file.putAtCourtsDisposal, {
    happened: 'liberty',
    payload: { at: 'liberty', asksFor: 'liberty' },
    sealed: { reasons: 'liberty' },
  }),
  told(file.extensionMoved, {
    happened: 'liberty',
    payload: { filedOn: 'liberty', until: 'liberty' },
    sealed: { reasons: 'liberty' },
  }),
  told(file.detentionExtended, {
    happened: 'liberty',
    payload: { ...written, decidedOn: 'liberty', endsOn: 'liberty', prolongation: 'liberty' },
    sealed: { ...reasoned, prospect: 'liberty' },
  }),
  told(file.alternativesBreached, {
    happened: 'liberty',
    payload: { breachedOn: 'liberty', breach: 'liberty', forfeited: 'liberty' },
    sealed: { note: 'liberty' },
  }),
  told(file.depositReturned, {
    happened: 'liberty',
    payload: { returnedOn: 'liberty', amount: 'liberty' },
    sealed: { receivedBy: ['identity', 'liberty'] },
  }),
  told(file.detentionBarred, {
    happened: 'liberty',
    payload: { because: barred, since: 'liberty' },
    sealed: { reasons: barred },
  }),
  told(file.detentionBarEnded, { happened: 'liberty', payload: { endedOn: 'liberty', because: barred } }),
  told(file.careOrdered, {
    happened: ['liberty', 'family'],
    payload: { decidedOn: ['liberty', 'family'], endedAt: 'liberty', document: ['liberty', 'family'] },
    sealed: { place: ['family', 'whereabouts'] },
  }),
  told(file.aidGranted, {
    happened: 'liberty',
    payload: { from: 'liberty', until: 'liberty' },
    sealed: { needs: ['liberty', 'health'] },
  }),
  told(file.aidEnded, { happened: 'liberty', payload: { endedOn: 'liberty', because: 'liberty' } }),
];

export const custodyEvents = [
  ...measures,
  ...byCourt,
  ...safeguards,
  ...file.alarmEvents.map(alarm => told(alarm, { happened: 'liberty' })),
];

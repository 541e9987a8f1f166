import type { DeadlineRule } from '../../../../kernel';
import {
  capNears,
  counselAppointed,
  counselMissing,
  decisionRenewed,
  detainedSince,
  detentionReviewed,
  detentionStarted,
  familyChanged,
  familyReviewMissing,
  holdEndNears,
  holdProlonged,
  newRulingMissing,
  purposeFulfilled,
  released,
  releaseOrdered,
  releaseUnconfirmed,
  reviewNears,
  sentenceStarted,
  supervisionOrdered,
  takenIntoCustody,
  urgentDetentionConfirmed,
  urgentReviewMissing,
  type CaseFile,
} from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { houseRule, ul } from '../../../../law/sweden/acts';
import { custodyOwner } from '../guards/custody-authority';
import { detentionIsOver, holdOwner } from './custody';
import { atOnce, capAlarm, reviewAlarm } from './custody-terms';
import { holder } from '../../owners';

const serviceLevel = houseRule('custody', 'verify');

/** What the clock calls out before a lawful time is missed, or because what is due has not been done. */
export const custodyAlarms: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.custody.hold-alarm',
    title: {
      en: 'Alarm before police custody ends',
      sv: 'Larm före omhändertagandets slut',
      pl: 'Alarm przed końcem zatrzymania',
    },
    legalBasis: [ul('9:12'), serviceLevel],
    starts: [takenIntoCustody, holdProlonged],
    due: ({ custody: { since, holdPower }, deadlines }, { type }) => {
      if (since === undefined || holdPower === 'inquiry') return undefined;
      const start = type === holdProlonged.type ? deadlines['se.custody.hold']?.dueAt : since;
      return start === undefined ? undefined : computeDeadline('se.hold.police.alarm', { start, lawOf: since });
    },
    void: [...detentionIsOver, detentionStarted, holdEndNears],
    lapse: 'raise-hold-alarm',
    owner: holdOwner,
  },
  {
    key: 'se.detention.review-alarm',
    title: {
      en: 'Alarm before the review of detention',
      sv: 'Larm före omprövning av förvar',
      pl: 'Alarm przed kontrolą detencji',
    },
    legalBasis: [ul('10:9'), serviceLevel],
    starts: [detentionStarted, detentionReviewed],
    due: reviewAlarm,
    void: [...detentionIsOver, reviewNears],
    lapse: 'raise-review-alarm',
    owner: custodyOwner,
  },
  {
    key: 'se.detention.cap-alarm',
    title: {
      en: 'Alarm before the longest time in detention',
      sv: 'Larm före längsta tid i förvar',
      pl: 'Alarm przed końcem najdłuższej detencji',
    },
    legalBasis: [ul('10:4'), ul('10:5'), serviceLevel],
    starts: [detentionStarted, detentionReviewed],
    due: capAlarm,
    void: [...detentionIsOver, capNears],
    lapse: 'raise-cap-alarm',
    owner: custodyOwner,
  },
  {
    key: 'se.detention.counsel',
    title: {
      en: 'Public counsel appointed',
      sv: 'Offentligt biträde förordnat',
      pl: 'Wyznaczenie pełnomocnika z urzędu',
    },
    legalBasis: [ul('18:1')],
    starts: [detentionStarted],
    due: ({ custody, decision: { person } }) => {
      const start = detainedSince(custody);
      if (start === undefined || custody.counselSince !== undefined) return undefined;
      return person.minor && person.unaccompanied
        ? atOnce('se.counsel.detention', start, [ul('18:1')])
        : computeDeadline('se.counsel.detention', { start });
    },
    met: [counselAppointed],
    void: [...detentionIsOver, counselMissing],
    lapse: 'raise-counsel-alarm',
    owner: custodyOwner,
  },
  {
    key: 'se.detention.urgent-review',
    title: {
      en: 'Review of an urgent order by the competent authority',
      sv: 'Behörig myndighets prövning av brådskande förvar',
      pl: 'Kontrola pilnej detencji przez właściwy organ',
    },
    legalBasis: [ul('10:17'), serviceLevel],
    starts: [detentionStarted],
    due: ({ custody: { urgentFor, since } }) =>
      urgentFor === undefined || since === undefined
        ? undefined
        : computeDeadline('se.detention.urgent-review', { start: since }),
    met: [urgentDetentionConfirmed, detentionReviewed],
    void: [...detentionIsOver, urgentReviewMissing],
    lapse: 'raise-urgent-review-alarm',
    owner: custodyOwner,
  },
  {
    key: 'se.detention.family-review',
    title: {
      en: 'Review after a change in the family',
      sv: 'Omprövning efter ändrad familjesituation',
      pl: 'Kontrola po zmianie sytuacji rodzinnej',
    },
    legalBasis: [ul('10:9'), serviceLevel],
    starts: [familyChanged],
    due: (_, { recordedAt }) => computeDeadline('se.detention.family-review', { start: recordedAt }),
    met: [detentionReviewed],
    void: [...detentionIsOver, familyReviewMissing],
    lapse: 'raise-family-review-alarm',
    owner: custodyOwner,
  },
  {
    key: 'se.detention.new-ruling',
    title: {
      en: 'Ruling on custody with the new decision',
      sv: 'Prövning av förvaret i samband med det nya beslutet',
      pl: 'Rozstrzygnięcie o detencji wraz z nową decyzją',
    },
    legalBasis: [ul('10:12'), serviceLevel],
    starts: [decisionRenewed],
    due: ({ custody: { state } }, { recordedAt }) =>
      state === 'detained' ? computeDeadline('se.detention.new-ruling', { start: recordedAt }) : undefined,
    met: [detentionReviewed, detentionStarted],
    void: [...detentionIsOver, newRulingMissing],
    lapse: 'raise-new-ruling-alarm',
    owner: custodyOwner,
  },
  {
    key: 'se.release.confirmation',
    title: { en: 'Release confirmed', sv: 'Frigivning bekräftad', pl: 'Potwierdzenie zwolnienia' },
    legalBasis: [ul('10:9'), serviceLevel],
    starts: [releaseOrdered, purposeFulfilled],
    due: ({ custody }, { recordedAt }) =>
      computeDeadline('se.release.confirmation', { start: custody.releaseOrderedAt ?? recordedAt }),
    met: [released],
    void: [sentenceStarted, supervisionOrdered, detentionStarted, releaseUnconfirmed],
    lapse: 'raise-release-alarm',
    owner: holder,
  },
];

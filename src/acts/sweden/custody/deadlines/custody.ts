import type { DeadlineRule } from '../../../../kernel';
import {
  detentionReviewed,
  detentionStarted,
  holdProlonged,
  isolationDecided,
  isolationEnded,
  placedInPrison,
  placementEnded,
  released,
  sentenceStarted,
  supervisionOrdered,
  supervisionReviewed,
  takenIntoCustody,
  type CaseFile,
} from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { ul } from '../../../../law/sweden/acts';
import { custodyOwner } from '../guards/custody-authority';
import { capOf, reviewAfter } from './custody-terms';

/** What ends every clock on somebody’s detention. */
export const detentionIsOver = [released, sentenceStarted, supervisionOrdered];

/** Whoever holds somebody answers for the hours. */
export const holdOwner = ({ custody }: CaseFile): string => custody.authority ?? '';

/** The clocks on somebody’s liberty: minute-exact, and never moved past a day off. */
export const custodyDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.custody.hold',
    title: { en: 'End of police custody', sv: 'Omhändertagandet upphör', pl: 'Koniec zatrzymania' },
    legalBasis: [ul('9:11'), ul('9:12')],
    starts: [takenIntoCustody, holdProlonged],
    due: ({ custody: { since, holdPower }, deadlines }, { type }) => {
      if (since === undefined) return undefined;
      if (type === takenIntoCustody.type)
        return computeDeadline(holdPower === 'inquiry' ? 'se.hold.inquiry' : 'se.hold.police', { start: since });
      const first = deadlines['se.custody.hold'];
      return first && computeDeadline('se.hold.police.extension', { start: first.dueAt, lawOf: since });
    },
    void: [...detentionIsOver, detentionStarted],
    lapse: 'lapse-hold',
    owner: holdOwner,
  },
  {
    key: 'se.detention.review',
    title: { en: 'Review of detention', sv: 'Omprövning av förvar', pl: 'Kontrola detencji' },
    legalBasis: [ul('10:9'), ul('10:10')],
    starts: [detentionStarted, detentionReviewed],
    due: reviewAfter,
    void: detentionIsOver,
    lapse: 'lapse-detention',
    owner: custodyOwner,
  },
  {
    key: 'se.detention.cap',
    title: { en: 'Longest time in detention', sv: 'Längsta tid i förvar', pl: 'Najdłuższy czas detencji' },
    legalBasis: [ul('10:4'), ul('10:5')],
    starts: [detentionStarted, detentionReviewed],
    due: capOf,
    void: detentionIsOver,
    lapse: 'end-detention-at-cap',
    owner: custodyOwner,
  },
  {
    key: 'se.supervision.review',
    title: { en: 'Review of supervision', sv: 'Omprövning av uppsikt', pl: 'Kontrola środków alternatywnych' },
    legalBasis: [ul('10:9'), ul('10:10')],
    starts: [supervisionOrdered, supervisionReviewed],
    due: (_, { occurredAt }) => computeDeadline('se.supervision.review', { start: occurredAt }),
    void: [released, sentenceStarted, detentionStarted],
    lapse: 'lapse-supervision',
    owner: custodyOwner,
  },
  {
    key: 'se.placement.transport',
    title: {
      en: 'Longest stay in prison, remand or arrest during a transport',
      sv: 'Längsta placering i anstalt, häkte eller arrest under transport',
      pl: 'Najdłuższy pobyt w zakładzie karnym lub areszcie podczas transportu',
    },
    legalBasis: [ul('10:20')],
    starts: [placedInPrison],
    due: ({ custody: { placement } }) =>
      placement?.ground === 'transport'
        ? computeDeadline('se.placement.transport', { start: placement.since })
        : undefined,
    met: [placementEnded],
    void: detentionIsOver,
    lapse: 'end-placement-at-cap',
    owner: custodyOwner,
  },
  {
    key: 'se.isolation.review',
    title: { en: 'New decision on isolation', sv: 'Ny prövning av avskildhet', pl: 'Ponowna decyzja o izolacji' },
    legalBasis: [ul('11:7')],
    starts: [isolationDecided],
    due: ({ custody: { isolation } }) =>
      isolation && computeDeadline('se.isolation.review', { start: isolation.decidedAt }),
    met: [isolationEnded],
    void: detentionIsOver,
    lapse: 'lapse-isolation',
    owner: custodyOwner,
  },
];

import { Temporal } from 'temporal-polyfill';
import type { CaseEvent, Computation, DeadlineRule } from '../../../kernel';
import {
  aidEnded,
  aidGranted,
  capNears,
  careOrdered,
  detentionAppealDecided,
  detentionAppealed,
  detentionExtended,
  detentionStarted,
  extensionMoved,
  holdEndNears,
  motionMissing,
  putAtCourtsDisposal,
  released,
  releaseOrdered,
  releaseUnconfirmed,
  responsibilityClosed,
  sentenceStarted,
  supervisionOrdered,
  takenIntoCustody,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, dayFixedByDecision } from '../../../law';
import { houseRule, uoc } from '../../../law/poland/acts';
import { borderGuard, districtCourt } from '../owners';
import { dayOf } from '../time';

/** What ends every clock on somebody's liberty. */
const custodyIsOver = [released, sentenceStarted, supervisionOrdered];
const apprehensionIsOver = [...custodyIsOver, detentionStarted, careOrdered];
const serviceLevel = houseRule('custody', 'verify');

const guard = () => borderGuard;

/** What should have been called out already is called out at once. */
const notBefore = ({ occurredAt }: CaseEvent, alarm: Computation): Computation =>
  Temporal.Instant.compare(alarm.dueAt, occurredAt) < 0
    ? {
        ...alarm,
        dueAt: occurredAt,
        dueOn: dayOf(occurredAt),
        trace: [...alarm.trace, { step: 'move', at: occurredAt, note: 'has passed already: at once' }],
      }
    : alarm;

const beforeTermEnds =
  (rule: string) =>
  ({ custody: { orderEndsOn } }: CaseFile, event: CaseEvent): Computation | undefined =>
    orderEndsOn === undefined
      ? undefined
      : notBefore(event, computeDeadline(rule, { start: orderEndsOn, lawOf: dayOf(event.occurredAt) }));

/** The clocks on somebody’s liberty: to the minute or to the day that the court named, and never moved past a day off. */
export const custodyDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.custody.apprehension',
    title: { en: 'End of apprehension', sv: 'Gripandet upphör', pl: 'Koniec zatrzymania' },
    legalBasis: [uoc('394')],
    starts: [takenIntoCustody, putAtCourtsDisposal],
    due: ({ custody: { since, courtSince } }) => {
      if (courtSince !== undefined) return computeDeadline('pl.arrest.court', { start: courtSince });
      return since === undefined ? undefined : computeDeadline('pl.arrest', { start: since });
    },
    void: apprehensionIsOver,
    lapse: 'lapse-apprehension',
    owner: ({ custody }) => (custody.courtSince === undefined ? borderGuard : districtCourt),
  },
  {
    key: 'pl.custody.apprehension-alarm',
    title: {
      en: 'Alarm before the apprehension ends',
      sv: 'Larm innan gripandet upphör',
      pl: 'Alarm przed końcem zatrzymania',
    },
    legalBasis: [uoc('394'), serviceLevel],
    starts: [takenIntoCustody, putAtCourtsDisposal],
    due: ({ custody: { since, courtSince } }) => {
      if (courtSince !== undefined) return computeDeadline('pl.arrest.court.alarm', { start: courtSince });
      return since === undefined ? undefined : computeDeadline('pl.arrest.alarm', { start: since });
    },
    void: [...apprehensionIsOver, holdEndNears],
    lapse: 'raise-apprehension-alarm',
    owner: guard,
  },
  {
    key: 'pl.detention.term',
    title: { en: 'Last day of the term of detention', sv: 'Förvarstidens sista dag', pl: 'Ostatni dzień detencji' },
    legalBasis: [uoc('403')],
    starts: [detentionStarted, detentionExtended],
    due: ({ custody: { since, orderEndsOn } }) =>
      since === undefined || orderEndsOn === undefined
        ? undefined
        : dayFixedByDecision('pl.detention.order.max', { start: since, lastDay: orderEndsOn }),
    void: custodyIsOver,
    lapse: 'end-detention-term',
    owner: guard,
  },
  {
    key: 'pl.detention.motion',
    title: {
      en: 'Motion to prolong detention',
      sv: 'Framställning om förlängt förvar',
      pl: 'Wniosek o przedłużenie detencji',
    },
    legalBasis: [uoc('403'), serviceLevel],
    starts: [detentionStarted, detentionExtended],
    due: beforeTermEnds('pl.detention.motion'),
    met: [extensionMoved],
    void: [...custodyIsOver, motionMissing],
    lapse: 'raise-motion-alarm',
    owner: guard,
  },
  {
    key: 'pl.detention.term-alarm',
    title: {
      en: 'Alarm before the term of detention ends',
      sv: 'Larm innan förvarstiden går ut',
      pl: 'Alarm przed końcem okresu detencji',
    },
    legalBasis: [uoc('403'), serviceLevel],
    starts: [detentionStarted, detentionExtended],
    due: beforeTermEnds('pl.detention.alarm'),
    void: [...custodyIsOver, capNears],
    lapse: 'raise-term-alarm',
    owner: guard,
  },
  {
    key: 'pl.release.confirmation',
    title: { en: 'Release confirmed', sv: 'Frigivning bekräftad', pl: 'Potwierdzenie zwolnienia' },
    legalBasis: [uoc('406'), serviceLevel],
    starts: [releaseOrdered],
    due: ({ custody }, { recordedAt }) =>
      computeDeadline('pl.release.confirmation', { start: custody.releaseOrderedAt ?? recordedAt }),
    met: [released],
    void: [sentenceStarted, supervisionOrdered, careOrdered, releaseUnconfirmed],
    lapse: 'raise-release-alarm',
    owner: guard,
  },
  {
    key: 'pl.alternatives.complaint.ruling',
    title: {
      en: 'Ruling on a complaint about alternatives',
      sv: 'Avgörande av klagan över alternativ till förvar',
      pl: 'Rozstrzygnięcie zażalenia na środki zamiast detencji',
    },
    legalBasis: [uoc('398')],
    starts: [detentionAppealed],
    due: ({ custody: { state, appeals } }) => {
      const lodgedOn = appeals?.at(-1)?.lodgedOn;
      return state !== 'supervised' || lodgedOn === undefined
        ? undefined
        : computeDeadline('pl.alternatives.complaint.ruling', { start: lodgedOn });
    },
    met: [detentionAppealDecided],
    void: [released, sentenceStarted],
    owner: () => districtCourt,
  },
  {
    key: 'pl.aid.after-release',
    title: { en: 'Last day of aid after release', sv: 'Sista dag med stöd', pl: 'Ostatni dzień pomocy' },
    legalBasis: [uoc('400a–400c')],
    starts: [aidGranted],
    due: ({ custody: { history } }) =>
      history?.aid &&
      dayFixedByDecision('pl.aid.after-release', { start: history.aid.from, lastDay: history.aid.until }),
    void: [aidEnded, responsibilityClosed],
    lapse: 'let-aid-end',
    owner: guard,
  },
];

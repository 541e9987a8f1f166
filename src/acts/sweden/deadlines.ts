import type { Computation, DeadlineRule } from '../../kernel';
import {
  appealLodged,
  decisionBecameFinal,
  decisionEnforced,
  decisionLapsed,
  decisionRepealed,
  decisionServed,
  departurePeriodExpired,
  departurePeriodExtended,
  departurePeriodRevoked,
  departurePeriodStarted,
  detentionReviewed,
  detentionStarted,
  documentExpired,
  documentIssued,
  entryBanEnded,
  entryBanLifted,
  entryBanStarted,
  handoverAccepted,
  handoverEscalated,
  handoverReceived,
  handoverRejected,
  handoverSent,
  handoverWithdrawn,
  holdProlonged,
  openHandover,
  released,
  remedyClosed,
  responsibilityClosed,
  sentenceStarted,
  supervisionOrdered,
  supervisionReviewed,
  takenIntoCustody,
  type CaseFile,
} from '../../case-file';
import { computeDeadline, dayFixedByDecision, limitationOf } from '../../law';
import { fl, houseRule, ul } from '../../law/sweden/acts';
import { appealRuleOf } from './guards/decision';
import { dayOf, endOf } from './time';

const holder = ({ responsibility }: CaseFile): string => responsibility.holder ?? '';
const decider = ({ decision }: CaseFile): string => decision.decidedBy ?? '';
/** What ends every clock on somebody's liberty. */
const libertyRestored = [released, sentenceStarted];

const detentionReviewRule = ({ custody }: CaseFile): string =>
  custody.ground === 'enforcement' ? 'se.detention.review.after-decision' : 'se.detention.review.before-decision';

/** The longest time for the ground; a review may open the longer one that the law names. */
function detentionCapRule({ custody: { ground, prolongation } }: CaseFile): string | undefined {
  switch (ground) {
    case 'inquiry':
      return 'se.detention.max.inquiry';
    case 'child':
      return prolongation === undefined ? 'se.detention.max.child' : undefined;
    case 'enforcement':
      if (prolongation === 'non-cooperation-or-documents') return 'se.detention.max.enforcement.obstructed';
      return prolongation === undefined ? 'se.detention.max.enforcement' : 'se.detention.max.enforcement.exceptional';
    case 'identity':
      return prolongation === undefined ? 'se.detention.max.identity' : undefined;
    case 'probable-expulsion':
      return prolongation === undefined ? 'se.detention.max.probable' : undefined;
    default:
      return undefined;
  }
}

/** A child may be kept the same time once more; the cap is then the sum of both. */
function childExtension(file: CaseFile): Computation | undefined {
  const { ground, prolongation, since } = file.custody;
  if (ground !== 'child' || prolongation === undefined || since === undefined) return undefined;
  const first = computeDeadline('se.detention.max.child', { start: since });
  const second = computeDeadline('se.detention.max.child.extension', { start: first.dueAt });
  return { ...second, trace: [...first.trace, ...second.trace] };
}

/** The dated duties of a Swedish case, and what the clock does when one passes. */
export const swedishDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'se.appeal',
    title: { en: 'Last day to appeal', sv: 'Sista dag för överklagande', pl: 'Ostatni dzień na odwołanie' },
    legalBasis: [fl('44 §')],
    starts: [decisionServed],
    due: ({ decision }) =>
      decision.servedOn === undefined
        ? undefined
        : computeDeadline(appealRuleOf(decision), { start: decision.servedOn }),
    met: [appealLodged],
    void: [remedyClosed, decisionBecameFinal],
    lapse: 'let-appeal-period-end',
    owner: decider,
  },
  {
    key: 'se.departure-period',
    title: {
      en: 'Last day to leave voluntarily',
      sv: 'Sista dag för frivillig avresa',
      pl: 'Ostatni dzień dobrowolnego powrotu',
    },
    legalBasis: [ul('8:21'), ul('8:22'), ul('12:14 c')],
    starts: [departurePeriodStarted, departurePeriodExtended],
    due: ({ decision: { kind }, departurePeriod: { startedOn, until, weeks } }, { type, occurredAt }) => {
      const rule = kind === 'refusal-of-entry' ? 'se.departure.refusal' : 'se.departure.expulsion';
      if (type === departurePeriodExtended.type && until !== undefined)
        return dayFixedByDecision(rule, { start: dayOf(occurredAt), lastDay: until });
      return startedOn === undefined || weeks === undefined
        ? undefined
        : computeDeadline(rule, { start: startedOn, length: { amount: weeks, unit: 'weeks' } });
    },
    void: [departurePeriodRevoked, departurePeriodExpired, responsibilityClosed],
    lapse: 'expire-departure-period',
    owner: holder,
  },
  {
    key: 'se.handover',
    title: { en: 'Receipt of the handover', sv: 'Bekräftelse av mottagande', pl: 'Potwierdzenie odbioru sprawy' },
    legalBasis: [houseRule('handover', 'verify')],
    starts: [handoverSent],
    due: (_, { occurredAt }) => computeDeadline('se.handover.acknowledgement', { start: occurredAt }),
    met: [handoverReceived, handoverAccepted, handoverRejected],
    void: [handoverWithdrawn, handoverEscalated],
    lapse: 'escalate-handover',
    owner: ({ responsibility }) => openHandover(responsibility)?.to ?? '',
  },
  {
    key: 'se.custody.hold',
    title: { en: 'End of police custody', sv: 'Omhändertagandet upphör', pl: 'Koniec zatrzymania' },
    legalBasis: [ul('9:12')],
    starts: [takenIntoCustody, holdProlonged],
    due: ({ custody: { since }, deadlines }, { type }) => {
      if (since === undefined) return undefined;
      if (type === takenIntoCustody.type) return computeDeadline('se.hold.police', { start: since });
      const first = deadlines['se.custody.hold'];
      return first && computeDeadline('se.hold.police.extension', { start: first.dueAt, lawOf: since });
    },
    void: [...libertyRestored, detentionStarted, supervisionOrdered],
    lapse: 'lapse-hold',
    owner: holder,
  },
  {
    key: 'se.detention.review',
    title: { en: 'Review of detention', sv: 'Omprövning av förvar', pl: 'Kontrola detencji' },
    legalBasis: [ul('10:9'), ul('10:10')],
    starts: [detentionStarted, detentionReviewed],
    due: (file, { occurredAt }) => {
      const { ground, since } = file.custody;
      // Where the law gives hours or less than a review would need, the cap is the only clock.
      if (since === undefined || ground === 'inquiry' || ground === 'child') return undefined;
      return computeDeadline(detentionReviewRule(file), { start: occurredAt });
    },
    void: [...libertyRestored, supervisionOrdered],
    lapse: 'lapse-detention',
    owner: holder,
  },
  {
    key: 'se.detention.cap',
    title: { en: 'Longest time in detention', sv: 'Längsta tid i förvar', pl: 'Najdłuższy czas detencji' },
    legalBasis: [ul('10:4'), ul('10:5')],
    starts: [detentionStarted, detentionReviewed],
    due: (file, { occurredAt }) => {
      const { since } = file.custody;
      const rule = detentionCapRule(file);
      if (since === undefined) return undefined;
      // Caps of administrative enforcement detention do not bind expulsion for crime.
      if (file.decision.kind === 'expulsion-for-crime' && file.custody.prolongation !== undefined) return undefined;
      return rule === undefined ? childExtension(file) : computeDeadline(rule, { start: since, lawOf: occurredAt });
    },
    void: [...libertyRestored, supervisionOrdered],
    lapse: 'end-detention-at-cap',
    owner: holder,
  },
  {
    key: 'se.supervision.review',
    title: { en: 'Review of supervision', sv: 'Omprövning av uppsikt', pl: 'Kontrola środków alternatywnych' },
    legalBasis: [ul('10:9'), ul('10:10')],
    starts: [supervisionOrdered, supervisionReviewed],
    due: (_, { occurredAt }) => computeDeadline('se.supervision.review', { start: occurredAt }),
    void: [...libertyRestored, detentionStarted],
    lapse: 'lapse-supervision',
    owner: holder,
  },
  {
    key: 'se.document.validity',
    title: { en: 'Validity of the travel document', sv: 'Resehandlingens giltighet', pl: 'Ważność dokumentu podróży' },
    legalBasis: [ul('9:13')],
    starts: [documentIssued],
    due: ({ travelDocument: { validUntil } }) =>
      validUntil === undefined ? undefined : statedDay('document', validUntil),
    void: [documentExpired, responsibilityClosed],
    lapse: 'expire-document',
    owner: holder,
  },
  {
    key: 'se.limitation',
    title: { en: 'Limitation of the decision', sv: 'Preskription av beslutet', pl: 'Przedawnienie decyzji' },
    legalBasis: [ul('12:22')],
    starts: [decisionBecameFinal],
    due: ({ decision: { kind, finalOn } }) =>
      finalOn === undefined || kind === 'expulsion-for-crime' ? undefined : limitationOf({ ground: 'admin', finalOn }),
    void: [decisionEnforced, decisionRepealed, decisionLapsed, responsibilityClosed],
    lapse: 'lapse-decision',
    owner: holder,
  },
  {
    key: 'se.ban',
    title: { en: 'End of the entry ban', sv: 'Återreseförbudet upphör', pl: 'Koniec zakazu wjazdu' },
    legalBasis: [ul('12:15 b')],
    starts: [entryBanStarted],
    due: ({ entryBan: { startsOn, years } }) =>
      startsOn === undefined || years === undefined
        ? undefined
        : computeDeadline('se.ban.duration', { start: startsOn, length: { amount: years, unit: 'years' } }),
    void: [entryBanLifted, entryBanEnded],
    lapse: 'end-entry-ban',
    owner: ({ entryBan }) => entryBan.imposedBy ?? '',
  },
];

/** A last day that a document states itself; nothing is computed. */
const statedDay = (rule: string, day: string): Computation => ({
  rule,
  legalBasis: [ul('9:13')],
  dueOn: day,
  dueAt: endOf(day),
  trace: [{ step: 'stated', at: day, note: 'last day of validity, as the document says' }],
});

import { command, record, type Role } from '../../kernel';
import { detentionOrdered, detentionReviewed, detentionStarted, released, type CaseFile } from '../../case-file';
import { ul } from '../../law/sweden/acts';
import {
  childIsDetainedByTheChildRule,
  deadlineHasPassed,
  groundFitsTheDecision,
  hearingWasHeld,
  orderIsPending,
  reviewIsInTime,
  riskOrChildRuleIsFound,
  supervisionWasConsidered,
} from './guards/custody';
import { noPeriodIsRunning } from './guards/enforceability';
import { isResponsibleAuthority } from './guards/responsibility';
import { DecideDetention, ExecuteDetention, Release, ReviewDetention } from './inputs/custody.inputs';
import { beginningOf } from './time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const standing = ['issued', 'served', 'final'] as const;

/** 16. An order with its ground; it begins to run when it is carried out, which may be later. */
export const decideDetention = (by: readonly Role[]) =>
  command<CaseFile, DecideDetention>({
    name: 'decide-detention',
    title: { en: 'Order detention', sv: 'Besluta om förvar', pl: 'Zarządź detencję' },
    by,
    basis: [ul('10:1'), ul('10:2'), ul('10:12'), ul('10:13'), ul('1:8')],
    input: DecideDetention,
    from: { ...onCase, custody: ['at-liberty', 'held', 'supervised'], decision: standing },
    requires: [
      isResponsibleAuthority,
      noPeriodIsRunning,
      groundFitsTheDecision,
      riskOrChildRuleIsFound,
      supervisionWasConsidered,
      childIsDetainedByTheChildRule,
    ],
    occurred: input => input.startedAt ?? beginningOf(input.decidedOn),
    records: [
      record(detentionOrdered, ({ input }) => ({ ground: input.ground, decidedOn: input.decidedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
      record(detentionStarted, ({ input }) => ({ ground: input.ground, startedAt: input.startedAt ?? '' }), {
        provided: ({ input }) => input.startedAt !== undefined,
      }),
    ],
  });

/** 16. Every clock of detention runs from actual detention, not from the order (MIG 2013:7). */
export const executeDetention = (by: readonly Role[]) =>
  command<CaseFile, ExecuteDetention>({
    name: 'execute-detention',
    title: {
      en: 'Record that detention began',
      sv: 'Registrera att förvaret verkställts',
      pl: 'Odnotuj rozpoczęcie detencji',
    },
    by,
    basis: [ul('10:18'), ul('10:9')],
    input: ExecuteDetention,
    from: { ...onCase, custody: ['at-liberty', 'held', 'supervised'], whereabouts: 'known', decision: standing },
    requires: [isResponsibleAuthority, orderIsPending, noPeriodIsRunning],
    occurred: input => input.startedAt,
    records: [
      record(detentionStarted, ({ file, input }) => ({
        ground: file.custody.pendingOrder?.ground ?? 'enforcement',
        startedAt: input.startedAt,
      })),
    ],
  });

/** 17. Each review needs an oral hearing, in time; a late one cannot mend a lapsed order. */
export const reviewDetention = (by: readonly Role[]) =>
  command<CaseFile, ReviewDetention>({
    name: 'review-detention',
    title: { en: 'Review detention and continue it', sv: 'Ompröva förvar', pl: 'Przeprowadź kontrolę detencji' },
    by,
    basis: [ul('10:4'), ul('10:9'), ul('10:11'), ul('10:13')],
    input: ReviewDetention,
    from: { ...onCase, custody: 'detained', decision: standing },
    requires: [isResponsibleAuthority, hearingWasHeld, reviewIsInTime],
    occurred: input => beginningOf(input.heldOn),
    records: [
      record(
        detentionReviewed,
        ({ input }) => ({
          heldOn: input.heldOn,
          oralHearing: input.oralHearing,
          ...(input.prolongation && { prolongation: input.prolongation }),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons, prospect: input.prospect }) },
      ),
    ],
  });

/** 18. When no reason is left, liberty is restored at once. */
export const release = (by: readonly Role[]) =>
  command<CaseFile, Release>({
    name: 'release',
    title: { en: 'Release', sv: 'Frige', pl: 'Zwolnij' },
    by,
    basis: [ul('10:9'), ul('9:12')],
    input: Release,
    from: { ...onCase, custody: ['held', 'detained', 'supervised'] },
    requires: [isResponsibleAuthority],
    occurred: input => input.releasedAt,
    records: [
      record(released, ({ input }) => ({ endedAt: input.releasedAt, because: 'released' as const }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

const endsDetention =
  (
    name: string,
    title: { en: string; sv: string; pl: string },
    key: string,
    because: 'lapsed' | 'cap-reached',
    section: string,
  ) =>
  (by: readonly Role[]) =>
    command<CaseFile>({
      name,
      title,
      by,
      basis: [ul(section)],
      from: { ...onCase, custody: 'detained' },
      requires: [deadlineHasPassed(key, [ul(section)])],
      records: [
        record(released, ({ file, now }) => ({
          endedAt: file.deadlines[key]?.dueAt ?? now.toString({ fractionalSecondDigits: 3 }),
          because,
        })),
      ],
    });

/** 18. A missed review ends the order by itself. */
export const lapseDetention = endsDetention(
  'lapse-detention',
  {
    en: 'Detention lapsed: it was not reviewed in time',
    sv: 'Förvaret upphörde: det omprövades inte i tid',
    pl: 'Detencja wygasła: brak kontroli w terminie',
  },
  'se.detention.review',
  'lapsed',
  '10:10',
);

/** 18. Nobody is kept beyond the longest time that the law allows for the ground. */
export const endDetentionAtCap = endsDetention(
  'end-detention-at-cap',
  {
    en: 'Detention ended: the longest time allowed was reached',
    sv: 'Förvaret upphörde: längsta tillåtna tid nåddes',
    pl: 'Detencja ustała: osiągnięto najdłuższy dopuszczalny czas',
  },
  'se.detention.cap',
  'cap-reached',
  '10:4',
);

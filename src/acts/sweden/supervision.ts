import { command, record, type Role } from '../../kernel';
import { released, supervisionOrdered, supervisionReviewed, type CaseFile } from '../../case-file';
import { ul } from '../../law/sweden/acts';
import { deadlineHasPassed } from './guards/custody';
import { noPeriodIsRunning } from './guards/enforceability';
import { isResponsibleAuthority } from './guards/responsibility';
import { OrderSupervision, ReviewSupervision } from './inputs/custody.inputs';
import { beginningOf } from './time';

/** 16. The milder measure: reporting, surrender of documents. */
export const orderSupervision = (by: readonly Role[]) =>
  command<CaseFile, OrderSupervision>({
    name: 'order-supervision',
    title: { en: 'Order supervision', sv: 'Besluta om uppsikt', pl: 'Zastosuj środki alternatywne' },
    by,
    basis: [ul('10:6'), ul('10:8'), ul('10:12')],
    input: OrderSupervision,
    from: {
      custody: ['at-liberty', 'held', 'detained'],
      whereabouts: 'known',
      decision: ['issued', 'served', 'final'],
      responsibility: ['held', 'in-transit'],
    },
    requires: [isResponsibleAuthority, noPeriodIsRunning],
    occurred: input => input.startedAt,
    records: [
      record(supervisionOrdered, ({ input }) => ({ startedAt: input.startedAt }), {
        sealed: ({ input }) => ({ reasons: input.reasons, reporting: input.reporting }),
      }),
    ],
  });

export const reviewSupervision = (by: readonly Role[]) =>
  command<CaseFile, ReviewSupervision>({
    name: 'review-supervision',
    title: {
      en: 'Review supervision and continue it',
      sv: 'Ompröva uppsikt',
      pl: 'Przeprowadź kontrolę środków alternatywnych',
    },
    by,
    basis: [ul('10:9')],
    input: ReviewSupervision,
    from: { custody: 'supervised', decision: ['issued', 'served', 'final'], responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.heldOn),
    records: [
      record(supervisionReviewed, ({ input }) => ({ heldOn: input.heldOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

export const lapseSupervision = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'lapse-supervision',
    title: {
      en: 'Supervision lapsed: it was not reviewed in time',
      sv: 'Uppsikten upphörde: den omprövades inte i tid',
      pl: 'Środki alternatywne wygasły: brak kontroli w terminie',
    },
    by,
    basis: [ul('10:10')],
    from: { custody: 'supervised', responsibility: ['held', 'in-transit'] },
    requires: [deadlineHasPassed('se.supervision.review', [ul('10:10')])],
    records: [
      record(released, ({ file, now }) => ({
        endedAt: file.deadlines['se.supervision.review']?.dueAt ?? now.toString({ fractionalSecondDigits: 3 }),
        because: 'lapsed' as const,
      })),
    ],
  });

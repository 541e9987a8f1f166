import { command, record, type Role } from '../../../kernel';
import {
  enforcementFailed,
  released,
  supervisionOrdered,
  supervisionReviewed,
  type CaseFile,
} from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import { bestInterestsAreAssessed } from '../child/guards/child';
import { deadlineHasPassed, notBeforeTheMeasure } from './guards/custody';
import { isCustodyAuthority } from './guards/custody-authority';
import { noPeriodIsRunning } from '../transport/guards/enforceability';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { OrderSupervision, RecordFailedEnforcement, ReviewSupervision } from './inputs/custody.inputs';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const standing = ['issued', 'served', 'final'] as const;

/** 16. The milder measure: reporting, surrender of documents. */
export const orderSupervision = (by: readonly Role[]) =>
  command<CaseFile, OrderSupervision>({
    name: 'order-supervision',
    title: { en: 'Order supervision', sv: 'Besluta om uppsikt', pl: 'Zastosuj środki alternatywne' },
    by,
    basis: [ul('10:6'), ul('10:7'), ul('10:8'), ul('10:12')],
    advice: {
      en: 'Before detention is thought of, and in its place when it is no longer needed: say where to report and whether documents are surrendered. It is reviewed within six months.',
      sv: 'Innan förvar övervägs, och i stället för förvar som inte längre behövs: ange var anmälan ska ske och om handlingar lämnas in. Omprövas inom sex månader.',
      pl: 'Zanim rozważy się detencję i zamiast niej, gdy nie jest już potrzebna: należy wskazać miejsce zgłaszania się i czy oddano dokumenty. Kontrola w ciągu sześciu miesięcy.',
    },
    input: OrderSupervision,
    from: { ...onCase, custody: ['at-liberty', 'held', 'detained'], whereabouts: 'known', decision: standing },
    requires: [
      isCustodyAuthority,
      noPeriodIsRunning,
      bestInterestsAreAssessed,
      notBeforeTheMeasure<OrderSupervision>(({ startedAt }) => startedAt),
    ],
    occurred: input => input.startedAt,
    records: [
      record(supervisionOrdered, ({ input: { startedAt, duties } }) => ({ startedAt, duties }), {
        sealed: ({ input: { reasons, reporting, bestInterests } }) => ({
          ...{ reasons, reporting },
          ...(bestInterests !== undefined && { bestInterests }),
        }),
      }),
    ],
  });

/** A hearing is held here too, unless it would obviously be pointless. */
export const reviewSupervision = (by: readonly Role[]) =>
  command<CaseFile, ReviewSupervision>({
    name: 'review-supervision',
    title: {
      en: 'Review supervision and continue it',
      sv: 'Ompröva uppsikt',
      pl: 'Przeprowadź kontrolę środków alternatywnych',
    },
    by,
    basis: [ul('10:9'), ul('10:11')],
    advice: {
      en: 'Before six months have gone: hear the person unless that is obviously pointless, and write down why supervision goes on. If it is not needed, release.',
      sv: 'Innan sex månader har gått: hör personen om det inte uppenbart saknar betydelse, och skriv varför uppsikten fortsätter. Behövs den inte, upphäv den.',
      pl: 'Przed upływem sześciu miesięcy: należy wysłuchać osobę, chyba że to oczywiście bezcelowe, i uzasadnić dalszy dozór. Jeśli jest zbędny, uchylić go.',
    },
    input: ReviewSupervision,
    from: { ...onCase, custody: 'supervised', decision: standing },
    requires: [isCustodyAuthority, bestInterestsAreAssessed],
    occurred: input => beginningOf(input.heldOn),
    records: [
      record(supervisionReviewed, ({ input: { heldOn, hearing } }) => ({ heldOn, hearing }), {
        sealed: ({ input: { reasons, bestInterests } }) => ({
          reasons,
          ...(bestInterests !== undefined && { bestInterests }),
        }),
      }),
    ],
  });

/** What must have been tried before a child may be detained on the second ground. */
export const recordFailedEnforcement = (by: readonly Role[]) =>
  command<CaseFile, RecordFailedEnforcement>({
    name: 'record-failed-enforcement',
    title: {
      en: 'Record that enforcement failed under supervision',
      sv: 'Registrera att verkställigheten misslyckades under uppsikt',
      pl: 'Odnotuj nieudane wykonanie pod dozorem',
    },
    by,
    basis: [ul('10:2'), ul('10:7')],
    advice: {
      en: 'When an attempt to enforce failed although the person was supervised: say how. Only then may a child be detained whose decision is not enforced at once.',
      sv: 'När ett verkställighetsförsök misslyckats trots uppsikt: ange hur. Först då får ett barn tas i förvar om beslutet inte verkställs omedelbart.',
      pl: 'Gdy próba wykonania nie powiodła się mimo dozoru: należy podać, w jaki sposób. Dopiero wtedy można umieścić w detencji dziecko, którego decyzja nie jest natychmiast wykonalna.',
    },
    input: RecordFailedEnforcement,
    from: { ...onCase, custody: 'supervised', decision: standing },
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.failedOn),
    records: [
      record(enforcementFailed, ({ input: { failedOn, because } }) => ({ failedOn, because }), {
        sealed: ({ input }) => ({ note: input.note }),
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
    advice: {
      en: 'Given by the clock when supervision was not reviewed within its time. The duties to report end.',
      sv: 'Ges av klockan när uppsikten inte omprövats i tid. Anmälningsskyldigheten upphör.',
      pl: 'Wykonuje zegar, gdy dozoru nie skontrolowano w terminie. Obowiązek zgłaszania się ustaje.',
    },
    from: { ...onCase, custody: 'supervised' },
    requires: [deadlineHasPassed('se.supervision.review', [ul('10:10')])],
    records: [
      record(released, ({ file, now }) => ({
        endedAt: file.deadlines['se.supervision.review']?.dueAt ?? now.toString({ fractionalSecondDigits: 3 }),
        because: 'lapsed' as const,
      })),
    ],
  });

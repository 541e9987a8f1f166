import { command, record, type Role } from '../../../kernel';
import {
  alternativesBreached,
  depositReturned,
  keptDeposit,
  released,
  supervisionOrdered,
  type CaseFile,
} from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { beginningOf } from '../time';
import { depositIsHighEnough, depositIsKept } from './guards/alternatives';
import { noTimeToLeaveIsRunning, notBeforeTheMeasure } from './guards/liberty';
import { childsGoodIsWeighed } from './guards/placement';
import { EndAlternatives, OrderAlternatives, RecordBreach, RecordDepositReturn } from './inputs/apprehension.inputs';
import { onCase, returnIsAtHand } from './states';

/** By the Border Guard, or the court; enforceable at once. */
export const orderAlternatives = (by: readonly Role[]) =>
  command<CaseFile, OrderAlternatives>({
    name: 'order-alternatives',
    title: {
      en: 'Order alternatives to detention',
      sv: 'Besluta om alternativ till förvar',
      pl: 'Zastosuj środki zamiast detencji',
    },
    by,
    basis: [uoc('398(2)'), uoc('398')],
    advice: {
      en: 'First, where the law says so, and in the place of detention when it is not needed: reporting, a deposit, documents, a fixed residence, one or more. A deposit is at least twice the minimum wage.',
      sv: 'Först, där lagen säger det, och i stället för förvar som inte behövs: anmälan, säkerhet, handlingar, bestämd bostad, en eller flera. Säkerheten är minst två minimilöner.',
      pl: 'W pierwszej kolejności, gdy tak stanowi prawo, i zamiast zbędnej detencji: zgłaszanie się, zabezpieczenie, dokumenty, miejsce zamieszkania – jeden lub kilka. Zabezpieczenie to co najmniej dwa minimalne wynagrodzenia.',
    },
    input: OrderAlternatives,
    from: { ...returnIsAtHand, custody: ['at-liberty', 'held', 'detained'], whereabouts: 'known' },
    requires: [
      noTimeToLeaveIsRunning,
      depositIsHighEnough,
      childsGoodIsWeighed,
      notBeforeTheMeasure<OrderAlternatives>(({ startedAt }) => startedAt),
    ],
    occurred: input => input.startedAt,
    records: [
      record(
        supervisionOrdered,
        ({ input: { startedAt, measures, deposit, document } }) => ({
          startedAt,
          document,
          alternatives: { measures, ...(deposit !== undefined && { deposit, currency: 'PLN' }) },
        }),
        {
          sealed: ({ input: { reasons, legalReasons, reporting, bestInterests } }) => ({
            ...{ reasons, legalReasons, reporting },
            ...(bestInterests !== undefined && { bestInterests }),
          }),
        },
      ),
    ],
  });

/** Opens the way to a centre, and takes the deposit of whoever absconds. */
export const recordBreach = (by: readonly Role[]) =>
  command<CaseFile, RecordBreach>({
    name: 'record-breach-of-alternatives',
    title: {
      en: 'Record that alternatives were broken',
      sv: 'Registrera att alternativen brutits',
      pl: 'Odnotuj naruszenie środków',
    },
    by,
    basis: [uoc('398'), uoc('398a(4)')],
    advice: {
      en: 'When a duty was not kept: say which. A deposit falls to the state if the person absconded; the court may then order a centre.',
      sv: 'När en skyldighet inte följts: ange vilken. Säkerheten tillfaller staten om personen avvikit; domstolen får då besluta om anläggning.',
      pl: 'Gdy nie dopełniono obowiązku: należy podać którego. Zabezpieczenie przepada na rzecz państwa w razie ucieczki; sąd może wtedy orzec o ośrodku.',
    },
    input: RecordBreach,
    from: { ...onCase, custody: 'supervised' },
    requires: [],
    occurred: input => beginningOf(input.breachedOn),
    records: [
      record(
        alternativesBreached,
        ({ file, input: { breachedOn, breach } }) => {
          const deposit = breach === 'absconded' ? file.custody.alternatives?.deposit : undefined;
          return { breachedOn, breach, ...(deposit !== undefined && { forfeited: deposit }) };
        },
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

export const endAlternatives = (by: readonly Role[]) =>
  command<CaseFile, EndAlternatives>({
    name: 'end-alternatives',
    title: {
      en: 'End alternatives to detention',
      sv: 'Upphäv alternativen till förvar',
      pl: 'Uchyl środki zamiast detencji',
    },
    by,
    basis: [uoc('398')],
    advice: {
      en: 'When they are no longer needed. A deposit that was not forfeited goes back.',
      sv: 'När de inte längre behövs. En säkerhet som inte förverkats återlämnas.',
      pl: 'Gdy nie są już potrzebne. Zabezpieczenie, które nie przepadło, zwraca się.',
    },
    input: EndAlternatives,
    from: { ...onCase, custody: 'supervised' },
    requires: [notBeforeTheMeasure<EndAlternatives>(({ endedAt }) => endedAt)],
    occurred: input => input.endedAt,
    records: [
      record(released, ({ input }) => ({ endedAt: input.endedAt, because: 'released' as const }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

/** 398: what was deposited and did not fall to the state goes back once the alternatives have ended. */
export const recordDepositReturn = (by: readonly Role[]) =>
  command<CaseFile, RecordDepositReturn>({
    name: 'record-deposit-return',
    title: {
      en: 'Record that the deposit was given back',
      sv: 'Registrera att säkerheten återlämnats',
      pl: 'Odnotuj zwrot zabezpieczenia',
    },
    by,
    basis: [uoc('398')],
    advice: {
      en: 'When the alternatives have ended and the deposit was not forfeited. Also after the person has left, and after the case was closed.',
      sv: 'När alternativen upphört och säkerheten inte förverkats. Även efter att personen rest och ärendet avslutats.',
      pl: 'Gdy środki ustały, a zabezpieczenie nie przepadło. Także po wyjeździe osoby i zamknięciu sprawy.',
    },
    input: RecordDepositReturn,
    from: {
      responsibility: ['held', 'in-transit', 'closed'],
      custody: ['at-liberty', 'held', 'detained', 'serving-sentence'],
    },
    requires: [depositIsKept],
    occurred: input => beginningOf(input.returnedOn),
    records: [
      record(
        depositReturned,
        ({ file, input }) => ({ returnedOn: input.returnedOn, amount: keptDeposit(file.custody)?.amount ?? 0 }),
        { sealed: ({ input }) => ({ receivedBy: input.receivedBy }) },
      ),
    ],
  });

import { command, record, type Role } from '../../../kernel';
import {
  assistedReturnEnded,
  assistedReturnOrdered,
  leftUnexamined,
  supportRefused,
  type CaseFile,
} from '../../../case-file';
import { uoc, uoo } from '../../../law/poland/acts';
import { tell } from '../notices/tell';
import { officeForForeigners } from '../owners';
import { say } from '../say';
import { beginningOf } from '../time';
import {
  cameInTime,
  decidesAssistedReturn,
  isAtLiberty,
  isLateWhereItSaysSo,
  nobodyIsBeingRemoved,
  refusesForAReasonThatIsThere,
  wasFoundEligible,
} from './guards/order';
import {
  LeaveReturnUnexamined,
  OrderAssistedReturn,
  RefuseAssistedReturn,
  RevokeAssistedReturn,
} from './inputs/order.inputs';

const theOffice = () => officeForForeigners;

/** 334a: an order within five days, against which there is no complaint; the Head of the Office is told within 48 hours. */
export const orderAssistedReturn = (by: readonly Role[]) =>
  command<CaseFile, OrderAssistedReturn>({
    name: 'order-assisted-return',
    title: say(
      'Grant assisted voluntary return',
      'Bevilja stöd till frivilligt återvändande',
      'Udziel pomocy w dobrowolnym powrocie',
    ),
    by,
    basis: [uoc('334'), uoc('334a'), uoo('75(3)')],
    advice: say(
      'Within five days of the application. From the order on nothing is enforced by force, and no costs of return are charged. The Head of the Office is told by the same act.',
      'Inom fem dagar från ansökan. Från beslutet verkställs inget med tvång och inga återvändandekostnader tas ut. Byråns chef underrättas genom samma åtgärd.',
      'W ciągu pięciu dni od wniosku. Od postanowienia nie wykonuje się decyzji przymusowo i nie ustala kosztów. Szef Urzędu zostaje zawiadomiony tą samą czynnością.',
    ),
    input: OrderAssistedReturn,
    from: { responsibility: ['held', 'in-transit'], assistance: 'applied' },
    requires: [decidesAssistedReturn, cameInTime, wasFoundEligible, isAtLiberty, nobodyIsBeingRemoved],
    occurred: input => beginningOf(input.orderedOn),
    records: [
      record(assistedReturnOrdered, ({ input }) => ({ orderedOn: input.orderedOn, organiser: input.organiser }), {
        sealed: ({ input }) => ({ reference: input.orderReference }),
      }),
      ...tell<OrderAssistedReturn>('assisted-return-ordered', theOffice),
    ],
  });

/** 334a: what comes too late is left unexamined, and the Head of the Office is told of that too. */
export const leaveReturnUnexamined = (by: readonly Role[]) =>
  command<CaseFile, LeaveReturnUnexamined>({
    name: 'leave-assisted-return-unexamined',
    title: say(
      'Leave an application for assisted return unexamined',
      'Lämna ansökan om stöd utan prövning',
      'Pozostaw wniosek o pomoc w powrocie bez rozpoznania',
    ),
    by,
    basis: [uoc('334a'), uoc('334(5–7)')],
    advice: say(
      'When it came after the last day, or its defects were not mended. A new application is possible if another ground allows it.',
      'När den kom efter sista dagen eller bristerna inte avhjälpts. En ny ansökan är möjlig om en annan grund medger det.',
      'Gdy złożono go po terminie albo nie usunięto braków. Nowy wniosek jest możliwy, jeżeli pozwala na to inna podstawa.',
    ),
    input: LeaveReturnUnexamined,
    from: { assistance: 'applied' },
    requires: [decidesAssistedReturn, isLateWhereItSaysSo],
    occurred: input => beginningOf(input.leftOn),
    records: [
      record(leftUnexamined, ({ input }) => ({ because: input.because, on: input.leftOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
      ...tell<LeaveReturnUnexamined>('assisted-return-left-unexamined', theOffice),
    ],
  });

export const refuseAssistedReturn = (by: readonly Role[]) =>
  command<CaseFile, RefuseAssistedReturn>({
    name: 'refuse-assisted-return',
    title: say(
      'Refuse assisted voluntary return',
      'Avslå stöd till frivilligt återvändande',
      'Odmów pomocy w dobrowolnym powrocie',
    ),
    by,
    basis: [uoc('334a'), uoc('334(10–11)')],
    advice: say(
      'When the check has shown that the person may not be helped. There is no complaint against the order; the period for departure goes on.',
      'När kontrollen visat att personen inte får stöd. Beslutet kan inte överklagas; tidsfristen löper vidare.',
      'Gdy sprawdzenie wykazało brak uprawnienia. Na postanowienie nie służy zażalenie; termin wyjazdu biegnie dalej.',
    ),
    input: RefuseAssistedReturn,
    from: { assistance: 'applied' },
    requires: [decidesAssistedReturn, refusesForAReasonThatIsThere],
    occurred: input => beginningOf(input.refusedOn),
    records: [
      record(supportRefused, ({ input }) => ({ because: input.because, refusedOn: input.refusedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

/** The law as we have it does not speak of it; without will or ground there is no voluntary return to help with. */
export const revokeAssistedReturn = (by: readonly Role[]) =>
  command<CaseFile, RevokeAssistedReturn>({
    name: 'revoke-assisted-return',
    title: say(
      'Revoke assisted voluntary return',
      'Återkalla stöd till frivilligt återvändande',
      'Cofnij pomoc w dobrowolnym powrocie',
    ),
    by,
    basis: [uoc('334a', 'verify')],
    advice: say(
      'When its ground has fallen away before the journey. The decision may be enforced again from now on.',
      'När grunden har fallit bort före resan. Beslutet får åter verkställas från och med nu.',
      'Gdy podstawa odpadła przed podróżą. Decyzję można odtąd ponownie wykonywać.',
    ),
    input: RevokeAssistedReturn,
    from: { assistance: ['granted', 'pre-departure'] },
    requires: [decidesAssistedReturn],
    occurred: input => beginningOf(input.revokedOn),
    records: [
      record(assistedReturnEnded, ({ input }) => ({ how: 'revoked' as const, on: input.revokedOn }), {
        sealed: ({ input }) => ({ note: input.reasons }),
      }),
    ],
  });

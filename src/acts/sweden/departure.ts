import { command, record, type Role } from '../../kernel';
import {
  decisionEnforced,
  decisionLapsed,
  departureConfirmed,
  departurePeriodExpired,
  entryBanEnded,
  entryBanLifted,
  entryBanStarted,
  released,
  remedyClosed,
  responsibilityClosed,
  type CaseFile,
} from '../../case-file';
import { computeDeadline } from '../../law';
import { uf, ul } from '../../law/sweden/acts';
import { deadlineHasPassed } from './guards/custody';
import { datesOfDepartureAgree, forcedDepartureHadItsTransport } from './guards/departure';
import { isResponsibleAuthority } from './guards/responsibility';
import { ConfirmDeparture } from './inputs/departure.inputs';
import { LiftEntryBan } from './inputs/entry-ban.inputs';
import { beginningOf } from './time';
import { court } from './guards/who';

/** 26. Confirmed departure: the decision is enforced, a ban begins from it, custody ends, and the case closes. */
export const confirmDeparture = (by: readonly Role[]) =>
  command<CaseFile, ConfirmDeparture>({
    name: 'confirm-departure',
    title: {
      en: 'Confirm departure and close',
      sv: 'Bekräfta utresa och avsluta',
      pl: 'Potwierdź wyjazd i zamknij sprawę',
    },
    by,
    basis: [ul('12:21'), ul('12:15 b'), ul('12:22'), uf('7:3')],
    input: ConfirmDeparture,
    from: {
      responsibility: 'held',
      decision: ['issued', 'served', 'final'],
      whereabouts: ['known', 'absconded', 'abroad-unconfirmed'],
      custody: ['at-liberty', 'held', 'detained', 'supervised'],
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [isResponsibleAuthority, datesOfDepartureAgree, forcedDepartureHadItsTransport],
    occurred: input => beginningOf(input.leftCountryOn),
    records: [
      record(
        departureConfirmed,
        ({ input }) => ({
          leftCountryOn: input.leftCountryOn,
          ...(input.leftMemberStatesOn !== undefined && { leftMemberStatesOn: input.leftMemberStatesOn }),
          ...(input.leftAsDecidedOn !== undefined && { leftAsDecidedOn: input.leftAsDecidedOn }),
          destination: input.destination,
          manner: input.manner,
        }),
        { sealed: ({ input }) => ({ evidence: input.evidence }) },
      ),
      record(
        released,
        ({ file, input }) => ({ endedAt: endOfCustody(file, input.leftCountryOn), because: 'departed' as const }),
        { when: { custody: ['held', 'detained', 'supervised'] } },
      ),
      record(departurePeriodExpired, () => ({}), { when: { departurePeriod: 'running' } }),
      record(remedyClosed, () => ({ because: 'notified' as const }), { when: { remedy: ['none', 'open', 'pending'] } }),
      record(
        entryBanStarted,
        ({ file, input }) => {
          const startsOn = input.leftMemberStatesOn ?? input.leftCountryOn;
          const { dueOn } = computeDeadline('se.ban.duration', {
            start: startsOn,
            length: { amount: file.entryBan.years ?? 1, unit: 'years' },
          });
          return { startsOn, endsOn: dueOn };
        },
        { when: { entryBan: 'imposed' }, provided: ({ input }) => input.leftMemberStatesOn !== undefined },
      ),
      record(decisionEnforced, ({ input }) => ({ enforcedOn: input.leftCountryOn })),
      record(responsibilityClosed, () => ({ because: 'departed' as const })),
    ],
  });

/** Custody lasts to the handing over at arrival; of a departure without escort we know the day alone. */
function endOfCustody({ custody, transport }: CaseFile, leftCountryOn: string): string {
  const order = transport.state === 'completed' ? transport.orders.at(-1) : undefined;
  const left = order?.endedAt ?? beginningOf(leftCountryOn);
  return custody.since !== undefined && custody.since > left ? custody.since : left;
}

/** 12:22 before 1 April 2025: a decision not enforced in time fell away, and nothing may be enforced on it. */
export const lapseDecision = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'lapse-decision',
    title: { en: 'Decision lapsed by limitation', sv: 'Beslutet preskriberades', pl: 'Decyzja uległa przedawnieniu' },
    by,
    basis: [ul('12:22')],
    from: { decision: 'final', responsibility: ['held', 'in-transit'] },
    requires: [deadlineHasPassed('se.limitation', [ul('12:22')])],
    records: [record(decisionLapsed, () => ({ because: 'limitation' }))],
  });

/** 8:26: a ban can be lifted, but not a court’s by Migrationsverket. */
export const liftEntryBan = (by: readonly Role[]) =>
  command<CaseFile, LiftEntryBan>({
    name: 'lift-entry-ban',
    title: { en: 'Lift the entry ban', sv: 'Upphäv återreseförbudet', pl: 'Cofnij zakaz wjazdu' },
    by,
    basis: [ul('8:26')],
    input: LiftEntryBan,
    from: { entryBan: ['imposed', 'running'] },
    requires: [
      {
        code: 'ban-of-a-court',
        refusal: {
          en: 'Migrationsverket cannot lift an entry ban that a court imposed.',
          sv: 'Migrationsverket får inte upphäva ett återreseförbud som en domstol har meddelat.',
          pl: 'Migrationsverket nie może cofnąć zakazu wjazdu orzeczonego przez sąd.',
        },
        legalBasis: [ul('8:26')],
        whoCanClear: [court],
        test: ({ file }) => file.entryBan.ground !== 'crime',
      },
    ],
    occurred: input => beginningOf(input.liftedOn),
    records: [record(entryBanLifted, ({ input }) => ({ liftedOn: input.liftedOn }))],
  });

export const endEntryBan = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'end-entry-ban',
    title: { en: 'Entry ban ended', sv: 'Återreseförbudet upphörde', pl: 'Zakaz wjazdu ustał' },
    by,
    basis: [ul('12:15 b')],
    from: { entryBan: 'running' },
    requires: [deadlineHasPassed('se.ban', [ul('12:15 b')])],
    records: [record(entryBanEnded, () => ({}))],
  });

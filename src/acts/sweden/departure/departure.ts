import { command, record, type Effect, type Role } from '../../../kernel';
import {
  decisionEnforced,
  decisionLapsed,
  departureConfirmed,
  departurePeriodExpired,
  entryBanStarted,
  leftMemberStates,
  released,
  remedyClosed,
  responsibilityClosed,
  type CaseFile,
} from '../../../case-file';
import { endOfBan, startOfBan, type Exit } from '../../../law';
import { sisReturn } from '../../../law/eu/acts';
import { uf, ul } from '../../../law/sweden/acts';
import { deadlineHasPassed } from '../custody/guards/custody';
import { datesOfDepartureAgree, forcedDepartureHadItsTransport, laterDatesFitTheDeparture } from './guards/departure';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { ConfirmDeparture, RecordLeftMemberStates } from './inputs/departure.inputs';
import { tell } from '../notices/tell';
import { beginningOf, dayOf } from '../time';

const hasBan = ({ file }: { readonly file: CaseFile }): boolean =>
  file.entryBan.state === 'imposed' || file.entryBan.state === 'running';

/** A ban begins once the day that it runs from is known. */
const banBegins = <I>(exit: (file: CaseFile, input: I) => Exit): Effect<CaseFile, I> =>
  record<CaseFile, I, { startsOn: string; endsOn?: string }, never>(
    entryBanStarted,
    ({ file, input }) => {
      const known = exit(file, input);
      const startsOn = startOfBan(known) ?? known.leftCountryOn;
      const end = endOfBan(file.entryBan, startsOn);
      return { startsOn, ...(end && { endsOn: end.dueOn }) };
    },
    { when: { entryBan: 'imposed' }, provided: ({ file, input }) => startOfBan(exit(file, input)) !== undefined },
  );

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
    basis: [ul('12:21'), ul('12:15 b'), ul('8 a:12'), ul('12:22'), uf('7:3'), sisReturn('art. 6', 'known')],
    advice: {
      en: 'When there is proof that the person has left. Three dates may differ: out of Sweden, out of the member states, gone as decided; leave out what you do not know.',
      sv: 'När utresan är styrkt. Tre datum kan skilja sig: ur Sverige, ur medlemsstaterna, i enlighet med beslutet; utelämna det du inte vet.',
      pl: 'Gdy wyjazd jest udowodniony. Trzy daty mogą się różnić: ze Szwecji, z państw członkowskich, zgodnie z decyzją; nieznanych nie należy podawać.',
    },
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
      record(departurePeriodExpired, () => ({ leftInTime: true }), {
        when: { departurePeriod: ['pending', 'running'] },
      }),
      record(remedyClosed, () => ({ because: 'notified' as const }), { when: { remedy: ['none', 'open', 'pending'] } }),
      banBegins<ConfirmDeparture>((_, input) => input),
      record(decisionEnforced, ({ input }) => ({ enforcedOn: input.leftCountryOn })),
      ...tell<ConfirmDeparture>('decision-enforced', () => 'se.migrationsverket'),
      ...tell<ConfirmDeparture>('decision-enforced', () => 'se.skatteverket'),
      ...tell<ConfirmDeparture>('ban-decision-enforced', () => 'se.polisen', hasBan),
      ...tell<ConfirmDeparture>('return-alert-deleted', () => 'se.polisen.nsis'),
      ...tell<ConfirmDeparture>('refusal-alert-entered', () => 'se.polisen.nsis', hasBan),
      record(responsibilityClosed, () => ({ because: 'departed' as const })),
    ],
  });

/** Custody lasts to the handing over at arrival; of a departure without escort we know the day alone. */
function endOfCustody({ custody, transport }: CaseFile, leftCountryOn: string): string {
  const order = transport.state === 'completed' ? transport.orders.at(-1) : undefined;
  const left = order?.endedAt ?? beginningOf(leftCountryOn);
  return later(custody.since, left);
}

/** Word comes later that the person has left the member states, or has gone where the decision says. */
export const recordLeftMemberStates = (by: readonly Role[]) =>
  command<CaseFile, RecordLeftMemberStates>({
    name: 'record-departure-from-member-states',
    title: {
      en: 'Record a later date of the departure',
      sv: 'Registrera senare datum för utresan',
      pl: 'Odnotuj późniejszą datę wyjazdu',
    },
    by,
    basis: [ul('12:15 b'), ul('12:22'), sisReturn('art. 6', 'known')],
    advice: {
      en: 'When a date that was missing at the confirmation becomes known. The entry ban, or the limitation of the decision, begins to run from it.',
      sv: 'När ett datum som saknades vid bekräftelsen blir känt. Återreseförbudet eller beslutets preskription börjar då löpa.',
      pl: 'Gdy pozna się datę, której brakowało przy potwierdzeniu. Od niej biegnie zakaz wjazdu albo przedawnienie decyzji.',
    },
    input: RecordLeftMemberStates,
    from: { whereabouts: 'departed', responsibility: 'closed' },
    requires: [laterDatesFitTheDeparture],
    occurred: ({ leftMemberStatesOn, leftAsDecidedOn }) => {
      const first = [leftMemberStatesOn, leftAsDecidedOn].filter(day => day !== undefined).sort()[0];
      return first === undefined ? undefined : beginningOf(first);
    },
    records: [
      record(
        leftMemberStates,
        ({ input: { leftMemberStatesOn, leftAsDecidedOn } }) => ({
          ...(leftMemberStatesOn !== undefined && { leftMemberStatesOn }),
          ...(leftAsDecidedOn !== undefined && { leftAsDecidedOn }),
        }),
        { sealed: ({ input }) => ({ evidence: input.evidence }) },
      ),
      banBegins<RecordLeftMemberStates>(({ whereabouts: { leftCountryOn = '', destination = '' } }, input) => ({
        leftCountryOn,
        destination,
        ...(input.leftMemberStatesOn !== undefined && { leftMemberStatesOn: input.leftMemberStatesOn }),
      })),
    ],
  });

/** 12:22: a decision not enforced in time fell away, and so did every ground to hold somebody on it. */
export const lapseDecision = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'lapse-decision',
    title: { en: 'Decision lapsed by limitation', sv: 'Beslutet preskriberades', pl: 'Decyzja uległa przedawnieniu' },
    by,
    basis: [ul('12:22'), ul('10:9')],
    advice: {
      en: 'Happens by itself after the last day on which the decision could be enforced, also after the case was closed. Nobody is held on it any longer.',
      sv: 'Sker av sig självt efter sista dagen då beslutet kunde verkställas, även sedan ärendet avslutats. Ingen får längre hållas med stöd av det.',
      pl: 'Następuje samo po ostatnim dniu, w którym można było wykonać decyzję, także po zamknięciu sprawy. Na jej podstawie nikogo się już nie zatrzymuje.',
    },
    from: { decision: ['final', 'enforced'], responsibility: ['held', 'in-transit', 'closed'] },
    requires: [deadlineHasPassed('se.limitation', [ul('12:22')])],
    records: [
      record(decisionLapsed, () => ({ because: 'limitation' })),
      record(
        released,
        ({ file, now }) => ({
          endedAt: later(file.custody.since, file.deadlines['se.limitation']?.dueAt ?? beginningOf(dayOf(now))),
          because: 'lapsed' as const,
        }),
        { when: { custody: ['held', 'detained', 'supervised'] } },
      ),
    ],
  });

const later = (since: string | undefined, end: string): string => (since !== undefined && since > end ? since : end);

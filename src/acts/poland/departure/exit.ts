import { command, record, type Role } from '../../../kernel';
import {
  absconded,
  decisionEnforced,
  departureConfirmed,
  departurePeriodExpired,
  holdsEnded,
  located,
  released,
  saidAbroad,
  type CaseFile,
} from '../../../case-file';
import { sisReturn } from '../../../law/eu/acts';
import { uoc } from '../../../law/poland/acts';
import { tell } from '../notices/tell';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { beginningOf } from '../time';
import { endOfCustody } from './end-of-custody';
import { exitDatesAgree, forcedExitHadItsGround } from './guards/departure';
import { RecordPolishExit, ReportHiding, ReportPersonAbroad, ReportPersonFound } from './inputs/departure.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** The person is out: the decision is carried out, the alert deleted; ban, costs and reintegration begin their own course. */
export const recordExit = (by: readonly Role[]) =>
  command<CaseFile, RecordPolishExit>({
    name: 'record-exit',
    title: { en: 'Record the exit', sv: 'Registrera utresan', pl: 'Odnotuj wyjazd' },
    advice: {
      en: 'When there is proof that the person has left Poland, of their own accord or brought, with a decision or without one. The case stays open for what follows; close it when nothing does.',
      sv: 'När utresan ur Polen är styrkt, självmant eller med tvång, med eller utan beslut. Ärendet är öppet för det som följer; avsluta det när inget återstår.',
      pl: 'Gdy wyjazd z Polski jest udowodniony, dobrowolny lub przymusowy, z decyzją lub bez. Sprawa pozostaje otwarta; zamyka się ją, gdy nic nie zostało.',
    },
    by,
    basis: [uoc('329(5)'), uoc('347d'), sisReturn('art. 6', 'known')],
    input: RecordPolishExit,
    from: {
      responsibility: 'held',
      whereabouts: ['known', 'absconded', 'abroad-unconfirmed'],
      custody: ['at-liberty', 'held', 'detained', 'supervised'],
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [isResponsibleAuthority, exitDatesAgree, forcedExitHadItsGround],
    occurred: input => beginningOf(input.leftOn),
    records: [
      record(
        departureConfirmed,
        ({ input: { leftOn, leftUnionOn, destination, manner } }) => ({
          leftCountryOn: leftOn,
          ...(leftUnionOn !== undefined && { leftMemberStatesOn: leftUnionOn }),
          destination,
          manner,
        }),
        { sealed: ({ input }) => ({ evidence: input.evidence }) },
      ),
      record(
        released,
        ({ file, input }) => ({ endedAt: endOfCustody(file, input.leftOn), because: 'departed' as const }),
        { when: { custody: ['held', 'detained', 'supervised'] } },
      ),
      record(departurePeriodExpired, () => ({ leftInTime: true }), {
        when: { departurePeriod: ['pending', 'running'] },
      }),
      record(holdsEnded, () => ({ because: 'departed' }), { when: { holds: ['limited', 'barred'] } }),
      record(decisionEnforced, ({ input }) => ({ enforcedOn: input.leftOn }), {
        when: { decision: ['issued', 'served', 'final'] },
      }),
      ...tell<RecordPolishExit>(
        'return-alert-deleted',
        () => 'pl.kgp.sirene',
        ({ file }) => ['issued', 'served', 'final'].includes(file.decision.state),
      ),
    ],
  });

export const reportHiding = (by: readonly Role[]) =>
  command<CaseFile, ReportHiding>({
    name: 'report-absconded',
    title: { en: 'Report that the person has absconded', sv: 'Anmäl avviken', pl: 'Zgłoś ukrywanie się cudzoziemca' },
    advice: {
      en: 'When the person keeps away and was looked for in vain; name the circumstances of art. 315(3). Custody and enforcement can follow.',
      sv: 'När personen håller sig undan och har eftersökts förgäves; ange omständigheter i art. 315(3). Frihetsberövande och verkställighet kan följa.',
      pl: 'Gdy cudzoziemiec się ukrywa i szukano go bezskutecznie; należy podać okoliczności z art. 315 ust. 3. Może nastąpić zatrzymanie i wykonanie.',
    },
    by,
    basis: [uoc('315(3)'), uoc('329(1)')],
    input: ReportHiding,
    from: { ...onCase, whereabouts: ['known', 'abroad-unconfirmed'], custody: ['at-liberty', 'supervised'] },
    requires: [],
    occurred: input => beginningOf(input.since),
    records: [
      record(absconded, ({ input }) => ({ abscondedOn: input.since, facts: input.facts }), {
        sealed: ({ input }) => ({ tracing: input.tracing }),
      }),
    ],
  });

export const reportFound = (by: readonly Role[]) =>
  command<CaseFile, ReportPersonFound>({
    name: 'report-located',
    title: { en: 'Report that the person is found', sv: 'Anmäl anträffad', pl: 'Zgłoś odnalezienie cudzoziemca' },
    advice: {
      en: 'When the person is found or gets in touch.',
      sv: 'När personen anträffas eller hör av sig.',
      pl: 'Gdy cudzoziemca odnaleziono lub się zgłosił.',
    },
    by,
    basis: [uoc('329')],
    input: ReportPersonFound,
    from: { ...onCase, whereabouts: ['absconded', 'abroad-unconfirmed'] },
    requires: [],
    occurred: input => beginningOf(input.foundOn),
    records: [
      record(located, ({ input }) => ({ locatedOn: input.foundOn }), {
        sealed: ({ input }) => ({ place: input.place }),
      }),
    ],
  });

export const reportAbroad = (by: readonly Role[]) =>
  command<CaseFile, ReportPersonAbroad>({
    name: 'report-abroad',
    title: {
      en: 'Report that the person is said to be abroad',
      sv: 'Anmäl uppgift om utlandsvistelse',
      pl: 'Zgłoś pobyt za granicą',
    },
    advice: {
      en: 'When somebody says that the person has left and there is no proof yet. Nothing is carried out by it: record the exit once it is proven.',
      sv: 'När någon uppger att personen har rest och bevis saknas. Inget är verkställt genom detta: registrera utresan när den är styrkt.',
      pl: 'Gdy ktoś twierdzi, że cudzoziemiec wyjechał, a brak dowodu. To niczego nie wykonuje: wyjazd odnotowuje się po udowodnieniu.',
    },
    by,
    basis: [uoc('329(5)')],
    input: ReportPersonAbroad,
    from: { ...onCase, whereabouts: ['known', 'absconded'], custody: ['at-liberty', 'supervised'] },
    requires: [],
    occurred: input => beginningOf(input.reportedOn),
    records: [
      record(saidAbroad, ({ input }) => ({ reportedOn: input.reportedOn }), {
        sealed: ({ input }) => ({ source: input.source }),
      }),
    ],
  });

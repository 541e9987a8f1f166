import { command, record, type Effect, type Role } from '../../../kernel';
import {
  correctionOpened,
  correctionRefused,
  decisionRenewed,
  departurePeriodGranted,
  departurePeriodRefused,
  departurePeriodRenewed,
  holdSet,
  remedyRenewed,
  type CaseFile,
  type DecisionRenewed,
  type HoldSet,
} from '../../../case-file';
import { cjeu } from '../../../law/eu/acts';
import { uf, ul } from '../../../law/sweden/acts';
import { bestInterestsAreAssessed } from '../child/guards/child';
import { isDeciderOfCase, periodOrItsGroundIsGiven, refusalOfPeriodIsAssessed } from './guards/decision';
import {
  correctionIsOpen,
  custodyDoesNotRestOnIt,
  destinationReallyChanges,
  matterWasRemitted,
  noCorrectionIsOpen,
} from './guards/decision-change';
import { periodFitsTheDecision } from '../departure/guards/departure-period';
import { ChangeDestination, DecideAnew, OpenCorrection, RefuseCorrection } from './inputs/decision-change.inputs';
import { tell, theHolder } from '../notices/tell';
import { grantedPeriod, refusedPeriod } from './registration';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** The decision, its service, its remedy and the time to leave all begin again. */
const decidedAnew = <I extends ChangeDestination>(because: string): Effect<CaseFile, I>[] => [
  record<CaseFile, I, DecisionRenewed, { reasons: string }>(
    decisionRenewed,
    ({ file, input }) => ({
      because,
      decidedOn: input.decidedOn,
      reference: input.reference,
      destinations: input.destinations,
      enforceableFrom: file.decision.enforceableFrom ?? 'finality',
    }),
    {
      sealed: ({ input: { reasons, periodAssessment, bestInterests } }) => ({
        reasons: [reasons, periodAssessment, bestInterests].filter(text => text !== undefined).join('\n'),
      }),
    },
  ),
  record<CaseFile, I, Record<string, never>, never>(remedyRenewed, () => ({})),
  record<CaseFile, I, Record<string, never>, never>(departurePeriodRenewed, () => ({})),
  record<CaseFile, I, { weeks: number; because?: string }, never>(
    departurePeriodGranted,
    ({ input }) => grantedPeriod(input),
    { provided: ({ input }) => input.departureWeeks !== undefined },
  ),
  record<CaseFile, I, { ground: string; facts?: readonly string[] }, never>(
    departurePeriodRefused,
    ({ input }) => refusedPeriod(input),
    { unless: departurePeriodGranted },
  ),
];

/** Another country of return is another decision, with its own service and its own remedy (CJEU C-924/19 PPU FMS). */
export const changeDestination = (by: readonly Role[]) =>
  command<CaseFile, ChangeDestination>({
    name: 'change-destination',
    title: {
      en: 'Decide on another destination',
      sv: 'Besluta om annan destination',
      pl: 'Wydaj decyzję o innym kraju powrotu',
    },
    advice: {
      en: 'When the person cannot go to the country that the decision names and another is possible. It is a new decision: it must be served, can be appealed, and is not final.',
      sv: 'När personen inte kan resa till landet i beslutet men ett annat är möjligt. Det är ett nytt beslut: det ska delges, kan överklagas och har inte laga kraft.',
      pl: 'Gdy powrót do kraju z decyzji jest niemożliwy, a możliwy jest inny. To nowa decyzja: trzeba ją doręczyć, można się od niej odwołać i nie jest ostateczna.',
    },
    by,
    basis: [ul('8:20'), ul('12:4'), ul('13:10'), cjeu('C-924/19 PPU FMS')],
    input: ChangeDestination,
    from: {
      responsibility: 'held',
      decision: ['issued', 'served', 'final'],
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [
      isDeciderOfCase,
      destinationReallyChanges,
      custodyDoesNotRestOnIt,
      periodOrItsGroundIsGiven,
      refusalOfPeriodIsAssessed,
      ...periodFitsTheDecision,
      bestInterestsAreAssessed,
    ],
    occurred: input => beginningOf(input.decidedOn),
    records: decidedAnew<ChangeDestination>('destination-changed'),
  });

/** A court has sent the matter back: what is decided then is a decision of its own. */
export const decideAnew = (by: readonly Role[]) =>
  command<CaseFile, DecideAnew>({
    name: 'decide-anew',
    title: {
      en: 'Decide anew after a court sent the matter back',
      sv: 'Besluta på nytt efter återförvisning',
      pl: 'Wydaj decyzję ponownie po przekazaniu sprawy',
    },
    advice: {
      en: 'When a court has set the decision aside and sent the matter back, and the outcome is removal again. If it is not, close the case instead.',
      sv: 'När en domstol har upphävt beslutet och återförvisat målet, och utgången åter blir avlägsnande. Blir den inte det avslutas ärendet i stället.',
      pl: 'Gdy sąd uchylił decyzję i przekazał sprawę, a wynikiem jest znów wydalenie. W przeciwnym razie sprawę się zamyka.',
    },
    by,
    basis: [ul('8:20'), ul('13:10'), ul('14:3')],
    input: DecideAnew,
    from: {
      responsibility: 'held',
      decision: 'repealed',
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [
      isDeciderOfCase,
      matterWasRemitted,
      custodyDoesNotRestOnIt,
      periodOrItsGroundIsGiven,
      refusalOfPeriodIsAssessed,
      ...periodFitsTheDecision,
      bestInterestsAreAssessed,
    ],
    occurred: input => beginningOf(input.decidedOn),
    records: decidedAnew<DecideAnew>('remitted'),
  });

/** 13:13: whoever takes a correction up answers at once whether enforcement is stayed meanwhile (12:10). */
export const openCorrection = (by: readonly Role[]) =>
  command<CaseFile, OpenCorrection>({
    name: 'open-correction',
    title: {
      en: 'Take up a correction of the decision',
      sv: 'Ta upp ändring av beslutet',
      pl: 'Podejmij zmianę decyzji',
    },
    advice: {
      en: 'When new facts or another reason show that the decision may be wrong. Decide at the same time whether enforcement is stayed while that is considered.',
      sv: 'När nya omständigheter eller annat visar att beslutet kan vara oriktigt. Ta samtidigt ställning till inhibition medan frågan prövas.',
      pl: 'Gdy nowe okoliczności lub inna przyczyna wskazują, że decyzja może być błędna. Równocześnie należy rozstrzygnąć o wstrzymaniu wykonania.',
    },
    by,
    basis: [ul('13:13'), ul('12:10'), uf('7:5 a')],
    input: OpenCorrection,
    from: { ...onCase, decision: ['issued', 'served', 'final'] },
    requires: [isDeciderOfCase, noCorrectionIsOpen],
    occurred: input => beginningOf(input.openedOn),
    records: [
      record(correctionOpened, ({ input }) => ({ openedOn: input.openedOn, stay: input.stay }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
      record<CaseFile, OpenCorrection, HoldSet, { reasons: string }>(
        holdSet,
        () => ({ kind: 'stay-by-authority', countries: [], endsWith: 'decided-anew' }),
        {
          provided: ({ input }) => input.stay === 'granted',
          sealed: ({ input }) => ({ reasons: input.reasons }),
        },
      ),
      ...tell<OpenCorrection>('enforcement-barred', theHolder, ({ input }) => input.stay === 'granted'),
    ],
  });

export const refuseCorrection = (by: readonly Role[]) =>
  command<CaseFile, RefuseCorrection>({
    name: 'refuse-correction',
    title: {
      en: 'Let the decision stand uncorrected',
      sv: 'Ändra inte beslutet',
      pl: 'Pozostaw decyzję bez zmian',
    },
    advice: {
      en: 'When a correction was considered and the decision stands. Lift the stay as well, if one was ordered meanwhile.',
      sv: 'När ändring har prövats och beslutet står fast. Häv också inhibitionen om en sådan beslutats.',
      pl: 'Gdy rozważono zmianę, a decyzja pozostaje w mocy. Należy też uchylić wstrzymanie, jeśli je zarządzono.',
    },
    by,
    basis: [ul('13:13')],
    input: RefuseCorrection,
    from: { ...onCase, decision: ['issued', 'served', 'final'] },
    requires: [isDeciderOfCase, correctionIsOpen],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(correctionRefused, ({ input }) => ({ decidedOn: input.decidedOn }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

import { command, record, type Guard, type Role } from '../../../kernel';
import { holdsEnded, pendingStayAppeal, remedyClosed, responsibilityClosed, type CaseFile } from '../../../case-file';
import { kpa, uoc } from '../../../law/poland/acts';
import { beginningOf } from '../time';
import { commander, headquarters, postOfficer, time } from '../who';
import { isResponsibleAuthority } from './guards/responsibility';
import { ClosePolishCase } from './inputs/responsibility.inputs';

/** What must be so before a case ends on each ground. Death needs nothing else. */
const isSo: Readonly<Record<ClosePolishCase['because'], (file: CaseFile) => boolean>> = {
  departed: ({ whereabouts }) => whereabouts.state === 'departed',
  'no-decision': ({ decision }) => decision.proceedings?.endedOn !== undefined,
  repealed: ({ decision }) => decision.state === 'repealed',
  lapsed: ({ decision }) => decision.state === 'lapsed',
  died: () => true,
  'handed-over-to-a-state': ({ decision }) =>
    ['immediate-handover', 'responsible-state-transfer', 'criminal-surrender'].includes(
      decision.proceedings?.endedBecause ?? '',
    ) || decision.kind === 'transfer-under-agreement',
};

const closingGroundIsMet: Guard<CaseFile, ClosePolishCase> = {
  code: 'closing-ground-not-met',
  demand: {
    en: 'What ends the case is on record: an exit, an end of proceedings, an annulment, a lapse, a death or a handover',
    sv: 'Det som avslutar ärendet är registrerat: utresa, avslutat förfarande, upphävande, förfall, dödsfall eller överlämnande',
    pl: 'Odnotowano, co kończy sprawę: wyjazd, umorzenie, uchylenie, wygaśnięcie, śmierć lub przekazanie',
  },
  refusal: {
    en: 'What the case is to be closed for is not on record yet.',
    sv: 'Det som ärendet ska avslutas för är ännu inte registrerat.',
    pl: 'Nie odnotowano jeszcze tego, z powodu czego sprawę się zamyka.',
  },
  legalBasis: [uoc('303'), uoc('306'), uoc('329(5)'), kpa('105', 'known')],
  whoCanClear: [postOfficer, commander, time],
  test: ({ file, input }) => isSo[input.because](file),
};

/** Whoever appealed about a stay gets an answer; death ends the matter. */
const nothingWaitsBeside: Guard<CaseFile, ClosePolishCase> = {
  code: 'appeal-beside-pending',
  demand: {
    en: 'No appeal about a stay is pending',
    sv: 'Inget överklagande om vistelse prövas',
    pl: 'Nie toczy się odwołanie w sprawie pobytu',
  },
  refusal: {
    en: 'An appeal about a stay is before the second instance: it is ruled on first.',
    sv: 'Ett överklagande om vistelse prövas av andra instans: det avgörs först.',
    pl: 'Odwołanie w sprawie pobytu jest przed drugą instancją: najpierw należy je rozstrzygnąć.',
  },
  legalBasis: [uoc('355'), uoc('357')],
  whoCanClear: [headquarters],
  test: ({ file, input }) => input.because === 'died' || pendingStayAppeal(file.decision) === undefined,
};

/** What still runs against the decision ends with the case; an entry ban and its alerts have a life of their own. */
export const closeCase = (by: readonly Role[]) =>
  command<CaseFile, ClosePolishCase>({
    name: 'close-case',
    title: { en: 'Close the case', sv: 'Avsluta ärendet', pl: 'Zamknij sprawę' },
    advice: {
      en: 'When the person has left and nothing more follows, or nothing is decided or left to enforce. Release anybody in custody and cancel transport first.',
      sv: 'När personen har rest och inget mer följer, eller inget har beslutats eller återstår att verkställa. Frige den som är frihetsberövad och avboka transport först.',
      pl: 'Gdy cudzoziemiec wyjechał i nic więcej nie następuje albo nie ma czego wykonać. Najpierw należy zwolnić osobę pozbawioną wolności i odwołać transport.',
    },
    by,
    basis: [uoc('303'), uoc('306'), uoc('329(5)'), kpa('105', 'known')],
    input: ClosePolishCase,
    from: {
      responsibility: 'held',
      custody: ['at-liberty', 'serving-sentence'],
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [isResponsibleAuthority, closingGroundIsMet, nothingWaitsBeside],
    occurred: input => beginningOf(input.on),
    records: [
      record(holdsEnded, () => ({ because: 'case-closed' }), { when: { holds: ['limited', 'barred'] } }),
      record(remedyClosed, () => ({ because: 'case-closed' as const }), {
        when: { remedy: ['none', 'open', 'pending'] },
      }),
      record(responsibilityClosed, ({ input }) => ({ because: input.because })),
    ],
  });

import { command, record, type Guard, type Role } from '../../../kernel';
import { holdsEnded, remedyClosed, responsibilityClosed, type CaseFile, type Decision } from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import { isResponsibleAuthority } from './guards/responsibility';
import { time } from '../who';
import { CloseCase } from './inputs/responsibility.inputs';
import { beginningOf } from '../time';

/** What must have become of the decision before the case ends on each ground; death needs nothing of it. */
const decisionIs: Readonly<Record<CloseCase['because'], readonly Decision['state'][] | undefined>> = {
  permit: ['repealed', 'lapsed'],
  repealed: ['repealed'],
  lapsed: ['lapsed'],
  citizenship: ['repealed', 'lapsed'],
  died: undefined,
};

const closingGroundIsMet: Guard<CaseFile, CloseCase> = {
  code: 'closing-ground-not-met',
  demand: {
    en: 'The decision has been repealed or has lapsed, or the person has died',
    sv: 'Beslutet har upphävts eller förfallit, eller personen har avlidit',
    pl: 'Decyzję uchylono lub wygasła albo osoba zmarła',
  },
  refusal: {
    en: 'The decision itself must have been repealed or have lapsed before the case is closed on that ground.',
    sv: 'Beslutet måste ha upphävts eller förfallit innan ärendet avslutas på den grunden.',
    pl: 'Decyzja musi zostać uchylona albo wygasnąć, zanim sprawę zamknie się na tej podstawie.',
  },
  legalBasis: [ul('12:16'), ul('12:22')],
  whoCanClear: ['se.migrationsverket.decision-maker', time],
  test: ({ file: { decision }, input: { because } }) => decisionIs[because]?.includes(decision.state) ?? true,
};

/** 27. The case ends without departure; every bar to enforcement ends with it. Open notices stay to be confirmed. */
export const closeCase = (by: readonly Role[]) =>
  command<CaseFile, CloseCase>({
    name: 'close-case',
    title: { en: 'Close without departure', sv: 'Avsluta utan utresa', pl: 'Zamknij sprawę bez wyjazdu' },
    by,
    basis: [ul('12:16'), ul('12:22')],
    advice: {
      en: 'When the decision has fallen, or the person has died. Release anybody in custody and cancel transport first.',
      sv: 'När beslutet har fallit eller personen har avlidit. Frige den som är frihetsberövad och avboka transport först.',
      pl: 'Gdy decyzja upadła lub osoba zmarła. Najpierw proszę zwolnić osobę pozbawioną wolności i odwołać transport.',
    },
    input: CloseCase,
    from: {
      responsibility: 'held',
      custody: ['at-liberty', 'serving-sentence'],
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [isResponsibleAuthority, closingGroundIsMet],
    occurred: input => beginningOf(input.on),
    records: [
      record(holdsEnded, () => ({ because: 'case-closed' }), { when: { holds: ['limited', 'barred'] } }),
      record(remedyClosed, () => ({ because: 'case-closed' as const }), {
        when: { remedy: ['none', 'open', 'pending'] },
      }),
      record(responsibilityClosed, ({ input }) => ({ because: input.because })),
    ],
  });

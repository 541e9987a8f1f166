import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { transferActOn } from '../../../../law/eu/transfer';
import { barCodes, type BarCode } from '../../../../law/poland/bars-to-proceedings';
import { uoc } from '../../../../law/poland/acts';
import { noBarButThese } from '../../decision/guards/proceedings';
import { say } from '../../say';
import { nobody, officeCaseworker, postOfficer, whoeverRecords } from '../../who';
import type { DecideResponsibleStateTransfer, GiveWrittenInstruction } from '../inputs/transfer.inputs';

/** What is decided is the very thing that these bars point to: somebody asked for protection, and another state examines it. */
const pointToTheTransfer: readonly BarCode[] = ['responsible-state-transfer', 'protection-pending'];

export const noBarToResponsibleStateTransfer = noBarButThese(
  barCodes.filter(code => !pointToTheTransfer.includes(code)),
);

export const anActGovernsTheTransfer: Guard<CaseFile, DecideResponsibleStateTransfer> = {
  code: 'no-act-on-transfer',
  demand: say(
    'An act of the Union says on that day which state is responsible',
    'En unionsakt anger den dagen vilken stat som är ansvarig',
    'W tym dniu akt Unii wskazuje państwo odpowiedzialne',
  ),
  refusal: say(
    'No act that we know governs a transfer on that day.',
    'Ingen känd akt styr överföring den dagen.',
    'Nie znamy aktu regulującego przekazanie w tym dniu.',
  ),
  legalBasis: [uoc('303(1)', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) => transferActOn(input.decidedOn) !== undefined,
};

export const decisionIsSuchATransfer: Guard<CaseFile> = {
  code: 'not-a-responsible-state-transfer',
  demand: say(
    'The decision is a transfer to the responsible state',
    'Beslutet är en överföring till ansvarig stat',
    'Decyzja dotyczy przekazania do państwa odpowiedzialnego',
  ),
  refusal: say(
    'The decision is of another kind; its remedy is registered as an appeal.',
    'Beslutet är av annat slag; rättsmedlet registreras som överklagande.',
    'Decyzja jest innego rodzaju; środek zaskarżenia rejestruje się jako odwołanie.',
  ),
  legalBasis: [uoc('303(1)', 'verify')],
  whoCanClear: [officeCaseworker],
  test: ({ file }) => file.decision.kind === 'transfer',
};

const barIsOnRecord = (bar: BarCode, ...articles: readonly string[]): Guard<CaseFile> => ({
  code: `no-record-of-${bar}`,
  demand: say(
    'The circumstance of art. 303 is on record',
    'Omständigheten i art. 303 är registrerad',
    'Okoliczność z art. 303 jest odnotowana',
  ),
  refusal: say(
    'Record the circumstance of art. 303 on which this rests first.',
    'Registrera först den omständighet i art. 303 som detta grundas på.',
    'Najpierw należy odnotować okoliczność z art. 303, na której to się opiera.',
  ),
  legalBasis: articles.map(article => uoc(article)),
  whoCanClear: [postOfficer],
  test: ({ file }) => file.decision.bars?.some(one => one.bar === bar) === true,
});

export const handoverIsOnRecord = barIsOnRecord('immediate-handover', '303(1)(9)');
export const foreignDecisionIsOnRecord = barIsOnRecord('return-decision-of-another-state', '303(1)(5a)', '314a');

export const numberIsNew: Guard<CaseFile, GiveWrittenInstruction> = {
  code: 'instruction-number-taken',
  demand: say('The number is new in the case', 'Numret är nytt i ärendet', 'Numer jest w sprawie nowy'),
  refusal: say(
    'An instruction with this number is on record.',
    'En anvisning med detta nummer är registrerad.',
    'Pouczenie o tym numerze jest odnotowane.',
  ),
  legalBasis: [uoc('428(1)(6a)')],
  whoCanClear: [nobody],
  test: ({ file, input }) =>
    file.decision.instructions?.every(({ reference }) => reference !== input.reference) ?? true,
};

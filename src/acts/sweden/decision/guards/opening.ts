import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { cjeu, returnDirective } from '../../../../law/eu/acts';
import { ul } from '../../../../law/sweden/acts';
import type { RegisterDecision, RegisterRefusalOfEntry, RegisterTransfer } from '../inputs/decision.inputs';
import { isUnaccompaniedChild, receptionComesFirst } from '../../child/guards/child';
import { periodOrItsGroundIsGiven } from './decision';
import { decider, nobody } from '../../who';

const migrationsverket = 'se.migrationsverket.decision-maker';

/** UL 1:7: what concerns security is decided by Migrationsverket, not by the police at a border. */
export const isNoSecurityMatterOfThePolice: Guard<CaseFile, RegisterRefusalOfEntry> = {
  code: 'security-matter-held-elsewhere',
  demand: {
    en: 'It is no security matter',
    sv: 'Det är inte ett säkerhetsärende',
    pl: 'Nie jest to sprawa dotycząca bezpieczeństwa',
  },
  refusal: {
    en: 'A security matter is decided by Migrationsverket and enforced by the security service; the police do not refuse entry in it.',
    sv: 'Ett säkerhetsärende avgörs av Migrationsverket och verkställs av Säkerhetspolisen; polisen avvisar inte i det.',
    pl: 'Sprawę dotyczącą bezpieczeństwa rozstrzyga Migrationsverket, a wykonuje Säkerhetspolisen; Policja nie odmawia w niej wjazdu.',
  },
  legalBasis: [ul('1:7'), ul('12:14')],
  whoCanClear: [migrationsverket],
  test: ({ input }) => input.securityMatter !== true,
};

/** UL 8:19: immediate enforcement goes with a refusal of entry, and with no time to leave. */
export const immediateEnforcementFits: Guard<CaseFile, RegisterDecision> = {
  code: 'immediate-enforcement-does-not-fit',
  demand: {
    en: 'Immediate enforcement is ordered with a refusal of entry, and is then the ground for no period',
    sv: 'Omedelbar verkställighet beslutas vid avvisning och är då grunden för att ingen tidsfrist ges',
    pl: 'Natychmiastowe wykonanie orzeka się przy odmowie wjazdu i jest ono wtedy podstawą braku terminu',
  },
  refusal: {
    en: 'Immediate enforcement can be ordered only with a refusal of entry, and is then, and only then, the ground on which no period is given.',
    sv: 'Omedelbar verkställighet kan beslutas endast vid avvisning, och är då, och bara då, grunden för att ingen tidsfrist ges.',
    pl: 'Natychmiastowe wykonanie można orzec tylko przy odmowie wjazdu; wtedy i tylko wtedy jest ono podstawą braku terminu.',
  },
  legalBasis: [ul('8:19'), ul('8:21')],
  whoCanClear: [decider],
  test: ({ input: { kind, track, noPeriodGround } }) =>
    (track === 'immediate-enforcement') === (noPeriodGround === 'immediate-enforcement') &&
    (track !== 'immediate-enforcement' || kind === 'refusal-of-entry'),
};

type MayBeRefusal = Pick<RegisterDecision, 'decidedOn' | 'firstPermitApplicationOn'> & { readonly kind?: string };

/** UL 8:5: after three months from the first application the person can be expelled, not refused entry. */
export const refusalComesInTime: Guard<CaseFile, MayBeRefusal> = {
  code: 'too-late-for-refusal-of-entry',
  demand: {
    en: 'A refusal of entry is decided within three months of the first application',
    sv: 'Avvisning beslutas inom tre månader från första ansökan',
    pl: 'Odmowę wjazdu wydano w ciągu trzech miesięcy od pierwszego wniosku',
  },
  refusal: {
    en: 'More than three months have passed since the first application for a permit: entry can no longer be refused at first instance.',
    sv: 'Mer än tre månader har gått sedan den första ansökan om uppehållstillstånd: avvisning får inte längre beslutas i första instans.',
    pl: 'Od pierwszego wniosku o zezwolenie minęły ponad trzy miesiące: w pierwszej instancji nie można już odmówić wjazdu.',
  },
  legalBasis: [ul('8:5')],
  whoCanClear: [nobody],
  test: ({ input: { kind, decidedOn, firstPermitApplicationOn: applied } }) =>
    kind === 'expulsion' ||
    applied === undefined ||
    decidedOn <= computeDeadline('se.refusal.first-instance', { start: applied }).dueOn,
};

export const isAtExternalBorder = ({ atBorder }: Pick<RegisterRefusalOfEntry, 'atBorder'>): boolean =>
  atBorder === undefined || atBorder === 'external-border';

/** Controls at an internal border do not make it an external one: the Directive applies (CJEU C-143/22 ADDE). */
export const periodIsDecidedAwayFromTheBorder: Guard<CaseFile, RegisterRefusalOfEntry> = {
  ...periodOrItsGroundIsGiven,
  code: 'border-exception-does-not-apply',
  demand: {
    en: 'Away from the external border: a period for voluntary departure is given, or another ground for none than the border',
    sv: 'Utanför yttre gräns: tidsfrist ges, eller annan grund än gränsen för att ingen ges',
    pl: 'Poza granicą zewnętrzną: wyznaczono termin albo podano inną podstawę jego braku niż granica',
  },
  refusal: {
    en: 'The exception for the external border does not apply here: give a period for voluntary departure, or a ground for none that is not the border. At the external border no period is given.',
    sv: 'Undantaget för yttre gräns gäller inte här: ge tidsfrist för frivillig avresa eller ange en annan grund än gränsen. Vid yttre gräns ges ingen tidsfrist.',
    pl: 'Wyjątek dla granicy zewnętrznej tu nie obowiązuje: należy wyznaczyć termin dobrowolnego powrotu albo podać inną podstawę jego braku. Na granicy zewnętrznej terminu się nie wyznacza.',
  },
  legalBasis: [ul('8:21'), returnDirective('art. 2(2)(a)'), cjeu('C-143/22 ADDE')],
  whoCanClear: ['se.polisen.border-officer'],
  test: ({ input }) =>
    isAtExternalBorder(input)
      ? input.departureWeeks === undefined
      : (input.departureWeeks === undefined) !== (input.noPeriodGround === undefined) &&
        input.noPeriodGround !== 'refused-at-border' &&
        input.noPeriodGround !== 'stopped-at-external-border',
};

/** At the external border the Directive leaves the check to the moment of enforcement (UL 12:3 a). */
export const receptionComesFirstAwayFromTheBorder: Guard<CaseFile, RegisterRefusalOfEntry> = {
  ...receptionComesFirst,
  test: ({ input }) =>
    isAtExternalBorder(input) || !isUnaccompaniedChild(input.person) || input.reception !== undefined,
};

/** A transfer goes to the one state that is responsible. */
export const transferNamesOneState: Guard<CaseFile, RegisterTransfer> = {
  code: 'transfer-to-one-state',
  demand: {
    en: 'The one responsible state is named',
    sv: 'Den ansvariga staten är angiven, och endast den',
    pl: 'Wskazano jedno odpowiedzialne państwo',
  },
  refusal: {
    en: 'A transfer names the one state that is responsible for the application, and no other.',
    sv: 'Ett överföringsbeslut anger den enda stat som är ansvarig för ansökan.',
    pl: 'Decyzja o przekazaniu wskazuje jedyne państwo odpowiedzialne za wniosek.',
  },
  legalBasis: [ul('1:9'), ul('8:20')],
  whoCanClear: [migrationsverket],
  test: ({ input }) => input.destinations.length === 1,
};

import { command, record, type Role } from '../../../kernel';
import {
  departurePeriodGranted,
  departurePeriodRefused,
  responsibilityAssigned,
  type CaseFile,
} from '../../../case-file';
import { dublinRegulation, migrationManagementRegulation } from '../../../law/eu/acts';
import { transferActOn } from '../../../law/eu/transfer';
import { uf, ul } from '../../../law/sweden/acts';
import { banWithDecision } from '../entry-ban/entry-ban';
import { guardianIsPresent, receptionComesFirst } from '../child/guards/child';
import { banKeepsToItsCap, periodOrItsGroundIsGiven, refusalOfPeriodIsAssessed } from './guards/decision';
import { periodFitsTheDecision } from '../departure/guards/departure-period';
import { banFitsTheDecision } from '../entry-ban/guards/entry-ban';
import {
  immediateEnforcementFits,
  isAtExternalBorder,
  isNoSecurityMatterOfThePolice,
  periodIsDecidedAwayFromTheBorder,
  receptionComesFirstAwayFromTheBorder,
  refusalComesInTime,
  transferNamesOneState,
} from './guards/opening';
import { RegisterDecision, RegisterRefusalOfEntry, RegisterTransfer } from './inputs/decision.inputs';
import {
  careIfArranged,
  childRules,
  grantedPeriod,
  identityClaimed,
  issued,
  policeLearnOfBan,
  refusedPeriod,
} from './registration';
import { beginningOf } from '../time';

/** 1. Migrationsverket decides on refusal of entry or expulsion, and enforces by default; security is not its to enforce. */
export const registerDecision = (by: readonly Role[]) =>
  command<CaseFile, RegisterDecision>({
    name: 'register-decision',
    title: {
      en: 'Register a return decision',
      sv: 'Registrera beslut om avvisning eller utvisning',
      pl: 'Zarejestruj decyzję zobowiązującą do powrotu',
    },
    advice: {
      en: 'When Migrationsverket has refused entry or expelled; have the decision, the destinations and the period at hand. A case is opened, and service of the decision comes next.',
      sv: 'När Migrationsverket har avvisat eller utvisat; ha beslutet, destinationerna och tidsfristen till hands. Ett ärende öppnas och delgivning följer.',
      pl: 'Gdy Migrationsverket odmówił wjazdu lub wydalił; należy mieć decyzję, kraje powrotu i termin. Otwiera się sprawę, następnie doręcza decyzję.',
    },
    by,
    basis: [ul('8:17'), ul('8:18'), ul('8:19'), ul('8:20'), ul('12:6'), ul('12:7'), ul('12:14'), uf('7:4')],
    input: RegisterDecision,
    opens: true,
    from: { responsibility: 'none' },
    requires: [
      periodOrItsGroundIsGiven,
      refusalOfPeriodIsAssessed,
      ...periodFitsTheDecision,
      immediateEnforcementFits,
      refusalComesInTime,
      banKeepsToItsCap,
      ...banFitsTheDecision<RegisterDecision>(),
      ...childRules,
      guardianIsPresent,
      receptionComesFirst,
    ],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      issued(({ kind, track }) => ({
        kind,
        enforceableFrom: atOnce(kind, track) ? 'issue' : 'finality',
        ...(track !== undefined && { track }),
      })),
      record(departurePeriodGranted, ({ input }) => grantedPeriod(input), {
        provided: ({ input }) => input.departureWeeks !== undefined,
      }),
      record(departurePeriodRefused, ({ input }) => refusedPeriod(input), {
        unless: departurePeriodGranted,
      }),
      ...banWithDecision<RegisterDecision>(),
      identityClaimed(),
      ...careIfArranged<RegisterDecision>(),
      record(responsibilityAssigned, ({ input, actor }) => ({
        to: input.securityMatter === true ? 'se.sakerhetspolisen' : actor.authority,
      })),
      ...policeLearnOfBan<RegisterDecision>(),
    ],
  });

/** A refusal of entry can be enforced at once where asylum was not examined (12:6) or where 8:19 says so. */
const atOnce = (kind: RegisterDecision['kind'], track: RegisterDecision['track']): boolean =>
  kind === 'refusal-of-entry' && (track === 'non-asylum' || track === 'immediate-enforcement');

/** 1. The police refuse entry; enforceable at once, and theirs to enforce. */
export const registerRefusalOfEntry = (by: readonly Role[]) =>
  command<CaseFile, RegisterRefusalOfEntry>({
    name: 'register-refusal-of-entry',
    title: { en: 'Register a refusal of entry', sv: 'Registrera avvisning', pl: 'Zarejestruj odmowę wjazdu' },
    advice: {
      en: 'When the police have refused entry; a doubtful case goes to Migrationsverket instead. The decision can be enforced at once, although it can be appealed.',
      sv: 'När polisen har avvisat; ett tveksamt fall lämnas till Migrationsverket. Beslutet får verkställas direkt även om det överklagas.',
      pl: 'Gdy Policja odmówiła wjazdu; sprawę wątpliwą przekazuje się do Migrationsverket. Decyzję można wykonać od razu, mimo możliwości odwołania.',
    },
    by,
    basis: [ul('8:2'), ul('8:3'), ul('8:17'), ul('12:6'), ul('12:14')],
    input: RegisterRefusalOfEntry,
    opens: true,
    from: { responsibility: 'none' },
    requires: [
      periodIsDecidedAwayFromTheBorder,
      refusalOfPeriodIsAssessed,
      ...periodFitsTheDecision,
      refusalComesInTime,
      banKeepsToItsCap,
      ...banFitsTheDecision<RegisterRefusalOfEntry>(isAtExternalBorder),
      isNoSecurityMatterOfThePolice,
      ...childRules,
      receptionComesFirstAwayFromTheBorder,
    ],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      issued(({ atBorder }) => ({
        kind: 'refusal-of-entry',
        enforceableFrom: 'issue',
        ...(atBorder !== undefined && { atBorder }),
      })),
      record(departurePeriodGranted, ({ input }) => grantedPeriod(input), {
        provided: ({ input }) => input.departureWeeks !== undefined,
      }),
      record(departurePeriodRefused, ({ input }) => refusedPeriod(input, 'refused-at-border'), {
        provided: ({ input }) => isAtExternalBorder(input) || input.noPeriodGround !== undefined,
        unless: departurePeriodGranted,
      }),
      ...banWithDecision<RegisterRefusalOfEntry>(),
      identityClaimed(),
      ...careIfArranged<RegisterRefusalOfEntry>(),
      record(responsibilityAssigned, ({ actor }) => ({ to: actor.authority })),
    ],
  });

/** 1. A transfer to the responsible state counts as a removal order (1:9), under the act of its day. */
export const registerTransfer = (by: readonly Role[]) =>
  command<CaseFile, RegisterTransfer>({
    name: 'register-transfer',
    title: {
      en: 'Register a transfer to the responsible state',
      sv: 'Registrera överföring till ansvarig stat',
      pl: 'Zarejestruj przekazanie do państwa odpowiedzialnego',
    },
    advice: {
      en: 'When another state is responsible for the application for asylum; have its answer at hand. If a stay is moved for in the appeal period, nothing is enforced before the court has ruled on it.',
      sv: 'När en annan stat ansvarar för asylansökan; ha dess svar till hands. Begärs inhibition inom överklagandetiden verkställs inget förrän domstolen har prövat det.',
      pl: 'Gdy za wniosek azylowy odpowiada inne państwo; należy mieć jego odpowiedź. Wniosek o wstrzymanie w terminie odwołania wstrzymuje wykonanie do orzeczenia sądu.',
    },
    by,
    basis: [
      ul('1:9', 'verify'),
      ul('12:9 a', 'verify'),
      dublinRegulation('', 'known'),
      migrationManagementRegulation('', 'verify'),
    ],
    input: RegisterTransfer,
    opens: true,
    from: { responsibility: 'none' },
    requires: [transferNamesOneState, ...banFitsTheDecision<RegisterTransfer>(), ...childRules, guardianIsPresent],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      issued<RegisterTransfer>(({ decidedOn }) => {
        const act = transferActOn(decidedOn);
        return { kind: 'transfer', enforceableFrom: 'issue', ...(act && { transferUnder: act.key }) };
      }),
      record(departurePeriodRefused, () => ({ ground: 'transfer' })),
      ...banWithDecision<RegisterTransfer>(),
      identityClaimed(),
      ...careIfArranged<RegisterTransfer>(),
      record(responsibilityAssigned, ({ input, actor }) => ({
        to: input.securityMatter === true ? 'se.sakerhetspolisen' : actor.authority,
      })),
    ],
  });

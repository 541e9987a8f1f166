import type { Guard } from '../../../kernel';
import type { CaseFile } from '../../../case-file';
import { computeDeadline, limitInForce } from '../../../law';
import { fl, ul } from '../../../law/sweden/acts';
import type { RegisterCriminalExpulsion, RegisterDecision, RegisterRefusalOfEntry } from '../inputs/decision.inputs';
import type { AcceptDecision, LodgeAppeal } from '../inputs/remedy.inputs';
import { decider, nobody, personWithWitness } from './who';

export const isDeciderOfCase: Guard<CaseFile> = {
  code: 'not-the-decider',
  refusal: {
    en: 'This is for the authority that decided the case.',
    sv: 'Detta ankommer på den myndighet som har fattat beslutet.',
    pl: 'Może to zrobić tylko organ, który wydał decyzję.',
  },
  legalBasis: [ul('13:10'), fl('33 §')],
  whoCanClear: [decider],
  test: ({ file, actor }) => file.decision.decidedBy === actor.authority,
};

export const periodOrItsGroundIsGiven: Guard<CaseFile, RegisterDecision> = {
  code: 'period-or-ground-missing',
  refusal: {
    en: 'A decision carries either a period for voluntary departure or the ground on which none is given, and not both.',
    sv: 'Ett beslut ska antingen ha en tidsfrist för frivillig avresa eller ange grunden för att ingen ges, inte båda.',
    pl: 'Decyzja zawiera albo termin dobrowolnego powrotu, albo podstawę jego nieprzyznania.',
  },
  legalBasis: [ul('8:21')],
  whoCanClear: ['se.migrationsverket.decision-maker'],
  test: ({ input }) => (input.departureWeeks === undefined) !== (input.noPeriodGround === undefined),
};

type WithBan = RegisterDecision | RegisterRefusalOfEntry | RegisterCriminalExpulsion;

export const banKeepsToItsCap: Guard<CaseFile, WithBan> = {
  code: 'entry-ban-too-long',
  refusal: {
    en: 'The entry ban is longer than the law allows, unless the person is a serious threat.',
    sv: 'Återreseförbudet är längre än lagen medger, om inte personen utgör ett allvarligt hot.',
    pl: 'Zakaz wjazdu jest dłuższy, niż dopuszcza prawo, chyba że osoba stanowi poważne zagrożenie.',
  },
  legalBasis: [ul('8:24'), ul('12:15 a')],
  whoCanClear: [decider],
  test: ({ input: { entryBan, decidedOn } }) => {
    if (!entryBan || entryBan.seriousThreat === true || entryBan.ground === 'crime') return true;
    const { limit } = limitInForce('se.ban.no-period.max', decidedOn);
    if (limit === 'unlimited') return true;
    return limit.length === undefined ? undefined : entryBan.years <= limit.length.amount;
  },
};

export const securityMatterIsTheSecurityServices: Guard<CaseFile, WithBan> = {
  code: 'security-matter-held-elsewhere',
  refusal: {
    en: 'A security matter is enforced by the security service and is not held here.',
    sv: 'Ett säkerhetsärende verkställs av Säkerhetspolisen och handläggs inte här.',
    pl: 'Sprawę dotyczącą bezpieczeństwa wykonuje Säkerhetspolisen; nie jest tu prowadzona.',
  },
  legalBasis: [ul('12:14')],
  whoCanClear: [nobody],
  test: ({ input }) => input.securityMatter !== true,
};

/** Which appeal period runs: a criminal judgment has its own. */
export const appealRuleOf = ({ kind }: CaseFile['decision']): string =>
  kind === 'expulsion-for-crime' ? 'se.appeal.criminal' : 'se.appeal.admin';

export const appealIsInTime: Guard<CaseFile, LodgeAppeal> = {
  code: 'appeal-too-late',
  refusal: {
    en: 'The appeal came in after the last day for appealing.',
    sv: 'Överklagandet kom in efter sista dag för överklagande.',
    pl: 'Odwołanie wpłynęło po terminie.',
  },
  legalBasis: [fl('44 §'), fl('45 §')],
  whoCanClear: [nobody],
  test: ({ file: { decision }, input }) =>
    decision.servedOn === undefined
      ? undefined
      : input.lodgedOn <= computeDeadline(appealRuleOf(decision), { start: decision.servedOn }).dueOn,
};

export const acceptanceIsWitnessed: Guard<CaseFile, AcceptDecision> = {
  code: 'acceptance-needs-witness',
  refusal: {
    en: 'Before another body than the decider, the police or a prison, acceptance needs a witness.',
    sv: 'Inför annan än beslutsmyndigheten, Polismyndigheten eller anstalt krävs vittne vid nöjdförklaringen.',
    pl: 'Przed innym organem niż wydający decyzję, Policja lub zakład karny wymagany jest świadek.',
  },
  legalBasis: [ul('ch. 15')],
  whoCanClear: [personWithWitness],
  test: ({ input }) => input.before !== 'other-body' || input.witness !== undefined,
};

export const concernsExpulsionForCrime: Guard<CaseFile> = {
  code: 'not-expelled-for-crime',
  refusal: {
    en: 'The prosecutor’s consent matters only where a court has expelled for crime.',
    sv: 'Åklagarens medgivande har betydelse endast vid utvisning på grund av brott.',
    pl: 'Zgoda prokuratora ma znaczenie tylko przy wydaleniu za przestępstwo.',
  },
  legalBasis: [ul('12:8')],
  whoCanClear: [nobody],
  test: ({ file }) => file.decision.kind === 'expulsion-for-crime',
};

export const concernsUnaccompaniedChild: Guard<CaseFile> = {
  code: 'not-an-unaccompanied-child',
  refusal: {
    en: 'Reception is verified for unaccompanied children only.',
    sv: 'Mottagandet säkerställs endast för ensamkommande barn.',
    pl: 'Przyjęcie potwierdza się tylko dla małoletnich bez opieki.',
  },
  legalBasis: [ul('12:3 a')],
  whoCanClear: [nobody],
  test: ({ file: { decision } }) => decision.person.minor && decision.person.unaccompanied,
};

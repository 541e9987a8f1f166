import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { limitInForce } from '../../../../law';
import { cjeu, returnDirective } from '../../../../law/eu/acts';
import { fl, ul } from '../../../../law/sweden/acts';
import type { RegisterDecision } from '../inputs/decision.inputs';
import { decider, nobody } from '../../who';

export interface WithPeriod {
  readonly departureWeeks?: number;
  readonly noPeriodGround?: string;
  readonly periodAssessment?: string;
}

export const isDeciderOfCase: Guard<CaseFile> = {
  code: 'not-the-decider',
  refusal: {
    en: 'This is for the authority that decided the case.',
    sv: 'Detta ankommer på den myndighet som har fattat beslutet.',
    pl: 'Może to zrobić tylko organ, który wydał decyzję.',
  },
  legalBasis: [ul('13:10'), fl('33 §')],
  demand: {
    en: 'Your authority made the decision',
    sv: 'Din myndighet har fattat beslutet',
    pl: 'Decyzję wydał Twój organ',
  },
  whoCanClear: [decider],
  test: ({ file, actor }) => file.decision.decidedBy === actor.authority,
};

export const periodOrItsGroundIsGiven: Guard<CaseFile, WithPeriod> = {
  code: 'period-or-ground-missing',
  demand: {
    en: 'There is a period for voluntary departure, or the ground for none',
    sv: 'Tidsfrist för frivillig avresa ges, eller grunden för att ingen ges anges',
    pl: 'Wyznaczono termin dobrowolnego powrotu albo podano podstawę jego braku',
  },
  refusal: {
    en: 'A decision carries either a period for voluntary departure or the ground on which none is given, and not both.',
    sv: 'Ett beslut ska antingen ha en tidsfrist för frivillig avresa eller ange grunden för att ingen ges, inte båda.',
    pl: 'Decyzja zawiera albo termin dobrowolnego powrotu, albo podstawę jego nieprzyznania.',
  },
  legalBasis: [ul('8:21')],
  whoCanClear: ['se.migrationsverket.decision-maker'],
  test: ({ input }) => (input.departureWeeks === undefined) !== (input.noPeriodGround === undefined),
};

type WithBan = Pick<RegisterDecision, 'entryBan' | 'decidedOn'>;

export const banKeepsToItsCap: Guard<CaseFile, WithBan> = {
  code: 'entry-ban-too-long',
  demand: {
    en: 'The entry ban keeps to its longest time',
    sv: 'Återreseförbudet håller sig inom längsta tid',
    pl: 'Zakaz wjazdu mieści się w najdłuższym czasie',
  },
  refusal: {
    en: 'The entry ban is longer than the law allows, unless the person is a serious threat.',
    sv: 'Återreseförbudet är längre än lagen medger, om inte personen utgör ett allvarligt hot.',
    pl: 'Zakaz wjazdu jest dłuższy, niż dopuszcza prawo, chyba że osoba stanowi poważne zagrożenie.',
  },
  legalBasis: [ul('8:24'), ul('12:15 a')],
  whoCanClear: [decider],
  test: ({ input: { entryBan, decidedOn } }) => {
    if (!entryBan || entryBan.years === undefined || entryBan.seriousThreat === true || entryBan.ground === 'crime')
      return true;
    const { limit } = limitInForce('se.ban.no-period.max', decidedOn);
    if (limit === 'unlimited') return true;
    return limit.length === undefined ? undefined : entryBan.years <= limit.length.amount;
  },
};

export const concernsExpulsionForCrime: Guard<CaseFile> = {
  code: 'not-expelled-for-crime',
  demand: {
    en: 'A court has expelled for crime',
    sv: 'En domstol har utvisat på grund av brott',
    pl: 'Sąd orzekł wydalenie za przestępstwo',
  },
  refusal: {
    en: 'The prosecutor’s consent matters only where a court has expelled for crime.',
    sv: 'Åklagarens medgivande har betydelse endast vid utvisning på grund av brott.',
    pl: 'Zgoda prokuratora ma znaczenie tylko przy wydaleniu za przestępstwo.',
  },
  legalBasis: [ul('12:8')],
  whoCanClear: [nobody],
  test: ({ file }) => file.decision.kind === 'expulsion-for-crime',
};

/** A conviction or a suspicion alone never takes the time to leave away (CJEU C-554/13 Zh. and O.). */
export const refusalOfPeriodIsAssessed: Guard<CaseFile, WithPeriod> = {
  code: 'period-refused-without-assessment',
  demand: {
    en: 'Refusing a period because of the person’s conduct rests on an individual assessment',
    sv: 'Att ingen tidsfrist ges på grund av personens uppträdande är individuellt bedömt',
    pl: 'Odmowa terminu ze względu na zachowanie osoby opiera się na indywidualnej ocenie',
  },
  refusal: {
    en: 'A risk of absconding or to public order must be assessed individually from the person’s own conduct; a suspicion or a conviction alone is no ground.',
    sv: 'Risk för avvikande eller för allmän ordning ska bedömas individuellt utifrån personens eget uppträdande; enbart misstanke eller dom räcker inte.',
    pl: 'Ryzyko ucieczki lub dla porządku publicznego trzeba ocenić indywidualnie na podstawie zachowania osoby; samo podejrzenie lub skazanie nie wystarcza.',
  },
  legalBasis: [ul('8:21'), returnDirective('art. 7(4)'), cjeu('C-554/13 Zh. and O.')],
  whoCanClear: [decider],
  test: ({ input: { noPeriodGround, periodAssessment } }) =>
    (noPeriodGround !== 'risk-of-absconding' && noPeriodGround !== 'public-order') || periodAssessment !== undefined,
};

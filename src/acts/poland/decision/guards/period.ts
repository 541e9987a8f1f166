import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { computeDeadline, limitInForce } from '../../../../law';
import { cjeu, returnDirective } from '../../../../law/eu/acts';
import { uoc } from '../../../../law/poland/acts';
import type { ReturnTerms } from '../inputs/decision.inputs';
import { commander } from '../../who';

type Asked = Guard<CaseFile, ReturnTerms>;

const daysOf = (key: string, on: string): number | undefined => {
  const { limit } = limitInForce(key, on);
  return limit === 'unlimited' ? undefined : limit.length?.amount;
};

export const periodOrItsGroundIsGiven: Asked = {
  code: 'period-or-ground-missing',
  demand: {
    en: 'There is a period for voluntary departure, or the ground for none',
    sv: 'Tidsfrist för frivillig avresa ges, eller grunden för att ingen ges anges',
    pl: 'Wyznaczono termin dobrowolnego wyjazdu albo podano podstawę jego braku',
  },
  refusal: {
    en: 'A decision carries either a period for voluntary departure or the ground on which none is given, and not both.',
    sv: 'Ett beslut ska antingen ha en tidsfrist för frivillig avresa eller ange grunden för att ingen ges, inte båda.',
    pl: 'Decyzja zawiera albo termin dobrowolnego wyjazdu, albo podstawę jego niewyznaczenia.',
  },
  legalBasis: [uoc('315(1)'), uoc('315(2)'), uoc('315(4b)')],
  whoCanClear: [commander],
  test: ({ input }) => (input.departureDays === undefined) !== (input.noPeriodGround === undefined),
};

/** Eight to thirty days, fifteen at least before 7 April 2023; longer only for the reasons of art. 316. */
export const periodKeepsToTheLaw: Asked = {
  code: 'period-out-of-bounds',
  demand: {
    en: 'The period is as long as the law of the day of the decision allows',
    sv: 'Tidsfristen är så lång som lagen på beslutsdagen tillåter',
    pl: 'Termin mieści się w granicach prawa z dnia decyzji',
  },
  refusal: {
    en: 'The period is shorter than the law allows, or longer than its ordinary longest without a reason for more, or longer than a year.',
    sv: 'Tidsfristen är kortare än lagen tillåter, eller längre än den ordinarie längsta utan skäl för mer, eller längre än ett år.',
    pl: 'Termin jest krótszy, niż dopuszcza prawo, albo dłuższy od zwykłego bez uzasadnienia, albo przekracza rok.',
  },
  legalBasis: [uoc('315(1)'), uoc('316')],
  whoCanClear: [commander],
  test: ({ input: { departureDays, decidedOn, longerBecause } }) => {
    if (departureDays === undefined) return true;
    const least = daysOf('pl.departure.voluntary.min', decidedOn);
    const most = daysOf('pl.departure.voluntary.max', decidedOn);
    if (least === undefined || most === undefined) return undefined;
    if (departureDays < least) return false;
    if (departureDays <= most) return longerBecause === undefined;
    const last = computeDeadline('pl.departure.voluntary', {
      start: decidedOn,
      length: { amount: departureDays, unit: 'days' },
    }).dueOn;
    return longerBecause !== undefined && last <= longestPeriodEnd(decidedOn, decidedOn);
  },
};

/** The last day of the longest period, extension included, from a start by the law of the day of the decision. */
export const longestPeriodEnd = (start: string, decidedOn: string): string =>
  computeDeadline('pl.departure.extended.max', { start, lawOf: decidedOn }).dueOn;

/** A longer time comes with one or more duties (art. 317). */
export const longerPeriodHasConditions: Asked = {
  code: 'longer-period-without-conditions',
  demand: {
    en: 'A longer period comes with a condition, and only a longer one',
    sv: 'En längre tidsfrist har minst ett villkor, och endast en sådan',
    pl: 'Dłuższy termin łączy się z obowiązkiem, i tylko taki',
  },
  refusal: {
    en: 'A period that is longer than the ordinary longest carries one or more conditions: reporting, a deposit, a document in deposit, a fixed residence. An ordinary one carries none.',
    sv: 'En tidsfrist som är längre än den ordinarie längsta förenas med ett eller flera villkor: anmälan, säkerhet, deponerad handling, anvisad bostad. En ordinarie har inga.',
    pl: 'Z terminem dłuższym od zwykłego wiąże się co najmniej jeden obowiązek: zgłaszanie się, zabezpieczenie, depozyt dokumentu, wyznaczone miejsce pobytu. Ze zwykłym – żaden.',
  },
  legalBasis: [uoc('317')],
  whoCanClear: [commander],
  test: ({ input }) => (input.longerBecause === undefined) === (input.conditions === undefined),
};

export const riskOfAbscondingIsShown: Asked = {
  code: 'absconding-indicators-missing',
  demand: {
    en: 'A risk of absconding rests on indicators of the law, and only then are they given',
    sv: 'Risk för avvikande grundas på lagens omständigheter, och bara då anges de',
    pl: 'Prawdopodobieństwo ucieczki opiera się na ustawowych okolicznościach i tylko wtedy się je podaje',
  },
  refusal: {
    en: 'Name the circumstances of art. 315(3) on which the risk of absconding rests; they belong to that ground alone.',
    sv: 'Ange de omständigheter i art. 315(3) som risken för avvikande grundas på; de hör endast till den grunden.',
    pl: 'Należy wskazać okoliczności z art. 315 ust. 3, na których opiera się prawdopodobieństwo ucieczki; dotyczą tylko tej podstawy.',
  },
  legalBasis: [uoc('315(2)(1)'), uoc('315(3)'), returnDirective('art. 3(7)')],
  whoCanClear: [commander],
  test: ({ input }) => (input.noPeriodGround === 'risk-of-absconding') === (input.abscondingFacts?.length ?? 0) > 0,
};

/** Security as the ground for no period is the ground of the decision too (CJEU C-554/13: assessed in person). */
export const securityIsAGroundOfTheDecision: Asked = {
  code: 'security-without-ground',
  demand: {
    en: 'Where security takes the time to leave away, point 9 is a ground of the decision',
    sv: 'Om säkerhet är skälet till att ingen tid ges är punkt 9 en grund för beslutet',
    pl: 'Gdy względy bezpieczeństwa wyłączają termin, podstawą decyzji jest punkt 9',
  },
  refusal: {
    en: 'Defence, security or public order can take the time to leave away only where the decision rests on it (point 9).',
    sv: 'Försvar, säkerhet eller allmän ordning kan utesluta tidsfrist endast om beslutet grundas på det (punkt 9).',
    pl: 'Obronność, bezpieczeństwo lub porządek publiczny wyłączają termin tylko wtedy, gdy decyzja się na nich opiera (punkt 9).',
  },
  legalBasis: [uoc('315(2)(2)'), uoc('302(1)(9)'), cjeu('C-554/13 Zh. and O.')],
  whoCanClear: [commander],
  test: ({ input }) => input.noPeriodGround !== 'security' || input.grounds.includes('9'),
};

export const stateOfReturnIsNamed: Asked = {
  code: 'state-of-return-not-named',
  demand: {
    en: 'A decision without a period names the state of return',
    sv: 'Ett beslut utan tidsfrist anger landet att återvända till',
    pl: 'Decyzja bez terminu wskazuje państwo powrotu',
  },
  refusal: {
    en: 'A decision that gives no time to leave names the state to which the person is returned.',
    sv: 'Ett beslut utan tidsfrist anger den stat dit personen ska återvända.',
    pl: 'Decyzja bez terminu dobrowolnego wyjazdu wskazuje państwo, do którego następuje powrót.',
  },
  legalBasis: [uoc('315(4)')],
  whoCanClear: [commander],
  test: ({ input }) => input.noPeriodGround === undefined || input.destinations.length > 0,
};

export const periodRules = [
  periodOrItsGroundIsGiven,
  periodKeepsToTheLaw,
  longerPeriodHasConditions,
  riskOfAbscondingIsShown,
  securityIsAGroundOfTheDecision,
  stateOfReturnIsNamed,
];

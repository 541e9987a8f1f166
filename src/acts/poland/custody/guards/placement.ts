import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { quantityInForce } from '../../../../law';
import { ecthr, returnDirective } from '../../../../law/eu/acts';
import { polishCourts, uoc, uoo } from '../../../../law/poland/acts';
import { dayOf } from '../../time';
import { court, nobody, whoeverRecords } from '../../who';
import type { OrderPlacement } from '../inputs/court.inputs';
import { lastDayOfAll, lastDayOfOrder } from '../terms';

type PlacementGuard = Guard<CaseFile, OrderPlacement>;

/** Grounds on which the law wants alternatives tried first. Our sources conflict about point 1: the fork is to be checked. */
const alternativesFirst: readonly string[] = [
  'risk-of-absconding',
  'period-overstayed',
  'dublin-transfer',
  'agreed-transfer',
];

export const alternativesCameFirst: PlacementGuard = {
  code: 'alternatives-first',
  demand: {
    en: 'Where the law wants alternatives first: they cannot be applied, or were broken',
    sv: 'Där lagen kräver alternativ först: de kan inte tillämpas, eller har brutits',
    pl: 'Gdy prawo wymaga najpierw środków zamiast detencji: nie można ich zastosować albo je naruszono',
  },
  refusal: {
    en: 'On this ground alternatives to detention come first: say why they cannot be applied, or record that they were broken.',
    sv: 'På denna grund går alternativ till förvar först: ange varför de inte kan tillämpas, eller registrera att de brutits.',
    pl: 'Na tej podstawie najpierw stosuje się środki zamiast detencji: należy podać, dlaczego nie można ich zastosować, albo odnotować naruszenie.',
  },
  legalBasis: [uoc('398a', 'verify'), uoc('398(2)'), returnDirective('art. 15(1)', 'known')],
  whoCanClear: [court],
  test: ({ file, input: { ground, alternativesImpossible } }) =>
    !alternativesFirst.includes(ground) ||
    alternativesImpossible !== undefined ||
    file.custody.history?.breachedOn !== undefined,
};

export const personWasHeard: PlacementGuard = {
  code: 'not-heard-by-court',
  demand: {
    en: 'The court heard the person',
    sv: 'Domstolen hörde personen',
    pl: 'Sąd wysłuchał cudzoziemca',
  },
  refusal: {
    en: 'The court orders detention after hearing the person.',
    sv: 'Domstolen beslutar om förvar efter att ha hört personen.',
    pl: 'Sąd orzeka o detencji po wysłuchaniu cudzoziemca.',
  },
  legalBasis: [uoc('401')],
  whoCanClear: [court],
  test: ({ input }) => input.heard,
};

export const healthAllowsIt: PlacementGuard = {
  code: 'health-or-violence',
  demand: {
    en: 'Detention endangers neither life nor health, and nothing suggests that the person suffered violence',
    sv: 'Förvar medför ingen fara för liv eller hälsa, och inget tyder på att personen utsatts för våld',
    pl: 'Detencja nie zagraża życiu ani zdrowiu i nic nie wskazuje na doznaną przemoc',
  },
  refusal: {
    en: 'Nobody is detained whose life or health it would endanger, or who seems to have suffered violence.',
    sv: 'Ingen tas i förvar om liv eller hälsa skulle äventyras eller om personen verkar ha utsatts för våld.',
    pl: 'Nie stosuje się detencji, gdy zagraża ona życiu lub zdrowiu albo stan osoby wskazuje na doznaną przemoc.',
  },
  legalBasis: [uoc('400')],
  whoCanClear: [nobody],
  test: ({ input }) => !input.endangersHealth && !input.suspectedViolence,
};

export const arrestIsNeeded: PlacementGuard = {
  code: 'arrest-not-needed',
  demand: {
    en: 'An arrest for foreigners: the rules of a centre are at risk',
    sv: 'Arrest för utlänningar: reglerna i en anläggning riskerar att brytas',
    pl: 'Areszt dla cudzoziemców: istnieje ryzyko naruszenia zasad ośrodka',
  },
  refusal: {
    en: 'An arrest needs a risk that the rules of a centre would be broken.',
    sv: 'Arrest kräver risk för att reglerna i en anläggning bryts.',
    pl: 'Areszt wymaga ryzyka naruszenia zasad obowiązujących w ośrodku.',
  },
  legalBasis: [uoc('399')],
  whoCanClear: [court],
  test: ({ input }) => input.facility !== 'arrest-for-foreigners' || input.rulesAtRisk === true,
};

/** The day on which somebody reaches an age, from the first day as an adult, which is all that the case knows. */
const reaches = (adultFrom: string, age: number): string =>
  `${String(Number(adultFrom.slice(0, 4)) - 18 + age)}${adultFrom.slice(4)}`;

export const unaccompaniedChildIsOldEnough: PlacementGuard = {
  code: 'child-too-young-for-centre',
  demand: {
    en: 'An unaccompanied child is at least fifteen, and has not applied for protection',
    sv: 'Ett ensamkommande barn är minst femton år och har inte sökt skydd',
    pl: 'Małoletni bez opieki ma co najmniej piętnaście lat i nie ubiega się o ochronę',
  },
  refusal: {
    en: 'An unaccompanied child under fifteen, or one that seeks protection, is never placed in a guarded centre; the court places it in care.',
    sv: 'Ett ensamkommande barn under femton år, eller som söker skydd, placeras aldrig i bevakad anläggning; domstolen placerar det i vård.',
    pl: 'Małoletniego bez opieki poniżej piętnastu lat lub ubiegającego się o ochronę nie umieszcza się w strzeżonym ośrodku; sąd kieruje go do placówki.',
  },
  legalBasis: [uoc('397'), uoo('87–89')],
  whoCanClear: [court],
  test: ({ file: { decision, holds }, input: { ground, decidedOn } }) => {
    const { minor, unaccompanied, adultFrom } = decision.person;
    if (!minor || !unaccompanied) return true;
    if (ground === 'asylum-application' || holds.set.some(({ kind }) => kind === 'asylum-application')) return false;
    if (adultFrom === undefined) return undefined;
    return reaches(adultFrom, quantityInForce('pl.centre.age', decidedOn).amount) <= decidedOn;
  },
};

interface WeighsChild {
  readonly bestInterests?: string;
}

/** That a family is kept together is not enough (ECtHR Bistieva v. Poland). */
export const childsGoodIsWeighed: Guard<CaseFile, WeighsChild> = {
  code: 'childs-good-not-weighed',
  demand: {
    en: 'Where the person is a child: its good is weighed in writing',
    sv: 'Om personen är ett barn: barnets bästa är vägt skriftligt',
    pl: 'Jeżeli chodzi o dziecko: rozważono na piśmie jego dobro',
  },
  refusal: {
    en: 'The person is a child: say what is good for it and how that was weighed; that the family stays together is not enough.',
    sv: 'Personen är ett barn: ange vad som är bäst för det och hur det vägts; att familjen hålls samman räcker inte.',
    pl: 'Chodzi o dziecko: należy podać, co służy jego dobru i jak to rozważono; samo nierozdzielanie rodziny nie wystarcza.',
  },
  legalBasis: [uoc('401(4)'), ecthr('75157/14 Bistieva v. Poland')],
  whoCanClear: [court],
  test: ({ file, input }) => !file.decision.person.minor || input.bestInterests !== undefined,
};

export const familySharesARoom: PlacementGuard = {
  code: 'family-not-together',
  demand: {
    en: 'A child with family is placed with it in one room',
    sv: 'Ett barn med familj placeras med den i ett rum',
    pl: 'Dziecko z rodziną umieszcza się z nią w jednym pokoju',
  },
  refusal: {
    en: 'A family is placed in one room.',
    sv: 'En familj placeras i ett rum.',
    pl: 'Rodzinę umieszcza się w jednym pokoju.',
  },
  legalBasis: [uoc('414')],
  whoCanClear: [court],
  test: ({ file: { decision }, input }) =>
    !decision.person.minor || decision.person.unaccompanied || input.familyTogether === true,
};

/** A term names its own end: three months at most in one order, six in all. */
export const termKeepsToTheLaw: PlacementGuard = {
  code: 'term-too-long',
  demand: {
    en: 'The term ends within three months, and within what is left of six months in all',
    sv: 'Tiden slutar inom tre månader, och inom vad som återstår av sex månader sammanlagt',
    pl: 'Okres kończy się w ciągu trzech miesięcy i w granicach sześciu miesięcy łącznie',
  },
  refusal: {
    en: 'The term is longer than one order may be, or than is left when all stays are added up; or it ends before it begins.',
    sv: 'Tiden är längre än ett beslut får vara, eller än vad som återstår när alla vistelser läggs samman; eller så slutar den innan den börjar.',
    pl: 'Okres jest dłuższy, niż dopuszcza jedno postanowienie lub suma wszystkich pobytów, albo kończy się przed rozpoczęciem.',
  },
  legalBasis: [uoc('403'), uoo('87–89'), polishCourts('w Białymstoku III Ko 168/14')],
  whoCanClear: [court],
  test: ({ file, input: { ground, decidedOn, startedAt, endsOn, earlierDays, appliedInDetention } }) => {
    const from = startedAt === undefined ? decidedOn : dayOf(startedAt);
    const inAll = lastDayOfAll(file.custody, { ground, from, prolonged: false, earlierDays }).dueOn;
    return endsOn >= from && endsOn <= lastDayOfOrder(ground, from, appliedInDetention) && endsOn <= inAll;
  },
};

/** Whoever is detained already comes under another ground by a new order, never under the same one. */
export const groundIsAnother: PlacementGuard = {
  code: 'same-ground-is-prolonged',
  demand: {
    en: 'For somebody detained already: the ground is another one',
    sv: 'För den som redan hålls i förvar: grunden är en annan',
    pl: 'Wobec osoby już w detencji: podstawa jest inna',
  },
  refusal: {
    en: 'The person is detained on this ground already: a longer stay needs a ruling on extension.',
    sv: 'Personen hålls redan i förvar på denna grund: en längre tid kräver ett avgörande om förlängning.',
    pl: 'Osoba przebywa już w detencji na tej podstawie: dłuższy pobyt wymaga orzeczenia o przedłużeniu.',
  },
  legalBasis: [uoc('403')],
  whoCanClear: [court],
  test: ({ file: { custody }, input }) => custody.state !== 'detained' || custody.ground !== input.ground,
};

export const orderWaits: Guard<CaseFile> = {
  code: 'no-order-of-placement',
  demand: {
    en: 'An order of the court waits to be carried out, and its last day has not passed',
    sv: 'Ett domstolsbeslut väntar på att verkställas och dess sista dag har inte passerat',
    pl: 'Postanowienie sądu oczekuje na wykonanie, a jego ostatni dzień nie minął',
  },
  refusal: {
    en: 'There is no order of the court to carry out.',
    sv: 'Det finns inget domstolsbeslut att verkställa.',
    pl: 'Nie ma postanowienia sądu do wykonania.',
  },
  legalBasis: [uoc('401')],
  whoCanClear: [whoeverRecords, court],
  test: ({ file: { custody }, now }) =>
    custody.pendingOrder !== undefined && (custody.pendingOrder.endsOn ?? '') >= dayOf(now),
};

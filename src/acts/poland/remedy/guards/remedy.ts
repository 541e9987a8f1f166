import type { Citation, Guard } from '../../../../kernel';
import { pendingAppeal, type CaseFile } from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { kpa, ppsa, uoc } from '../../../../law/poland/acts';
import type { DecidePolishAppeal, LodgeCourtComplaint, LodgePolishAppeal } from '../inputs/remedy.inputs';
import { appealRuleOf, authorityOf, isInAdministration, lastRuling, lawOfAppeal } from '../instances';
import { interiorMinister } from '../../owners';
import { administrativeCourt, headquarters, nobody } from '../../who';

export const appealIsInTime: Guard<CaseFile, LodgePolishAppeal> = {
  code: 'appeal-too-late',
  demand: {
    en: 'The appeal came in on the last day or before',
    sv: 'Överklagandet har kommit in i tid',
    pl: 'Odwołanie wniesiono w terminie',
  },
  refusal: {
    en: 'The appeal came in after the last day for appealing.',
    sv: 'Överklagandet kom in efter sista dag för överklagande.',
    pl: 'Odwołanie wniesiono po terminie.',
  },
  legalBasis: [uoc('321'), uoc('303b'), kpa('57')],
  whoCanClear: [nobody],
  test: ({ file: { decision }, input }) => {
    const lawOf = lawOfAppeal(decision);
    return decision.servedOn === undefined || lawOf === undefined
      ? undefined
      : input.lodgedOn <= computeDeadline(appealRuleOf(decision), { start: decision.servedOn, lawOf }).dueOn;
  },
};

export const appealLiesInAdministration: Guard<CaseFile> = {
  code: 'no-appeal-in-administration',
  demand: {
    en: 'The decision can be appealed in the administration, and nobody has ruled on it yet',
    sv: 'Beslutet kan överklagas inom förvaltningen och ingen har ännu prövat det',
    pl: 'Od decyzji przysługuje odwołanie i nikt jeszcze o nim nie orzekł',
  },
  refusal: {
    en: 'No appeal lies in the administration: the decision is the minister’s, or the second instance has ruled, and what is left is the administrative court. The remedy against a transfer to the responsible state is recorded apart.',
    sv: 'Inget överklagande inom förvaltningen är möjligt: beslutet är ministerns, eller andra instans har avgjort, och det som återstår är förvaltningsdomstolen. Rättsmedlet mot överföring till ansvarig stat registreras för sig.',
    pl: 'Odwołanie nie przysługuje: decyzję wydał minister albo orzekła druga instancja i pozostaje sąd administracyjny. Środek zaskarżenia przekazania do państwa odpowiedzialnego odnotowuje się osobno.',
  },
  legalBasis: [uoc('321'), uoc('329a')],
  whoCanClear: [nobody],
  test: ({ file }) =>
    !['return-by-minister', 'transfer'].includes(file.decision.kind ?? '') && lastRuling(file) === undefined,
};

/** Whoever is to examine the appeal rules on it: by the law of the day of the decision. */
export const examinesTheAppeal: Guard<CaseFile> = {
  code: 'not-the-examining-instance',
  demand: {
    en: 'The appeal is before your instance in the administration',
    sv: 'Överklagandet prövas av din instans inom förvaltningen',
    pl: 'Odwołanie bada Twój organ',
  },
  refusal: {
    en: 'The appeal is before another instance: the Commander-in-Chief, for decisions before 7 April 2023 the Head of the Office, or a court.',
    sv: 'Överklagandet prövas av en annan instans: överbefälhavaren, för beslut före den 7 april 2023 byråns chef, eller en domstol.',
    pl: 'Odwołanie bada inny organ: Komendant Główny, dla decyzji sprzed 7 kwietnia 2023 r. Szef Urzędu, albo sąd.',
  },
  legalBasis: [uoc('321')],
  whoCanClear: [headquarters, 'pl.udsc.caseworker'],
  test: ({ file, actor }) => {
    const pending = pendingAppeal(file.remedy);
    return pending !== undefined && isInAdministration(pending.court) && authorityOf(pending.court) === actor.authority;
  },
};

/** New time to leave comes only where the decision gave some and stands. */
export const newTimeFitsTheRuling: Guard<CaseFile, DecidePolishAppeal> = {
  code: 'new-period-does-not-fit',
  demand: {
    en: 'Time to leave is given anew only where the decision stands and gave some',
    sv: 'Ny tidsfrist ges endast om beslutet står fast och gav en',
    pl: 'Nowy termin wyznacza się tylko wtedy, gdy decyzja stoi i go zawierała',
  },
  refusal: {
    en: 'The second instance gives time anew only where the decision stands and gave time to leave.',
    sv: 'Andra instans ger ny tid endast om beslutet står fast och gav en tidsfrist.',
    pl: 'Organ drugiej instancji wyznacza nowy termin tylko wtedy, gdy decyzja stoi i zawierała termin.',
  },
  legalBasis: [uoc('347c', 'verify')],
  whoCanClear: [headquarters],
  test: ({ file, input: { departureDays, outcome } }) =>
    departureDays === undefined ||
    (!outcome.startsWith('annulled') && ['running', 'expired'].includes(file.departurePeriod.state)),
};

/** A complaint comes in to the body whose ruling is complained of (PPSA 54). */
export const ruledInTheAdministration: Guard<CaseFile> = {
  code: 'not-the-instance-that-ruled',
  demand: {
    en: 'Your body made the ruling that is complained of',
    sv: 'Ditt organ har fattat det avgörande som klagan gäller',
    pl: 'Zaskarżone rozstrzygnięcie wydał Twój organ',
  },
  refusal: {
    en: 'A complaint to the administrative court comes in to the body that ruled last in the administration.',
    sv: 'En talan vid förvaltningsdomstol ges in till det organ som senast avgjorde inom förvaltningen.',
    pl: 'Skargę do sądu administracyjnego wnosi się przez organ, który ostatnio orzekł w administracji.',
  },
  legalBasis: [ppsa('54', 'known')],
  whoCanClear: [headquarters],
  test: ({ file, actor }) => {
    const ruling = lastRuling(file);
    return ruling === undefined
      ? file.decision.kind === 'return-by-minister' && actor.authority === interiorMinister
      : isInAdministration(ruling.court) && authorityOf(ruling.court) === actor.authority;
  },
};

const courtPeriodIsKept =
  (rule: string): NonNullable<Guard<CaseFile, LodgePolishAppeal>['test']> =>
  ({ file, input }) => {
    const start = lastRuling(file)?.servedOn ?? file.decision.servedOn;
    return start === undefined ? undefined : input.lodgedOn <= computeDeadline(rule, { start, lawOf: start }).dueOn;
  };

export const complaintIsInTime: Guard<CaseFile, LodgeCourtComplaint> = {
  ...appealIsInTime,
  code: 'complaint-too-late',
  legalBasis: [ppsa('53', 'known')],
  test: courtPeriodIsKept('pl.complaint.court'),
};

export const cassationIsInTime: Guard<CaseFile, LodgePolishAppeal> = {
  ...appealIsInTime,
  code: 'cassation-too-late',
  legalBasis: [ppsa('passim', 'verify')],
  test: courtPeriodIsKept('pl.cassation'),
};

const isBefore = (court: 'wsa' | 'nsa', legalBasis: readonly Citation[]): Guard<CaseFile> => ({
  code: `not-before-${court}`,
  demand:
    court === 'wsa'
      ? {
          en: 'The complaint is before the voivodeship court',
          sv: 'Talan prövas av vojvodskapsdomstolen',
          pl: 'Skarga jest przed WSA',
        }
      : {
          en: 'The cassation is before the supreme court',
          sv: 'Kassationen prövas av högsta domstolen',
          pl: 'Skarga kasacyjna jest przed NSA',
        },
  refusal: {
    en: 'The matter is before another instance.',
    sv: 'Saken prövas av en annan instans.',
    pl: 'Sprawa jest przed inną instancją.',
  },
  legalBasis,
  whoCanClear: [administrativeCourt],
  test: ({ file }) => pendingAppeal(file.remedy)?.court === court,
});

export const isBeforeVoivodeshipCourt = isBefore('wsa', [ppsa('145', 'verify')]);
export const isBeforeSupremeCourt = isBefore('nsa', [ppsa('passim', 'verify')]);

export const judgmentCanBeAppealed: Guard<CaseFile> = {
  code: 'no-judgment-to-appeal',
  demand: {
    en: 'The voivodeship court has ruled, and its judgment can be appealed',
    sv: 'Vojvodskapsdomstolen har dömt och domen kan överklagas',
    pl: 'WSA orzekł, a wyrok można zaskarżyć',
  },
  refusal: {
    en: 'There is no judgment of the voivodeship court that a cassation complaint could be about.',
    sv: 'Det finns ingen dom av vojvodskapsdomstolen som en kassationstalan kan gälla.',
    pl: 'Nie ma wyroku WSA, którego mogłaby dotyczyć skarga kasacyjna.',
  },
  legalBasis: [ppsa('passim', 'verify')],
  whoCanClear: [nobody],
  test: ({ file }) => lastRuling(file)?.court === 'wsa',
};

import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { headquarters, nobody, time } from '../../who';
import type { GrantStay, RecordServicesAnswer, StayTerms } from '../inputs/stay.inputs';

export const servicesWereAsked: Guard<CaseFile, RecordServicesAnswer> = {
  code: 'services-not-asked',
  demand: say(
    'The services were asked and have not answered',
    'Säkerhetstjänsterna är tillfrågade och har inte svarat',
    'Zapytano służby i jeszcze nie odpowiedziały',
  ),
  refusal: say(
    'The services were not asked, or have answered; more time is given once.',
    'Säkerhetstjänsterna är inte tillfrågade, eller har svarat; mer tid ges en gång.',
    'Nie zapytano służb albo odpowiedziały; termin przedłuża się raz.',
  ),
  legalBasis: [uoc('359')],
  whoCanClear: [headquarters],
  test: ({ file: { decision }, input }) => {
    const vetting = decision.stay?.vetting;
    return (
      vetting !== undefined && vetting.answer === undefined && (input.answer !== 'more-time' || !vetting.prolonged)
    );
  },
};

const humanitarian: readonly string[] = [
  'life-or-torture',
  'forced-labour',
  'fair-trial',
  'family-or-private-life',
  'childs-development',
];

/** 348, 349, 351: what excludes the one opens the other. */
export const groundCarriesTheStay: Guard<CaseFile, GrantStay> = {
  code: 'ground-does-not-carry-stay',
  demand: say(
    'The ground is one of that stay, and nothing excludes it',
    'Grunden hör till den vistelsen, och inget utesluter den',
    'Podstawa odpowiada temu pobytowi i nic go nie wyłącza',
  ),
  refusal: say(
    'Humanitarian stay needs one of its own grounds and no exclusion; tolerated stay needs an exclusion with risk, a return that cannot be enforced, or a refused extradition.',
    'Humanitär vistelse kräver en av sina grunder och inget undantag; tolererad vistelse kräver undantag med risk, ett återvändande som inte kan verkställas eller nekad utlämning.',
    'Pobyt humanitarny wymaga własnej podstawy i braku wyłączenia; tolerowany – wyłączenia z ryzykiem, niewykonalności powrotu albo odmowy ekstradycji.',
  ),
  legalBasis: [uoc('348'), uoc('349'), uoc('351')],
  whoCanClear: [nobody],
  test: ({ input }) => carriesTheStay(input),
};

export const carriesTheStay = ({ kind, ground, excluded }: StayTerms): boolean =>
  kind === 'humanitarian'
    ? humanitarian.includes(ground) && !excluded
    : !humanitarian.includes(ground) && (ground !== 'excluded-but-at-risk' || excluded);

/** 359: answered, or silent long enough; nobody is asked about a child under thirteen. */
export const servicesDoNotObject: Guard<CaseFile, Pick<StayTerms, 'underThirteen'>> = {
  code: 'vetting-not-done',
  demand: say(
    'The security services did not object, or kept silent for their time; not asked under thirteen',
    'Säkerhetstjänsterna har inte invänt, eller tigit under sin tid; tillfrågas inte under tretton år',
    'Służby nie zgłosiły sprzeciwu albo milczały przez swój czas; nie pyta się o dziecko poniżej trzynastu lat',
  ),
  refusal: say(
    'The security services were not asked, may still answer, or object.',
    'Säkerhetstjänsterna är inte tillfrågade, kan ännu svara eller invänder.',
    'Nie zapytano służb, mogą jeszcze odpowiedzieć albo się sprzeciwiają.',
  ),
  legalBasis: [uoc('359')],
  whoCanClear: [time, headquarters],
  test: ({ file: { decision }, input, now }) => {
    if (input.underThirteen === true) return decision.person.minor;
    const vetting = decision.stay?.vetting;
    if (!vetting) return false;
    if (vetting.answer !== undefined) return vetting.answer !== 'objection';
    return now.toString({ fractionalSecondDigits: 3 }) > vetting.answerBy || { clearsOn: vetting.answerBy };
  },
};

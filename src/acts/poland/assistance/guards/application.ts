import type { Guard } from '../../../../kernel';
import { certificateOn, type CaseFile } from '../../../../case-file';
import { uoc } from '../../../../law/poland/acts';
import type { AssistedReturnTerms, ScreenAssistedReturn } from '../inputs/application.inputs';
import { headquarters, nobody, theForeigner, whoeverRecords } from '../../who';
import { say } from '../../say';
import { isUnaccompaniedMinor } from '../facts';
import { traffickingGrounds, type ReturnGround } from '../inputs/words';

type Terms = AssistedReturnTerms & { readonly ground: ReturnGround };

export const isNoUnionCitizen: Guard<CaseFile> = {
  code: 'union-citizen',
  demand: say(
    'The person has no right of free movement',
    'Personen omfattas inte av fri rörlighet',
    'Osoba nie korzysta ze swobody przepływu',
  ),
  refusal: say(
    'Assisted voluntary return is not for citizens of the Union and their families.',
    'Stöd till frivilligt återvändande är inte till för unionsmedborgare och deras familjer.',
    'Pomoc w dobrowolnym powrocie nie przysługuje obywatelom Unii i członkom ich rodzin.',
  ),
  legalBasis: [uoc('334')],
  whoCanClear: [nobody],
  test: ({ file }) => !file.decision.person.freeMovement,
};

export const declaresBeforeApplying: Guard<CaseFile, Terms> = {
  code: 'no-declaration-of-will',
  demand: say(
    'The declaration that the return is the person’s own will is not later than the application',
    'Förklaringen att återvändandet är personens egen vilja är inte senare än ansökan',
    'Deklaracja dobrowolności nie jest późniejsza niż wniosek',
  ),
  refusal: say(
    'Help is given on a declaration of the person’s own will, made no later than the application.',
    'Stöd ges på en förklaring om personens egen vilja, lämnad senast med ansökan.',
    'Pomoc udzielana jest na podstawie deklaracji dobrowolności złożonej najpóźniej z wnioskiem.',
  ),
  legalBasis: [uoc('334')],
  whoCanClear: [theForeigner],
  test: ({ input }) => input.declaredOn <= input.appliedOn,
};

export const somebodyTravels: Guard<CaseFile, Terms> = {
  code: 'nobody-travels',
  demand: say('At least one person travels', 'Minst en person reser', 'Podróżuje co najmniej jedna osoba'),
  refusal: say(
    'Say how many adults and children travel.',
    'Ange hur många vuxna och barn som reser.',
    'Należy podać, ilu dorosłych i ile dzieci podróżuje.',
  ),
  legalBasis: [uoc('334')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) => input.adults + input.children > 0,
};

/** The ground is there in the case as far as the case can tell. */
export const groundIsThere: Guard<CaseFile, Terms> = {
  code: 'no-ground-for-assisted-return',
  demand: say(
    'The ground named is there: a period that runs, a certificate that stands, or an event in the procedure on protection',
    'Den angivna grunden finns: en löpande tidsfrist, ett gällande intyg eller en händelse i skyddsärendet',
    'Wskazana podstawa istnieje: biegnący termin, ważne zaświadczenie lub zdarzenie w postępowaniu o ochronę',
  ),
  refusal: say(
    'The ground named is not there. With a return decision there must be a period for departure; as a victim of trafficking, a certificate or permit; after an application for protection, the day of its end.',
    'Den angivna grunden finns inte. Med ett återvändandebeslut krävs en tidsfrist; som offer för människohandel ett intyg eller tillstånd; efter en skyddsansökan dagen för dess slut.',
    'Brak wskazanej podstawy. Przy decyzji o powrocie wymagany jest termin wyjazdu; w przypadku ofiary handlu ludźmi zaświadczenie lub zezwolenie; po wniosku o ochronę dzień jego zakończenia.',
  ),
  legalBasis: [uoc('334(2)', 'verify')],
  whoCanClear: [headquarters, theForeigner],
  test: ({ file, input }) => {
    if (input.ground === 'return-decision-with-period')
      return file.decision.state !== 'none' && ['pending', 'running', 'expired'].includes(file.departurePeriod.state);
    if (input.ground === 'protection-refused') return input.legalStayEndsOn !== undefined;
    if (traffickingGrounds.includes(input.ground))
      return input.ground === 'trafficking-permit'
        ? file.decision.trafficking?.permit?.status === 'granted'
        : certificateOn(file.decision, input.appliedOn) !== undefined;
    return input.protectionEventOn !== undefined;
  },
};

export const guardianSpeaksForTheChild: Guard<CaseFile> = {
  code: 'child-without-guardian',
  demand: say(
    'A guardian is appointed where the person is an unaccompanied minor',
    'En ställföreträdare är förordnad om personen är ett ensamkommande barn',
    'Dla małoletniego bez opieki ustanowiono kuratora',
  ),
  refusal: say(
    'An unaccompanied minor applies through the guardian: ask the guardianship court for one.',
    'Ett ensamkommande barn ansöker genom ställföreträdaren: begär en hos förmyndardomstolen.',
    'Małoletni bez opieki składa wniosek przez kuratora: należy wystąpić do sądu opiekuńczego.',
  ),
  legalBasis: [uoc('332', 'verify')],
  whoCanClear: ['pl.sad-rejonowy.court-registrar'],
  test: ({ file }) =>
    !isUnaccompaniedMinor(file) ||
    (file.decision.guardian !== undefined && file.decision.guardian.endedOn === undefined),
};

export const exitLiesBefore: Guard<CaseFile, ScreenAssistedReturn> = {
  code: 'exit-after-screening',
  demand: say(
    'The earlier exit lies before the check',
    'Den tidigare utresan ligger före kontrollen',
    'Wcześniejszy wyjazd poprzedza sprawdzenie',
  ),
  refusal: say(
    'The earlier exit cannot be later than the check.',
    'Den tidigare utresan kan inte vara senare än kontrollen.',
    'Wcześniejszy wyjazd nie może być późniejszy niż sprawdzenie.',
  ),
  legalBasis: [uoc('334(10–11)')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) => input.lastAssistedExitOn === undefined || input.lastAssistedExitOn <= input.screenedOn,
};

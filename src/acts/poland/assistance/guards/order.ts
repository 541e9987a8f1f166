import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { decidersOn } from '../../../../law/poland/deciders';
import { uoc, uoo } from '../../../../law/poland/acts';
import { officeForForeigners } from '../../owners';
import { say } from '../../say';
import { headquarters, nobody, officeCaseworker, theForeigner, whoeverRecords } from '../../who';
import type { LeaveReturnUnexamined } from '../inputs/order.inputs';

/** Since 7 April 2023 the Commander-in-Chief decides; an older application keeps the Head of the Office. */
export const decidesAssistedReturn: Guard<CaseFile> = {
  code: 'other-authority-decides-assisted-return',
  demand: say(
    'Your authority decides on applications of that day',
    'Er myndighet beslutar om ansökningar från den dagen',
    'Państwa organ rozstrzyga wnioski z tego dnia',
  ),
  refusal: say(
    'Another authority decides: the Commander-in-Chief of the Border Guard on applications from 7 April 2023 on, the Head of the Office for Foreigners on older ones.',
    'En annan myndighet beslutar: gränsbevakningens överbefälhavare om ansökningar från den 7 april 2023, utlänningsbyråns chef om äldre.',
    'Rozstrzyga inny organ: Komendant Główny Straży Granicznej wnioski od 7 kwietnia 2023 r., Szef Urzędu do Spraw Cudzoziemców wcześniejsze.',
  ),
  legalBasis: [uoc('334a'), uoo('75(3)')],
  whoCanClear: [headquarters, officeCaseworker],
  test: ({ file, actor }) => {
    const { appliedOn } = file.assistance;
    if (appliedOn === undefined) return undefined;
    const office = decidersOn(appliedOn).assistedReturn === 'head-of-office';
    return office === (actor.authority === officeForForeigners);
  },
};

export const wasFoundEligible: Guard<CaseFile> = {
  code: 'not-eligible-for-assisted-return',
  demand: say(
    'The check has shown that the person may be helped',
    'Kontrollen har visat att personen får stöd',
    'Sprawdzenie wykazało uprawnienie do pomocy',
  ),
  refusal: say(
    'The person was not checked, or may not be helped: a citizen of the Union, or helped within the last two years without an exception.',
    'Personen är inte kontrollerad eller får inte stöd: unionsmedborgare, eller fått stöd de senaste två åren utan undantag.',
    'Osoby nie sprawdzono albo pomoc nie przysługuje: obywatel Unii lub pomoc w ostatnich dwóch latach bez wyjątku.',
  ),
  legalBasis: [uoc('334(10–11)')],
  whoCanClear: [headquarters],
  test: ({ file }) => file.assistance.journey?.screening?.eligible === true,
};

export const cameInTime: Guard<CaseFile> = {
  code: 'application-came-late',
  demand: say('The application came in time', 'Ansökan kom i tid', 'Wniosek złożono w terminie'),
  refusal: say(
    'The application came after the last day. It is left unexamined.',
    'Ansökan kom efter sista dagen. Den lämnas utan prövning.',
    'Wniosek złożono po terminie. Pozostawia się go bez rozpoznania.',
  ),
  legalBasis: [uoc('334(5–7)'), uoc('334a')],
  whoCanClear: [nobody],
  test: ({ file }) => file.assistance.late !== true,
};

export const isLateWhereItSaysSo: Guard<CaseFile, LeaveReturnUnexamined> = {
  code: 'application-is-not-late',
  demand: say(
    'Where lateness is the reason, the application came late',
    'Om skälet är att den kom för sent har den gjort det',
    'Jeżeli przyczyną jest spóźnienie, wniosek jest spóźniony',
  ),
  refusal: say(
    'The application came in time and is examined.',
    'Ansökan kom i tid och ska prövas.',
    'Wniosek złożono w terminie i podlega rozpoznaniu.',
  ),
  legalBasis: [uoc('334a')],
  whoCanClear: [whoeverRecords],
  test: ({ file, input }) => input.because !== 'late' || file.assistance.late === true,
};

/** Whether somebody in a guarded centre may be helped is not settled in our source; here nobody is. */
export const isAtLiberty: Guard<CaseFile> = {
  code: 'detained-person',
  demand: say('The person is not detained', 'Personen är inte i förvar', 'Osoba nie przebywa w detencji'),
  refusal: say(
    'Help is granted to persons who are not detained. Let the release be examined first.',
    'Stöd beviljas den som inte är i förvar. Låt först frigivning prövas.',
    'Pomocy udziela się osobom nieprzebywającym w detencji. Najpierw należy rozważyć zwolnienie.',
  ),
  legalBasis: [uoc('334(2)', 'verify')],
  whoCanClear: ['pl.straz-graniczna.commander'],
  test: ({ file }) => file.custody.state !== 'detained',
};

export const nobodyIsBeingRemoved: Guard<CaseFile> = {
  code: 'removal-under-way',
  demand: say('No removal is under way', 'Ingen avresa med tvång pågår', 'Nie trwa doprowadzenie'),
  refusal: say(
    'The person is being removed. Cancel the transport first, or carry it out.',
    'Personen håller på att avlägsnas. Avbeställ transporten först, eller genomför den.',
    'Trwa doprowadzenie. Najpierw należy odwołać transport albo go wykonać.',
  ),
  legalBasis: [uoc('329(2a)')],
  whoCanClear: ['pl.straz-graniczna.commander'],
  test: ({ file }) => file.transport.state !== 'underway',
};

export const refusesForAReasonThatIsThere: Guard<CaseFile> = {
  code: 'person-was-not-screened',
  demand: say('The person was checked', 'Personen är kontrollerad', 'Osobę sprawdzono'),
  refusal: say(
    'Check the person before refusing.',
    'Kontrollera personen före ett avslag.',
    'Przed odmową należy sprawdzić osobę.',
  ),
  legalBasis: [uoc('334a')],
  whoCanClear: [theForeigner, headquarters],
  test: ({ file }) => file.assistance.journey?.screening !== undefined,
};

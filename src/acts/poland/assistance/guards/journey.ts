import type { Guard } from '../../../../kernel';
import { checkOf, consentTo, type CaseFile, type DepartureCheckKind } from '../../../../case-file';
import { uoc, uoo } from '../../../../law/poland/acts';
import { gdpr } from '../../../../law/eu/acts';
import { returnProgrammes } from '../../../../law/poland/acts';
import { iom } from '../../owners';
import { say } from '../../say';
import { counsellor, headquarters, theForeigner, whoeverRecords } from '../../who';
import type {
  BeginReturnJourney,
  CompleteAssistedReturn,
  CoverReturnCost,
  PayTravelCash,
} from '../inputs/journey.inputs';
import { needsDoctor } from '../facts';

/** IOM is a controller of its own: it gets what the person agrees to, and works with nothing else. */
export const partnerHasConsent: Guard<CaseFile> = {
  code: 'no-consent-for-partner',
  demand: say(
    'The person has agreed that IOM is let know',
    'Personen har samtyckt till att IOM får veta',
    'Osoba zgodziła się na przekazanie danych IOM',
  ),
  refusal: say(
    'IOM takes part with the person’s consent only, and the consent is missing or withdrawn.',
    'IOM deltar bara med personens samtycke, och samtycket saknas eller är återtaget.',
    'IOM uczestniczy tylko za zgodą osoby, a zgody brak lub ją cofnięto.',
  ),
  legalBasis: [gdpr('art. 6(1)(a)', 'known'), gdpr('art. 9(2)(a)', 'known')],
  whoCanClear: [theForeigner],
  test: ({ file, actor }) => actor.authority !== iom || consentTo(file.assistance.consents, iom) !== undefined,
};

/** The checks that this person needs before the journey: the application says all that IOM has to know for it. */
function neededChecks(vulnerabilities: readonly string[]): readonly DepartureCheckKind[] {
  return [
    'travel-document',
    ...(vulnerabilities.some(need => needsDoctor.includes(need)) ? (['fit-to-travel'] as const) : []),
    ...(vulnerabilities.includes('trafficking') ? (['trafficking-risk'] as const) : []),
    ...(vulnerabilities.includes('unaccompanied-minor')
      ? (['best-interests', 'guardian-agrees', 'reception'] as const)
      : []),
  ];
}

export const everythingIsInOrder: Guard<CaseFile> = {
  code: 'departure-not-prepared',
  demand: say(
    'Everything that this person needs is checked and in order: document, fitness to travel, risk of trafficking, best interests, guardian, reception',
    'Allt som personen behöver är kontrollerat och i ordning: handling, resbarhet, risk för människohandel, barnets bästa, ställföreträdare, mottagande',
    'Wszystko, czego osoba potrzebuje, sprawdzono i jest w porządku: dokument, zdolność do podróży, ryzyko handlu ludźmi, dobro dziecka, kurator, przyjęcie',
  ),
  refusal: say(
    'Something is not checked or not in order: the travel document; for the sick, disabled, pregnant or elderly a doctor’s word; for victims of trafficking a risk assessment; for a child alone best interests, the guardian’s consent and the reception.',
    'Något är inte kontrollerat eller i ordning: resehandlingen; för sjuka, funktionsnedsatta, gravida eller äldre läkares besked; för offer för människohandel en riskbedömning; för ensamma barn barnets bästa, ställföreträdarens samtycke och mottagandet.',
    'Czegoś nie sprawdzono lub nie jest w porządku: dokument podróży; dla chorych, niepełnosprawnych, ciężarnych i starszych opinia lekarza; dla ofiar handlu ludźmi ocena ryzyka; dla małoletniego bez opieki dobro dziecka, zgoda kuratora i przyjęcie.',
  ),
  legalBasis: [uoc('335'), uoc('332', 'verify'), returnProgrammes('pre-departure', 'verify')],
  whoCanClear: [counsellor, headquarters],
  test: ({ file }) => {
    const { journey } = file.assistance;
    return journey === undefined
      ? undefined
      : neededChecks(journey.vulnerabilities).every(kind => checkOf(journey, kind)?.inOrder === true);
  },
};

export const journeyIsBooked: Guard<CaseFile, BeginReturnJourney> = {
  code: 'journey-not-booked',
  demand: say(
    'The journey is booked for that day',
    'Resan är bokad för den dagen',
    'Podróż zarezerwowano na ten dzień',
  ),
  refusal: say(
    'No journey is booked for that day.',
    'Ingen resa är bokad för den dagen.',
    'Na ten dzień nie zarezerwowano podróży.',
  ),
  legalBasis: [uoc('335')],
  whoCanClear: [counsellor],
  test: ({ file, input }) => file.assistance.journey?.booked?.departsOn === input.begunOn,
};

/** Cash for basic needs is paid on the day of travel, once. */
export const cashIsPaidOnTheDay: Guard<CaseFile, PayTravelCash> = {
  code: 'cash-not-on-day-of-travel',
  demand: say(
    'It is the day of travel, and nothing was paid yet',
    'Det är resdagen och inget är utbetalt ännu',
    'Jest dzień podróży i nic jeszcze nie wypłacono',
  ),
  refusal: say(
    'Cash is paid once, on the day of travel.',
    'Kontanter betalas ut en gång, på resdagen.',
    'Gotówkę wypłaca się raz, w dniu podróży.',
  ),
  legalBasis: [returnProgrammes('cash on the day of travel', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ file }) =>
    file.assistance.journey !== undefined &&
    file.assistance.journey.cash === undefined &&
    file.assistance.journey.booked !== undefined,
};

export const dayIsTheDayOfTravel: Guard<CaseFile, PayTravelCash> = {
  code: 'not-the-day-of-travel',
  demand: say(
    'The payment is made on the booked day',
    'Utbetalningen görs på den bokade dagen',
    'Wypłata następuje w zarezerwowanym dniu',
  ),
  refusal: say(
    'The day of payment is not the booked day of travel.',
    'Utbetalningsdagen är inte den bokade resdagen.',
    'Dzień wypłaty nie jest zarezerwowanym dniem podróży.',
  ),
  legalBasis: [returnProgrammes('cash on the day of travel', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ file, input }) =>
    (file.assistance.journey?.begunOn ?? file.assistance.journey?.booked?.departsOn) === input.paidOn,
};

/** 335: what the aid for applicants for protection already pays is not paid twice. */
export const isNotPaidAlready: Guard<CaseFile, CoverReturnCost> = {
  code: 'paid-as-social-aid',
  demand: say(
    'Social aid does not pay it already',
    'Socialt stöd betalar den inte redan',
    'Nie pokrywa tego już pomoc socjalna',
  ),
  refusal: say(
    'What social aid already pays is not covered a second time.',
    'Vad socialt stöd redan betalar täcks inte en gång till.',
    'Nie pokrywa się ponownie tego, co zapewnia już pomoc socjalna.',
  ),
  legalBasis: [uoc('335'), uoo('70')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) => !input.paidAsSocialAid,
};

export const exitIsRegistered: Guard<CaseFile, CompleteAssistedReturn> = {
  code: 'exit-not-registered',
  demand: say(
    'The Border Guard has registered the exit of that day',
    'Gränsbevakningen har registrerat utresan den dagen',
    'Straż Graniczna zarejestrowała wyjazd w tym dniu',
  ),
  refusal: say(
    'The exit is not registered, or on another day.',
    'Utresan är inte registrerad, eller en annan dag.',
    'Wyjazdu nie zarejestrowano albo zarejestrowano w innym dniu.',
  ),
  legalBasis: [uoc('335')],
  whoCanClear: ['pl.straz-graniczna.post-officer'],
  states: { whereabouts: 'departed' },
  test: ({ file, input }) => file.whereabouts.leftCountryOn === input.leftOn,
};

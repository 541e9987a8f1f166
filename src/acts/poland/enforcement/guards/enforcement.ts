import { Temporal } from 'temporal-polyfill';
import type { Guard } from '../../../../kernel';
import { assistedReturnRuns, isSameIdentity, openOrder, type CaseFile } from '../../../../case-file';
import { cjeu } from '../../../../law/eu/acts';
import { uoc } from '../../../../law/poland/acts';
import { decisionIsEnforceable, noPeriodIsRunning } from '../../decision/guards/enforceability';
import { say } from '../../say';
import { dayOf } from '../../time';
import { commander, headquarters, nobody, theForeigner, whoeverRecords } from '../../who';
import type { OrderEscort, StartEscort } from '../inputs/escort.inputs';

const noHoldBars: Guard<CaseFile> = {
  code: 'enforcement-barred',
  demand: say('No bar to enforcement stands', 'Inget verkställighetshinder gäller', 'Nie ma przeszkody w wykonaniu'),
  refusal: say(
    'A bar to enforcement stands: it suspends, and ends with its own cause.',
    'Ett verkställighetshinder gäller: det skjuter upp och upphör med sin egen orsak.',
    'Istnieje przeszkoda w wykonaniu: wstrzymuje ona i ustaje ze swoją przyczyną.',
  ),
  legalBasis: [uoc('330')],
  whoCanClear: [commander, 'pl.sad-administracyjny.court-registrar'],
  states: { holds: ['free', 'limited'] },
  test: ({ file }) => file.holds.set.length === 0,
};

/** 329(2a): whoever is helped home of their own will is not brought there by force. */
const noHelpIsGranted: Guard<CaseFile> = {
  code: 'assisted-return-granted',
  demand: say(
    'No assisted voluntary return is granted',
    'Inget stött frivilligt återvändande är beviljat',
    'Nie przyznano pomocy w dobrowolnym powrocie',
  ),
  refusal: say(
    'Assisted voluntary return is granted: forced enforcement is excluded until it is withdrawn or fails.',
    'Stött frivilligt återvändande är beviljat: påtvingad verkställighet är utesluten tills det återkallas eller misslyckas.',
    'Przyznano pomoc w dobrowolnym powrocie: przymusowe wykonanie jest wyłączone do jej cofnięcia lub niepowodzenia.',
  ),
  legalBasis: [uoc('329(2a)'), uoc('334')],
  whoCanClear: [theForeigner, headquarters],
  test: ({ file }) => !assistedReturnRuns.includes(file.assistance.state),
};

const noSentenceIsServed: Guard<CaseFile> = {
  code: 'another-imprisonment',
  demand: say('The person is not in prison', 'Personen är inte i fängelse', 'Osoba nie przebywa w więzieniu'),
  refusal: say(
    'The person is imprisoned on another ground.',
    'Personen är frihetsberövad på annan grund.',
    'Osoba jest pozbawiona wolności z innego powodu.',
  ),
  legalBasis: [uoc('406')],
  whoCanClear: [nobody],
  states: { custody: ['at-liberty', 'held', 'detained', 'supervised'] },
};

/** Everything that must be true before anybody is moved; asked at the order, at the plan and at departure. */
export const enforcementIsLawful = [
  decisionIsEnforceable,
  noPeriodIsRunning,
  noHoldBars,
  noHelpIsGranted,
  noSentenceIsServed,
] as const;

export const destinationIsDecided: Guard<CaseFile, OrderEscort> = {
  code: 'destination-not-in-decision',
  demand: say('The decision names the state', 'Beslutet anger staten', 'Decyzja wskazuje państwo'),
  refusal: say(
    'The decision does not name this state; another one needs a decision of its own.',
    'Beslutet anger inte den staten; en annan kräver ett eget beslut.',
    'Decyzja nie wskazuje tego państwa; inne wymaga odrębnej decyzji.',
  ),
  legalBasis: [uoc('315(4)'), cjeu('C-924/19 PPU FMS')],
  whoCanClear: [commander],
  test: ({ file, input }) => file.decision.destinations.includes(input.destination),
};

/** 332: care ensured at the end of the journey, and a representative or an authority on it or there. */
export const childIsCaredFor: Guard<CaseFile, OrderEscort> = {
  code: 'child-without-care',
  demand: say(
    'For a child: its care in the state of return is ensured, and a representative or authority takes it there or over',
    'För ett barn: vården i återvändandestaten är säkerställd, och en företrädare eller myndighet följer med eller tar emot',
    'Dla dziecka: zapewniono opiekę w państwie powrotu, a przedstawiciel lub organ towarzyszy mu albo je przejmuje',
  ),
  refusal: say(
    'A child is removed only if parents, another adult or an institution will care for it, and it is escorted by or handed to its representative or an authority.',
    'Ett barn avlägsnas endast om föräldrar, annan vuxen eller institution tar hand om det, och det följs av eller överlämnas till sin företrädare eller en myndighet.',
    'Dziecko doprowadza się tylko wtedy, gdy opiekę zapewnią rodzice, inna osoba dorosła lub placówka i gdy towarzyszy mu lub przejmuje je przedstawiciel albo organ.',
  ),
  legalBasis: [uoc('332'), cjeu('C-441/19 TQ')],
  whoCanClear: [commander],
  test: ({ file, input }) =>
    !file.decision.person.minor || (input.careAtDestination !== undefined && input.childsHandover !== undefined),
};

export const timeToTravelIsOpen: Guard<CaseFile, OrderEscort> = {
  code: 'no-time-to-travel',
  demand: say(
    'The earliest departure comes before the latest',
    'Tidigaste avresa ligger före senaste',
    'Najwcześniejszy wyjazd poprzedza najpóźniejszy',
  ),
  refusal: say(
    'The latest departure is not after the earliest, or has passed.',
    'Senaste avresa ligger inte efter den tidigaste, eller har passerat.',
    'Najpóźniejszy wyjazd nie następuje po najwcześniejszym albo minął.',
  ),
  legalBasis: [uoc('329')],
  whoCanClear: [whoeverRecords],
  test: ({ input, now }) =>
    input.notBefore < input.notAfter && now.toString({ fractionalSecondDigits: 3 }) < input.notAfter,
};

export const papersCarryTheJourney: Guard<CaseFile> = {
  code: 'no-valid-travel-document',
  demand: say(
    'There is a document for this identity, valid on the day',
    'Det finns en handling för denna identitet, giltig den dagen',
    'Jest dokument na tę tożsamość, ważny w tym dniu',
  ),
  refusal: say(
    'There is no document to travel on that is valid and for the identity of today.',
    'Det finns ingen giltig resehandling för den identitet som nu gäller.',
    'Brak ważnego dokumentu podróży na ustaloną tożsamość.',
  ),
  legalBasis: [uoc('329'), uoc('226(6)')],
  whoCanClear: [headquarters],
  test: ({ file: { travelDocument, identity }, now }) =>
    travelDocument.state === 'issued' &&
    travelDocument.validUntil !== undefined &&
    travelDocument.validUntil >= dayOf(now) &&
    isSameIdentity(identity, travelDocument.identityVersion),
};

/** 360-361: every state on the way has agreed, or had kept silent long enough at the minute of departure. */
export const transitIsAllowed: Guard<CaseFile, StartEscort> = {
  code: 'transit-not-allowed',
  demand: say(
    'Every state of transit has agreed, or kept silent for its time',
    'Varje genomresestat har medgett, eller tigit under sin tid',
    'Każde państwo tranzytu wyraziło zgodę albo milczało przez swój czas',
  ),
  refusal: say(
    'A state of transit has refused, was not notified, or may still answer.',
    'En genomresestat har nekat, inte underrättats eller kan ännu svara.',
    'Państwo tranzytu odmówiło, nie zostało powiadomione albo może jeszcze odpowiedzieć.',
  ),
  legalBasis: [uoc('360–361')],
  whoCanClear: [headquarters],
  test: ({ file, input }) => {
    const order = openOrder(file.transport);
    if (!order) return undefined;
    const asked = (order.transit ?? []).map(state => order.transitRequests?.find(({ country }) => country === state));
    if (asked.some(one => one === undefined || one.answer === 'refused')) return false;
    const silences = asked.flatMap(one => (one && one.answer !== 'granted' ? [one.silentUntil] : [])).sort();
    const last = silences.at(-1);
    return last === undefined || Temporal.Instant.compare(input.startedAt, last) > 0 || { clearsOn: last };
  },
};

/** 333: organisations may be present at every act, so they are told of every operation. */
export const observersWereTold: Guard<CaseFile> = {
  code: 'observers-not-told',
  demand: say(
    'Organisations that may watch were told of the operation',
    'Organisationer som får observera har underrättats om insatsen',
    'O operacji powiadomiono organizacje, które mogą ją obserwować',
  ),
  refusal: say(
    'Nobody who may watch was told of this operation.',
    'Ingen som får observera har underrättats om insatsen.',
    'Nie powiadomiono nikogo, kto może obserwować operację.',
  ),
  legalBasis: [uoc('333')],
  whoCanClear: [headquarters],
  test: ({ file }) => openOrder(file.transport)?.observers !== undefined,
};

export const personMayTravel: Guard<CaseFile> = {
  code: 'not-fit-to-travel',
  demand: say(
    'The person is fit; where the journey may harm health a doctor has agreed',
    'Personen är resbar; om resan kan skada hälsan har en läkare medgett den',
    'Osoba może podróżować; jeśli podróż może szkodzić, zgodził się lekarz',
  ),
  refusal: say(
    'The person was found unfit, or no doctor’s consent is valid today.',
    'Personen har bedömts inte vara resbar, eller inget läkarmedgivande gäller i dag.',
    'Uznano osobę za niezdolną do podróży albo brak ważnej dziś zgody lekarza.',
  ),
  legalBasis: [uoc('330', 'verify')],
  whoCanClear: [headquarters],
  test: ({ file, now }) => {
    const { mayHarmHealth = false, fitToTravel } = openOrder(file.transport) ?? {};
    if (fitToTravel?.fit === false) return false;
    return !mayHarmHealth || (fitToTravel?.by === 'doctor' && dayOf(now) <= fitToTravel.validUntil);
  },
};

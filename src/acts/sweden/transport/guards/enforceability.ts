import type { Guard } from '../../../../kernel';
import { barringTo, isSetAsideForNow, periodIsAwaited, type CaseFile } from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { ul } from '../../../../law/sweden/acts';
import { dayOf } from '../../time';
import { decider, personByAccepting, prosecutor, responsibleAuthority, responsibleByRevoking, time } from '../../who';

/** The decision may be enforced: it is final or accepted, or the law lets it be enforced although it can be appealed. */
export const decisionIsEnforceable: Guard<CaseFile> = {
  code: 'decision-not-enforceable',
  demand: { en: 'The decision can be enforced', sv: 'Beslutet är verkställbart', pl: 'Decyzja jest wykonalna' },
  refusal: {
    en: 'The decision is not enforceable: it is neither final nor accepted, nor enforceable although it can be appealed.',
    sv: 'Beslutet är inte verkställbart: det har varken fått laga kraft, godtagits eller får verkställas trots överklagande.',
    pl: 'Decyzja nie jest wykonalna: nie jest ostateczna ani zaakceptowana i nie podlega natychmiastowemu wykonaniu.',
  },
  legalBasis: [ul('12:6'), ul('12:7'), ul('12:8')],
  whoCanClear: [time, 'se.migrationsdomstol.court-registrar', personByAccepting],
  states: { decision: ['issued', 'served', 'final'] },
  test: ({ file: { decision, remedy } }) =>
    decision.state === 'final' || (decision.enforceableFrom === 'issue' && !isSetAsideForNow(remedy)),
};

export const criminalCourtsConditionsAreMet: Guard<CaseFile> = {
  code: 'prosecutor-consent-missing',
  demand: {
    en: 'Where an expulsion for crime was accepted: the prosecutor consents',
    sv: 'Vid godtagen utvisning på grund av brott: åklagaren har medgett verkställighet',
    pl: 'Przy zaakceptowanym wydaleniu za przestępstwo: prokurator wyraził zgodę',
  },
  refusal: {
    en: 'An accepted expulsion for crime may be enforced only with the prosecutor’s consent.',
    sv: 'En utvisning på grund av brott som den dömde har godtagit får verkställas endast med åklagarens medgivande.',
    pl: 'Zaakceptowane wydalenie za przestępstwo można wykonać tylko za zgodą prokuratora.',
  },
  legalBasis: [ul('12:8')],
  whoCanClear: [prosecutor],
  test: ({ file: { decision } }) =>
    decision.kind !== 'expulsion-for-crime' ||
    decision.finalBecause !== 'accepted' ||
    decision.prosecutorConsented === true,
};

export const noSentenceIsBeingServed: Guard<CaseFile> = {
  code: 'sentence-not-served',
  demand: {
    en: 'No prison sentence is being served',
    sv: 'Inget fängelsestraff avtjänas',
    pl: 'Osoba nie odbywa kary pozbawienia wolności',
  },
  refusal: {
    en: 'Nothing may be enforced until the prison sentence is served or transferred.',
    sv: 'Verkställighet får inte ske förrän fängelsestraffet är avtjänat eller överfört.',
    pl: 'Nie można wykonać decyzji przed odbyciem lub przekazaniem kary pozbawienia wolności.',
  },
  legalBasis: [ul('12:9')],
  whoCanClear: [time, 'se.polisen.enforcement-officer'],
  states: { custody: ['at-liberty', 'held', 'detained', 'supervised'] },
};

/** No coercion while the person may still leave freely (JO on a detention during a running period). */
export const noPeriodIsRunning: Guard<CaseFile> = {
  code: 'departure-period-running',
  demand: {
    en: 'No period for voluntary departure is open',
    sv: 'Ingen tidsfrist för frivillig avresa löper',
    pl: 'Nie biegnie termin dobrowolnego powrotu',
  },
  refusal: {
    en: 'The person may still leave freely: the period for voluntary departure has not ended. It must expire, or be revoked first.',
    sv: 'Personen får ännu lämna landet självmant: tidsfristen har inte löpt ut. Den måste löpa ut eller först upphävas.',
    pl: 'Osoba może jeszcze wyjechać dobrowolnie: termin nie upłynął. Musi upłynąć albo zostać cofnięty.',
  },
  legalBasis: [ul('8:21'), ul('12:14 b'), ul('12:15')],
  whoCanClear: [time, responsibleByRevoking],
  states: { departurePeriod: ['none', 'expired', 'revoked'] },
  // A period that a court has left to Migrationsverket to set is open until it is set and has run out.
  test: ({ file }) => !periodIsAwaited(file.remedy),
};

const clearOnceDue = (due: string, now: string): true | { clearsOn: string } => (now > due ? true : { clearsOn: due });

/** Waiting times that protect citizens of the Union and unaccompanied children. */
export const waitingTimesHavePassed: Guard<CaseFile> = {
  code: 'waiting-time-running',
  demand: {
    en: 'The waiting time after service has passed, where there is one',
    sv: 'Väntetiden efter delgivningen har löpt ut, om någon gäller',
    pl: 'Upłynął czas oczekiwania po doręczeniu, jeżeli obowiązuje',
  },
  refusal: {
    en: 'The waiting time after service has not passed for this person.',
    sv: 'Väntetiden efter delgivningen har inte löpt ut för personen.',
    pl: 'Nie upłynął jeszcze czas oczekiwania po doręczeniu decyzji.',
  },
  legalBasis: [ul('12:15'), ul('12:8 a')],
  whoCanClear: [time],
  test: ({ file: { decision }, now }) => {
    const { freeMovement, minor, unaccompanied } = decision.person;
    if (!freeMovement && !(minor && unaccompanied)) return true;
    if (decision.servedOn === undefined) return undefined;
    const rule = freeMovement ? 'se.wait.eea' : 'se.wait.unaccompanied-child';
    return clearOnceDue(computeDeadline(rule, { start: decision.servedOn }).dueOn, dayOf(now));
  },
};

export const receptionOfChildIsVerified: Guard<CaseFile> = {
  code: 'reception-not-verified',
  demand: {
    en: 'An unaccompanied child’s reception is verified',
    sv: 'Mottagandet av ett ensamkommande barn är säkerställt',
    pl: 'Potwierdzono przyjęcie dziecka bez opieki',
  },
  refusal: {
    en: 'An unaccompanied child may not be removed until its reception by family, a guardian or a suitable unit is verified.',
    sv: 'Ett ensamkommande barn får inte avvisas eller utvisas förrän mottagandet är säkerställt.',
    pl: 'Małoletniego bez opieki nie można wydalić, dopóki nie potwierdzono jego przyjęcia przez rodzinę, opiekuna lub placówkę.',
  },
  legalBasis: [ul('12:3 a')],
  whoCanClear: [responsibleAuthority],
  test: ({ file: { decision } }) =>
    !(decision.person.minor && decision.person.unaccompanied) || decision.receptionVerified === true,
};

/** Each bar counts for its own countries; one that names none counts for all. */
export const noHoldBars = <I>(destinationOf: (file: CaseFile, input: I) => string | undefined): Guard<CaseFile, I> => ({
  code: 'enforcement-barred',
  demand: {
    en: 'No bar to enforcement is in force for the destination',
    sv: 'Inget verkställighetshinder gäller för destinationen',
    pl: 'Dla tego kraju nie obowiązuje przeszkoda w wykonaniu',
  },
  refusal: {
    en: 'A bar to enforcement is in force for this destination; whoever set it must lift it first.',
    sv: 'Ett verkställighetshinder gäller för destinationen; den som beslutat det måste först häva det.',
    pl: 'Dla tego kraju obowiązuje przeszkoda w wykonaniu; musi ją najpierw uchylić organ, który ją ustanowił.',
  },
  legalBasis: [ul('12:1'), ul('12:2'), ul('12:3'), ul('12:10'), ul('12:11'), ul('12:12'), ul('12:19')],
  whoCanClear: ['se.migrationsverket.decision-maker', 'se.migrationsdomstol.court-registrar'],
  states: { holds: ['free', 'limited'] },
  test: ({ file, input }) => barringTo(file.holds, destinationOf(file, input)).length === 0,
});

export const destinationIsAllowed = <I>(destinationOf: (input: I) => string): Guard<CaseFile, I> => ({
  code: 'destination-not-in-decision',
  demand: {
    en: 'The decision names the destination',
    sv: 'Beslutet anger destinationen',
    pl: 'Decyzja wskazuje państwo docelowe',
  },
  refusal: {
    en: 'The decision does not name this country; another destination needs a decision of its own.',
    sv: 'Beslutet anger inte det landet; en annan destination kräver ett eget beslut.',
    pl: 'Decyzja nie wskazuje tego państwa; inne państwo wymaga odrębnej decyzji.',
  },
  legalBasis: [ul('8:20'), ul('12:4')],
  whoCanClear: [decider],
  test: ({ file, input }) => file.decision.destinations.includes(destinationOf(input)),
});

/** Everything that must be true before anybody is moved (asked at the order, at the plan and at boarding). */
export const enforcementIsLawful = <I>(
  destinationOf: (file: CaseFile, input: I) => string | undefined,
): Guard<CaseFile, I>[] => [
  decisionIsEnforceable,
  criminalCourtsConditionsAreMet,
  noSentenceIsBeingServed,
  noPeriodIsRunning,
  waitingTimesHavePassed,
  receptionOfChildIsVerified,
  noHoldBars(destinationOf),
];

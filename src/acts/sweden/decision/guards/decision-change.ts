import type { Guard } from '../../../../kernel';
import { periodIsAwaited, type CaseFile } from '../../../../case-file';
import { cjeu } from '../../../../law/eu/acts';
import { mig, uf, ul } from '../../../../law/sweden/acts';
import type { RecordService, RepealDecision } from '../inputs/decision.inputs';
import type { ChangeDestination, DecideAnew } from '../inputs/decision-change.inputs';
import { dayOf } from '../../time';
import { court, decider, nobody, responsibleAuthority } from '../../who';

const migrationsverket = 'se.migrationsverket.decision-maker';

/** UF 8:10 g: a decision in which asylum was examined is given in a language that the person understands. */
export const decisionIsUnderstood: Guard<CaseFile, RecordService> = {
  code: 'decision-not-understood',
  demand: {
    en: 'Where asylum was examined: the person was told in a language that is understood',
    sv: 'Om asyl har prövats: underrättelsen gavs på ett språk som personen förstår',
    pl: 'Jeżeli badano wniosek azylowy: poinformowano w zrozumiałym języku',
  },
  refusal: {
    en: 'Asylum was examined: the decision must be made known in a language that the person is found to understand.',
    sv: 'Asyl har prövats: beslutet ska meddelas på ett språk som personen kan antas förstå.',
    pl: 'Badano wniosek azylowy: decyzję trzeba przekazać w języku zrozumiałym dla osoby.',
  },
  legalBasis: [uf('8:10 g')],
  whoCanClear: [decider],
  test: ({ file: { decision }, input }) =>
    (decision.track !== 'asylum' && decision.track !== 'immediate-enforcement') || input.languageUnderstood === true,
};

/** A permit does not lift an expulsion for crime: that is for the migration courts. */
export const crimeIsLeftToTheCourt: Guard<CaseFile, RepealDecision> = {
  code: 'crime-is-for-the-court',
  demand: {
    en: 'The decision is no expulsion for crime, or the person has become a citizen',
    sv: 'Beslutet är inte en utvisning på grund av brott, eller så har personen blivit medborgare',
    pl: 'Nie jest to wydalenie za przestępstwo albo osoba uzyskała obywatelstwo',
  },
  refusal: {
    en: 'Only the migration courts can lift an expulsion for crime; a permit or a correction does not.',
    sv: 'Endast migrationsdomstolarna kan upphäva en utvisning på grund av brott; tillstånd eller rättelse gör det inte.',
    pl: 'Wydalenie za przestępstwo mogą uchylić tylko sądy migracyjne; nie czyni tego zezwolenie ani zmiana decyzji.',
  },
  legalBasis: [ul('12:16 a'), ul('12:16 d')],
  whoCanClear: ['se.migrationsdomstol.court-registrar'],
  test: ({ file, input }) => file.decision.kind !== 'expulsion-for-crime' || input.because === 'citizenship',
};

/** 13:13 with 12:10: whoever reconsiders must first answer whether enforcement is stayed meanwhile. */
export const correctionWasTakenUp: Guard<CaseFile, RepealDecision> = {
  code: 'stay-not-considered',
  demand: {
    en: 'Before a correction: it was taken up, and a stay was considered',
    sv: 'Före ändring: frågan har tagits upp och inhibition har prövats',
    pl: 'Przed zmianą: sprawę podjęto i rozważono wstrzymanie wykonania',
  },
  refusal: {
    en: 'A correction must first be taken up, with a decision on whether enforcement is stayed while it is considered.',
    sv: 'En ändring ska först tas upp, med ställningstagande till om inhibition ska beslutas medan den prövas.',
    pl: 'Zmianę decyzji trzeba najpierw podjąć i rozstrzygnąć, czy na ten czas wstrzymuje się wykonanie.',
  },
  legalBasis: [ul('13:13'), ul('12:10')],
  whoCanClear: [migrationsverket],
  test: ({ file, input }) => input.because !== 'self-correction' || file.decision.correction !== undefined,
};

export const correctionIsOpen: Guard<CaseFile> = {
  code: 'no-correction-open',
  demand: {
    en: 'A correction is being considered',
    sv: 'En ändring prövas',
    pl: 'Rozważana jest zmiana decyzji',
  },
  refusal: {
    en: 'No correction is being considered.',
    sv: 'Ingen ändring prövas.',
    pl: 'Nie jest rozważana żadna zmiana.',
  },
  legalBasis: [ul('13:13')],
  whoCanClear: [migrationsverket],
  test: ({ file }) => file.decision.correction !== undefined,
};

export const noCorrectionIsOpen: Guard<CaseFile> = {
  ...correctionIsOpen,
  code: 'correction-already-open',
  demand: {
    en: 'No correction is being considered yet',
    sv: 'Ingen ändring prövas redan',
    pl: 'Nie rozważa się jeszcze zmiany decyzji',
  },
  refusal: {
    en: 'A correction is being considered already.',
    sv: 'En ändring prövas redan.',
    pl: 'Zmiana decyzji jest już rozważana.',
  },
  test: ({ file }) => file.decision.correction === undefined,
};

/** A new destination is a new decision; the same countries again would be none (CJEU C-924/19 PPU FMS). */
export const destinationReallyChanges: Guard<CaseFile, ChangeDestination> = {
  code: 'destination-unchanged',
  demand: {
    en: 'The new decision names other countries than the former one',
    sv: 'Det nya beslutet anger andra länder än det tidigare',
    pl: 'Nowa decyzja wskazuje inne państwa niż poprzednia',
  },
  refusal: {
    en: 'The new decision names the same countries as the one that stands.',
    sv: 'Det nya beslutet anger samma länder som det gällande.',
    pl: 'Nowa decyzja wskazuje te same państwa co obowiązująca.',
  },
  legalBasis: [ul('8:20'), cjeu('C-924/19 PPU FMS')],
  whoCanClear: [decider],
  test: ({ file: { decision }, input }) =>
    input.destinations.length !== decision.destinations.length ||
    input.destinations.some(country => !decision.destinations.includes(country)),
};

/** Nobody stays in detention for the enforcement of a decision that no longer stands. */
export const custodyDoesNotRestOnIt: Guard<CaseFile> = {
  code: 'custody-rests-on-decision',
  demand: {
    en: 'Nobody is in custody to enforce the former decision',
    sv: 'Ingen är frihetsberövad för att verkställa det tidigare beslutet',
    pl: 'Nikt nie jest pozbawiony wolności w celu wykonania poprzedniej decyzji',
  },
  refusal: {
    en: 'The person is in custody so that the former decision can be enforced: rule anew on custody first.',
    sv: 'Personen är frihetsberövad för verkställighet av det tidigare beslutet: pröva frihetsberövandet först.',
    pl: 'Osoba jest pozbawiona wolności w celu wykonania poprzedniej decyzji: najpierw należy ponownie rozstrzygnąć o tym środku.',
  },
  legalBasis: [ul('10:9'), ul('10:12')],
  whoCanClear: [responsibleAuthority],
  test: ({ file: { custody } }) =>
    custody.state !== 'held' && !(custody.state === 'detained' && custody.ground === 'enforcement'),
};

export const matterWasRemitted: Guard<CaseFile, DecideAnew> = {
  code: 'nothing-was-remitted',
  demand: {
    en: 'A court has sent the matter back',
    sv: 'En domstol har återförvisat målet',
    pl: 'Sąd przekazał sprawę do ponownego rozpatrzenia',
  },
  refusal: {
    en: 'No court has sent the matter back for a new decision.',
    sv: 'Ingen domstol har återförvisat målet för nytt beslut.',
    pl: 'Żaden sąd nie przekazał sprawy do ponownego rozpatrzenia.',
  },
  legalBasis: [ul('14:3')],
  whoCanClear: [court],
  test: ({ file }) => file.decision.repealedBecause === 'remitted',
};

/** A court leaves the period to the authority; it never sets one itself (MIG 2015:16). */
export const courtLeftThePeriod: Guard<CaseFile> = {
  code: 'no-period-left-to-set',
  demand: {
    en: 'A court has left the period for voluntary departure to Migrationsverket',
    sv: 'En domstol har överlämnat frågan om tidsfrist till Migrationsverket',
    pl: 'Sąd pozostawił wyznaczenie terminu Migrationsverket',
  },
  refusal: {
    en: 'No court has left a period for voluntary departure to be set.',
    sv: 'Ingen domstol har överlämnat någon fråga om tidsfrist.',
    pl: 'Żaden sąd nie pozostawił terminu do wyznaczenia.',
  },
  legalBasis: [ul('8:21'), mig('2015:16')],
  whoCanClear: [court],
  test: ({ file }) => periodIsAwaited(file.remedy),
};

/** A correction changes the day; the same day again corrects nothing. */
export const finalityReallyChanges: Guard<CaseFile, { readonly finalOn: string }> = {
  code: 'finality-unchanged',
  demand: {
    en: 'The evidence gives another day than the one on record',
    sv: 'Beviset visar en annan dag än den registrerade',
    pl: 'Dowód wskazuje inny dzień niż odnotowany',
  },
  refusal: {
    en: 'That is the day already on record, or a day to come.',
    sv: 'Det är den dag som redan är registrerad, eller en kommande dag.',
    pl: 'Ten dzień jest już odnotowany albo dopiero nadejdzie.',
  },
  legalBasis: [ul('12:22')],
  whoCanClear: [nobody],
  test: ({ file, input, now }) => input.finalOn !== file.decision.finalOn && input.finalOn <= dayOf(now),
};

import type { CustodyGround, SpellEnd } from '../../case-file';
import type { Text } from '../../kernel';
import { barTitles } from '../../law';
import { custodyTitles } from './titles/custody';
import { decisionTitles } from './titles/decisions';
import { identityTitles } from './titles/identity';
import { peopleTitles } from './titles/people';
import { say, type Titles } from './titles/say';
import { returnHelpTitles } from './titles/return-help';
import { transportTitles } from './titles/transport';

/** Said only where a ground stands: the same words mean other things elsewhere. */
export const groundTitles: Readonly<Record<string, Text>> & Readonly<Record<CustodyGround, Text>> = {
  identity: { en: 'to clear up who you are', sv: 'för att klarlägga din identitet', pl: 'w celu ustalenia tożsamości' },
  inquiry: { en: 'for an inquiry', sv: 'för utredning', pl: 'w celu wyjaśnienia sprawy' },
  'probable-expulsion': {
    en: 'a decision to leave was probable',
    sv: 'det var sannolikt att du skulle avvisas eller utvisas',
    pl: 'decyzja o wydaleniu była prawdopodobna',
  },
  enforcement: { en: 'to carry out the decision', sv: 'för att verkställa beslutet', pl: 'w celu wykonania decyzji' },
  child: { en: 'as a child', sv: 'som barn', pl: 'jako dziecko' },
  'risk-of-absconding': { en: 'risk of absconding', sv: 'risk för avvikande', pl: 'ryzyko ucieczki' },
  'period-overstayed': {
    en: 'the time to leave had passed',
    sv: 'tidsfristen för avresa hade gått ut',
    pl: 'termin wyjazdu minął',
  },
  'dublin-transfer': {
    en: 'transfer to the responsible state',
    sv: 'överföring till den ansvariga staten',
    pl: 'przekazanie do odpowiedzialnego państwa',
  },
  'agreed-transfer': {
    en: 'transfer under an agreement',
    sv: 'överlämnande enligt överenskommelse',
    pl: 'przekazanie na podstawie umowy',
  },
  security: { en: 'security', sv: 'säkerhet', pl: 'bezpieczeństwo' },
  'third-state-transfer': {
    en: 'transfer to another state',
    sv: 'överföring till en annan stat',
    pl: 'przekazanie do innego państwa',
  },
  'asylum-application': { en: 'application for asylum', sv: 'asylansökan', pl: 'wniosek o azyl' },
};

export const spellEndTitles: Readonly<Record<SpellEnd, Text>> = {
  released: { en: 'released', sv: 'frigiven', pl: 'zwolnienie' },
  lapsed: { en: 'lapsed', sv: 'upphörde att gälla', pl: 'wygasło' },
  'cap-reached': { en: 'the longest time was reached', sv: 'längsta tiden var nådd', pl: 'osiągnięto najdłuższy czas' },
  held: { en: 'held', sv: 'omhändertagen', pl: 'zatrzymanie' },
  detained: { en: 'detained', sv: 'tagen i förvar', pl: 'detencja' },
  supervised: { en: 'placed under supervision', sv: 'ställd under uppsikt', pl: 'środek nieizolacyjny' },
  departed: { en: 'left the country', sv: 'lämnade landet', pl: 'wyjazd z kraju' },
  sentence: { en: 'a sentence began', sv: 'ett straff började avtjänas', pl: 'rozpoczęto odbywanie kary' },
  absconded: { en: 'absconded', sv: 'avvek', pl: 'ucieczka' },
};

/** Codes that mean the same wherever they stand. A test names those that an act can be given and that have no words. */
export const codeTitles: Readonly<Record<string, Text>> = {
  ...barTitles,
  ...spellEndTitles,
  'risk-of-absconding': groundTitles['risk-of-absconding'],
  security: groundTitles.security,
  'asylum-application': groundTitles['asylum-application'],
  ...peopleTitles,
  ...identityTitles,
  ...custodyTitles,
  ...transportTitles,
  ...decisionTitles,
  ...returnHelpTitles,
  'in-person': { en: 'in person', sv: 'personligen', pl: 'osobiście' },
  'by-post': { en: 'by post', sv: 'med post', pl: 'pocztą' },
  electronic: { en: 'electronically', sv: 'elektroniskt', pl: 'elektronicznie' },
  'through-counsel': { en: 'through counsel', sv: 'genom ombud', pl: 'przez pełnomocnika' },
  'through-representative': { en: 'through a representative', sv: 'genom företrädare', pl: 'przez przedstawiciela' },
  expulsion: { en: 'expulsion', sv: 'utvisning', pl: 'wydalenie' },
  dismissed: { en: 'dismissed', sv: 'avslogs', pl: 'oddalono' },
  ordered: { en: 'ordered', sv: 'beställd', pl: 'zlecono' },
  accepted: { en: 'accepted', sv: 'mottagen', pl: 'przyjęto' },
  planned: { en: 'planned', sv: 'planerad', pl: 'zaplanowano' },
  underway: { en: 'under way', sv: 'pågår', pl: 'w toku' },
  completed: { en: 'completed', sv: 'genomförd', pl: 'zakończono' },
  cancelled: { en: 'cancelled', sv: 'inställd', pl: 'odwołano' },
  aborted: { en: 'aborted', sv: 'avbruten', pl: 'przerwano' },
  declined: { en: 'declined', sv: 'avböjd', pl: 'odmówiono' },
  air: { en: 'by air', sv: 'med flyg', pl: 'samolotem' },
  land: { en: 'by land', sv: 'på väg', pl: 'drogą lądową' },
  sea: { en: 'by sea', sv: 'till sjöss', pl: 'drogą morską' },
  'names-and-aliases': {
    en: 'names and other names',
    sv: 'namn och andra namn',
    pl: 'imiona, nazwiska i inne nazwiska',
  },
  'sex-and-birth': { en: 'sex and birth', sv: 'kön och födelse', pl: 'płeć i urodzenie' },
  'photo-and-fingerprints': {
    en: 'photograph and fingerprints',
    sv: 'fotografi och fingeravtryck',
    pl: 'fotografia i odciski palców',
  },
  'citizenship-and-language': {
    en: 'citizenship and language',
    sv: 'medborgarskap och språk',
    pl: 'obywatelstwo i język',
  },
  'civil-status-and-family': {
    en: 'civil status and family',
    sv: 'civilstånd och familj',
    pl: 'stan cywilny i rodzina',
  },
  parents: { en: 'parents', sv: 'föräldrar', pl: 'rodzice' },
  'last-address-in-sweden': {
    en: 'last address in Sweden',
    sv: 'senaste adress i Sverige',
    pl: 'ostatni adres w Szwecji',
  },
  'earlier-addresses-there': {
    en: 'earlier addresses there',
    sv: 'tidigare adresser där',
    pl: 'wcześniejsze adresy tam',
  },
  photograph: { en: 'photograph', sv: 'fotografi', pl: 'fotografia' },
  'fingerprint-sheet': { en: 'sheet of fingerprints', sv: 'fingeravtrycksblad', pl: 'karta daktyloskopijna' },
  'passport-copy': { en: 'copy of a passport', sv: 'kopia av pass', pl: 'kopia paszportu' },
  'identity-card-copy': {
    en: 'copy of an identity card',
    sv: 'kopia av identitetskort',
    pl: 'kopia dowodu tożsamości',
  },
  'travel-document-copy': {
    en: 'copy of a travel document',
    sv: 'kopia av resehandling',
    pl: 'kopia dokumentu podróży',
  },
  'address-there': { en: 'address there', sv: 'adress där', pl: 'adres tam' },
  'identity-and-travel-documents': {
    en: 'identity and travel documents',
    sv: 'identitets- och resehandlingar',
    pl: 'dokumenty tożsamości i podróży',
  },
};

/** Codes that mean something of their own in one field. */
export const titlesOfField: Readonly<Record<string, Titles>> = {
  ground: groundTitles,
  custodyGround: groundTitles,
  noPeriodGround: groundTitles,
  hearing: { held: say('held', 'hölls', 'odbyto') },
  because: { dismissed: say('discharged', 'entledigad', 'zwolniony z funkcji') },
};

import type { Citation, Text } from '../../kernel';
import { unionActs, swedishActs } from '../../law';
import type { AssertionKind, Certainty, Source } from '../../persons/identity/assertion';
import type { LookClass } from '../../read-log/look';
import type { LimitGround } from '../words';

const { gdpr, led } = unionActs;
const { osl } = swedishActs;

export const kindTitles: Readonly<Record<AssertionKind, Text>> = {
  name: { en: 'Name', sv: 'Namn', pl: 'Imię i nazwisko' },
  'birth-date': { en: 'Birth date', sv: 'Födelsedatum', pl: 'Data urodzenia' },
  sex: { en: 'Sex', sv: 'Kön', pl: 'Płeć' },
  nationality: { en: 'Nationality', sv: 'Medborgarskap', pl: 'Obywatelstwo' },
  language: { en: 'Language', sv: 'Språk', pl: 'Język' },
  document: { en: 'Document', sv: 'Handling', pl: 'Dokument' },
};

export const sourceTitles: Readonly<Record<Source, Text>> = {
  'self-declared': { en: 'said by you', sv: 'uppgivet av dig', pl: 'podane przez ciebie' },
  document: { en: 'a document', sv: 'en handling', pl: 'dokument' },
  authority: { en: 'an authority', sv: 'en myndighet', pl: 'organ' },
  register: { en: 'a register', sv: 'ett register', pl: 'rejestr' },
  consulate: { en: 'a consulate', sv: 'ett konsulat', pl: 'konsulat' },
  expert: { en: 'an expert', sv: 'en sakkunnig', pl: 'biegły' },
};

export const certaintyTitles: Readonly<Record<Certainty, Text>> = {
  claimed: { en: 'claimed', sv: 'påstått', pl: 'deklarowane' },
  probable: { en: 'probable', sv: 'sannolikt', pl: 'prawdopodobne' },
  confirmed: { en: 'confirmed', sv: 'bekräftat', pl: 'potwierdzone' },
};

export const lookTitles: Readonly<Record<LookClass, Text>> = {
  collection: { en: 'collected', sv: 'insamlat', pl: 'zebrano' },
  alteration: { en: 'changed', sv: 'ändrat', pl: 'zmieniono' },
  consultation: { en: 'read', sv: 'läst', pl: 'przeglądano' },
  disclosure: { en: 'disclosed', sv: 'utlämnat', pl: 'ujawniono' },
  combination: { en: 'put together', sv: 'sammanställt', pl: 'zestawiono' },
  erasure: { en: 'erased', sv: 'gallrat', pl: 'usunięto' },
};

/** What is restricted, where it is more than a part of a case. */
export const placeTitles = {
  statement: { en: 'statement', sv: 'uppgift', pl: 'oświadczenie' },
  case: { en: 'the whole case', sv: 'hela ärendet', pl: 'cała sprawa' },
  person: { en: 'everything that we hold', sv: 'allt som vi har', pl: 'wszystko, co mamy' },
} as const satisfies Record<string, Text>;

export const yes: Text = { en: 'yes', sv: 'ja', pl: 'tak' };
export const no: Text = { en: 'no', sv: 'nej', pl: 'nie' };

interface GroundRow {
  readonly title: Text;
  readonly basis: readonly Citation[];
}

/** Why parts are left out. What national law adds is to be checked for each authority. */
export const groundRows: Readonly<Record<LimitGround, GroundRow>> = {
  'ongoing-operation': {
    title: {
      en: 'an operation that goes on must not be hindered',
      sv: 'en pågående åtgärd får inte försvåras',
      pl: 'trwające czynności nie mogą być utrudnione',
    },
    basis: [gdpr('art. 23', 'verify'), led('art. 15', 'verify')],
  },
  'national-security': {
    title: { en: 'national security', sv: 'nationell säkerhet', pl: 'bezpieczeństwo narodowe' },
    basis: [gdpr('art. 23', 'verify'), led('art. 15', 'verify'), osl('15:1', 'known')],
  },
  'public-order': {
    title: { en: 'public security', sv: 'allmän säkerhet', pl: 'bezpieczeństwo publiczne' },
    basis: [gdpr('art. 23', 'verify'), led('art. 15', 'verify')],
  },
  'rights-of-others': {
    title: {
      en: 'the rights and freedoms of others',
      sv: 'andras rättigheter och friheter',
      pl: 'prawa i wolności innych osób',
    },
    basis: [gdpr('art. 15', 'verify'), gdpr('art. 23', 'verify'), led('art. 15', 'verify')],
  },
  secrecy: {
    title: { en: 'secrecy by law', sv: 'sekretess enligt lag', pl: 'tajemnica ustawowa' },
    basis: [osl('37:1', 'known'), osl('15:1', 'known'), osl('18:1–2', 'known')],
  },
};

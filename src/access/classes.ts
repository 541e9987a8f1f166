import type { Citation, Text } from '../kernel';
import { frontexRegulation, gdpr, led } from '../law/eu/acts';
import { osl, udl } from '../law/sweden/acts';

/** What a fact tells of a person. A fact may be of several: who reads it needs all of them. */
export const dataClasses = [
  'operational',
  'identity',
  'whereabouts',
  'family',
  'liberty',
  'health',
  'asylum',
  'criminal',
  'security',
] as const;
export type DataClass = (typeof dataClasses)[number];

interface DataClassRow {
  readonly title: Text;
  readonly meaning: Text;
  /** Nobody selects, sorts or counts people by it. */
  readonly searchBan: boolean;
  readonly basis: readonly Citation[];
}

const need = [gdpr('art. 5', 'known'), udl('16 §')];
const special = [gdpr('art. 9', 'known'), led('art. 10', 'known'), udl('14 §'), udl('17 §')];

export const dataClassRows: Readonly<Record<DataClass, DataClassRow>> = {
  operational: {
    title: { en: 'Operational', sv: 'Handläggning', pl: 'Prowadzenie sprawy' },
    meaning: {
      en: 'States, days, periods, orders and who answers for what',
      sv: 'Tillstånd, dagar, frister, beställningar och vem som ansvarar för vad',
      pl: 'Stany, dni, terminy, zlecenia i to, kto za co odpowiada',
    },
    searchBan: false,
    basis: need,
  },
  identity: {
    title: { en: 'Identity', sv: 'Identitet', pl: 'Tożsamość' },
    meaning: {
      en: 'Who the person is, what shows it, and words about the person that are of no other class',
      sv: 'Vem personen är, vad som visar det, och ord om personen som inte hör till någon annan klass',
      pl: 'Kim jest osoba, co to wykazuje, oraz opisy osoby nienależące do innej klasy',
    },
    searchBan: false,
    basis: need,
  },
  whereabouts: {
    title: { en: 'Whereabouts', sv: 'Vistelseort', pl: 'Miejsce pobytu' },
    meaning: {
      en: 'Where the person is, was met or went; absconding and being wanted',
      sv: 'Var personen finns, har påträffats eller har begett sig; avvikande och efterlysning',
      pl: 'Gdzie osoba przebywa, gdzie ją zastano i dokąd się udała; ucieczka i poszukiwanie',
    },
    searchBan: false,
    basis: need,
  },
  family: {
    title: { en: 'Family and children', sv: 'Familj och barn', pl: 'Rodzina i dzieci' },
    meaning: {
      en: 'Relatives, childhood and guardians',
      sv: 'Anhöriga, barn och gode män',
      pl: 'Krewni, dzieci i opiekunowie',
    },
    searchBan: false,
    basis: need,
  },
  liberty: {
    title: { en: 'Liberty', sv: 'Frihet', pl: 'Wolność' },
    meaning: {
      en: 'Deprivation of liberty, supervision and force',
      sv: 'Frihetsberövande, uppsikt och tvång',
      pl: 'Pozbawienie wolności, środki alternatywne i przymus',
    },
    searchBan: true,
    basis: [...need, udl('17 §')],
  },
  health: {
    title: { en: 'Health', sv: 'Hälsa', pl: 'Zdrowie' },
    meaning: {
      en: 'Illness, fitness to travel, medication',
      sv: 'Sjukdom, resbarhet, medicinering',
      pl: 'Choroba, zdolność do podróży, leki',
    },
    searchBan: true,
    basis: special,
  },
  asylum: {
    title: { en: 'Asylum', sv: 'Asyl', pl: 'Azyl' },
    meaning: {
      en: 'That protection was sought, why, and what became of it',
      sv: 'Att skydd har sökts, varför, och hur det gick',
      pl: 'To, że ubiegano się o ochronę, dlaczego i z jakim skutkiem',
    },
    searchBan: true,
    basis: [...special, osl('37:1', 'known'), frontexRegulation('art. 48(1)(a)(ii)')],
  },
  criminal: {
    title: { en: 'Crime', sv: 'Brott', pl: 'Przestępstwa' },
    meaning: {
      en: 'Crimes, judgments, sentences and prosecutions',
      sv: 'Brott, domar, straff och lagföring',
      pl: 'Przestępstwa, wyroki, kary i ściganie',
    },
    searchBan: true,
    basis: [...need, udl('17 §')],
  },
  security: {
    title: { en: 'Security', sv: 'Säkerhet', pl: 'Bezpieczeństwo' },
    meaning: {
      en: 'Security cases, danger that somebody is held to pose, methods and staff',
      sv: 'Säkerhetsärenden, fara som någon bedöms utgöra, metoder och personal',
      pl: 'Sprawy bezpieczeństwa, oceniane zagrożenie, metody i personel',
    },
    searchBan: true,
    basis: [...need, osl('18:1–2', 'known')],
  },
};

/** A set of classes as bits, so that a look is one operation. */
export type ClassMask = number;

const bitOf = new Map<string, number>(dataClasses.map((name, at) => [name, 1 << at]));

export const maskOf = (classes: Iterable<DataClass>): ClassMask => {
  let mask = 0;
  for (const one of classes) mask |= bitOf.get(one) ?? 0;
  return mask;
};

export const everyClass: ClassMask = maskOf(dataClasses);

export const classesOf = (mask: ClassMask): readonly DataClass[] =>
  dataClasses.filter((_, at) => (mask & (1 << at)) !== 0);

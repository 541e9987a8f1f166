import type { Text } from '../kernel';

/** What the maps and pages say themselves. */
export const words = {
  title: { en: 'Return procedure', sv: 'Återvändandeförfarandet', pl: 'Procedura powrotowa' },
  subtitle: {
    en: 'The case flows through its regions; each authority may move it only where the law says so.',
    sv: 'Ärendet rör sig genom sina områden; varje myndighet får flytta det bara där lagen säger det.',
    pl: 'Sprawa przebiega przez swoje obszary; każdy organ może ją przesuwać tylko tam, gdzie pozwala na to prawo.',
  },
  version: { en: 'Version', sv: 'Version', pl: 'Wersja' },
  authorities: { en: 'Authorities', sv: 'Myndigheter', pl: 'Organy' },
  reading: { en: 'How to read it', sv: 'Så läses kartan', pl: 'Jak czytać mapę' },
  begins: { en: 'where a case begins', sv: 'där ett ärende börjar', pl: 'tu sprawa się zaczyna' },
  ends: { en: 'where a case ends', sv: 'där ett ärende slutar', pl: 'tu sprawa się kończy' },
  several: {
    en: 'a way that several authorities can take',
    sv: 'en väg som flera myndigheter kan ta',
    pl: 'droga dostępna dla kilku organów',
  },
  number: {
    en: 'a command; the list beside it says which',
    sv: 'en åtgärd; listan bredvid säger vilken',
    pl: 'czynność opisana na liście obok',
  },
  here: { en: 'where this case is now', sv: 'där detta ärende är nu', pl: 'tu sprawa jest teraz' },
  staying: {
    en: 'Recorded without leaving the state',
    sv: 'Registreras utan att läget ändras',
    pl: 'Odnotowywane bez zmiany stanu',
  },
  passing: {
    en: 'Others note something here in passing:',
    sv: 'Andra antecknar något här i förbigående:',
    pl: 'Inne odnotowują tu coś przy okazji:',
  },
  described: {
    en: 'For each region of the case: its states, and the commands that lead from one to another.',
    sv: 'För varje område i ärendet: dess lägen och de åtgärder som leder från det ena till det andra.',
    pl: 'Dla każdego obszaru sprawy: jego stany i czynności prowadzące z jednego do drugiego.',
  },
} as const satisfies Record<string, Text>;

const countries: Readonly<Record<string, Text>> = {
  SE: { en: 'Sweden', sv: 'Sverige', pl: 'Szwecja' },
  PL: { en: 'Poland', sv: 'Polen', pl: 'Polska' },
};

export const countryName = (country: string): Text => countries[country] ?? { en: country, sv: country, pl: country };

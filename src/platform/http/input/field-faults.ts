import type { Text } from '../../../kernel/text';

/** What can be wrong with a field; `$` stands for the limit or the allowed values. */
export const fieldFaults = {
  required: { en: 'This is needed.', sv: 'Detta krävs.', pl: 'To pole jest wymagane.' },
  unknown: { en: 'There is no such field.', sv: 'Fältet finns inte.', pl: 'Nie ma takiego pola.' },
  'not-text': { en: 'This must be text.', sv: 'Detta ska vara text.', pl: 'To musi być tekst.' },
  blank: {
    en: 'The text has no visible character.',
    sv: 'Texten har inget synligt tecken.',
    pl: 'Tekst nie zawiera żadnego widocznego znaku.',
  },
  'too-long': {
    en: 'The text is longer than $ characters.',
    sv: 'Texten är längre än $ tecken.',
    pl: 'Tekst jest dłuższy niż $ znaków.',
  },
  'too-short': {
    en: 'The text is shorter than $ characters.',
    sv: 'Texten är kortare än $ tecken.',
    pl: 'Tekst jest krótszy niż $ znaków.',
  },
  'control-character': {
    en: 'The text has a control character.',
    sv: 'Texten innehåller ett styrtecken.',
    pl: 'Tekst zawiera znak sterujący.',
  },
  'bidi-control': {
    en: 'The text has a character that reverses the direction of writing and could hide what it says.',
    sv: 'Texten innehåller ett tecken som vänder skrivriktningen och kan dölja vad som står.',
    pl: 'Tekst zawiera znak zmieniający kierunek pisma, który mógłby ukryć jego treść.',
  },
  'broken-unicode': {
    en: 'The text is not well-formed Unicode.',
    sv: 'Texten är inte korrekt Unicode.',
    pl: 'Tekst nie jest poprawnym Unicode.',
  },
  'wrong-pattern': {
    en: 'The text must have the form $.',
    sv: 'Texten ska ha formen $.',
    pl: 'Tekst musi mieć postać $.',
  },
  'not-a-date': {
    en: 'This must be a date that exists, as YYYY-MM-DD, from 1850 to 2200.',
    sv: 'Detta ska vara ett datum som finns, skrivet ÅÅÅÅ-MM-DD, från 1850 till 2200.',
    pl: 'To musi być istniejąca data w postaci RRRR-MM-DD, od 1850 do 2200 roku.',
  },
  'not-a-partial-date': {
    en: 'This must be a year, a month or a day that exists: YYYY, YYYY-MM or YYYY-MM-DD.',
    sv: 'Detta ska vara ett år, en månad eller en dag som finns: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.',
    pl: 'To musi być istniejący rok, miesiąc lub dzień: RRRR, RRRR-MM lub RRRR-MM-DD.',
  },
  'not-a-moment': {
    en: 'This must be a moment with its offset and at most milliseconds, e.g. 2026-03-02T08:30:00+01:00.',
    sv: 'Detta ska vara en tidpunkt med tidsförskjutning och högst millisekunder, t.ex. 2026-03-02T08:30:00+01:00.',
    pl: 'To musi być chwila z przesunięciem i dokładnością co najwyżej do milisekund, np. 2026-03-02T08:30:00+01:00.',
  },
  'not-one-of': { en: 'This must be one of: $.', sv: 'Detta ska vara ett av: $.', pl: 'Dozwolone wartości: $.' },
  'not-whole': {
    en: 'This must be a whole number.',
    sv: 'Detta ska vara ett heltal.',
    pl: 'To musi być liczba całkowita.',
  },
  'too-small': { en: 'This must be at least $.', sv: 'Detta ska vara minst $.', pl: 'Najmniejsza wartość to $.' },
  'too-big': { en: 'This must be at most $.', sv: 'Detta ska vara högst $.', pl: 'Największa wartość to $.' },
  'not-a-flag': {
    en: 'This must be true or false.',
    sv: 'Detta ska vara true eller false.',
    pl: 'To musi być true albo false.',
  },
  'not-an-id': { en: 'This must be a UUID.', sv: 'Detta ska vara ett UUID.', pl: 'To musi być UUID.' },
  'not-a-country': {
    en: 'This must be a country code of three letters (ISO 3166-1 alpha-3).',
    sv: 'Detta ska vara en landskod med tre bokstäver (ISO 3166-1 alfa-3).',
    pl: 'To musi być trzyliterowy kod kraju (ISO 3166-1 alfa-3).',
  },
  'not-a-list': { en: 'This must be a list.', sv: 'Detta ska vara en lista.', pl: 'To musi być lista.' },
  'too-many': {
    en: 'The list has more than $ items.',
    sv: 'Listan har fler än $ poster.',
    pl: 'Lista ma więcej niż $ pozycji.',
  },
  'too-few': {
    en: 'The list needs at least $ items.',
    sv: 'Listan ska ha minst $ poster.',
    pl: 'Lista musi mieć co najmniej $ pozycji.',
  },
  repeated: {
    en: 'The same thing is given twice.',
    sv: 'Samma sak anges två gånger.',
    pl: 'To samo podano dwa razy.',
  },
  'not-an-object': { en: 'This must be an object.', sv: 'Detta ska vara ett objekt.', pl: 'To musi być obiekt.' },
  invalid: { en: 'This is not valid.', sv: 'Detta är inte giltigt.', pl: 'To jest nieprawidłowe.' },
} as const satisfies Record<string, Text>;

export type FieldFaultCode = keyof typeof fieldFaults;

/** One fault, with the limit that was passed and, in a list, the item. */
export interface FieldFault {
  readonly code: FieldFaultCode;
  readonly limit?: string | number;
  readonly at?: number;
}

export const fault = (code: FieldFaultCode, limit?: string | number): FieldFault => ({
  code,
  ...(limit !== undefined && { limit }),
});

/** The sentence to tell, in every language. */
export const faultText = ({ code, limit }: FieldFault): Text => {
  const { en, sv, pl } = fieldFaults[code];
  const filled = (sentence: string) => sentence.replace('$', () => String(limit ?? ''));
  return { en: filled(en), sv: filled(sv), pl: filled(pl) };
};

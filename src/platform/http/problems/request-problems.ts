import type { ProblemEntry } from './entry';

/** The request itself cannot be read or is not what the API takes. */
export const requestProblems = {
  'malformed-request': {
    status: 400,
    title: { en: 'The request cannot be read', sv: 'Anropet går inte att läsa', pl: 'Żądania nie można odczytać' },
    explanation: {
      en: 'The request line or a header breaks the rules of HTTP, for instance by a faulty percent-encoding.',
      sv: 'Anropets rad eller ett huvud bryter mot HTTP:s regler, till exempel genom felaktig procentkodning.',
      pl: 'Wiersz żądania lub nagłówek narusza zasady HTTP, na przykład przez błędne kodowanie procentowe.',
    },
  },
  'address-too-long': {
    status: 414,
    title: { en: 'The address is too long', sv: 'Adressen är för lång', pl: 'Adres jest zbyt długi' },
    explanation: {
      en: 'No address of this API is longer than 2048 characters. Searches are sent in a body.',
      sv: 'Ingen adress i detta API är längre än 2048 tecken. Sökningar skickas i ett innehåll.',
      pl: 'Żaden adres tego API nie jest dłuższy niż 2048 znaków. Wyszukiwania wysyła się w treści.',
    },
  },
  'malformed-json': {
    status: 400,
    title: { en: 'The body is not JSON', sv: 'Innehållet är inte JSON', pl: 'Treść nie jest poprawnym JSON-em' },
    explanation: {
      en: 'The body could not be read as JSON in UTF-8. Check quotation marks, commas and the encoding, then send it again.',
      sv: 'Innehållet gick inte att läsa som JSON i UTF-8. Kontrollera citattecken, kommatecken och teckenkodning och skicka igen.',
      pl: 'Treści nie udało się odczytać jako JSON w UTF-8. Sprawdź cudzysłowy, przecinki i kodowanie, a następnie wyślij ponownie.',
    },
  },
  'invalid-input': {
    status: 400,
    title: { en: 'The input is not valid', sv: 'Uppgifterna är inte giltiga', pl: 'Dane są nieprawidłowe' },
    explanation: {
      en: 'One or more fields are missing, unknown or wrong. “errors” names each of them by JSON pointer, parameter or header.',
      sv: 'Ett eller flera fält saknas, är okända eller felaktiga. ”errors” pekar ut vart och ett med JSON-pekare, parameter eller huvud.',
      pl: 'Co najmniej jednego pola brakuje albo jest ono nieznane lub błędne. „errors” wskazuje każde z nich: wskaźnikiem JSON, parametrem lub nagłówkiem.',
    },
  },
  'unknown-parameter': {
    status: 400,
    title: { en: 'Unknown query parameter', sv: 'Okänd frågeparameter', pl: 'Nieznany parametr zapytania' },
    explanation: {
      en: 'The query has a parameter that this operation does not take, or one given twice. Nothing is ignored silently, so that a misspelt filter never widens an answer.',
      sv: 'Frågan har en parameter som operationen inte tar emot, eller en som anges två gånger. Inget ignoreras i tysthet, så att ett felstavat filter aldrig vidgar ett svar.',
      pl: 'Zapytanie zawiera parametr, którego ta operacja nie przyjmuje, albo parametr podany dwukrotnie. Nic nie jest pomijane po cichu, aby literówka w filtrze nie poszerzyła odpowiedzi.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { en: 'The body is too large', sv: 'Innehållet är för stort', pl: 'Treść jest zbyt duża' },
    explanation: {
      en: 'The body is larger than the server accepts. Send less at a time.',
      sv: 'Innehållet är större än servern tar emot. Skicka mindre åt gången.',
      pl: 'Treść jest większa, niż serwer przyjmuje. Wysyłaj mniejsze porcje.',
    },
  },
  'body-too-deep': {
    status: 400,
    title: {
      en: 'The body is too deep or too wide',
      sv: 'Innehållet är för djupt eller för brett',
      pl: 'Treść jest zbyt głęboka lub zbyt szeroka',
    },
    explanation: {
      en: 'The JSON has more levels, longer lists or more keys than any operation needs.',
      sv: 'JSON-strukturen har fler nivåer, längre listor eller fler nycklar än någon operation behöver.',
      pl: 'JSON ma więcej poziomów, dłuższe listy lub więcej kluczy, niż potrzebuje jakakolwiek operacja.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: { en: 'Unsupported media type', sv: 'Medietypen stöds inte', pl: 'Nieobsługiwany typ treści' },
    explanation: {
      en: 'Bodies are application/json; those of PATCH are application/merge-patch+json.',
      sv: 'Innehåll är application/json; för PATCH application/merge-patch+json.',
      pl: 'Treść ma typ application/json, a dla PATCH application/merge-patch+json.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: {
      en: 'No acceptable representation',
      sv: 'Inget godtagbart format',
      pl: 'Brak akceptowalnej reprezentacji',
    },
    explanation: {
      en: 'The Accept header rules out everything that this operation can answer with. Ask for application/json.',
      sv: 'Huvudet Accept utesluter allt som operationen kan svara med. Begär application/json.',
      pl: 'Nagłówek Accept wyklucza wszystko, czym ta operacja może odpowiedzieć. Poproś o application/json.',
    },
  },
  'not-found': {
    status: 404,
    title: { en: 'No such address', sv: 'Adressen finns inte', pl: 'Nie ma takiego adresu' },
    explanation: {
      en: 'Nothing is served at this address. The OpenAPI document lists every address there is.',
      sv: 'Inget finns på den här adressen. OpenAPI-dokumentet räknar upp alla adresser som finns.',
      pl: 'Pod tym adresem niczego nie ma. Wszystkie adresy wymienia dokument OpenAPI.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: {
      en: 'Method not allowed here',
      sv: 'Metoden är inte tillåten här',
      pl: 'Metoda niedozwolona pod tym adresem',
    },
    explanation: {
      en: 'The address exists but does not take this method. The Allow header names those that it takes.',
      sv: 'Adressen finns men tar inte emot metoden. Huvudet Allow anger dem som den tar emot.',
      pl: 'Adres istnieje, lecz nie przyjmuje tej metody. Dozwolone metody podaje nagłówek Allow.',
    },
  },
  'invalid-cursor': {
    status: 400,
    title: { en: 'The cursor is not valid', sv: 'Markören är inte giltig', pl: 'Kursor jest nieprawidłowy' },
    explanation: {
      en: 'A cursor is used unchanged, and only with the sorting and the filters it was given for. Start again from the first page.',
      sv: 'En markör används oförändrad, och bara med den sortering och de filter som den gavs för. Börja om från första sidan.',
      pl: 'Kursora używa się bez zmian i tylko z tym sortowaniem i filtrami, dla których został wydany. Zacznij od pierwszej strony.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { en: 'Too many requests', sv: 'För många anrop', pl: 'Zbyt wiele żądań' },
    explanation: {
      en: 'The allowance is used up for the moment. Wait as long as Retry-After says; the RateLimit headers tell what is left.',
      sv: 'Utrymmet är förbrukat för stunden. Vänta så länge som Retry-After anger; RateLimit-huvudena visar vad som återstår.',
      pl: 'Limit został chwilowo wyczerpany. Odczekaj tyle, ile wskazuje Retry-After; pozostały limit podają nagłówki RateLimit.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;

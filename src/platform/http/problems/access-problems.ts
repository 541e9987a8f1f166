import type { ProblemEntry } from './entry';

/** Who asks, and what they may know or do. */
export const accessProblems = {
  'token-missing': {
    status: 401,
    title: { en: 'A token is needed', sv: 'En åtkomstbiljett krävs', pl: 'Wymagany jest token' },
    explanation: {
      en: 'Send the access token of your authority in the header Authorization: Bearer.',
      sv: 'Skicka din myndighets åtkomstbiljett (token) i huvudet Authorization: Bearer.',
      pl: 'Wyślij token dostępu swojego organu w nagłówku Authorization: Bearer.',
    },
    headers: { 'WWW-Authenticate': 'Bearer realm="samverk"' },
  },
  'token-invalid': {
    status: 401,
    title: { en: 'The token is not valid', sv: 'Åtkomstbiljetten är inte giltig', pl: 'Token jest nieprawidłowy' },
    explanation: {
      en: 'The token was not issued for this service by an issuer that is trusted here, or it has been altered. Get a new one.',
      sv: 'Biljetten är inte utfärdad för den här tjänsten av en utfärdare som är betrodd här, eller så har den ändrats. Hämta en ny.',
      pl: 'Token nie został wydany dla tej usługi przez zaufanego wystawcę albo został zmieniony. Pobierz nowy.',
    },
    headers: { 'WWW-Authenticate': 'Bearer realm="samverk", error="invalid_token"' },
  },
  'token-expired': {
    status: 401,
    title: { en: 'The token has expired', sv: 'Åtkomstbiljetten har gått ut', pl: 'Token wygasł' },
    explanation: {
      en: 'The life of the token is over. Get a new one from the issuer and repeat the request.',
      sv: 'Biljettens giltighetstid är slut. Hämta en ny hos utfärdaren och upprepa anropet.',
      pl: 'Upłynął czas ważności tokenu. Pobierz nowy od wystawcy i powtórz żądanie.',
    },
    headers: {
      'WWW-Authenticate': 'Bearer realm="samverk", error="invalid_token", error_description="The token has expired"',
    },
  },
  'proof-invalid': {
    status: 401,
    title: {
      en: 'The proof of possession is not valid',
      sv: 'Innehavsbeviset är inte giltigt',
      pl: 'Dowód posiadania jest nieprawidłowy',
    },
    explanation: {
      en: 'The token is bound to a key. Sign a new proof with that key for exactly this request (RFC 9449); “WWW-Authenticate” says what was wrong.',
      sv: 'Biljetten är bunden till en nyckel. Signera ett nytt bevis med den nyckeln för just det här anropet (RFC 9449); ”WWW-Authenticate” säger vad som var fel.',
      pl: 'Token jest związany z kluczem. Podpisz tym kluczem nowy dowód dla dokładnie tego żądania (RFC 9449); „WWW-Authenticate” podaje, co było błędne.',
    },
    headers: { 'WWW-Authenticate': 'DPoP realm="samverk", error="invalid_dpop_proof"' },
  },
  'insufficient-scope': {
    status: 403,
    title: {
      en: 'Your client may not do this',
      sv: 'Din klient får inte göra detta',
      pl: 'Twój klient nie ma do tego uprawnień',
    },
    explanation: {
      en: 'The token lacks the scope in “scope”. Your role may allow the act; the system through which you ask has not been let into it.',
      sv: 'Biljetten saknar omfånget i ”scope”. Din roll kan tillåta åtgärden, men systemet du frågar genom har inte släppts in till den.',
      pl: 'Tokenowi brakuje zakresu podanego w „scope”. Rola może zezwalać na czynność, ale system, przez który pytasz, nie ma do niej dostępu.',
    },
    headers: { 'WWW-Authenticate': 'Bearer realm="samverk", error="insufficient_scope"' },
  },
  'wrong-role': {
    status: 403,
    title: {
      en: 'Your role does not allow this',
      sv: 'Din roll tillåter inte detta',
      pl: 'Twoja rola na to nie pozwala',
    },
    explanation: {
      en: 'The act belongs to another role or another authority. “blockers” names who may do it.',
      sv: 'Åtgärden hör till en annan roll eller en annan myndighet. ”blockers” anger vem som får utföra den.',
      pl: 'Czynność należy do innej roli lub innego organu. „blockers” wskazuje, kto może ją wykonać.',
    },
  },
  'search-not-allowed': {
    status: 403,
    title: {
      en: 'People may not be selected by this',
      sv: 'Människor får inte sökas fram efter detta',
      pl: 'Nie wolno wyszukiwać osób według tego kryterium',
    },
    explanation: {
      en: 'No filter, order or count selects people by sensitive data, crimes or deprivation of liberty, but for decisions on detention. “blockers” gives every reason with its legal ground.',
      sv: 'Inget filter, ingen sortering och ingen räkning söker fram människor efter känsliga uppgifter, brott eller frihetsberövande, utom för beslut om förvar. ”blockers” anger varje skäl med sitt lagrum.',
      pl: 'Żaden filtr, porządek ani zliczanie nie wyszukuje osób według danych wrażliwych, przestępstw lub pozbawienia wolności, chyba że chodzi o decyzje o detencji. „blockers” podaje każdą przyczynę z podstawą prawną.',
    },
  },
  'issuer-unavailable': {
    status: 503,
    title: {
      en: 'The token issuer does not answer',
      sv: 'Biljettutfärdaren svarar inte',
      pl: 'Wystawca tokenów nie odpowiada',
    },
    explanation: {
      en: 'The keys needed to check the token cannot be fetched just now. Try again when Retry-After has passed.',
      sv: 'Nycklarna som behövs för att kontrollera biljetten går inte att hämta just nu. Försök igen när Retry-After har gått.',
      pl: 'Nie można teraz pobrać kluczy potrzebnych do sprawdzenia tokenu. Spróbuj ponownie po czasie podanym w Retry-After.',
    },
    headers: { 'Retry-After': '5' },
  },
  'not-available-in-production': {
    status: 403,
    title: {
      en: 'Not available in production',
      sv: 'Inte tillgängligt i produktion',
      pl: 'Niedostępne w środowisku produkcyjnym',
    },
    explanation: {
      en: 'The operation exists for development and tests only.',
      sv: 'Operationen finns bara för utveckling och test.',
      pl: 'Operacja służy wyłącznie do programowania i testów.',
    },
  },
  'clock-not-available': {
    status: 409,
    title: { en: 'The clock cannot be moved', sv: 'Klockan kan inte flyttas', pl: 'Zegara nie można przestawić' },
    explanation: {
      en: 'This server runs on real time. The development clock is switched off in its settings.',
      sv: 'Den här servern går på verklig tid. Utvecklingsklockan är avstängd i inställningarna.',
      pl: 'Ten serwer działa w czasie rzeczywistym. Zegar deweloperski jest wyłączony w ustawieniach.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;

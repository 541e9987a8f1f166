import type { ProblemEntry } from './entry';

/** The service itself is not well. */
export const serviceProblems = {
  'database-unavailable': {
    status: 503,
    title: { en: 'The database does not answer', sv: 'Databasen svarar inte', pl: 'Baza danych nie odpowiada' },
    explanation: {
      en: 'Nothing half-finished is left behind. Repeat the request, with the same Idempotency-Key, when Retry-After has passed.',
      sv: 'Inget har blivit halvfärdigt. Upprepa anropet, med samma Idempotency-Key, när Retry-After har gått.',
      pl: 'Nic nie zostało wykonane w połowie. Powtórz żądanie z tym samym Idempotency-Key po czasie podanym w Retry-After.',
    },
    headers: { 'Retry-After': '2' },
  },
  'shutting-down': {
    status: 503,
    title: { en: 'The server is closing', sv: 'Servern stängs', pl: 'Serwer jest zamykany' },
    explanation: {
      en: 'This server finishes what it has begun and takes nothing new. Another one, or the same after a restart, will answer.',
      sv: 'Servern avslutar det den har påbörjat och tar inte emot något nytt. En annan, eller samma efter omstart, svarar.',
      pl: 'Serwer kończy rozpoczęte czynności i nie przyjmuje nowych. Odpowie inny lub ten sam po ponownym uruchomieniu.',
    },
    headers: { 'Retry-After': '5' },
  },
  'pages-unavailable': {
    status: 503,
    title: {
      en: 'The pages cannot be made now',
      sv: 'Sidorna kan inte göras nu',
      pl: 'Stron nie można teraz sporządzić',
    },
    explanation: {
      en: 'Too many are being made, or it took too long. Nothing was released. Repeat the request when Retry-After has passed.',
      sv: 'För många görs just nu, eller det tog för lång tid. Inget har lämnats ut. Upprepa anropet när Retry-After har gått.',
      pl: 'Sporządza się ich zbyt wiele albo trwało to za długo. Niczego nie wydano. Powtórz żądanie po czasie podanym w Retry-After.',
    },
    headers: { 'Retry-After': '10' },
  },
  'internal-error': {
    status: 500,
    title: { en: 'Something went wrong with us', sv: 'Något gick fel hos oss', pl: 'Wystąpił błąd po naszej stronie' },
    explanation: {
      en: 'The fault is ours and has been logged. Give the “traceId” to the support when you report it.',
      sv: 'Felet är vårt och har loggats. Ange ”traceId” till supporten när du anmäler det.',
      pl: 'Błąd leży po naszej stronie i został zapisany. Zgłaszając go, podaj wsparciu „traceId”.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;

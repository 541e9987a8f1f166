import type { CaseFile } from './case-file';
import { clock, type Command, type Text } from './kernel';
import type { ScopeRow } from './platform/identity';
import { procedures } from './procedures';

interface CommandGroup {
  readonly scope: string;
  readonly title: Text;
  /** Whatever a command records here makes it one of the group; the first group that fits is its own. */
  readonly regions?: readonly string[];
}

/** Commands, from those that weigh most on a person to all others. */
const commandGroups: readonly CommandGroup[] = [
  {
    scope: 'custody:write',
    title: { en: 'Detention and supervision', sv: 'Förvar och uppsikt', pl: 'Detencja i nadzór' },
    regions: ['custody'],
  },
  {
    scope: 'decisions:write',
    title: {
      en: 'Decisions, appeals, bars to enforcement and entry bans',
      sv: 'Beslut, överklaganden, verkställighetshinder och återreseförbud',
      pl: 'Decyzje, odwołania, przeszkody w wykonaniu i zakazy wjazdu',
    },
    regions: ['decision', 'remedy', 'departure-period', 'entry-ban', 'holds'],
  },
  {
    scope: 'transport:write',
    title: { en: 'Transports and journeys', sv: 'Transporter och resor', pl: 'Transporty i podróże' },
    regions: ['transport'],
  },
  {
    scope: 'cases:write',
    title: { en: 'Everything else in a case', sv: 'Allt annat i ett ärende', pl: 'Pozostałe czynności w sprawie' },
  },
];

const recordsIn = ({ records }: Command<CaseFile>, regions: readonly string[]): boolean =>
  records.some(({ event }) => regions.includes(event.region));

const groupOf = (command: Command<CaseFile>): CommandGroup | undefined =>
  commandGroups.find(({ regions }) => !regions || recordsIn(command, regions));

const routesOf = ({ by, name, opens }: Command<CaseFile>): readonly string[] =>
  by
    .filter(({ authority }) => authority !== clock)
    .map(({ authority }) => `POST /${authority.slug}/cases/${opens ? name : `*/${name}`}`);

const routesOfGroup = (group: CommandGroup): readonly string[] => [
  ...new Set(
    procedures
      .flatMap(({ commands }) => commands)
      .filter(command => groupOf(command) === group)
      .flatMap(routesOf),
  ),
];

const changes = 'POST|PUT|PATCH|DELETE';

/** Rows whose routes are few enough to be written down; they stand before wider ones that name the same places. */
const special: readonly ScopeRow[] = [
  {
    scope: 'rights:write',
    title: {
      en: 'Requests of the person about their data',
      sv: 'Den registrerades begäranden',
      pl: 'Żądania osoby dotyczące jej danych',
    },
    routes: [
      '* /data-subject-requests/**',
      '* /persons/*/data-subject-requests/**',
      '* /persons/*/subject-access-exports/**',
      '* /persons/*/rectifications/**',
      '* /persons/*/restrictions/**',
      '* /rectifications/**',
      '* /restrictions/**',
      '* /persons/*/access-limits/**',
      '* /access-limits/**',
      '* /data-protection-notices/**',
      '* /rights-erasures/**',
    ],
  },
  {
    scope: 'retention:write',
    title: { en: 'Retention and erasure', sv: 'Bevarande och gallring', pl: 'Przechowywanie i usuwanie' },
    routes: [
      '* /retention/**',
      '* /legal-holds/**',
      '* /destruction-lists/**',
      '* /cases/*/legal-holds/**',
      '* /persons/*/legal-holds/**',
    ],
  },
  {
    scope: 'oversight:read',
    title: {
      en: 'Who looked at what, and proofs of the journal',
      sv: 'Vem som sett vad, och bevis för journalen',
      pl: 'Kto co przeglądał i dowody dziennika',
    },
    routes: ['GET /read-log/**', 'GET /break-glass/**', 'GET /access-alerts/**', 'POST /journal-verifications'],
  },
  {
    scope: 'access:write',
    title: {
      en: 'Assignments, grants and urgent access',
      sv: 'Tilldelning, behörigheter och nödåtkomst',
      pl: 'Przydział, uprawnienia i dostęp awaryjny',
    },
    routes: [
      `* /cases/*/assignment/**`,
      `* /cases/*/grants/**`,
      `* /cases/*/break-glass/**`,
      `* /cases/*/protection/**`,
      '* /assignments/**',
      '* /access-regimes/**',
      '* /grants/**',
      '* /mandates/**',
      `${changes} /break-glass/**`,
      `${changes} /access-alerts/**`,
      `${changes} /read-log/**`,
    ],
  },
];

const general: readonly ScopeRow[] = [
  {
    scope: 'persons:read',
    title: { en: 'Persons and searches for them', sv: 'Personer och personsökning', pl: 'Osoby i ich wyszukiwanie' },
    routes: ['GET /persons/**', 'POST /person-searches'],
  },
  {
    scope: 'persons:write',
    title: { en: 'What is said of a person', sv: 'Uppgifter om en person', pl: 'Dane o osobie' },
    routes: [`${changes} /persons/**`],
  },
  {
    scope: 'cases:read',
    title: {
      en: 'Cases with all that hangs on them, worklists',
      sv: 'Ärenden med allt som hör dit, arbetslistor',
      pl: 'Sprawy ze wszystkim, co do nich należy, listy zadań',
    },
    routes: [
      ...['cases', 'deadlines', 'handovers', 'notices', 'operations', 'returnees', 'returnee-statistics'],
      'transport-orders',
    ].map(place => `GET /${place}/**`),
  },
  {
    scope: 'events:read',
    title: { en: 'The feed of events', sv: 'Händelseflödet', pl: 'Strumień zdarzeń' },
    routes: ['GET /events/**'],
  },
  {
    scope: 'webhooks:write',
    title: {
      en: 'Having the feed of events pushed; the feed itself is needed too',
      sv: 'Att få händelseflödet skickat; flödet självt behövs också',
      pl: 'Wysyłanie strumienia zdarzeń; potrzebny jest też sam strumień',
    },
    routes: ['* /webhooks/**'],
  },
  {
    scope: 'reference:read',
    title: {
      en: 'Rules of law and country profiles',
      sv: 'Rättsregler och landprofiler',
      pl: 'Przepisy i profile krajów',
    },
    routes: [
      'GET /law/**',
      'POST /law/deadline-calculations',
      'GET /country-profiles/**',
      'GET /information-campaigns/**',
    ],
  },
  {
    scope: 'reference:write',
    title: { en: 'Country profiles, kept up to date', sv: 'Landprofiler, att hålla aktuella', pl: 'Profile krajów' },
    routes: [`${changes} /country-profiles/**`, `${changes} /information-campaigns/**`],
  },
];

/** What is named nowhere above is open to the fewest clients. */
const last: ScopeRow = {
  scope: 'administration',
  title: { en: 'Everything else', sv: 'Allt övrigt', pl: 'Wszystko inne' },
  routes: ['* /development/**'],
};

/**
 * Into what a client may be let: groups of routes, as data. A scope limits what a person may do through the client; it
 * never adds to the roles of the person.
 */
export const scopes: readonly ScopeRow[] = [
  ...special,
  ...commandGroups.map(group => ({
    scope: group.scope,
    title: group.title,
    routes: [...routesOfGroup(group), ...(group.scope === 'transport:write' ? [`${changes} /operations/**`] : [])],
  })),
  ...general,
  last,
];

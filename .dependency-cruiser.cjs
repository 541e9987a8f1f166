/**
 * The ladder: every folder knows only what lies below it.
 * kernel < law < case-file < access, platform < read-log < marks < journal, deadlines, persons < cases < acts, agencies < app
 * (acts hold the rows; they skip platform and cases but for the field decorators of their inputs)
 */
const spec = '\\.spec\\.ts$';
const time = '^node_modules/temporal-(polyfill|spec)/';

/** What a folder may import: itself, these places, and nothing else of ours or of npm. */
const pure = (name, comment, from, ...places) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: spec },
  to: { pathNot: [from, ...places, time] },
});

/** What a folder may import of ours; npm is free to it. */
const rung = (name, comment, from, ...places) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: spec },
  to: { path: '^(src|test|migrations)/', pathNot: [from, ...places] },
});

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const kernel = '^src/kernel/';
const law = '^src/law/';
const caseFile = '^src/case-file/';
const access = '^src/access/';
const platform = '^src/platform/';
const cases = '^src/cases/';
const readLog = '^src/read-log/';
const walls = '^src/walls/';
const marks = '^src/marks/';
const below = [kernel, law, caseFile, access, platform, readLog, walls, marks];
const beside = ['^src/journal/', '^src/deadlines/', '^src/persons/'];

module.exports = {
  forbidden: [
    forbid('no-circular', 'What needs each other is one thing; type-only imports count.', {}, { circular: true }),
    forbid('no-unknown-import', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'no-orphan',
      'A file that nobody imports and that starts nothing is dead.',
      { orphan: true, path: '^src/', pathNot: [spec, '\\.d\\.ts$', '^src/main\\.ts$', '^src/bin/'] },
      {},
    ),
    forbid(
      'no-test-in-the-house',
      'What runs does not need its tests.',
      { path: '^(src|migrations)/', pathNot: [spec] },
      { path: ['^test/', spec] },
    ),
    forbid(
      'no-development-package-in-the-house',
      'What is installed for development only is absent in production; bench and calendars are development tools.',
      { path: '^(src|migrations)/', pathNot: [spec, '^src/bench/', '^src/bin/(bench|calendars)\\.ts$'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-unlisted-package',
      'What is imported is in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),

    pure('kernel-is-pure', 'The kernel judges; it has no framework, database, clock or law.', kernel),
    pure('law-is-pure', 'Law is dated data and arithmetic.', law, kernel),
    pure('case-file-is-pure', 'What a case is follows from its events alone.', caseFile, kernel, law),
    pure(
      'access-is-pure',
      'Who may know and do what is data and one judgment; whoever tells or takes anything asks it.',
      access,
      ...[kernel, law, caseFile],
    ),
    pure(
      'rows-of-law-are-pure',
      'Rows, roles, guards and deadlines rest on kernel, law and case file, and on inputs of their own.',
      '^src/(acts/(?!.*/inputs/)|agencies/[^/]+/[^/]+\\.(roles|commands)\\.ts$)',
      ...[kernel, law, caseFile, '^src/acts/[^/]+/'],
    ),
    pure(
      'inputs-are-fields',
      'An input is its fields; the words that it may choose from come from the case file and the law.',
      '^src/acts/.*/inputs/',
      ...[kernel, law, caseFile, '^src/platform/http/fields\\.ts$'],
    ),
    forbid(
      'countries-are-strangers',
      'The rows of one country do not know those of another.',
      { path: '^src/acts/(?!neutral/)([^/]+)/' },
      { path: '^src/acts/', pathNot: ['^src/acts/$1/', '^src/acts/neutral/'] },
    ),
    forbid(
      'what-countries-share-knows-none',
      'What the rows of every country have in common cites no law and knows the rows of none.',
      { path: '^src/acts/neutral/' },
      { path: '^src/(acts/(?!neutral/)|law/(sweden|poland|eu)/)' },
    ),

    rung('platform-serves-any-house', 'The platform knows nothing of cases.', platform, kernel, law, caseFile),
    rung(
      'walls-ask-the-policy',
      'The first wall as requests meet it; the policy is asked, and the platform says no.',
      walls,
      ...[kernel, law, caseFile, access, platform],
    ),
    rung('read-log-knows-its-place', 'Looks at anything, by whoever looked.', readLog, kernel, platform),
    rung(
      'marks-know-their-place',
      'What stands beside a datum, for whoever shows it.',
      marks,
      kernel,
      platform,
      readLog,
    ),
    rung('journal-knows-its-place', 'Events and their chain; not who reads them.', beside[0], ...below),
    rung('deadlines-know-their-place', 'What falls due; the spine lets it lapse.', beside[1], ...below),
    rung('persons-know-their-place', 'People, without the cases about them.', beside[2], ...below),
    rung(
      'campaigns-know-their-place',
      'What was told to whom in general, without persons.',
      '^src/campaigns/',
      ...below,
    ),
    rung('countries-know-their-place', 'What is known of a country, without cases.', '^src/countries/', ...below),
    rung(
      'retention-knows-its-place',
      'What may go and who agreed to it; the tables are asked, not their owners.',
      '^src/retention/',
      ...[...below, beside[0], beside[1]],
    ),
    rung(
      'rights-know-their-place',
      'What a person is told of themselves rests on what the authority sees; nothing below asks for it.',
      '^src/rights/',
      ...[...below, ...beside, cases, '^src/retention/'],
    ),
    rung(
      'circles-know-their-place',
      'Who is let into a case; the tables are asked, not the case.',
      '^src/circle/',
      ...[...below, beside[0]],
    ),
    rung(
      'spine-knows-no-agency',
      'The one road takes procedures by a token; it never learns the name of an authority or a row.',
      cases,
      ...[...below, ...beside],
    ),
    rung(
      'returnees-know-their-place',
      'The register reads cases; it knows no rule and no authority.',
      '^src/returnees/',
      ...[...below, cases],
    ),
    rung(
      'return-document-knows-its-place',
      'A form filled in from persons, cases and the journal; it knows no rule and no authority.',
      '^src/return-document/',
      ...[...below, ...beside, cases],
    ),
    rung(
      'webhooks-know-their-place',
      'The feed is pushed as cases tell it; webhooks have no way of their own to read.',
      '^src/webhooks/',
      ...[...below, beside[0], cases],
    ),
    rung(
      'agencies-know-their-place',
      'An authority is its roles, its rows and the routes made from them.',
      '^src/agencies/',
      ...[kernel, law, caseFile, '^src/acts/', '^src/cases/http/'],
    ),
    forbid(
      'agencies-are-strangers',
      'Authorities meet in the case; a handover is a row and never a call.',
      { path: '^src/agencies/([^/]+)/' },
      { path: '^src/agencies/', pathNot: '^src/agencies/$1/' },
    ),
    forbid(
      'one-place-names-every-authority',
      'Whoever else lists the authorities has to be changed with each new one.',
      {
        path: '^src/',
        pathNot: [
          spec,
          '^src/(app|procedures|role-groups|role-rights|role-rights-poland)\\.ts$',
          '^src/(bin|seed|agencies)/',
        ],
      },
      { path: '^src/agencies/' },
    ),
    forbid(
      'one-place-knows-the-rows',
      'Rows reach the rest of the house inside a procedure. Invented stories fill in their inputs.',
      { path: '^src/', pathNot: [spec, '^src/procedures\\.ts$', '^src/(acts|agencies|seed|bench)/'] },
      { path: '^src/acts/' },
    ),
    forbid(
      'entities-stay-home',
      'A table has one owner; others ask it. The schema check lists them all.',
      { path: '^src/([^/]+)/', pathNot: spec },
      { path: '\\.entity\\.ts$', pathNot: '^src/$1/' },
    ),

    rung(
      'guidance-tells-what-the-rows-say',
      'What people are told of a case follows from its rows, its file and its journal.',
      '^src/guidance/',
      ...[...below, ...beside, cases, '^src/process-map/'],
    ),
    rung('maps-are-drawn-from-rows', 'Pages and maps follow from procedures alone.', '^src/process-map/', kernel, law),
    rung(
      'start-opens-the-doors',
      'Starting and stopping is handed the house; it does not build it.',
      '^src/start/',
      platform,
    ),
    rung(
      'demo-is-a-client',
      'A story goes over HTTP like any other client; from the house it knows the vocabulary.',
      '^src/demo/',
      ...[kernel, law, caseFile, '^src/procedures\\.ts$', '^src/platform/(config|identity)/'],
    ),
    forbid(
      'tools-stand-outside',
      'Nothing that serves requests needs a tool; a first start outside production fills an empty database.',
      { path: '^src/', pathNot: [spec, '^src/main\\.ts$', '^src/(bin|demo|seed|bench)/'] },
      { path: '^src/(bin|demo|seed|bench)/' },
    ),
    forbid(
      'the-house-is-built-once',
      'Only what starts a process or describes the whole imports the composition root.',
      { path: '^src/', pathNot: [spec, '^src/(main|app)\\.ts$', '^src/bin/'] },
      { path: '^src/(app|main)\\.ts$' },
    ),
    forbid(
      'migrations-stand-alone',
      'What once ran must run the same for ever.',
      { path: '^migrations/' },
      { path: '^(src|test)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectJSDocImports: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};

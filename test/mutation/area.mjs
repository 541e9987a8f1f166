import { fileURLToPath, URL } from 'node:url';

/**
 * Mutation testing of one part that judges. A mutant that no test notices is a rule that nobody would miss.
 * One area at a time, each with its own tests.
 * The exhaustive walk and the random ones are left out: they touch everything, and each mutant would wait for them.
 * @param {string} name of the reports
 * @param {{ mutate: string[], specs: string[], sourceIsKept?: boolean, break?: number }} given `specs`: files, or
 *   folders of them; `sourceIsKept`: nothing that is mutated remembers anything, so only the specs are loaded anew for
 *   every mutant; `break`: the score below which the run fails
 */
export const area = (name, { mutate, specs, sourceIsKept = false, ...given }) => ({
  mutate: [...mutate, '!src/**/*.spec.ts', '!src/**/index.ts'],
  plugins: [fileURLToPath(new URL('one-process.mjs', import.meta.url))],
  testRunner: 'one-process',
  specs,
  sourceIsKept,
  coverageAnalysis: 'perTest',
  // A busy machine must not pass for a mutant found: a test may take long before it counts as hanging.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  // What is built when a module is loaded (rules, rows, titles) is data, shown right by known answers: each mutant in it
  // would need every test again.
  ignoreStatic: true,
  // Words for people, codes and citations: a wrong word is for a reader to find, a wrong code for the types.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'docs', 'reports', 'coverage', 'migrations', '.samverk', '*.tsbuildinfo'],
  tempDirName: 'reports/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, skipFull: true },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  thresholds: { high: 90, low: 80, break: given.break ?? null },
});

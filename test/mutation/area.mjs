import base from '../../jest.config.cjs';

const [unit] = base.projects;

/**
 * Mutation testing of one part that judges. A mutant that no test notices is a rule that nobody would miss.
 * One area at a time, each with its own tests: Jest loads every test file anew for every mutant.
 * The exhaustive walk and the random ones are left out: they touch everything, and each mutant would wait for them.
 * @param {string} name of the reports
 * @param {{ mutate: string[], tests: string[], break?: number }} given `break`: the score below which the run fails
 */
export const area = (name, { mutate, tests, ...given }) => ({
  mutate: [...mutate, '!src/**/*.spec.ts', '!src/**/index.ts'],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: { ...unit, rootDir: undefined, testMatch: tests.map(pattern => `<rootDir>/${pattern}`) },
  },
  coverageAnalysis: 'perTest',
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

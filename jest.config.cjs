/** Three sizes of test: beside the code, on a real PostgreSQL, over real HTTP. */
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/transform.cjs' },
  // Packages that ship only ES modules are transformed too: Jest cannot require them on Node 20.
  transformIgnorePatterns: [],
  // What tools leave behind is not the project.
  modulePathIgnorePatterns: ['<rootDir>/(dist|reports)/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
};

module.exports = {
  // One after the other: a transaction of one test holds back the feeds and seals of all on the same server.
  maxWorkers: 1,
  workerIdleMemoryLimit: '1500MB',
  // No duty is a duration: this only ends what hangs, also where many share the machine.
  testTimeout: 180_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/acceptance/**/*.spec.ts'],
    },
    {
      ...base,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/integration/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/postgres/start.cjs',
      globalTeardown: '<rootDir>/test/postgres/stop.cjs',
    },
    {
      ...base,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/postgres/start.cjs',
      globalTeardown: '<rootDir>/test/postgres/stop.cjs',
    },
  ],
};

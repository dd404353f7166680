/** Native ESM: run through `npm test`, which sets `--experimental-vm-modules`. */
module.exports = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        isModule: true,
      },
    ],
  },
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.novapos/'],
  // Those of the apps are vitest's.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/frontends/'],
  globalSetup: '<rootDir>/subgraphs/shared/chassis/src/testing/global-setup.cjs',
  globalTeardown: '<rootDir>/subgraphs/shared/chassis/src/testing/global-teardown.cjs',
  testSequencer: '<rootDir>/tests/longest-first.cjs',
  testTimeout: 30_000,
  // Half of a test's time is PostgreSQL's and the network's: a core a worker leaves none idle.
  maxWorkers: '100%',
};

/** The tests of one layer (environment variable LAYER), in the environment in which Stryker counts what each covers. */
const { projects } = require('../../jest.config');

const [node] = projects;

module.exports = {
  ...node,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  // Each mutant is a run of jest of its own, which looks through all of these folders.
  roots: ['<rootDir>/src', `<rootDir>/tests/${process.env.LAYER}`],
  testMatch: [`<rootDir>/tests/${process.env.LAYER}/**/*.test.ts`],
  // It reads the rules' files as text, and a changed one has other text.
  testPathIgnorePatterns: [...node.testPathIgnorePatterns, '<rootDir>/tests/rules/catalogue.test.ts'],
};

/**
 * The tests that answer for one layer (environment variable LAYER): its own, and those of the layers above it that
 * exist to hold its decisions; in the environment in which Stryker counts what each test covers.
 */
const { projects } = require('../../jest.config');

const [node] = projects;

const ALSO = {
  records: ['rules', 'dues', 'calendar'],
  calendar: ['rules'],
  dues: ['rules'],
};

const folders = [process.env.LAYER, ...(ALSO[process.env.LAYER] ?? [])];

module.exports = {
  ...node,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
};

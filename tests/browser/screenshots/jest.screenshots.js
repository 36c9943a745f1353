const { projects } = require('../../../jest.config');

const browser = projects.find(({ displayName }) => displayName === 'browser');

/** Pictures are taken by hand, to be looked at: `npx jest --config tests/browser/screenshots/jest.screenshots.js`. */
module.exports = {
  testTimeout: 120_000,
  projects: [
    { ...browser, displayName: 'screenshots', testMatch: ['<rootDir>/tests/browser/screenshots/*.pictures.ts'] },
  ],
};

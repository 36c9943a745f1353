/** Types are checked by `npm run typecheck`; here each file is only transpiled. */
const transpile = [
  'ts-jest',
  {
    diagnostics: false,
    tsconfig: {
      module: 'CommonJS',
      moduleResolution: 'bundler',
      target: 'ES2022',
      jsx: 'react-jsx',
      esModuleInterop: true,
      isolatedModules: true,
      resolveJsonModule: true,
      allowJs: true,
    },
  },
];

/** Packages published as ES modules only, which jest cannot load as they are. */
const ES_MODULES = [
  'hyparquet',
  'hyparquet-writer',
  'string-width',
  'strip-ansi',
  'ansi-regex',
  'get-east-asian-width',
];

const FLUENT_INDEX = 'node_modules/@fluentui/react-components/lib-commonjs/index\\.cjs$';

const shared = {
  rootDir: __dirname,
  // Copies of the project in which its code is changed on purpose.
  modulePathIgnorePatterns: ['<rootDir>/out/'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/tests/fast-check/seeded.js' },
  transform: {
    '\\.tsx?$': transpile,
    '\\.sql$': '<rootDir>/tests/sql-text.js',
    [`node_modules/(${ES_MODULES.join('|')})/.*\\.js$`]: transpile,
  },
  transformIgnorePatterns: [`node_modules/(?!(${ES_MODULES.join('|')})/)`],
};

/** The timeout is one for all projects: inside a project jest passes it over. */
module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^@fluentui/react-icons$': '<rootDir>/tests/fluent/icons-by-name.js',
      },
      transform: { ...shared.transform, [FLUENT_INDEX]: '<rootDir>/tests/fluent/lazy-index.js' },
      transformIgnorePatterns: [`node_modules/(?!(${ES_MODULES.join('|')}|@fluentui/react-components)/)`],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/build-pages.js',
    },
  ],
};

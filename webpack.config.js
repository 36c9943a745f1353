const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { OfflinePlugin } = require('./webpack.offline');
const { page, pages } = require('./webpack.pages');
const { StartSizePlugin } = require('./webpack.start-size');

/** Types are checked by `npm run typecheck`; the build only transpiles. */
const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
};

/** What runs in Node.js: each entry starts quickly, and loads of the rest what its command needs. */
const forNode = {
  mode: 'production',
  target: 'node20',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript, { test: /\.sql$/, type: 'asset/source' }] },
  optimization: { minimize: false },
  stats: 'errors-warnings',
  performance: false,
};

/** Optional, and native: asked for when it is needed. */
const optional = { '@duckdb/node-api': 'commonjs @duckdb/node-api' };

/** The command line, its demo and its sample. */
const commandLine = {
  ...forNode,
  name: 'cli',
  entry: {
    'theme-day': './src/cli/main.ts',
    'city-worker': './src/cli/city/worker-entry.ts',
    demo: './src/sample/demo.ts',
    'make-sample': './src/sample/make-sample.ts',
  },
  output: { path: path.join(__dirname, 'build'), filename: '[name].js', chunkFilename: 'parts/[id].js' },
  externals: optional,
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
};

/** For those who work on the product: the reference of the rules, the benchmark. */
const tools = {
  ...forNode,
  name: 'tools',
  entry: {
    'make-rules-page': './tests/rules-page/make-rules-page.ts',
    bench: './tests/bench/bench.ts',
    'bench-case': './tests/bench/bench-case.ts',
    'bench-city': './tests/bench/bench-city.ts',
    meter: './tests/bench/meter.ts',
    'bench-exceljs': './tests/bench/bench-exceljs.ts',
    fuzz: './tests/fuzz/fuzz.ts',
    'fuzz-worker': './tests/fuzz/worker.ts',
    'make-files': './tests/bench/make-files.ts',
    'cost-hook': './tests/bench/cost-hook.ts',
    peer: './tests/bench/peer.ts',
  },
  output: { path: path.join(__dirname, 'build', 'tools'), filename: '[name].js' },
  externals: {
    ...optional,
    typescript: 'commonjs typescript',
    exceljs: 'commonjs exceljs',
    'playwright-core': 'commonjs playwright-core',
    '@sparticuz/chromium': 'import @sparticuz/chromium',
  },
};

/** Kilobytes of JavaScript, with gzip, that the workbench may need before its first paint. */
const WORKBENCH_START = 180;

/** The same pane beside a grid, for a browser without Excel. */
const workbench = {
  ...page({
    name: 'workbench',
    entry: './src/workbench/workbench-entry.tsx',
    template: './src/workbench/workbench.html',
    plugins: [
      new StartSizePlugin({ limit: WORKBENCH_START }),
      new OfflinePlugin({
        source: path.join(__dirname, 'src', 'workbench', 'offline.js'),
        file: 'workbench-offline.js',
      }),
    ],
  }),
  // Started again and again while one looks at things: what has not changed is not built anew.
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
};

/** The core for other programs, with no host behind it. Its types are written by `npm run library`. */
const library = {
  ...forNode,
  name: 'library',
  entry: { index: './src/library/index.ts' },
  output: { path: path.join(__dirname, 'build', 'library'), filename: '[name].js', library: { type: 'commonjs2' } },
};

module.exports = [commandLine, tools, library, ...pages, workbench];

const path = require('node:path');
const { BannerPlugin } = require('webpack');

/** Types are checked by `npm run typecheck`; the build only transpiles. */
const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
};

/** The command line and its demo: each one file that starts quickly and needs nothing beside it. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { 'theme-day': './src/cli/main.ts', demo: './src/cli/demo.ts', 'make-sample': './src/cli/make-sample.ts' },
  output: { path: path.join(__dirname, 'build'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  stats: 'errors-warnings',
  performance: false,
};

module.exports = [commandLine];

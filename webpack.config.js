const path = require('node:path');
const { BannerPlugin } = require('webpack');

/** Types are checked by `npm run typecheck`; the build only transpiles. */
const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
};

/** The command line as one file that starts quickly and needs nothing beside it. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.join(__dirname, 'build'), filename: 'theme-day.js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  stats: 'errors-warnings',
  performance: false,
};

module.exports = [commandLine];

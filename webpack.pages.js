const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { StartSizePlugin } = require('./webpack.start-size');

/**
 * Where Office's script comes from: Microsoft's public address; for tenants of
 * 21Vianet https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js;
 * for an intranet a copy of the npm package @microsoft/office-js on one's own server.
 */
const OFFICE_JS = process.env.OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Kilobytes of JavaScript, with gzip, that the pane may need before its first paint. */
const START_LIMIT = 200;

/** Types are checked by `npm run typecheck`; the build only transpiles. */
const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
};

/**
 * What a page may fetch: its own files, and Office's script where it has one. Styles
 * are written by Fluent UI while the page runs, hence the one 'unsafe-inline'.
 */
function policy(officeJs) {
  const scripts = officeJs && /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A page for the browser, in files named after their contents. `folder` holds all of them but the page itself. */
function page({ name, entry, template, officeJs = null, plugins = [] }) {
  return {
    name,
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: 'source-map',
    entry: { [name]: entry },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: `${name}/[name].[contenthash:8].js`,
      chunkFilename: `${name}/[name].[contenthash:8].js`,
      assetModuleFilename: `${name}/[name].[contenthash:8][ext]`,
      // Each page sweeps its own folder only: several builds share dist.
      clean: { keep: (file) => !file.startsWith(`${name}/`) },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [typescript] },
    plugins: [
      new HtmlWebpackPlugin({ template, filename: `${name}.html`, policy: policy(officeJs), officeJs }),
      ...plugins,
    ],
    stats: 'errors-warnings',
    performance: false,
  };
}

/** The task pane in Excel. */
const pane = page({
  name: 'taskpane',
  entry: './src/taskpane/excel-entry.tsx',
  template: './src/taskpane/taskpane.html',
  officeJs: OFFICE_JS,
  plugins: [new StartSizePlugin({ limit: START_LIMIT })],
});

module.exports = { OFFICE_JS, page, pages: [{ ...pane, name: 'pane' }] };

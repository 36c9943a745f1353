const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { ManifestPlugin } = require('./webpack.manifest');
const { StartSizePlugin } = require('./webpack.start-size');

/**
 * Where Office's script comes from: Microsoft's public address; for tenants of
 * 21Vianet https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js;
 * for an intranet "office/office.js": then the build puts a copy of the npm package
 * @microsoft/office-js beside the pages.
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
    // Beside dist, not in it: whoever traces a defect has them, whoever deploys need not sort them out.
    devtool: 'hidden-source-map',
    entry: { [name]: entry },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: `${name}/[name].[contenthash:8].js`,
      chunkFilename: `${name}/[name].[contenthash:8].js`,
      assetModuleFilename: `${name}/[name].[contenthash:8][ext]`,
      sourceMapFilename: '../build/maps/[file].map',
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

/** The files of office.js that a copy of one's own needs: for Excel on Windows, on the Mac and on the web. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/**
 * A copy of office.js beside the pages, for an office without internet:
 * OFFICE_JS=office/office.js. Its licence lets it be passed on unmodified only.
 */
const ownOffice = OFFICE_FILES.map((file) => ({
  from: file,
  context: path.join(__dirname, 'node_modules', '@microsoft', 'office-js', 'dist'),
  to: `office/${file}`,
  info: { minimized: true },
}));

/** The task pane in Excel, and on the same page what the ribbon's buttons do. */
const pane = page({
  name: 'taskpane',
  entry: ['./src/taskpane/excel-entry.tsx', './src/commands/excel-entry.ts', './src/commands/formulas-entry.ts'],
  template: './src/taskpane/taskpane.html',
  officeJs: OFFICE_JS,
  plugins: [
    new StartSizePlugin({ limit: START_LIMIT }),
    new ManifestPlugin({
      source: path.join(__dirname, 'manifest.xml'),
      address: process.env.ADDIN_URL,
      others: ['guide.html', 'functions.js'],
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/icons/*.png', context: __dirname },
        ...['shortcuts.json', 'functions.json'].map((file) => ({
          from: `assets/${file}`,
          to: file,
          context: __dirname,
        })),
        ...(/^https:/.test(OFFICE_JS) ? [] : ownOffice),
      ],
    }),
  ],
});

/** The sentence that a button of the ribbon shows, or the question that it asks. */
const message = page({
  name: 'message',
  entry: './src/commands/message-entry.ts',
  template: './src/commands/message.html',
  officeJs: OFFICE_JS,
});

/** The guide for the staff, opened from the pane's help. */
const guide = page({
  name: 'guide',
  entry: './src/guide/entry.ts',
  template: './src/guide/guide.html',
  plugins: [
    new CopyWebpackPlugin({
      patterns: [
        {
          from: '*.png',
          context: path.join(__dirname, 'assets', 'guide', 'pictures'),
          to: 'guide/pictures/[name][ext]',
        },
      ],
    }),
  ],
});

/** Excel's own functions, for an Excel that runs them apart from the pane: one file, for an engine that may be older. */
const functions = {
  name: 'functions',
  mode: 'production',
  target: ['webworker', 'es2017'],
  devtool: 'hidden-source-map',
  entry: { functions: './src/functions/functions-entry.ts' },
  output: { path: path.join(__dirname, 'dist'), filename: '[name].js', sourceMapFilename: '../build/maps/[file].map' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        ...typescript,
        options: { ...typescript.options, compilerOptions: { noEmit: false, target: 'ES2017' }, instance: 'functions' },
      },
    ],
  },
  stats: 'errors-warnings',
  performance: false,
};

module.exports = { OFFICE_JS, page, pages: [{ ...pane, name: 'pane' }, message, guide, functions] };

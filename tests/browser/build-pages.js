const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const webpack = require('webpack');
const { findBrowser } = require('./find-browser');

/** The pages that are tested; office.js stands beside them, as in an office without internet. */
const PAGES = ['workbench', 'pane', 'message', 'guide', 'functions'];
const OFFICE_JS = 'office/office.js';

/** Builds the pages into the folder; smaller names and maps are of no use to a test, and take most of the time. */
function build(folder) {
  process.env.OFFICE_JS = OFFICE_JS;
  // Loaded here, where it is certain that they will be needed, and where office.js comes from is settled.
  const pages = require('../../webpack.config.js').filter(({ name }) => PAGES.includes(name));
  const { inMemoryExcel } = require('./excel/webpack.excel');
  const { StartSizePlugin } = require('../../webpack.start-size');
  const options = [...pages, inMemoryExcel].map((config) => ({
    ...config,
    output: { ...config.output, path: folder },
    plugins: (config.plugins ?? []).filter((plugin) => !(plugin instanceof StartSizePlugin)),
    devtool: false,
    optimization: { minimize: false },
    cache: { type: 'filesystem', name: `browser-tests-${config.name}` },
  }));
  return new Promise((resolve, reject) => {
    webpack(options, (failure, stats) => {
      const problem = failure ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      if (problem) reject(problem);
      else resolve();
    });
  });
}

/**
 * Once before all tests in a browser: finds one that starts and builds the pages.
 * Where there is none, the tests are skipped, and the reason is printed.
 */
module.exports = async function buildPages() {
  try {
    process.env.THEME_DAY_BROWSER = JSON.stringify(await findBrowser());
  } catch (problem) {
    process.stderr.write(`\nNo browser could be started, its tests are skipped: ${problem.message}\n`);
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'theme-day-pages-'));
  process.on('exit', () => require('node:fs').rmSync(folder, { recursive: true, force: true }));
  await build(folder);
  process.env.THEME_DAY_PAGES = folder;
};

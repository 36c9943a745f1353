const { existsSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { chromium } = require('playwright-core');
const webpack = require('webpack');

const LAUNCH = {
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** A browser of this computer, else the one that comes as a package. */
async function browserPath() {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((file) => file && existsSync(file));
  if (installed) return installed;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** Builds a page into the folder; smaller names and maps are of no use to a test. */
function build(name, folder) {
  // Loaded here, where it is certain that it will be needed.
  const config = require('../../webpack.config.js').find((one) => one.name === name);
  const options = {
    ...config,
    output: { ...config.output, path: folder },
    devtool: false,
    optimization: { minimize: false },
    cache: { type: 'filesystem', name: `browser-tests-${name}` },
  };
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
    const executablePath = await browserPath();
    await (await chromium.launch({ ...LAUNCH, executablePath })).close();
    process.env.THEME_DAY_BROWSER = JSON.stringify({ ...LAUNCH, executablePath });
  } catch (problem) {
    process.stderr.write(`\nNo browser could be started, its tests are skipped: ${problem.message}\n`);
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'theme-day-pages-'));
  process.on('exit', () => require('node:fs').rmSync(folder, { recursive: true, force: true }));
  await build('workbench', folder);
  process.env.THEME_DAY_PAGES = folder;
};

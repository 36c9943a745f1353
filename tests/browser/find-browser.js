const { existsSync } = require('node:fs');
const { chromium } = require('playwright-core');

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
  const installed = [process.env.CHROME_PATH, '/usr/bin/chromium'].find((file) => file && existsSync(file));
  if (installed) return installed;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** How to start a browser that was seen to start. Rejects where there is none. */
async function findBrowser() {
  const launch = { ...LAUNCH, executablePath: await browserPath() };
  await (await chromium.launch(launch)).close();
  return launch;
}

module.exports = { findBrowser };

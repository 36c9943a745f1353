#!/usr/bin/env node
// Prints the path of a browser of the Chromium family that starts on this machine, or nothing.
const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');

/** In the order in which they are tried; the last one comes from the npm registry and unpacks itself. */
const CANDIDATES = [
  () => process.env.CHROMIUM_PATH,
  () => '/usr/bin/chromium',
  async () => (await import('@sparticuz/chromium')).default.executablePath(),
];

async function usableFile(candidate) {
  try {
    const file = await candidate();
    if (!file || !existsSync(file)) return null;
    execFileSync(file, ['--version'], { stdio: 'ignore' });
    return file;
  } catch {
    // Not installed, not for this machine, or a library of the system is missing: the next one may do.
    return null;
  }
}

async function findBrowser() {
  for (const candidate of CANDIDATES) {
    const file = await usableFile(candidate);
    if (file !== null) return file;
  }
  return null;
}

void findBrowser().then((file) => process.stdout.write(file ?? ''));

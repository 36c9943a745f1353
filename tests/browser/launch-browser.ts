import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executable = execFileSync(process.execPath, [path.join(__dirname, 'find-browser.js')], { encoding: 'utf8' });

/** `describe` where this machine has a browser; elsewhere the tests are listed as skipped. */
export const describeInBrowser = executable === '' ? describe.skip : describe;

/** A browser without a window. To be closed by the one who asked for it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable, args: ARGUMENTS, headless: true });
}

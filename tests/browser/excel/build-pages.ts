import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const WEBPACK = require.resolve('webpack/bin/webpack.js');

/**
 * Builds the add-in's pages, with a copy of office.js beside them, and the Excel in
 * memory into a folder of their own. Gives the folder, to be removed by the caller.
 */
export function buildPages(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'theme-day-pages-'));
  const settings = { THEME_DAY_TEST_PAGES: folder, OFFICE_JS: 'office/office.js' };
  execFileSync(process.execPath, [WEBPACK, '--config', path.join(__dirname, 'webpack.config.js')], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return folder;
}

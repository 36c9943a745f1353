/**
 * `npm start`: serves the pages as they are being written and opens them in the
 * Excel of this computer.
 */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');

const EXCEL_ON_MAC = '/Applications/Microsoft Excel.app';
const EXCEL_ON_WINDOWS = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';

/** What runs the add-in: waits for the server, tells Excel of the manifest, opens Excel. */
const DEBUGGING = ['start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug', '--dev-server-port', '3000'];
const SERVER = 'webpack serve --config webpack.dev-server.js';

function isExcelInstalled() {
  if (process.platform === 'darwin') return existsSync(EXCEL_ON_MAC);
  if (process.platform === 'win32') return spawnSync('reg', ['query', EXCEL_ON_WINDOWS]).status === 0;
  return false;
}

/** Why the add-in cannot be opened in Excel here, in one sentence; null where it can. */
function whyNot(platform, hasExcel) {
  const instead = 'npm run workbench opens the same pane in a browser, beside a grid.';
  if (platform !== 'darwin' && platform !== 'win32') return `There is no Excel for this system; ${instead}`;
  return hasExcel ? null : `Excel is not installed on this computer; ${instead}`;
}

function main() {
  const reason = whyNot(process.platform, isExcelInstalled());
  if (reason !== null) {
    process.stderr.write(`${reason}\n`);
    process.exitCode = 1;
    return;
  }
  const tool = require.resolve('office-addin-debugging/cli.js');
  const { status } = spawnSync(process.execPath, [tool, ...DEBUGGING, '--dev-server', `npx ${SERVER}`], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

module.exports = { whyNot };

if (require.main === module) main();

/**
 * Puts the command among the tools of node_modules, where `npx theme-day` starts it
 * at once. (A "bin" entry of this package itself would make npx install the whole
 * package into its cache first, which takes many seconds.)
 */
const { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const command = path.join(root, 'build', 'theme-day.js');
const tools = path.join(root, 'node_modules', '.bin');
const link = path.join(tools, 'theme-day');

chmodSync(command, 0o755);
mkdirSync(tools, { recursive: true });
rmSync(link, { force: true });
if (process.platform === 'win32') {
  writeFileSync(link, '#!/bin/sh\nexec node "$(dirname "$0")/../../build/theme-day.js" "$@"\n');
  writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\build\\theme-day.js" %*\r\n');
} else {
  symlinkSync(path.relative(tools, command), link);
}

/**
 * Puts the command where npx looks first, so that `npx theme-day` starts at once
 * instead of linking the whole package anew. Where the file system has no links
 * (some Windows set-ups) npx still finds the command by its slower way.
 */
const { mkdirSync, rmSync, symlinkSync, chmodSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const command = path.join(root, 'build', 'theme-day.js');
const link = path.join(root, 'node_modules', '.bin', 'theme-day');

chmodSync(command, 0o755);
if (process.platform !== 'win32') {
  mkdirSync(path.dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(path.relative(path.dirname(link), command), link);
}

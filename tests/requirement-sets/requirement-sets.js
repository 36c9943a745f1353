#!/usr/bin/env node
// Which requirement sets of Excel a source tree needs. As a lint step:
//     node tests/requirement-sets/requirement-sets.js [highest set allowed]
// lists every use above it that no condition guards, and ends with 1 if there is one.
const { readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const ts = require('typescript');
const { rank } = require('./api-set-notes');
const { usesIn } = require('./uses');

const ROOT = join(__dirname, '..', '..');
const BASE_SET = '1.9';

/** All source files of the product. */
function sourceFiles() {
  return ts.sys.readDirectory(join(ROOT, 'src'), ['.ts', '.tsx']);
}

function compilerOptions() {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf8'));
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}

/** @returns {readonly import('./requirement-sets').Use[]} */
function findUses(files) {
  return usesIn(files, compilerOptions());
}

/** @returns {import('./requirement-sets').Report} */
function report(uses, allowed) {
  const above = (use) => use.set.name !== 'ExcelApi' || rank(use.set.version) > rank(allowed);
  const isGuarded = (use) =>
    use.guard !== null && use.set.name === 'ExcelApi' && rank(use.guard) >= rank(use.set.version);
  const unguarded = uses.filter((use) => !isGuarded(use));
  const highest = unguarded.reduce((set, use) => (rank(use.set.version) > rank(set) ? use.set.version : set), '1.1');
  return { highest, guarded: uses.filter((use) => above(use) && isGuarded(use)), tooNew: unguarded.filter(above) };
}

function describe({ file, line, member, set }) {
  return `${relative(ROOT, file)}:${line} ${member} needs ${set.name} ${set.version}`;
}

function main(allowed) {
  const { highest, guarded, tooNew } = report(findUses(sourceFiles()), allowed);
  const lines = [
    `src needs ExcelApi ${highest}, allowed is ${allowed}`,
    ...guarded.map((use) => `guarded: ${describe(use)}`),
    ...tooNew.map((use) => `too new: ${describe(use)}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = tooNew.length > 0 ? 1 : 0;
}

module.exports = { BASE_SET, findUses, report, sourceFiles, describe };
if (require.main === module) main(process.argv[2] ?? BASE_SET);

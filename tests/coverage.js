const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** Runs the tests of the core with coverage and prints, by layer, how many branches and statements they reach. */
const jest = require.resolve('jest/bin/jest');
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    '--selectProjects',
    'node',
    'dom',
    '--coverage',
    '--collectCoverageFrom=src/**/*.{ts,tsx}',
    '--coverageReporters=json-summary',
    '--coverageDirectory=out/coverage',
    '--silent',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);

const layers = new Map();
for (const [file, { statements, branches }] of Object.entries(readSummary())) {
  const [top, layer] = path.relative(path.join(__dirname, '..'), file).split(path.sep);
  if (top !== 'src') continue;
  const sum = layers.get(layer) ?? { statements: [0, 0], branches: [0, 0] };
  for (const [name, { covered, total }] of Object.entries({ statements, branches })) {
    sum[name] = [sum[name][0] + covered, sum[name][1] + total];
  }
  layers.set(layer, sum);
}
for (const [layer, { statements, branches }] of [...layers].sort()) {
  console.log(`${layer.padEnd(12)} statements ${share(statements)}  branches ${share(branches)}`);
}
process.exitCode = status ?? 1;

function readSummary() {
  return JSON.parse(readFileSync(path.join(__dirname, '..', 'out', 'coverage', 'coverage-summary.json'), 'utf8'));
}

function share([covered, total]) {
  return total === 0 ? '     –' : `${((100 * covered) / total).toFixed(1).padStart(5)}%`;
}

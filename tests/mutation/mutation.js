const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

/**
 * Mutation testing of one layer of the core: `npm run mutation -- dues`; with SAMPLE=5 of a fifth of its lines. Each small change of the layer's
 * code should fail a test of the layer's own. The report is in out/mutation/; below `break` the command fails.
 */
const LAYERS = ['records', 'calendar', 'attendance', 'dues', 'rules', 'notation', 'recording'];

/** So many lines are looked at, or passed over, together. */
const RUN = 12;

/**
 * Every `every`-th run of twelve lines of the layer, as Stryker takes ranges: a sample spread over all of its files,
 * for the layers of which all mutants would take hours.
 */
function sampleOf(layer, every) {
  const files = readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join('src', layer, name))
    .sort();
  let passed = 0;
  return files.flatMap((file) => {
    const before = passed;
    const lines = readFileSync(file, 'utf8').split('\n').length;
    passed += lines;
    const runs = [];
    for (let line = 1; line <= lines; line++) {
      const place = before + line - 1;
      if (Math.floor(place / RUN) % every !== 0) continue;
      if (line === 1 || place % RUN === 0) runs.push([line, line]);
      else runs.at(-1)[1] = line;
    }
    return runs.map(([first, last]) => `${file}:${first}-${last}`);
  });
}

async function main([layer, ...files]) {
  if (!LAYERS.includes(layer)) {
    console.error(`npm run mutation -- LAYER [FILE …], where LAYER is one of ${LAYERS.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  process.env.LAYER = layer;
  const every = Number(process.env.SAMPLE ?? 1);
  const { Stryker } = await import('@stryker-mutator/core');
  await new Stryker({
    mutate: files.length > 0 ? files : every > 1 ? sampleOf(layer, every) : [`src/${layer}/**/*.ts`],
    testRunner: 'jest',
    jest: { configFile: 'tests/mutation/jest.mutation.js', enableFindRelatedTests: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.CONCURRENCY ?? 1),
    // Texts of errors for programmers are nobody's contract; what decides is tested.
    mutator: { excludedMutations: [] },
    reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
    htmlReporter: { fileName: `out/mutation/${layer}.html` },
    jsonReporter: { fileName: `out/mutation/${layer}.json` },
    thresholds: { high: 95, low: 85, break: 85 },
    tempDirName: 'out/mutation/sandbox',
    ignorePatterns: ['assets', 'dist', 'build', 'out', 'tests/browser', 'tests/taskpane', 'tests/workbench'],
    inPlace: false,
    allowEmpty: false,
    checkers: [],
    plugins: ['@stryker-mutator/jest-runner'],
  }).runMutationTest();
}

main(process.argv.slice(2)).catch((problem) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});

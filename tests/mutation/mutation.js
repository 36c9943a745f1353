/**
 * Mutation testing of one layer of the core: `npm run mutation -- dues`. Each small change of the layer's
 * code should fail a test of the layer's own. The report is in out/mutation/; below `break` the command fails.
 */
const LAYERS = ['records', 'calendar', 'attendance', 'dues', 'rules', 'notation', 'recording'];

async function main([layer, ...files]) {
  if (!LAYERS.includes(layer)) {
    console.error(`npm run mutation -- LAYER [FILE …], where LAYER is one of ${LAYERS.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  process.env.LAYER = layer;
  const { Stryker } = await import('@stryker-mutator/core');
  await new Stryker({
    mutate: files.length > 0 ? files : [`src/${layer}/**/*.ts`],
    testRunner: 'jest',
    jest: { configFile: 'tests/mutation/jest.mutation.js', enableFindRelatedTests: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.CONCURRENCY ?? 1),
    // Texts of errors for programmers are nobody's contract; what decides is tested.
    mutator: { excludedMutations: [] },
    reporters: ['clear-text', 'html', 'json'],
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

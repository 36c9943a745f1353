/** Runs every suite with properties again and again, each time on cases nobody has seen: `npm run properties`. */
const { execFileSync, spawnSync } = require('node:child_process');

const times = Number(process.env.FAST_CHECK_TIMES ?? '5');
const suites = execFileSync('grep', [
  '-rl',
  "from 'fast-check'",
  'tests',
  '--include=*.test.ts',
  '--include=*.test.tsx',
])
  .toString()
  .trim()
  .split('\n');
let failed = 0;
for (let time = 1; time <= times; time += 1) {
  const { status } = spawnSync('npx', ['jest', '--selectProjects', 'node', 'dom', '--testPathPatterns', ...suites], {
    stdio: 'inherit',
    env: { ...process.env, FAST_CHECK_SEED: 'random' },
  });
  if (status !== 0) failed += 1;
  console.log(`properties: ${time} of ${times} runs, ${failed} with failures`);
}
process.exitCode = failed > 0 ? 1 : 0;

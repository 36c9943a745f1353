import { performance } from 'node:perf_hooks';
import { measure, STAGES, type Measurement } from './measure';

/**
 * Measures one file in a process of its own, whose peak of memory is then the
 * file's: `bench-case FILE`. Prints a Measurement as JSON. Memory is that of the
 * first run. Times are those of the fastest of several, the one that the machine's
 * other work disturbed least; the first, which also compiles the code, counts only
 * where there is time for no other.
 */
const ENOUGH_MILLISECONDS = 10_000;
const MOST_RUNS = 20;

function measureCase(file: string): Measurement {
  const start = performance.now();
  const first = measure(file);
  const later: Measurement[] = [];
  while (later.length < MOST_RUNS && performance.now() - start < ENOUGH_MILLISECONDS) later.push(measure(file));
  const runs = later.length === 0 ? [first] : later;
  const costs = STAGES.map((stage) => {
    const milliseconds = Math.min(...runs.map((run) => run.costs[stage].milliseconds));
    return [stage, { milliseconds, megabytes: first.costs[stage].megabytes }] as const;
  });
  return { ...first, costs: Object.fromEntries(costs) as Measurement['costs'] };
}

process.stdout.write(JSON.stringify(measureCase(process.argv[2] ?? '')));

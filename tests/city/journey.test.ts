import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, theme } from '../cli/run-command';
import { branchWorkbook, HALF, plainBranch } from './plain-branch';
import { readRollUp } from './read-roll-up';
import { percent, recount, recountAll } from './recount';

const BRANCHES = 200;

/** DuckDB is an optional dependency: where it is absent the journey ends before the roll-up, and says so. */
const hasDuckDb = (() => {
  try {
    require.resolve('@duckdb/node-api');
    return true;
  } catch {
    return false;
  }
})();

describe(`a city of ${BRANCHES} branches`, () => {
  const folder = temporaryFolder();
  const input = path.join(folder, 'in');
  const branches = Array.from({ length: BRANCHES }, (_, number) => plainBranch(number));
  const counted = branches.map(recount);
  const findings = { error: 0, warning: 0, info: 0 };
  let perBranch: { readonly error: number; readonly warning: number; readonly info: number }[] = [];

  beforeAll(() => {
    for (const [number, branch] of branches.entries()) {
      // Two folders, and names that sort as they are numbered.
      const part = path.join(input, number < 100 ? 'east' : 'west');
      mkdirSync(part, { recursive: true });
      writeFileSync(path.join(part, `${String(number).padStart(3, '0')}.xlsx`), branchWorkbook(branch));
    }
  });

  test('check: a line for each', async () => {
    const { status, out } = await theme('check', input, '--half', HALF, '--jsonl');
    expect(status).toBe(1);
    const lines = out.split('\n').map((line) => JSON.parse(line) as { result: { counts: typeof findings } });
    expect(lines).toHaveLength(BRANCHES);
    perBranch = lines.map(({ result: { counts } }) => ({
      error: counts.error,
      warning: counts.warning,
      info: counts.info,
    }));
    for (const { error, warning, info } of perBranch) {
      findings.error += error;
      findings.warning += warning;
      findings.info += info;
    }
  });

  test('facts: all of them', async () => {
    const { status, out } = await theme('facts', input, '-o', path.join(folder, 'facts'));
    expect(status).toBe(0);
    expect(out).toContain(`已把 ${BRANCHES} 份工作簿的记录写入`);
  });

  (hasDuckDb ? test : test.skip)('roll-up: every figure is that of a plain recount', async () => {
    const file = path.join(folder, 'city.xlsx');
    const { status, err } = await theme('roll-up', path.join(folder, 'facts'), '-o', file);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const rows = readRollUp(file);
    const rates = counted.map(({ due, present }) => percent(present, due));
    expect(rows.slice(0, -1)).toEqual(
      counted.map((branch, index) => ({
        ...branch,
        rate: rates[index],
        rateAfter: percent(branch.present + branch.madeUp, branch.due),
        place: 1 + rates.filter((rate) => (rate ?? 0) > (rates[index] ?? 0)).length,
        findings: perBranch[index],
      })),
    );
    const totals = recountAll(counted);
    expect(rows.at(-1)).toEqual({
      ...totals,
      name: '',
      kinds: 0,
      rate: percent(totals.present, totals.due),
      rateAfter: percent(totals.present + totals.madeUp, totals.due),
      place: null,
      findings,
    });
  });
});

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inOrder, type Lanes } from '../../src/cli/city/in-order';
import { workbookFiles } from '../../src/cli/city/workbook-files';
import { SAMPLE, temporaryFolder, theme } from '../cli/run-command';
import { branchWorkbook, HALF, plainBranch } from './plain-branch';

async function all<T>(some: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of some) found.push(each);
  return found;
}

/** A folder with these files; every one that is not "broken" is a branch of its own. */
function folderWith(...files: readonly string[]): string {
  const folder = temporaryFolder();
  for (const [number, file] of files.entries()) {
    const at = path.join(folder, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, file.includes('broken') ? 'no workbook' : branchWorkbook(plainBranch(number)));
  }
  return folder;
}

describe('which workbooks', () => {
  test('those of a folder and of all folders below, by name, without what Excel keeps beside an open one', async () => {
    const folder = folderWith('乙.xlsx', 'b/甲.XLSX', 'a/x/1.xlsm', '~$乙.xlsx', '.hidden.xlsx', 'notes.csv', 'a.et');
    expect((await all(workbookFiles([folder]))).map(({ name }) => name)).toEqual([
      'a/x/1.xlsm',
      'a.et',
      'b/甲.XLSX',
      '乙.xlsx',
    ]);
  });

  test('of several, named from the folder that holds them all; one that is named twice comes once', async () => {
    const folder = folderWith('east/1.xlsx', 'west/1.xlsx', 'west/2.xlsx', 'west/list.csv');
    const inside = (...parts: string[]): string => path.join(folder, ...parts);
    const named = [inside('west'), inside('east', '1.xlsx'), inside('west', '2.xlsx'), inside('east', '1.xlsx')];
    expect((await all(workbookFiles(named))).map(({ name }) => name)).toEqual([
      'west/1.xlsx',
      'west/2.xlsx',
      'east/1.xlsx',
    ]);
    expect((await all(workbookFiles([inside('west', 'list.csv')]))).map(({ name }) => name)).toEqual(['list.csv']);
    const [first] = await all(workbookFiles([inside('west')], folder));
    expect(first?.name).toBe('west/1.xlsx');
  });
});

describe('work in several lanes', () => {
  /** Lanes that answer in the reverse order of their tasks, as far as they can. */
  function lanesOf(count: number) {
    const waiting: (() => void)[] = [];
    const seen = { open: 0, most: 0, taken: 0 };
    const lanes: Lanes<number, number> = {
      count,
      run: (task) => {
        seen.taken += 1;
        seen.open += 1;
        seen.most = Math.max(seen.most, seen.open);
        return new Promise((resolve) => {
          waiting.push(() => resolve(task));
          setImmediate(() => waiting.pop()?.());
        });
      },
      close: () => Promise.resolve(),
    };
    return { lanes, seen };
  }

  async function* tasks(count: number): AsyncGenerator<number> {
    for (let task = 0; task < count; task++) yield await Promise.resolve(task);
  }

  test.each([1, 3])('answers keep the order of the tasks, and few are open at once: %d lanes', async (count) => {
    const { lanes, seen } = lanesOf(count);
    const answers: number[] = [];
    for await (const answer of inOrder(tasks(500), lanes)) {
      seen.open -= 1;
      answers.push(answer);
    }
    expect(answers).toEqual(Array.from({ length: 500 }, (_, task) => task));
    expect(seen.most).toBeLessThanOrEqual(4 * count);
  });

  test('nothing more is begun once it is interrupted', async () => {
    const { lanes, seen } = lanesOf(2);
    const controller = new AbortController();
    const answers: number[] = [];
    for await (const answer of inOrder(tasks(500), lanes, controller.signal)) {
      answers.push(answer);
      if (answer === 20) controller.abort();
    }
    expect(answers).toHaveLength(21);
    expect(seen.taken).toBeLessThan(40);
  });
});

describe('check of many workbooks', () => {
  test('a line for each in their order; a broken one stops no other, and the status says so', async () => {
    const folder = folderWith('1.xlsx', '2-broken.xlsx', '3.xlsx');
    const { status, out } = await theme('check', folder, '--half', HALF);
    const [first, second, third, , last] = out.split('\n');
    expect(first).toMatch(/^1\.xlsx：\d+ 项必须处理 · \d+ 项请留意 · \d+ 项提示$/);
    expect(second).toMatch(/^2-broken\.xlsx：未能处理。“2-broken\.xlsx”不是/);
    expect(third).toMatch(/^3\.xlsx：/);
    expect(last).toMatch(/^共 3 份工作簿：\d 份没有必须处理的问题，\d 份有必须处理的问题，1 份未能处理。$/);
    expect(status).toBe(2);
  });

  test('the findings are those of each workbook alone', async () => {
    const folder = temporaryFolder();
    copyFileSync(SAMPLE, path.join(folder, 'one.xlsx'));
    copyFileSync(SAMPLE, path.join(folder, 'two.xlsx'));
    const alone: unknown = JSON.parse((await theme('check', SAMPLE, '--month', '2026-06', '--json')).out);
    const both = await theme('check', folder, '--month', '2026-06', '--json');
    expect(both.status).toBe(1);
    const answer = (file: string) => ({ file, status: 1, problem: null, result: alone });
    expect(JSON.parse(both.out)).toEqual([answer('one.xlsx'), answer('two.xlsx')]);
    const lines = await theme('check', path.join(folder, 'one.xlsx'), '--month', '2026-06', '--jsonl');
    expect(JSON.parse(lines.out)).toEqual(answer('one.xlsx'));
  });

  test('a month that a workbook does not hold is said on its line', async () => {
    const { status, out } = await theme('check', folderWith('1.xlsx'), '--month', '2019-06', '--jsonl');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ file: '1.xlsx', status: 2, result: null });
  });

  test.each([
    [['--month', '2026-06'], '里没有 Excel 工作簿'],
    [['--month', '2026-06', '--each'], '--each 只用于一份工作簿'],
    [['--month', '2026-06', '--jobs', '0'], '应写成 1 到 256 的整数'],
    [[], '请写明'],
  ])('an empty folder with %j', async (options, sentence) => {
    const { status, out, err } = await theme('check', temporaryFolder(), ...options);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.replaceAll('\n', '')).toContain(sentence);
  });
});

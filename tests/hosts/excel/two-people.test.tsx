import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type * as Page from '../../../src/hosts/excel/excel-host';
import type * as Steps from '../../../src/hosts/excel/apply/step';
import type { Edit } from '../../../src/workbook/edit';
import type { WorkbookError } from '../../../src/workbook/errors';
import { isWorkName } from '../../../src/workbook/work-names';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { ADDED } from '../contract/add-rows-contract';
import { ledgerWorkbook } from './row-edits';
import { sampleDraft } from './sample-draft';
import { branchWorkbook, cells } from './sample-edits';
import { forEveryOrder, inTurns } from './turns';
import { workbookState } from './workbook-state';

/** How much goes into one request: a little makes several of what else would be one. */
let mockRequestBytes = 4_000_000;
jest.mock('../../../src/hosts/excel/apply/step', () => {
  const step = jest.requireActual<typeof Steps>('../../../src/hosts/excel/apply/step');
  return { ...step, packSteps: (steps: readonly Steps.Step[]) => step.packSteps(steps, mockRequestBytes) };
});

let excel: InMemoryExcel;
const report = (problem: unknown): never => {
  throw problem;
};
const one = new ExcelHost(report);
// A page of its own: it knows nothing of what the other is writing.
const other = otherPage();

function otherPage(): ExcelHost {
  let host: ExcelHost = one;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would give the page that is there
    const page = require('../../../src/hosts/excel/excel-host') as typeof Page;
    host = new page.ExcelHost(report);
  });
  return host;
}

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => {
  mockRequestBytes = 4_000_000;
  expect(excel.gaps).toEqual([]);
});

/** The same notice, made by one of two people, which tells whose it is. */
function notice(person: string, replace = false): Edit {
  const mark = { kind: 'dues-notice', period: '2020-H1' } as const;
  const rows = [{ cells: [{ value: person, style: 'title' as const }] }];
  const plain = { merges: [], dropdowns: [], bars: [], charts: [] };
  return { kind: 'put-sheet', draft: sampleDraft({ name: '公示', mark, rows, ...plain }), replace };
}

/** A click on 生成: "applied", or the code of what the person is told. */
async function clicked(host: ExcelHost, edits: readonly Edit[]): Promise<string> {
  return host.apply(edits).then(
    () => 'applied',
    (problem: unknown) => (problem as WorkbookError).sentence,
  );
}

function names(): readonly string[] {
  return excel.workbook.sheets.map(({ name }) => name);
}

/** Who made the sheets of that name. */
function makers(name: string): readonly unknown[] {
  return excel.workbook.sheets.filter((sheet) => sheet.name === name).map((sheet) => sheet.cell(1, 1).value);
}

const everyone = ['one', 'other'] as const;

test.each([
  ['in one request each', 4_000_000, 5],
  ['in several requests each', 12_000, 20],
] as const)(
  'two people who generate the same notice, %s, whoever comes first: one is told of success, and it is his',
  async (_, bytes, atLeast) => {
    mockRequestBytes = bytes;
    const orders = await forEveryOrder(async (choose) => {
      excel.open(branchWorkbook());
      const { results, choices } = await inTurns(
        excel,
        [() => clicked(one, [notice('one')]), () => clicked(other, [notice('other')])],
        choose,
      );
      const winner = everyone[results.indexOf('applied')];
      expect([...results].sort()).toEqual(['applied', 'sheet-exists.yes']);
      expect(names()).toEqual(['花名册', '半年小结', '台账', '公示']);
      expect(makers('公示')).toEqual([winner]);
      return choices;
    });
    expect(orders).toBeGreaterThanOrEqual(atLeast);
  },
);

test('two people who replace the same notice: whoever is told of success made what is there, or it was replaced after', async () => {
  const orders = await forEveryOrder(async (choose) => {
    excel.open(branchWorkbook());
    await one.apply([notice('before')]);
    excel.reset();
    // With a cell, so that the old one goes in a request of its own.
    const work = (person: 'one' | 'other', host: ExcelHost) => () =>
      clicked(host, [notice(person, true), noted(person)]);
    const { results, choices } = await inTurns(excel, [work('one', one), work('other', other)], choose);
    const successes = everyone.filter((_, index) => results[index] === 'applied');
    expect(names()).toEqual(['花名册', '半年小结', '台账', '公示']);
    expect(successes.length).toBeGreaterThan(0);
    expect(successes).toContain(makers('公示')[0]);
    expect(results.filter((result) => result !== 'applied' && result !== 'sheet-exists.yes')).toEqual([]);
    return choices;
  });
  expect(orders).toBeGreaterThan(10);
});

/** A cell of his own. */
function noted(person: 'one' | 'other'): Edit {
  const column = person === 'one' ? 5 : 6;
  return { kind: 'set-cells', sheet: '花名册', changes: [{ row: 9, column, expected: null, value: person }] };
}

test('of two people who set the same cells one is told that they have changed', async () => {
  await forEveryOrder(async (choose) => {
    excel.open(branchWorkbook());
    const { results, choices } = await inTurns(
      excel,
      [() => clicked(one, [cells]), () => clicked(other, [cells])],
      choose,
    );
    expect([...results].sort()).toEqual(['applied', 'workbook-changed']);
    expect(excel.workbook.sheets[0]?.cell(2, 2).value).toBe(13);
    return choices;
  });
});

test('of two people who add the same rows one is told that it changed, and the rows are there once', async () => {
  const total = { row: 5, column: 1, expected: '合计' };
  const edits: readonly Edit[] = [{ kind: 'expect-cells', sheet: '党费台账', cells: [total] }, ADDED];
  excel.open(ledgerWorkbook());
  await one.apply(edits);
  const expected = workbookState(excel);
  await forEveryOrder(async (choose) => {
    excel.open(ledgerWorkbook());
    const { results, choices } = await inTurns(excel, [() => clicked(one, edits), () => clicked(other, edits)], choose);
    expect([...results].sort()).toEqual(['applied', 'workbook-changed']);
    expect(workbookState(excel)).toEqual(expected);
    return choices;
  });
});

test('a sheet that a colleague is building is nobody’s to replace, to delete or to read', async () => {
  excel.open(branchWorkbook());
  await one.apply([notice('other')]);
  const half = excel.workbook.findSheet('公示');
  if (half) half.name = '~theme-day 0htk83dml5psdm 1~';
  excel.reset();
  const before = workbookState(excel);
  expect((await one.read()).sheets.map(({ name }) => name)).toEqual(['花名册', '半年小结', '台账']);
  excel.faults.at(4, { kind: 'broken', atAction: 30, code: 'GeneralException' });
  expect(await clicked(one, [notice('one', true)])).toBe('excel-failed.unknown');
  expect(workbookState(excel)).toEqual(before);
  expect(await clicked(one, [notice('one', true)])).toBe('applied');
  expect(makers('~theme-day 0htk83dml5psdm 1~')).toEqual(['other']);
  expect(names().filter(isWorkName)).toHaveLength(1);
});

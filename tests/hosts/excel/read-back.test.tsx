import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { CellNotWritable } from '../../../src/workbook/errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { ADDED } from '../contract/add-rows-contract';
import { notice } from '../contract/contract-workbook';
import { ledgerWorkbook } from './row-edits';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  // No member of this Excel tells of merged areas.
  excel = await startExcel('1.9');
});

beforeEach(() => excel.open(ledgerWorkbook()));

afterEach(() => expect(excel.gaps).toEqual([]));

/** The last of these cells is covered by a merged area, which nobody can know. */
const COVERED: Edit = {
  kind: 'set-cells',
  sheet: '汇总',
  changes: [
    { row: 1, column: 1, expected: '全部', value: '所有' },
    { row: 7, column: 1, expected: null, value: '备注' },
    { row: 7, column: 2, expected: null, value: 12.5, format: 'amount' },
  ],
};

function merge(): object {
  excel.workbook.findSheet('汇总')?.merges.push({ top: 7, left: 1, bottom: 7, right: 3 });
  return excel.image();
}

test.each<[string, readonly Edit[]]>([
  ['alone', [COVERED]],
  ['with rows', [COVERED, ADDED]],
  ['with a sheet', [COVERED, { kind: 'put-sheet', draft: notice({ name: '公示' }), replace: false }]],
])('what a covered cell was given is found missing, and all of it is taken back: %s', async (_, edits) => {
  const before = merge();
  const problem: unknown = await host.apply(edits).catch((caught: unknown) => caught);
  expect(problem).toBeInstanceOf(CellNotWritable);
  expect(problem).toMatchObject({ cell: { sheet: '汇总', row: 7, column: 2 }, reason: 'not-kept' });
  expect(excel.image()).toEqual(before);
});

test('a covered cell that is emptied holds nothing, as it was to', async () => {
  merge();
  const emptied: Edit = {
    kind: 'set-cells',
    sheet: '汇总',
    changes: [{ row: 7, column: 2, expected: null, value: '' }],
  };
  expect((await host.apply([emptied])).cells).toBe(1);
});

test('a row that is added where a merged area takes what it was given is not added', async () => {
  const before = excel.image();
  const sheet = excel.workbook.findSheet('党费台账');
  // The new row becomes like this one, with the amount under the name.
  sheet?.merges.push({ top: 4, left: 1, bottom: 4, right: 2 });
  await expect(host.apply([ADDED])).rejects.toMatchObject({ cell: { row: 5, column: 2 }, reason: 'not-kept' });
  sheet?.merges.splice(sheet.merges.length - 1);
  expect(excel.image()).toEqual(before);
});

test('more cells than go along are read back in a request of their own', async () => {
  const sheet = excel.workbook.findSheet('名单');
  const changes = Array.from({ length: 8_100 }, (_, index) => ({
    ...{ row: 10 + index, column: 3, expected: null, value: index + 0.1 },
  }));
  await host.apply([{ kind: 'set-cells', sheet: '名单', changes }]);
  expect(excel.traffic).toHaveLength(3);
  expect(sheet?.cell(8_109, 3).value).toBe(8_099.1);
});

test('a formula is ours however Excel spells it', async () => {
  const before = excel.image();
  const rows = notice().rows.slice(0, 4);
  const total = {
    cells: [
      { value: '合计', style: 'text' },
      { value: 20.5, formula: "sum( B3:B4 )+'名单'!B9", style: 'amount' },
    ],
  } as const;
  const draft = notice({ name: '公示', rows: [...rows, total] });
  const { undo } = await host.apply([{ kind: 'put-sheet', draft, replace: false }]);
  expect(excel.workbook.findSheet('公示')?.cell(5, 2).formula).toBe('=SUM(B3:B4)+名单!B9');
  await host.apply(undo ?? []);
  expect(excel.image()).toEqual(before);
});

import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { AddColumns } from '../../../src/workbook/edit';
import { ColumnsNotAddable, WorkbookChanged } from '../../../src/workbook/errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { insertLines } from '../../excel/model/line-changes';
import type { MemoryTable } from '../../excel/model/sheet';
import { startExcel } from '../../excel/start-excel';
import { sheets } from '../../sheets';
import { BESIDE, JULY } from '../contract/add-columns-contract';
import { monthsWorkbook } from './column-edits';
import { workbookWith } from './open-book';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

test('widths, bars, the print area and names come along; that the month before is hidden does not', async () => {
  excel.open(monthsWorkbook());
  const before = excel.image();
  const { undo } = await host.apply([JULY]);
  const [ledger] = excel.workbook.sheets;
  expect(ledger && [6, 7, 8].map((column) => ledger.columnWidths.get(column))).toEqual([60, undefined, 70]);
  expect([...(ledger?.hiddenColumns ?? [])]).toEqual([5]);
  expect(ledger?.conditionalFormats.map(({ range }) => [range.left, range.right])).toEqual([
    [5, 5],
    [7, 7],
  ]);
  expect(ledger?.page.printArea).toBe('A1:G6');
  expect(excel.workbook.names.map(({ formula }) => formula)).toEqual(['=台账!$B$4:$G$5', '=名单!$A$1:$C$2']);
  expect(excel.workbook.sheets[1]?.cell(5, 2).formula).toBe('=SUM(台账!C4,台账!E4,台账!G4)');
  await host.apply(undo ?? []);
  expect(excel.image()).toEqual(before);
});

test('a print area that ends elsewhere stays', async () => {
  const workbook = monthsWorkbook();
  const [ledger] = workbook.sheets;
  if (ledger) ledger.page.printArea = 'A1:G6';
  excel.open(workbook);
  await host.apply([JULY]);
  expect(ledger?.page.printArea).toBe('A1:I6');
});

test('columns that are there take formats, merged heads and rules, and lose them again', async () => {
  const workbook = workbookWith(sheets('# 名单\n姓名 | 6月 | <\n李明 | 到 | 1\n王芳 | 到 | 2'), {
    formats: { '名单!B2': '@', '名单!C3': '0.0' },
    dropdowns: { '名单!B2:B3': ['到', '假'] },
  });
  excel.open(workbook);
  const before = excel.image();
  const place = { sheet: '名单', like: 2, at: 4, insert: false, top: 1, bottom: 3 } as const;
  const edit: AddColumns = { kind: 'add-columns', ...place, columns: [[{ row: 1, value: '7月' }], []] };
  const { undo } = await host.apply([edit]);
  const [list] = workbook.sheets;
  expect(list?.merges.map(({ left, right }) => [left, right])).toEqual([
    [2, 3],
    [4, 5],
  ]);
  expect(list?.cell(2, 4).format.numberFormat).toBe('@');
  expect(list?.validations.at(3, 4)?.rule).toEqual(list?.validations.at(3, 2)?.rule);
  expect(list?.validations.at(1, 4)).toBeNull();
  await host.apply(undo ?? []);
  expect(excel.image()).toEqual(before);
});

test('a colleague who inserts a column there meanwhile is told of, and nothing of his is lost', async () => {
  excel.open(monthsWorkbook());
  excel.faults.at(2, {
    kind: 'colleague',
    change: (workbook) => {
      const summary = workbook.findSheet('汇总');
      if (summary) insertLines(workbook, summary, { axis: 'columns', at: 1, count: 1 });
    },
  });
  const place = { sheet: '汇总', like: 1, at: 2, insert: true, top: 1, bottom: 3 } as const;
  const refused = host.apply([{ kind: 'add-columns', ...place, columns: [[{ row: 1, value: '说明' }]] }]);
  await expect(refused).rejects.toBeInstanceOf(WorkbookChanged);
  const summary = excel.workbook.findSheet('汇总');
  expect([1, 2, 3].map((column) => summary?.cell(1, column).value)).toEqual([null, '全部', null]);
  expect(summary?.names).toEqual([]);
});

test('an array formula across the place is Excel’s own refusal', async () => {
  const workbook = monthsWorkbook();
  workbook.sheets[0]?.arrays.push({ top: 20, left: 5, bottom: 20, right: 6 });
  excel.open(workbook);
  const before = excel.image();
  await expect(host.apply([JULY])).rejects.toMatchObject({ constructor: ColumnsNotAddable, reason: 'torn' });
  expect(excel.image()).toEqual(before);
});

test('written cells in hidden rows are told by their places', async () => {
  const workbook = monthsWorkbook();
  workbook.sheets[0]?.hiddenRows.add(4);
  excel.open(workbook);
  const { hidden } = await host.apply([JULY, BESIDE]);
  expect(hidden.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([['台账', 4, 7]]);
});

describe('a table of Excel', () => {
  const start = sheets('# 表\n姓名 | 5月 | 6月 | 合计\n李明 | 1 | 2 | 3\n王芳 | 4 | 5 | 9');
  const formulas = { '表!C2': 'B2+1', '表!D2': 'B2+C2' };
  const added: AddColumns = {
    ...{ kind: 'add-columns', sheet: '表', like: 3, at: 4, insert: true, top: 1, bottom: 3 },
    columns: [
      [
        { row: 1, value: 6 },
        { row: 3, value: 7 },
      ],
    ],
  };

  function open(right: number): MemoryTable {
    const workbook = workbookWith(start, { formulas });
    const range = { top: 1, left: 1, bottom: 3, right };
    const table = { name: '表1', range, showTotals: false, filtered: false };
    workbook.sheets[0]?.tables.push(table);
    excel.open(workbook);
    return table;
  }

  test.each([
    ['in its middle', 4],
    ['at its end', 3],
  ])('takes the column in %s, by a text of its own', async (_, right) => {
    const table = open(right);
    const before = excel.image();
    const { undo } = await host.apply([
      { ...added, columns: [[{ row: 1, value: '6月' }, ...(added.columns[0] ?? []).slice(1)]] },
    ]);
    expect(table.range.right).toBe(right + 1);
    const [sheet] = excel.workbook.sheets;
    expect([sheet?.cell(1, 4).value, sheet?.cell(2, 4).formula, sheet?.cell(3, 4).value]).toEqual(['6月2', '=C2+1', 7]);
    expect(sheet?.cell(2, 5).formula).toBe('=B2+C2+D2');
    await host.apply(undo ?? []);
    expect(excel.image()).toEqual(before);
  });

  test('shows a number at its head as a text', async () => {
    open(4);
    await host.apply([added]);
    expect(excel.workbook.sheets[0]?.cell(1, 4).value).toBe('6');
  });
});

import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { LAST_COLUMN, LAST_ROW } from '../../../src/records/cell-ref';
import { TooLarge } from '../../../src/workbook/errors';
import { ExcelBusy } from '../../../src/workbook/excel-errors';
import { cellAt } from '../../../src/workbook/sheet-cells';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { MemoryWorkbook } from '../../excel/model/workbook';
import { startExcel } from '../../excel/start-excel';
import { ADDED } from '../contract/add-rows-contract';
import { ledgerWorkbook } from './row-edits';
import { branchWorkbook, cells } from './sample-edits';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

const WIDE = { row: 5, column: LAST_COLUMN };
const LONG = { row: LAST_ROW, column: 3 };

/** A table of sixty rows, and entries that somebody left at the edge of the grid. */
function open(...strays: readonly (typeof WIDE)[]): void {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  const sheet = workbook.addSheet('台账');
  for (let row = 1; row <= 60; row++) {
    for (let column = 1; column <= 8; column++) sheet.change(row, column, { value: `${row}.${column}` });
  }
  for (const { row, column } of strays) sheet.change(row, column, { value: '误' });
  excel.open(workbook);
}

test.each([
  ['in the last column', [WIDE], 3],
  ['in the last row', [LONG], 3],
  ['in the last cell', [{ row: LAST_ROW, column: LAST_COLUMN }], 8],
  ['in both', [WIDE, LONG], 8],
])('a stray entry %s costs a few requests, and all is read', async (_, strays, most) => {
  open(...strays);
  const [sheet] = (await host.read()).sheets;
  for (const { row, column } of strays) expect(sheet && cellAt(sheet, row, column)).toBe('误');
  expect(sheet?.values[59]?.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((column) => `60.${column}`));
  expect(sheet?.values[4]?.filter((value) => value !== null)).toHaveLength(strays.includes(WIDE) ? 9 : 8);
  expect(excel.traffic.length).toBeLessThanOrEqual(most);
  expect(excel.traffic.reduce((sum, { responseBytes }) => sum + responseBytes, 0)).toBeLessThan(100_000);
});

test('a row that is full from side to side is read in pieces, since Excel does not spell out whole rows', async () => {
  open();
  for (let column = 1; column <= LAST_COLUMN; column++) excel.workbook.sheets[0]?.change(2, column, { value: column });
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.values[1]).toHaveLength(LAST_COLUMN);
  expect(sheet?.values[1]?.at(-1)).toBe(LAST_COLUMN);
  expect(sheet?.values[59]).toHaveLength(8);
});

test('entries strewn over the whole grid are read in a bounded number of requests', async () => {
  const strewn = Array.from({ length: 40 }, (_, index) => ({ row: 1 + index * 26_000, column: 1 + index * 400 }));
  open(...strewn);
  const [sheet] = (await host.read()).sheets;
  expect(strewn.map(({ row, column }) => sheet && cellAt(sheet, row, column))).toEqual(strewn.map(() => '误'));
  expect(excel.traffic.length).toBeLessThan(40);
});

test.each([
  ['in the last column', WIDE],
  ['in the last row', LONG],
])('rows are added, and totals grow, on a workbook with a stray entry %s', async (_, { row, column }) => {
  excel.open(ledgerWorkbook());
  excel.workbook.findSheet('名单')?.change(row, column, { value: '误' });
  expect((await host.apply([ADDED])).cells).toBe(3);
  expect(excel.workbook.findSheet('汇总')?.cell(1, 2).formula).toBe('=SUM(党费台账!B3:B5)');
});

test('a sheet that Excel does not spell out is neither copied nor removed unseen', async () => {
  open({ row: 60, column: LAST_COLUMN });
  excel.workbook.addSheet('别的');
  const before = excel.image();
  const copy = { kind: 'copy-sheet', sheet: '台账', name: '7月', clear: [], changes: [] } as const;
  await expect(host.apply([copy])).rejects.toBeInstanceOf(TooLarge);
  const removal = { kind: 'remove-sheet', sheet: '台账', lastRow: 60, lastColumn: 8 } as const;
  await expect(host.apply([removal])).rejects.toBeInstanceOf(TooLarge);
  expect(excel.image()).toEqual(before);
});

/** So much that it takes several requests. */
function openLarge(): void {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  for (let year = 1; year <= 5; year++) {
    const sheet = workbook.addSheet(`${year}`);
    for (const [row, column] of [
      [1, 1],
      [1_000, 100],
    ] as const)
      sheet.change(row, column, { value: year });
  }
  excel.open(workbook);
}

test('an Excel that takes few requests at once is asked again a little later', async () => {
  openLarge();
  excel.atOnce = 2;
  expect((await host.read()).sheets.map(({ values }) => values[999]?.[99])).toEqual([1, 2, 3, 4, 5]);
  expect(excel.traffic.length).toBeGreaterThan(6);
});

test('many requests are sent a few at a time', async () => {
  openLarge();
  const sent = excel.workbook.sheets;
  for (let year = 6; year <= 40; year++) {
    const sheet = excel.workbook.addSheet(`${year}`);
    for (const row of [1, 1_000]) sheet.change(row, 100, { value: year });
    sheet.change(1, 1, { value: year });
  }
  // More at once are refused, and none has to be.
  excel.atOnce = 24;
  expect((await host.read()).sheets).toHaveLength(sent.length);
  const refusals = excel.traffic.filter(({ responseBytes }) => responseBytes === 0);
  expect(refusals).toEqual([]);
});

test.each([1, 2])('a write whose request %i is refused for the moment is done all the same', async (request) => {
  excel.open(branchWorkbook());
  excel.faults.at(request, { kind: 'refused', error: 5102 });
  expect((await host.apply([cells])).cells).toBe(5);
  expect(excel.traffic).toHaveLength(3);
});

test('an Excel that refuses all the time is busy, after a bounded number of tries', async () => {
  excel.open(branchWorkbook());
  const before = excel.image();
  excel.faults.at('every', { kind: 'refused', error: 5102 });
  await expect(host.apply([cells])).rejects.toMatchObject({ constructor: ExcelBusy, reason: 'overloaded' });
  expect(excel.traffic).toHaveLength(4);
  expect(excel.image()).toEqual(before);
});

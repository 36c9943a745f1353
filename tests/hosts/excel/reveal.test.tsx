import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SheetMissing } from '../../../src/workbook/errors';
import { ExcelBusy, SheetHidden } from '../../../src/workbook/excel-errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { MemoryWorkbook } from '../../excel/model/workbook';
import { startExcel } from '../../excel/start-excel';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.9');
});

beforeEach(() => {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  workbook.addSheet('花名册');
  workbook.addSheet('党费 台账');
  workbook.addSheet('名单').visibility = 'hidden';
  excel.open(workbook);
});

afterEach(() => expect(excel.gaps).toEqual([]));

test('brings the sheet to the front and selects the cell', async () => {
  await host.reveal({ sheet: '党费 台账', row: 7, column: 27 });
  expect(excel.workbook.activeSheet?.name).toBe('党费 台账');
  expect(excel.workbook.selection).toBe("'党费 台账'!AA7");
});

test('a hidden sheet is not unhidden unasked', async () => {
  await expect(host.reveal({ sheet: '名单', row: 1, column: 1 })).rejects.toThrow(SheetHidden);
  expect(excel.workbook.sheets[2]?.visibility).toBe('hidden');
  expect(excel.workbook.activeSheet?.name).toBe('花名册');
});

test('a sheet that is gone is named', async () => {
  await expect(host.reveal({ sheet: '考勤', row: 1, column: 1 })).rejects.toMatchObject({
    constructor: SheetMissing,
    sheet: '考勤',
  });
});

test('a cell being edited is told by name', async () => {
  excel.faults.at(2, { kind: 'cell-edit' });
  await expect(host.reveal({ sheet: '花名册', row: 1, column: 1 })).rejects.toThrow(ExcelBusy);
});

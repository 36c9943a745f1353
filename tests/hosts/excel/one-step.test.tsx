import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { ExcelBusy } from '../../../src/workbook/excel-errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { ledgerWorkbook, rowEdits } from './row-edits';
import { allEdits, branchWorkbook } from './sample-edits';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  // Excel joins the steps of a batch for Ctrl+Z from this set on.
  excel = await startExcel('1.20');
});

beforeEach(() => excel.open(branchWorkbook()));

afterEach(() => expect(excel.gaps).toEqual([]));

test('an Excel that joins steps applies the same edits', async () => {
  expect(await host.apply(allEdits)).toMatchObject({ cells: 5, sheets: ['公示', '半年小结'], undo: null });
});

test('an Excel that cannot undo the steps applies them all the same, after another look', async () => {
  excel.faults.at(1, { kind: 'broken', atAction: 0, code: 'UndoNotSupported' });
  expect((await host.apply(allEdits)).cells).toBe(5);
  expect(excel.workbook.sheets[0]?.cell(2, 2).value).toBe(13);
});

test('nor does one that finds out only while rows are written', async () => {
  excel.open(ledgerWorkbook());
  const [, edits] = rowEdits[0] ?? ['', []];
  excel.faults.at(2, { kind: 'broken', atAction: 30, code: 'UndoNotSupported' });
  expect((await host.apply(edits)).cells).toBe(4);
  expect(excel.workbook.sheets[0]?.cell(6, 1).value).toBe('赵敏');
  expect(excel.workbook.sheets[0]?.cell(7, 2).formula).toBe('=SUM(B3:B6)');
});

test('any other refusal is told by name', async () => {
  excel.faults.at(1, { kind: 'cell-edit' });
  await expect(host.apply(allEdits)).rejects.toThrow(ExcelBusy);
});

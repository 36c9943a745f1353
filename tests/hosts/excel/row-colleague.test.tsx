import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { RowsNotAddable, SheetMissing, SheetProtected, WorkbookChanged } from '../../../src/workbook/errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { insertLines } from '../../excel/model/line-changes';
import type { MemorySheet } from '../../excel/model/sheet';
import type { MemoryWorkbook } from '../../excel/model/workbook';
import { startExcel } from '../../excel/start-excel';
import { ADDED } from '../contract/add-rows-contract';
import { ledgerWorkbook, noted } from './row-edits';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.13');
});

beforeEach(() => excel.open(ledgerWorkbook()));

afterEach(() => expect(excel.gaps).toEqual([]));

function ledger(workbook: MemoryWorkbook): MemorySheet {
  const sheet = workbook.findSheet('党费台账');
  if (!sheet) throw new Error('no ledger');
  return sheet;
}

/**
 * Somebody else changes the workbook after it was looked at and before it is
 * written; the edits are refused, and the workbook is as the colleague left it.
 */
async function refusedAfter(
  change: (workbook: MemoryWorkbook) => unknown,
  edits: readonly Edit[] = [ADDED],
): Promise<unknown> {
  const theirs = ledgerWorkbook();
  change(theirs);
  excel.open(theirs);
  const expected = excel.image();
  excel.open(ledgerWorkbook());
  excel.faults.at(2, { kind: 'colleague', change });
  const refused: unknown = await host.apply(edits).then(
    () => 'applied',
    (problem: unknown) => problem,
  );
  expect(excel.image()).toEqual(expected);
  return refused;
}

test('a new member in the row above stops it, and stays', async () => {
  const refused = await refusedAfter((workbook) => ledger(workbook).change(4, 1, { value: '陈静' }));
  expect(refused).toBeInstanceOf(WorkbookChanged);
  expect((refused as WorkbookChanged).cells).toEqual([
    { cell: { sheet: '党费台账', row: 4, column: 1 }, expected: '王芳', found: '陈静' },
  ]);
});

test('a row that they inserted above stops it, and the total is theirs', async () => {
  const refused = await refusedAfter((workbook) =>
    insertLines(workbook, ledger(workbook), { axis: 'rows', at: 3, count: 1 }),
  );
  expect(refused).toBeInstanceOf(WorkbookChanged);
});

test('a total that they changed stops it, and is theirs', async () => {
  const change = (workbook: MemoryWorkbook): void =>
    workbook.findSheet('汇总')?.change(1, 2, { formula: '=SUM(党费台账!B3:B4)*2' });
  expect(await refusedAfter(change)).toBeInstanceOf(WorkbookChanged);
  expect(excel.workbook.findSheet('汇总')?.cell(1, 2).formula).toBe('=SUM(党费台账!B3:B4)*2');
});

test('a cell that they typed stops the rows, too', async () => {
  const change = (workbook: MemoryWorkbook): void => ledger(workbook).change(3, 2, { value: 99 });
  expect(await refusedAfter(change, [ADDED, noted])).toBeInstanceOf(WorkbookChanged);
  expect(ledger(excel.workbook).cell(3, 2).value).toBe(99);
});

test('a sheet that they protected is protected', async () => {
  expect(await refusedAfter((workbook) => (ledger(workbook).locked = true), [noted, ADDED])).toBeInstanceOf(
    SheetProtected,
  );
});

test('a sheet that they removed is missing', async () => {
  const edits = [noted, ADDED];
  const refused = await refusedAfter((workbook) => workbook.deleteSheet(ledger(workbook)), edits);
  expect(refused).toBeInstanceOf(SheetMissing);
});

test('an array formula across the place is Excel’s own refusal', async () => {
  const workbook = ledgerWorkbook();
  ledger(workbook).arrays.push({ top: 3, left: 6, bottom: 6, right: 6 });
  excel.open(workbook);
  const before = excel.image();
  await expect(host.apply([ADDED])).rejects.toMatchObject({ constructor: RowsNotAddable, reason: 'torn' });
  expect(excel.image()).toEqual(before);
});

test('a filter that they set meanwhile is Excel’s own refusal, too', async () => {
  const refused = await refusedAfter((workbook) => {
    ledger(workbook).filter = { range: { top: 2, left: 1, bottom: 6, right: 4 }, hides: true };
  });
  expect(refused).toMatchObject({ constructor: RowsNotAddable, reason: 'filtered' });
});

test('a total on a protected sheet, which could not grow, stops it', async () => {
  const workbook = ledgerWorkbook();
  const summary = workbook.findSheet('汇总');
  if (summary) summary.locked = true;
  excel.open(workbook);
  const before = excel.image();
  await expect(host.apply([ADDED])).rejects.toMatchObject({ constructor: SheetProtected, sheet: '汇总' });
  expect(excel.image()).toEqual(before);
});

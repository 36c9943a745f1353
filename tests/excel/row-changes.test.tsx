import { LAST_ROW } from '../../src/records/cell-ref';
import type { InMemoryExcel } from './in-memory-excel';
import type { MemorySheet } from './model/sheet';
import { MemoryWorkbook } from './model/workbook';
import { startExcel } from './start-excel';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

beforeEach(() => {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  const ledger = workbook.addSheet('党费 台账');
  for (const row of [2, 3, 4]) ledger.change(row, 2, { value: row * 10 });
  ledger.change(5, 2, { formula: '=SUM(B2:B4)+$B$6' });
  ledger.change(6, 2, { value: 1 });
  const other = workbook.addSheet('汇总');
  other.change(1, 1, { formula: '=SUM(\'党费 台账\'!B3:B9)&"B9"' });
  other.change(2, 1, { formula: "='党费 台账'!B3" });
  workbook.names.push({ name: '实交', formula: "='党费 台账'!$B$2:$B$4", visible: true });
  excel.open(workbook);
});

afterEach(() => expect(excel.gaps).toEqual([]));

function ledger(): MemorySheet {
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

async function codeOf(batch: (sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem('党费 台账'));
      await context.sync();
    });
    return 'none';
  } catch (problem) {
    const { code, debugInfo } = problem as OfficeExtension.Error;
    return `${code} at ${debugInfo.errorLocation ?? ''}`;
  }
}

const insert = (sheet: Excel.Worksheet): unknown => sheet.getRange('4:5').untrack().insert('Down').untrack();
const remove = (sheet: Excel.Worksheet): unknown => sheet.getRange('3:4').untrack().delete('Up');

describe('rows that are inserted', () => {
  test('push what is below down, and references follow', async () => {
    expect(await codeOf((sheet) => void insert(sheet))).toBe('none');
    expect(ledger().cell(7, 2).formula).toBe('=SUM(B2:B6)+$B$8');
    expect(ledger().cell(6, 2).value).toBe(40);
    expect(ledger().cell(4, 2).value).toBeNull();
    const other = excel.workbook.findSheet('汇总');
    expect(other?.cell(1, 1).formula).toBe('=SUM(\'党费 台账\'!B3:B11)&"B9"');
    expect(other?.cell(2, 1).formula).toBe("='党费 台账'!B3");
    expect(excel.workbook.names[0]?.formula).toBe("='党费 台账'!$B$2:$B$6");
  });

  test('right below a range do not make it larger', async () => {
    await codeOf((sheet) => void sheet.getRange('5:5').untrack().insert('Down').untrack());
    expect(ledger().cell(6, 2).formula).toBe('=SUM(B2:B4)+$B$7');
  });

  test('look as the row above, and take merged areas, validation and tables apart or along', async () => {
    const area = { top: 3, left: 4, bottom: 4, right: 4 };
    ledger().change(3, 2, { format: { 'font/bold': true } });
    ledger().rowHeights.set(3, 30);
    ledger().merges.push(area, { ...area, top: 6, bottom: 6, right: 5 });
    ledger().validations.set(area, { list: { source: '是' } });
    ledger().tables.push({ name: '表1', range: area, showTotals: false, filtered: false });
    ledger().hiddenRows.add(6);
    await codeOf((sheet) => void insert(sheet));
    expect([ledger().cell(4, 2).format, ledger().rowHeights.get(5)]).toEqual([{ 'font/bold': true }, 30]);
    expect(ledger().merges).toEqual([
      { ...area, bottom: 6 },
      { ...area, top: 8, bottom: 8, right: 5 },
    ]);
    expect(ledger().validations.at(6, 4)?.rule).toEqual({ list: { source: '是' } });
    expect(ledger().tables[0]?.range.bottom).toBe(6);
    expect([...ledger().hiddenRows]).toEqual([8]);
  });

  test.each<[string, () => unknown, string]>([
    ['a protected sheet', () => (ledger().locked = true), 'AccessDenied at Range.insert'],
    [
      'an array formula across the place',
      () => ledger().arrays.push({ top: 3, left: 5, bottom: 4, right: 5 }),
      'InvalidOperation at Range.insert',
    ],
    [
      'something in the last row',
      () => ledger().change(LAST_ROW, 1, { value: '底' }),
      'NonBlankCellOffSheet at Range.insert',
    ],
    [
      'a filter that hides rows',
      () => (ledger().filter = { range: { top: 1, left: 1, bottom: 6, right: 2 }, hides: true }),
      'FilteredRangeConflict at Range.insert',
    ],
  ])('%s is refused', async (_case, prepare, code) => {
    prepare();
    const before = excel.image();
    expect(await codeOf((sheet) => void insert(sheet))).toBe(code);
    expect(excel.image()).toEqual(before);
  });
});

describe('rows that are deleted', () => {
  test('are gone from ranges, and what meant only them is #REF!', async () => {
    await codeOf((sheet) => void remove(sheet));
    expect(ledger().cell(3, 2).formula).toBe('=SUM(B2:B2)+$B$4');
    const other = excel.workbook.findSheet('汇总');
    expect(other?.cell(1, 1).formula).toBe('=SUM(\'党费 台账\'!B3:B7)&"B9"');
    expect(other?.cell(2, 1).formula).toBe("='党费 台账'!#REF!");
    expect(excel.workbook.names[0]?.formula).toBe("='党费 台账'!$B$2:$B$2");
  });

  test('cannot be a part of an array formula', async () => {
    ledger().arrays.push({ top: 4, left: 5, bottom: 6, right: 5 });
    expect(await codeOf((sheet) => void remove(sheet))).toBe('InvalidOperation at Range.delete');
  });

  test('were there before they were inserted: nothing has changed', async () => {
    const before = excel.image();
    await codeOf((sheet) => {
      insert(sheet);
      sheet.getRange('4:5').untrack().delete('Up');
    });
    expect(excel.image()).toEqual(before);
  });
});

test('a sheet that is deleted leaves #REF! behind', async () => {
  await codeOf((sheet) => sheet.delete());
  expect(excel.workbook.findSheet('汇总')?.cell(2, 1).formula).toBe('=#REF!');
});

test('a part of an array formula cannot be written', async () => {
  ledger().arrays.push({ top: 4, left: 5, bottom: 6, right: 5 });
  expect(await codeOf((sheet) => (sheet.getRange('E4').untrack().values = [[1]]))).toBe(
    'InvalidOperation at Range.values',
  );
});

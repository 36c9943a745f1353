import type { InMemoryExcel } from './in-memory-excel';
import type { MemorySheet } from './model/sheet';
import { MemoryWorkbook } from './model/workbook';
import { startExcel } from './start-excel';

let excel: InMemoryExcel;
let sheet: MemorySheet;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

beforeEach(() => {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  sheet = workbook.addSheet('台账');
  sheet.change(1, 1, { value: '姓名', format: { 'fill/color': '#FFFF00', numberFormat: '@' } });
  sheet.change(2, 1, { value: '李明' });
  excel.open(workbook);
});

afterEach(() => expect(excel.gaps).toEqual([]));

/** Queues questions about a range of the sheet and gives the answers. */
async function ask<T>(address: string, queue: (range: Excel.Range, own: Excel.Worksheet) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('台账');
    const answer = queue(own.getRange(address).untrack(), own);
    await context.sync();
    return answer();
  });
}

const area = { top: 2, left: 1, bottom: 3, right: 1 };

test.each([
  ['A2:A3', 'List'],
  ['B1:B4', 'None'],
  ['A1:A3', 'MixedCriteria'],
  ['A2:A4', 'Inconsistent'],
])('validation of %s is %s', async (address, type) => {
  sheet.validations.set(area, { list: { source: '是' } });
  sheet.validations.set({ ...area, top: 4, bottom: 4 }, { custom: { formula: '=TRUE' } });
  const found = await ask(address, ({ dataValidation }) => {
    dataValidation.load('type,rule,errorAlert,ignoreBlanks');
    return () => [dataValidation.type, dataValidation.rule];
  });
  expect(found).toEqual([type, type === 'List' ? { list: { source: '是' } } : type === 'None' ? {} : null]);
});

test('operands are given as numbers and told as formulas', async () => {
  const found = await ask('A2', ({ dataValidation }) => {
    dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 31, operator: 'Between' } };
    dataValidation.errorAlert = { message: '', showAlert: true, style: 'Warning', title: '' };
    dataValidation.load('rule,errorAlert');
    return () => [dataValidation.rule.wholeNumber, dataValidation.errorAlert.style];
  });
  expect(found).toEqual([{ formula1: '=1', formula2: '=31', operator: 'Between' }, 'Warning']);
});

test('hidden rows and columns are told for the whole range and one by one', async () => {
  sheet.hiddenRows.add(2);
  sheet.hiddenColumns.add(1);
  const found = await ask('A1:A3', (range) => {
    range.load('rowHidden,columnHidden');
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    return () => [range.rowHidden, range.columnHidden, rows.value, columns.value];
  });
  expect(found).toEqual([
    null,
    true,
    [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
    [{ columnHidden: true }],
  ]);
});

test('formats are copied down without values, with merged areas', async () => {
  sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 2 });
  await ask('A3:B4', (range, own) => {
    range.copyFrom(own.getRange('A1:B1').untrack(), 'Formats');
    return () => null;
  });
  expect(sheet.cell(4, 1)).toMatchObject({ value: null, format: { 'fill/color': '#FFFF00', numberFormat: '@' } });
  expect(sheet.merges.slice(1)).toEqual([
    { top: 3, left: 1, bottom: 3, right: 2 },
    { top: 4, left: 1, bottom: 4, right: 2 },
  ]);
});

test('formats and contents are cleared apart', async () => {
  await ask('A1', (range) => {
    range.clear('Formats');
    return () => null;
  });
  expect(sheet.cell(1, 1)).toMatchObject({ value: '姓名', format: {} });
  await ask('A1', (range) => {
    range.clear('Contents');
    return () => null;
  });
  expect(sheet.cell(1, 1).value).toBeNull();
});

test('what a cell looks like is told cell by cell', async () => {
  const found = await ask('A1:A2', (range) => {
    const properties = range.getCellProperties({ format: { fill: { pattern: true } } });
    return () => properties.value.map(([cell]) => cell?.format?.fill?.pattern);
  });
  expect(found).toEqual(['Solid', 'None']);
});

test('a range knows its tables, and a filter whether it hides', async () => {
  sheet.tables.push({ name: '表1', range: { ...area, top: 1 }, showTotals: false, filtered: true });
  const found = await ask('A3', (range, own) => {
    const tables = range.getTables(false);
    tables.load('items/name');
    own.tables.load('items/autoFilter/isDataFiltered');
    own.load('autoFilter/isDataFiltered');
    return () => [
      tables.items.map(({ name }) => name),
      own.tables.items.map(({ autoFilter }) => autoFilter.isDataFiltered),
      own.autoFilter.isDataFiltered,
    ];
  });
  expect(found).toEqual([['表1'], [true], false]);
});

test.each([
  ['an empty row right below a table becomes part of it', 4, 'A4', '王芳'],
  ['what is left as it is does not', 3, 'A4', null],
  ['nor what is written further down', 3, 'A5', '王芳'],
])('%s', async (_case, bottom, address, value) => {
  const table = { name: '表1', range: { ...area, top: 1 }, showTotals: false, filtered: false };
  sheet.tables.push(table);
  await ask(address, (range) => {
    range.values = [[value]];
    return () => null;
  });
  expect(table.range.bottom).toBe(bottom);
});

test('a name of a range gives the range, any other none', async () => {
  excel.workbook.names.push({ name: '姓名', formula: '=台账!$A$1:$A$2', visible: true });
  excel.workbook.names.push({ name: '标准', formula: '="正式"', visible: true });
  const found = await ask('A1', (range) => {
    const [first, second] = ['姓名', '标准'].map((name) =>
      range.context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack(),
    );
    first?.load('values');
    second?.load('values');
    return () => [first?.values, second?.isNullObject];
  });
  expect(found).toEqual([[['姓名'], ['李明']], true]);
});

import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { ExcelBusy, ExcelTooOld, WorkbookReadOnly } from '../../../src/workbook/excel-errors';
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

afterEach(() => expect(excel.gaps).toEqual([]));

function open(fill: (workbook: MemoryWorkbook) => void): void {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  fill(workbook);
  excel.open(workbook);
}

test('rows begin at A1 and end at their last value, wherever the used range lies', async () => {
  open((workbook) => {
    const sheet = workbook.addSheet('花名册');
    sheet.change(3, 2, { value: '姓名' });
    sheet.change(5, 4, { value: 3.5 });
    sheet.change(5, 3, { value: false });
  });
  const { sheets } = await host.read();
  expect(sheets[0]).toMatchObject({ top: 1, left: 1, values: [[], [], [null, '姓名'], [], [null, null, false, 3.5]] });
});

test('a sheet formatted to its last row costs nothing', async () => {
  open((workbook) => {
    const sheet = workbook.addSheet('花名册');
    sheet.change(1, 1, { value: '姓名' });
    sheet.change(1_048_576, 16_384, { format: { 'fill/color': '#FFFFFF' } });
  });
  const { sheets } = await host.read();
  expect(sheets[0]?.values).toEqual([['姓名']]);
  expect(excel.traffic[1]?.responseBytes).toBeLessThan(500);
});

test('a formula is read by its result, an empty result as an empty cell', async () => {
  open((workbook) => {
    const sheet = workbook.addSheet('党费');
    sheet.change(1, 1, { value: 12.5 });
    sheet.change(1, 2, { formula: '=A1*2' });
    sheet.change(1, 3, { formula: '=IF(A1>20,"多","")' });
    sheet.change(1, 4, { value: '#REF!' });
  });
  expect((await host.read()).sheets[0]?.values).toEqual([[12.5, 25, null, '#REF!']]);
});

test('hidden, very hidden and empty sheets are read in their places, with their date system', async () => {
  open((workbook) => {
    workbook.addSheet('花名册').change(1, 1, { value: '姓名' });
    workbook.addSheet('名单').visibility = 'hidden';
    workbook.addSheet('底表').visibility = 'veryHidden';
    workbook.sheets[2]?.change(2, 1, { value: '张伟' });
    workbook.date1904 = true;
  });
  const { name, date1904, sheets } = await host.read();
  expect([name, date1904]).toEqual(['支部台账.xlsx', true]);
  expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.values])).toEqual([
    ['花名册', 'visible', [['姓名']]],
    ['名单', 'hidden', []],
    ['底表', 'veryHidden', [[], ['张伟']]],
  ]);
});

test('below ExcelApi 1.13 no merged areas are told, and nothing else is missing', async () => {
  open((workbook) => {
    const sheet = workbook.addSheet('花名册');
    sheet.change(1, 1, { value: '党员花名册' });
    sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 3 });
  });
  expect((await host.read()).sheets[0]).toMatchObject({ merges: [], values: [['党员花名册']] });
});

test('an empty workbook is read', async () => {
  open((workbook) => workbook.addSheet('Sheet1'));
  expect((await host.read()).sheets).toHaveLength(1);
});

test('a name of the mark that holds something else is no mark', async () => {
  open((workbook) =>
    workbook.addSheet('小结').names.push({ name: 'ThemeDayGenerated', formula: '=$A$1', visible: true }),
  );
  expect((await host.read()).sheets[0]?.generated).toBeNull();
});

test('texts so long that an answer would be too large are read in smaller pieces', async () => {
  const long = '学'.repeat(3_000);
  open((workbook) => {
    const sheet = workbook.addSheet('活动记录');
    for (let row = 1; row <= 2_000; row++) sheet.change(row, 1, { value: `${row}${long}` });
  });
  const { sheets } = await host.read();
  expect(sheets[0]?.values).toHaveLength(2_000);
  expect(sheets[0]?.values[1_999]).toEqual([`2000${long}`]);
});

test('a single row above the limit is read in pieces', async () => {
  open((workbook) => {
    const sheet = workbook.addSheet('活动记录');
    for (let column = 1; column <= 100; column++) sheet.change(7, column, { value: '学'.repeat(30_000) });
  });
  expect((await host.read()).sheets[0]?.values[6]).toEqual(Array.from({ length: 100 }, () => '学'.repeat(30_000)));
});

test.each([
  ['a cell being edited', { kind: 'cell-edit' } as const, ExcelBusy, { reason: 'cell-edit' }],
  ['a dialog of Excel', { kind: 'refused', error: 5016 } as const, ExcelBusy, { reason: 'dialog' }],
  ['no permission', { kind: 'refused', error: 7000 } as const, WorkbookReadOnly, {}],
  ['an Excel without a member', { kind: 'broken', atAction: 2, code: 'ApiNotFound' } as const, ExcelTooOld, {}],
])('%s is told by its own name', async (_case, fault, error, data) => {
  for (const request of [1, 2]) {
    open((workbook) => workbook.addSheet('花名册').change(1, 1, { value: '姓名' }));
    excel.faults.at(request, fault);
    const problem: unknown = await host.read().catch((caught: unknown) => caught);
    expect(problem).toBeInstanceOf(error);
    expect(problem).toMatchObject({ data });
  }
});

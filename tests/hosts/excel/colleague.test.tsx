import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { SheetExists, SheetMissing, SheetProtected, WorkbookChanged } from '../../../src/workbook/errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import type { MemorySheet } from '../../excel/model/sheet';
import type { MemoryWorkbook } from '../../excel/model/workbook';
import { adding, branchWorkbook, cells, editLists } from './sample-edits';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.9');
});

beforeEach(() => open());

afterEach(() => expect(excel.gaps).toEqual([]));

function open(): void {
  excel.open(branchWorkbook());
}

/** Applies and gives what came of it: "applied", or the error. */
async function outcome(edits: readonly Edit[]): Promise<unknown> {
  return host.apply(edits).then(
    () => 'applied',
    (problem: unknown) => problem,
  );
}

function sheetAt(index: number): MemorySheet {
  const sheet = excel.workbook.sheets[index];
  if (!sheet) throw new Error('no such sheet');
  return sheet;
}

/** Somebody else changes the workbook after it was looked at and before it is written. */
function meanwhile(change: (workbook: MemoryWorkbook) => unknown): void {
  excel.faults.at(2, { kind: 'colleague', change });
}

test.each(editLists.filter(([, edits]) => edits.includes(cells)))(
  'their value is put back when it met ours: %s',
  async (_name, edits) => {
    meanwhile(() => sheetAt(0).change(2, 3, { value: '777' }));
    const result = await outcome(edits);
    expect(result).toBeInstanceOf(WorkbookChanged);
    expect((result as WorkbookChanged).cells).toEqual([
      { cell: { sheet: '花名册', row: 2, column: 3 }, expected: '007', found: '777' },
    ]);
    const changed = excel.image();
    open();
    sheetAt(0).change(2, 3, { value: '777' });
    expect(changed).toEqual(excel.image());
  },
);

test('what they type while a failed write is taken back stays', async () => {
  excel.faults.at(2, { kind: 'lost-answer', error: 5012 });
  excel.faults.at(3, { kind: 'colleague', change: () => sheetAt(0).change(2, 2, { value: 99 }) });
  expect(await outcome([cells])).toMatchObject({ code: 'excel-failed' });
  expect(sheetAt(0).cell(2, 2).value).toBe(99);
  expect(sheetAt(0).cell(2, 3).value).toBe('007');
});

test('their formula is put back as a formula', async () => {
  meanwhile(() => sheetAt(0).change(2, 2, { formula: '=B3*2', value: null }));
  expect(await outcome([cells])).toBeInstanceOf(WorkbookChanged);
  expect(sheetAt(0).cell(2, 2)).toMatchObject({ formula: '=B3*2' });
  expect(sheetAt(0).cell(2, 3)).toMatchObject({ value: '007' });
});

test('their protection is respected', async () => {
  meanwhile(() => (sheetAt(0).locked = true));
  expect(await outcome([cells, adding])).toMatchObject({ sheet: '花名册' });
  open();
  meanwhile(() => (sheetAt(0).locked = true));
  expect(await outcome([cells])).toBeInstanceOf(SheetProtected);
  expect(sheetAt(0).cell(2, 2).value).toBe(12.5);
});

test('their sheet of the same name stays', async () => {
  meanwhile((workbook) => workbook.addSheet('公示').change(1, 1, { value: '别动' }));
  expect(await outcome([adding])).toMatchObject({ constructor: SheetExists, sheet: '公示', generated: false });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['花名册', '半年小结', '台账', '公示']);
  expect(sheetAt(3).cell(1, 1).value).toBe('别动');
});

test('a sheet that they removed is missing', async () => {
  meanwhile((workbook) => workbook.deleteSheet(sheetAt(0)));
  expect(await outcome([cells, adding])).toBeInstanceOf(SheetMissing);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['半年小结', '台账']);
});

test('a structure that they protected keeps new sheets out', async () => {
  meanwhile((workbook) => (workbook.structureLocked = true));
  expect(await outcome([adding])).toBeInstanceOf(SheetProtected);
  expect(excel.workbook.sheets).toHaveLength(3);
});

test('two writes of one page are done one after the other: the second sees what the first wrote', async () => {
  const other = new ExcelHost((problem) => {
    throw problem;
  });
  const [first, second] = await Promise.all([
    outcome([cells]),
    other.apply([cells]).then(
      () => 'applied',
      (problem: unknown) => problem,
    ),
  ]);
  expect(first).toBe('applied');
  expect(second).toBeInstanceOf(WorkbookChanged);
});

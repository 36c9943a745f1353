import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { SheetExists, SheetMissing, SheetProtected, WorkbookChanged, WorkbookError } from '../../../src/workbook/errors';
import { ExcelBusy, ExcelFailed, ExcelTooOld, WorkbookReadOnly, WriteUncertain } from '../../../src/workbook/excel-errors';
import type { Fault } from '../../excel/faults';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../excel/model/from-snapshot';
import { startExcel } from '../../excel/start-excel';
import { sheets } from '../../sheets';
import { sampleDraft } from './sample-draft';

// Some tests apply the same edits several hundred times.
jest.setTimeout(60_000);

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.9');
});

beforeEach(() => open());

afterEach(() => expect(excel.gaps).toEqual([]));

/** A workbook with a formula, a text that looks like a number, and an older summary to be replaced. */
function open(): void {
  const snapshot = sheets(`
    # 花名册
    姓名 | 党费标准 | 编号
    李明 | 12.5     | '007'
    王芳 | 8        | '=1'
    # 半年小结
    旧的
    # 台账
    姓名
  `);
  const workbook = workbookFromSnapshot({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === '半年小结' ? { ...sheet, generated: { kind: 'summary', period: '2020-H1' } } : sheet)),
  });
  workbook.sheets[0]?.change(4, 2, { formula: '=SUM(B2:B3)' });
  excel.open(workbook);
}

const cells: Edit = {
  kind: 'set-cells',
  sheet: '花名册',
  changes: [
    { row: 2, column: 2, expected: 12.5, value: 13 },
    { row: 2, column: 3, expected: '007', value: '008' },
    { row: 3, column: 3, expected: '=1', value: null },
    { row: 4, column: 2, expected: 20.5, value: 21 },
    { row: 9, column: 1, expected: null, value: '陈静' },
  ],
};
const adding: Edit = { kind: 'put-sheet', draft: sampleDraft({ name: '公示', mark: { kind: 'dues-notice', period: '2020-H1' } }), replace: false };
const replacing: Edit = { kind: 'put-sheet', draft: sampleDraft(), replace: true };

const all = [cells, adding, replacing];
const lists: readonly (readonly [string, readonly Edit[]])[] = [
  ['cells', [cells]],
  ['a new sheet', [adding]],
  ['a replaced sheet', [replacing]],
  ['cells and sheets', all],
];

/** Applies and gives what came of it: "applied", or the error. */
async function outcome(edits: readonly Edit[]): Promise<unknown> {
  return host.apply(edits).then(
    () => 'applied',
    (problem: unknown) => problem,
  );
}

describe.each(lists)('applying %s', (_name, edits) => {
  let before: object;
  let after: unknown;

  beforeEach(async () => {
    before = excel.image();
    expect(await outcome(edits)).toBe('applied');
    after = stripIds(excel.image());
    open();
  });

  test('changes the workbook', () => expect(after).not.toEqual(stripIds(before)));

  test('a break at any action leaves nothing behind', async () => {
    await host.apply(edits);
    const actions = excel.traffic.slice(1).map((request) => request.actions);
    for (const [request, count] of actions.entries()) {
      // All actions of each kind of edit; of all kinds together, whose steps are the same, some.
      for (let at = 0; at < count; at += edits === all ? 7 : 1) {
        open();
        excel.faults.at(request + 2, { kind: 'broken', atAction: at, code: 'GeneralException' });
        expect(await outcome(edits)).toBeInstanceOf(ExcelFailed);
        expect([at, excel.image()]).toEqual([at, before]);
      }
    }
  });

  test('a lost answer is looked up: everything was written, or all of it is taken back', async () => {
    excel.faults.at(2, { kind: 'lost-answer', error: 5012 });
    const result = await outcome(edits);
    // With cells and a replaced sheet together, the last request, which removes that sheet, was still to come.
    const isWritten = edits !== all;
    expect(result).toEqual(isWritten ? 'applied' : expect.any(ExcelFailed));
    expect(stripIds(excel.image())).toEqual(isWritten ? after : stripIds(before));
  });

  test.each<[string, Fault, unknown]>([
    ['a cell being edited', { kind: 'cell-edit' }, ExcelBusy],
    ['a dialog of Excel', { kind: 'refused', error: 5016 }, ExcelBusy],
    ['too many requests', { kind: 'refused', error: 5102 }, ExcelBusy],
    ['no permission', { kind: 'refused', error: 7000 }, WorkbookReadOnly],
    ['a request that is too large', { kind: 'refused', error: 5103 }, WorkbookError],
    ['a session that timed out', { kind: 'refused', error: 5012 }, ExcelFailed],
    ['an Excel without a member', { kind: 'broken', atAction: 3, code: 'ApiNotFound' }, ExcelTooOld],
  ])('%s refuses, whether it comes at the look or at the writing', async (_fault, fault, error) => {
    for (const request of [1, 2]) {
      open();
      excel.faults.at(request, fault);
      expect(await outcome(edits)).toBeInstanceOf(error);
      expect(excel.image()).toEqual(before);
    }
  });

  test('an Excel that stays away says that it cannot be told what was written', async () => {
    excel.faults.at(2, { kind: 'broken', atAction: 8, code: 'GeneralException' });
    excel.faults.at(3, { kind: 'refused', error: 5012 });
    expect(await outcome(edits)).toBeInstanceOf(WriteUncertain);
  });

  test('slow answers change nothing about it', async () => {
    excel.faults.at('every', { kind: 'slow', milliseconds: 15 });
    expect(await outcome(edits)).toBe('applied');
    expect(stripIds(excel.image())).toEqual(after);
  });
});

describe('a colleague between the look and the writing', () => {
  const meanwhile = (change: (sheet: NonNullable<ReturnType<typeof sheetAt>>) => void): object => {
    excel.faults.at(2, { kind: 'colleague', change: () => change(sheetAt(0)) });
    return excel.image();
  };
  const sheetAt = (index: number) => {
    const sheet = excel.workbook.sheets[index];
    if (!sheet) throw new Error('no such sheet');
    return sheet;
  };

  test.each(lists.filter(([, edits]) => edits.includes(cells)))('their value is put back when it met ours: %s', async (_name, edits) => {
    meanwhile((sheet) => sheet.change(2, 3, { value: '777' }));
    const result = await outcome(edits);
    expect(result).toBeInstanceOf(WorkbookChanged);
    expect((result as WorkbookChanged).cells).toEqual([{ cell: { sheet: '花名册', row: 2, column: 3 }, expected: '007', found: '777' }]);
    const changed = excel.image();
    open();
    sheetAt(0).change(2, 3, { value: '777' });
    expect(changed).toEqual(excel.image());
  });

  test('their formula is put back as a formula', async () => {
    meanwhile((sheet) => sheet.change(2, 2, { formula: '=B3*2', value: null }));
    expect(await outcome([cells])).toBeInstanceOf(WorkbookChanged);
    expect(sheetAt(0).cell(2, 2)).toMatchObject({ formula: '=B3*2' });
    expect(sheetAt(0).cell(2, 3)).toMatchObject({ value: '007' });
  });

  test('their protection is respected', async () => {
    meanwhile((sheet) => (sheet.locked = true));
    expect(await outcome([cells, adding])).toMatchObject({ sheet: '花名册' });
    open();
    meanwhile((sheet) => (sheet.locked = true));
    expect(await outcome([cells])).toBeInstanceOf(SheetProtected);
    expect(sheetAt(0).cell(2, 2).value).toBe(12.5);
  });

  test('their sheet of the same name stays', async () => {
    excel.faults.at(2, { kind: 'colleague', change: (workbook) => workbook.addSheet('公示').change(1, 1, { value: '别动' }) });
    expect(await outcome([adding])).toEqual(expect.any(SheetExists));
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['花名册', '半年小结', '台账', '公示']);
    expect(sheetAt(3).cell(1, 1).value).toBe('别动');
  });

  test('a sheet that they removed is missing', async () => {
    excel.faults.at(2, { kind: 'colleague', change: (workbook) => workbook.deleteSheet(sheetAt(0)) });
    expect(await outcome([cells, adding])).toBeInstanceOf(SheetMissing);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['半年小结', '台账']);
  });

  test('a structure that they protected keeps new sheets out', async () => {
    excel.faults.at(2, { kind: 'colleague', change: (workbook) => (workbook.structureLocked = true) });
    expect(await outcome([adding])).toBeInstanceOf(SheetProtected);
    expect(excel.workbook.sheets).toHaveLength(3);
  });
});

/** A sheet that was added again has another id. */
function stripIds(image: object): unknown {
  return JSON.parse(JSON.stringify(image, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { SheetMissing, SheetProtected, WorkbookChanged } from '../../../src/workbook/errors';
import { removingLeftover } from '../../../src/workbook/remove-leftover';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { ledgerWorkbook } from './row-edits';
import { sampleDraft } from './sample-draft';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.9');
});

afterEach(() => expect(excel.gaps).toEqual([]));

/** The edits that take an added sheet away again, and the workbook from before. */
async function added(): Promise<{ readonly undo: readonly Edit[]; readonly before: object }> {
  excel.open(ledgerWorkbook());
  const before = excel.image();
  const { undo } = await host.apply([{ kind: 'put-sheet', draft: sampleDraft({ name: '公示' }), replace: false }]);
  excel.reset();
  return { undo: undo ?? [], before };
}

test('a sheet that was added goes without a trace', async () => {
  const { undo, before } = await added();
  await host.apply(undo);
  expect(excel.image()).toEqual(before);
});

test('what another write left unfinished goes by the person’s word alone, as it was read', async () => {
  const { before } = await added();
  const left = excel.workbook.findSheet('公示');
  if (left) left.name = '~theme-day 0htk83dml5psdm 1~';
  await host.apply([{ kind: 'put-sheet', draft: sampleDraft({ name: '公示' }), replace: false }]);
  expect(excel.workbook.sheets).toContain(left);
  await host.apply([{ kind: 'remove-sheet', sheet: '公示', lastRow: 99, lastColumn: 99 }]);
  const [sheet] = (await host.read()).workSheets ?? [];
  expect(sheet?.values[0]).toEqual(['2020年上半年小结']);
  left?.change(40, 1, { value: '别删' });
  const removal = sheet ? removingLeftover(sheet) : [];
  await expect(host.apply(removal)).rejects.toBeInstanceOf(WorkbookChanged);
  left?.change(40, 1, { value: null });
  await host.apply(removal);
  expect(excel.image()).toEqual(before);
});

test('it stays where formulas have come to read it', async () => {
  const { undo } = await added();
  excel.workbook.findSheet('汇总')?.change(9, 1, { formula: '=公示!C3*2' });
  const before = excel.image();
  const refused: unknown = await host.apply(undo).catch((problem: unknown) => problem);
  expect(refused).toMatchObject({
    constructor: WorkbookChanged,
    cells: [{ cell: { sheet: '汇总', row: 9, column: 1 }, found: '=公示!C3*2' }],
  });
  expect(excel.image()).toEqual(before);
});

test('it stays where the structure of the workbook has been protected', async () => {
  const { undo } = await added();
  excel.workbook.structureLocked = true;
  await expect(host.apply(undo)).rejects.toMatchObject({ constructor: SheetProtected, sheet: null });
});

test('it stays where the structure is protected while it is about to go', async () => {
  const { undo } = await added();
  const before = excel.image() as { readonly sheets: readonly unknown[] };
  excel.faults.at(3, { kind: 'colleague', change: (workbook) => (workbook.structureLocked = true) });
  await expect(host.apply(undo)).rejects.toMatchObject({ constructor: SheetProtected, sheet: null });
  expect((excel.image() as typeof before).sheets).toEqual(before.sheets);
});

test('one that is gone already is missing', async () => {
  const { undo } = await added();
  const sheet = excel.workbook.findSheet('公示');
  if (sheet) excel.workbook.deleteSheet(sheet);
  await expect(host.apply(undo)).rejects.toBeInstanceOf(SheetMissing);
});

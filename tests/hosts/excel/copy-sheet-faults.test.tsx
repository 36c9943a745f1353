import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { SheetExists } from '../../../src/workbook/errors';
import { WriteUncertain } from '../../../src/workbook/excel-errors';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { branchWorkbook } from './sample-edits';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.9');
});

afterEach(() => expect(excel.gaps).toEqual([]));

/** The first sheet of the workbook, with one cell set and one area emptied in the copy. */
function copying(): readonly Edit[] {
  excel.open(branchWorkbook());
  const [sheet] = excel.workbook.sheets;
  const expected = sheet?.cell(1, 1).value ?? null;
  return [
    {
      ...{ kind: 'copy-sheet', sheet: sheet?.name ?? '', name: '7月' },
      clear: [{ top: 2, left: 1, bottom: 9, right: 2 }],
      changes: [{ row: 1, column: 1, expected, value: '7月' }],
    },
  ];
}

test('of a protected sheet, which takes no token, it is said where it cannot be told whose copy is there', async () => {
  const copied = (): readonly Edit[] => {
    const edits = copying().map((edit) => ({ ...edit, clear: [], changes: [] }));
    for (const sheet of excel.workbook.sheets) sheet.locked = true;
    return edits;
  };
  await host.apply(copied());
  const [actions = 0] = excel.traffic.slice(1).map((request) => request.actions);
  const outcomes: string[] = [];
  for (let at = 0; at < actions; at++) {
    const edits = copied();
    const before = excel.image();
    excel.faults.at(2, { kind: 'broken', atAction: at, code: 'GeneralException' });
    const problem: unknown = await host.apply(edits).catch((error: unknown) => error);
    if (!(problem instanceof WriteUncertain)) expect([at, excel.image()]).toEqual([at, before]);
    outcomes.push((problem as Error).name);
  }
  expect(new Set(outcomes)).toEqual(new Set(['ExcelFailed', 'WriteUncertain']));
});

test('a sheet of that name which a colleague added between the look and the writing stays his', async () => {
  const edits = copying();
  let before: object | null = null;
  const change = (): void => {
    excel.workbook.addSheet('7月');
    before = excel.image();
  };
  excel.faults.at(2, { kind: 'colleague', change });
  const problem: unknown = await host.apply(edits).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(SheetExists);
  expect(excel.image()).toEqual(before);
});

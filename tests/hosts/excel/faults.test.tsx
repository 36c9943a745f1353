import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { WorkbookError } from '../../../src/workbook/errors';
import {
  ExcelBusy,
  ExcelFailed,
  ExcelTooOld,
  WorkbookReadOnly,
  WriteUncertain,
} from '../../../src/workbook/excel-errors';
import type { Fault } from '../../excel/faults';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { allEdits, branchWorkbook, editLists } from './sample-edits';
import { workbookState } from './workbook-state';

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

describe.each(editLists)('applying %s', (_name, edits) => {
  let before: unknown;
  let after: unknown;

  beforeEach(async () => {
    before = workbookState(excel);
    expect(await outcome(edits)).toBe('applied');
    after = workbookState(excel);
    open();
  });

  test('changes the workbook', () => expect(after).not.toEqual(before));

  test('a lost answer is looked up: everything was written, or all of it is taken back', async () => {
    excel.faults.at(2, { kind: 'lost-answer', error: 5012 });
    const result = await outcome(edits);
    // With cells and a replaced sheet together, the last request, which removes that sheet, was still to come.
    const isWritten = edits !== allEdits;
    expect(result).toEqual(isWritten ? 'applied' : expect.any(ExcelFailed));
    expect(workbookState(excel)).toEqual(isWritten ? after : before);
  });

  test.each<[string, Fault, unknown]>([
    ['a cell being edited', { kind: 'cell-edit' }, ExcelBusy],
    ['a dialog of Excel', { kind: 'refused', error: 5016 }, ExcelBusy],
    ['no permission', { kind: 'refused', error: 7000 }, WorkbookReadOnly],
    ['a request that is too large', { kind: 'refused', error: 5103 }, WorkbookError],
    ['a session that timed out', { kind: 'refused', error: 5012 }, ExcelFailed],
    ['an Excel without a member', { kind: 'broken', atAction: 3, code: 'ApiNotFound' }, ExcelTooOld],
  ])('%s refuses, whether it comes at the look or at the writing', async (_fault, fault, error) => {
    for (const request of [1, 2]) {
      open();
      excel.faults.at(request, fault);
      expect(await outcome(edits)).toBeInstanceOf(error);
      expect(workbookState(excel)).toEqual(before);
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
    expect(workbookState(excel)).toEqual(after);
  });
});

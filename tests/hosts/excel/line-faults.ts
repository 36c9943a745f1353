import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { ExcelBusy, ExcelFailed, WriteUncertain } from '../../../src/workbook/excel-errors';
import type { Fault } from '../../excel/faults';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import type { MemoryWorkbook } from '../../excel/model/workbook';
import { startExcel } from '../../excel/start-excel';
import { workbookState } from './workbook-state';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

/** Applies and gives what came of it: "applied", or the error. */
async function outcome(edits: readonly Edit[]): Promise<unknown> {
  return host.apply(edits).then(
    () => 'applied',
    (problem: unknown) => problem,
  );
}

function image(): unknown {
  return workbookState(excel);
}

/** What the anchors of an unsettled writing leave behind. */
export interface Leftover {
  readonly name: string;
  readonly formula: string;
}

/** Breaks, refusals and lost answers at every request of edits that add rows or columns: nothing is left behind, or all is done. */
export function lineFaults(
  open: () => MemoryWorkbook,
  all: readonly (readonly [string, readonly Edit[]])[],
  leftover: Leftover,
): void {
  beforeAll(async () => {
    excel = await startExcel('1.13');
  });

  beforeEach(() => excel.open(open()));

  afterEach(() => expect(excel.gaps).toEqual([]));

  describe.each(all)('%s', (_name, edits) => {
    test('two round trips', async () => {
      expect(await outcome(edits)).toBe('applied');
      expect(excel.traffic).toHaveLength(2);
    });

    test('a lost answer is looked up: everything was written', async () => {
      await host.apply(edits);
      const after = image();
      excel.open(open());
      excel.faults.at(2, { kind: 'lost-answer', error: 5012 });
      expect(await outcome(edits)).toBe('applied');
      expect(image()).toEqual(after);
    });

    test.each<[string, Fault, unknown]>([
      ['a cell being edited', { kind: 'cell-edit' }, ExcelBusy],
      ['a session that timed out', { kind: 'refused', error: 5012 }, ExcelFailed],
    ])('%s refuses, whether it comes at the look or at the writing', async (_fault, fault, error) => {
      const before = image();
      for (const request of [1, 2]) {
        excel.open(open());
        excel.faults.at(request, fault);
        expect(await outcome(edits)).toBeInstanceOf(error);
        expect(image()).toEqual(before);
      }
    });

    test('an Excel that stays away says that it cannot be told what was written', async () => {
      excel.faults.at(2, { kind: 'broken', atAction: 18, code: 'GeneralException' });
      excel.faults.at(3, { kind: 'refused', error: 5012 });
      expect(await outcome(edits)).toBeInstanceOf(WriteUncertain);
    });

    describe('taking it back', () => {
      async function written(): Promise<readonly Edit[]> {
        excel.open(open());
        const { undo } = await host.apply(edits);
        excel.reset();
        return undo ?? [];
      }

      test('gives the workbook as it was', async () => {
        const before = image();
        expect(await outcome(await written())).toBe('applied');
        expect(image()).toEqual(before);
        expect(excel.traffic).toHaveLength(3);
      });

      test('a lost answer of its last request means that it is done', async () => {
        const before = image();
        const undo = await written();
        excel.faults.at(3, { kind: 'lost-answer', error: 5012 });
        expect(await outcome(undo)).toBe('applied');
        expect(image()).toEqual(before);
      });
    });
  });

  test('what another writing holds on to, or left behind, is no hindrance and stays', async () => {
    const [, edits] = all[0] ?? ['', []];
    await host.apply(edits);
    const own = excel.workbook.sheets[0]?.names ?? [];
    const [withoutTheirs] = [image()];
    excel.open(open());
    const theirs = { ...leftover, visible: false };
    const names = excel.workbook.sheets[0]?.names ?? [];
    names.push(theirs);
    expect(await outcome(edits)).toBe('applied');
    expect(names).toEqual([...own, theirs]);
    names.splice(names.indexOf(theirs), 1);
    expect(image()).toEqual(withoutTheirs);
  });
}

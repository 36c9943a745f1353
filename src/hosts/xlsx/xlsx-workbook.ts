import type { Edit } from '../../workbook/edit';
import type { Snapshot } from '../../workbook/snapshot';
import type { Renewal, Renewed } from '../../workbook/renewal';
import { appliedSteps, stepsOf } from '../../workbook/steps';
import { withoutWorkSheets } from '../../workbook/work-names';
import type { Applied } from '../../workbook/workbook-host';
import { applyEdits } from './apply/apply-edits';
import { deletionOf, type DeletedLines } from './lines/delete-lines';
import { readLook } from './look/read-look';
import type { SheetLook } from './look/sheet-look';
import { dropSignature } from './opc/drop-signature';
import type { OpcPackage } from './opc/opc-package';
import { readSnapshot } from './read/read-snapshot';
import { readWorkbookPart } from './read/workbook-part';
import { renewWorkbook } from './renew-workbook';

/** An .xlsx file held in memory. It never changes: applying edits gives the bytes of another. */
export class XlsxWorkbook {
  constructor(private readonly pack: OpcPackage) {}

  /** All values; `onProgress` is told how much is read, between 0 and 1. Throws WorkbookUnreadable or TooLarge. */
  snapshot(onProgress?: (done: number) => void): Snapshot {
    return withoutWorkSheets(readSnapshot(this.pack, readWorkbookPart(this.pack), onProgress));
  }

  /** How a sheet looks on a screen. Throws SheetMissing, WorkbookUnreadable or TooLarge. */
  sheetLook(sheet: string): SheetLook {
    return readLook(this.pack, readWorkbookPart(this.pack), sheet);
  }

  /**
   * The file with all edits. Only the parts that must change do, and in them only
   * the text that must; everything else keeps its bytes, but for a digital signature,
   * which would be false. Throws what
   * WorkbookHost.apply may, and CellNotWritable or DraftInvalid.
   */
  apply(edits: readonly Edit[]): { readonly bytes: Uint8Array; readonly applied: Applied } {
    const pack = this.pack.copy();
    // One after the other on the same package, which is thrown away where one of them is refused.
    const steps = stepsOf(edits).map((step) => applyEdits(pack, step));
    const [only] = steps;
    const applied = steps.length === 1 && only ? only : appliedSteps(steps);
    const isUnsigned = edits.some(({ kind }) => kind !== 'expect-cells' && kind !== 'next-step') && dropSignature(pack);
    return { bytes: pack.toBytes(), applied: isUnsigned ? { ...applied, droppedSignature: true } : applied };
  }

  /**
   * The file without whole rows or columns, and with everything that refers to others
   * as it then has to. Throws LinesNotDeletable, WorkbookChanged, SheetProtected, SheetMissing,
   * WorkbookUnreadable or TooLarge.
   */
  deleteLines(lines: DeletedLines): { readonly bytes: Uint8Array; readonly applied: Applied } {
    const expected: Edit = { kind: 'expect-cells', sheet: lines.sheet, cells: lines.expected };
    // First of all: what else is to be said of the lines follows from what stands in them.
    applyEdits(this.pack.copy(), [expected]);
    return this.apply([expected, deletionOf(this.pack, lines)]);
  }

  /** The workbook of the next year, made from this one. Throws what WorkbookHost.apply may. */
  renew(renewal: Renewal): Renewed {
    const pack = this.pack.copy();
    const renewed = renewWorkbook(pack, renewal);
    const isUnsigned = dropSignature(pack);
    return { bytes: pack.toBytes(), ...renewed, ...(isUnsigned ? { droppedSignature: true } : {}) };
  }
}

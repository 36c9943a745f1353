import type { Edit, PutSheet, SetCells } from '../../workbook/edit';
import type { Snapshot } from '../../workbook/snapshot';
import type { Applied } from '../../workbook/workbook-host';
import { recalculateOnLoad } from './cells/recalculation';
import { setCells } from './cells/set-cells';
import { dropStaleResults } from './formulas/drop-stale-results';
import { readLook } from './look/read-look';
import type { SheetLook } from './look/sheet-look';
import type { OpcPackage } from './opc/opc-package';
import { putSheet } from './put-sheet/put-sheet';
import { readSnapshot } from './read/read-snapshot';
import { readWorkbookPart } from './read/workbook-part';

/** An .xlsx file held in memory. It never changes: applying edits gives the bytes of another. */
export class XlsxWorkbook {
  constructor(private readonly pack: OpcPackage) {}

  /** All values. Throws WorkbookUnreadable or TooLarge. */
  snapshot(): Snapshot {
    return readSnapshot(this.pack, readWorkbookPart(this.pack));
  }

  /** How a sheet looks on a screen. Throws SheetMissing, WorkbookUnreadable or TooLarge. */
  sheetLook(sheet: string): SheetLook {
    return readLook(this.pack, readWorkbookPart(this.pack), sheet);
  }

  /**
   * The file with all edits. Only the parts that must change do, and in them only
   * the text that must; everything else keeps its bytes. Throws what
   * WorkbookHost.apply may, and CellNotWritable or DraftInvalid.
   */
  apply(edits: readonly Edit[]): { readonly bytes: Uint8Array; readonly applied: Applied } {
    const pack = this.pack.copy();
    const workbook = readWorkbookPart(pack);
    const changed = setCells(pack, workbook, edits.filter(isSetCells));
    if (changed.length > 0) dropStaleResults(pack, workbook, changed);
    const sheets = edits.filter(isPutSheet).map((edit) => putSheet(pack, edit));
    if (edits.length > 0) recalculateOnLoad(pack);
    return { bytes: pack.toBytes(), applied: { cells: changed.length, sheets, hidden: [], undo: null } };
  }
}

function isSetCells(edit: Edit): edit is SetCells {
  return edit.kind === 'set-cells';
}

function isPutSheet(edit: Edit): edit is PutSheet {
  return edit.kind === 'put-sheet';
}

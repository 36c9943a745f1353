import type { CellRef } from '../records/cell-ref';
import type { AtHome } from './at-home';
import type { Edit } from './edit';
import type { Renewal, Renewed } from './renewal';
import type { Snapshot } from './snapshot';

/** What was written, for the sentence shown afterwards. */
export interface Applied {
  readonly cells: number;
  /** Sheets added or replaced, by the names they have now. */
  readonly sheets: readonly string[];
  /** Written cells that stand in hidden or filtered rows or in hidden columns, where the person does not see them. */
  readonly hidden: readonly CellRef[];
  /**
   * Formulas that work out which cells they read (INDIRECT, OFFSET), where lines came in that moved such cells: they
   * may mean others from now on, and a person has to look. Absent for none.
   */
  readonly computed?: readonly CellRef[];
  /** The workbook was signed; what was written is not, and the signature was taken out of it. */
  readonly droppedSignature?: true;
  /**
   * What takes it all back, as one unit, with the cells expected as they were
   * written; its row numbers are those of the workbook as it is now. Null where a
   * sheet was replaced, which cannot be brought back.
   */
  readonly undo: readonly Edit[] | null;
}

/**
 * The port between the core and a spreadsheet. The core touches it twice per
 * action: one read at the start, one apply at the end.
 */
export interface WorkbookHost {
  /** Throws WorkbookUnreadable, TooLarge or ExcelBusy. */
  read(): Promise<Snapshot>;
  /**
   * Applies all edits as one unit or none of them. Throws WorkbookChanged (with
   * the cells that differ), FormulaInTheWay, ValueNotAllowed, RowsNotAddable,
   * ColumnsNotAddable, SheetNotCopyable, CellNotWritable, SheetExists, SheetProtected, SheetMissing, ExcelBusy or
   * TooLarge; in each case nothing was written.
   */
  apply(edits: readonly Edit[]): Promise<Applied>;
  /**
   * Makes the workbook of the next year as a file of its own; the workbook stays as it
   * is. Absent where the host has no file. Throws what `apply` may.
   */
  renew?(renewal: Renewal): Promise<Renewed>;
  /** Shows the cell to the person. Does nothing where there is no screen. */
  reveal(cell: CellRef): Promise<void>;
  /** Absent where nobody works in the sheet beside the pane. */
  readonly atHome?: AtHome;
  /** Calls back a moment after a person changed cells. Returns how to stop. */
  onChange(listener: () => void): () => void;
}

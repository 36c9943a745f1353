import type { CellRef } from '../records/cell-ref';
import type { CellChange, Edit } from './edit';
import type { SheetDraft } from './sheet-draft';
import type { CellRange } from './snapshot';

/** What becomes of a sheet in the workbook of the next year. Rows and columns are those of the sheet as it is. */
export interface SheetRenewal {
  readonly sheet: string;
  /** Areas emptied: values go, formulas and everything about the cells stay. */
  readonly clear: readonly CellRange[];
  /** Set after it was emptied; where a formula stands, the formula stays. */
  readonly changes: readonly CellChange[];
  /** Rows taken out after that, whole, as Excel deletes rows: everything that refers to them follows. */
  readonly rows: readonly number[];
}

/** How the workbook of the next year is made from the one of this year, which stays as it is. */
export interface Renewal {
  readonly sheets: readonly SheetRenewal[];
  /** Sheets that are not carried: those that the product generated. */
  readonly dropped: readonly string[];
  /** Sheets added at the end. */
  readonly added: readonly SheetDraft[];
  /** Edits of the new workbook, once all this is done. */
  readonly then: readonly Edit[];
}

/** The new workbook as a file. */
export interface Renewed {
  readonly bytes: Uint8Array;
  /** Formulas that lost a cell which they named with the rows that were taken out. */
  readonly broken: number;
  /** As in Applied: formulas that may mean other cells where rows were taken out. Absent for none. */
  readonly computed?: readonly CellRef[];
  /** The workbook was signed; the new one is not. */
  readonly droppedSignature?: true;
}

import type { SheetDraft } from './sheet-draft';
import type { CellValue } from './snapshot';

/**
 * One cell to be set. `expected` is what it held when the person decided; the
 * host refuses the whole list of edits when any cell holds something else now.
 */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly expected: CellValue;
  /** null empties the cell. A string is written as text even when it begins with "=". */
  readonly value: CellValue;
}

/** Sets cells that exist. Formats, validation and everything else about the cells stay. */
export interface SetCells {
  readonly kind: 'set-cells';
  readonly sheet: string;
  readonly changes: readonly CellChange[];
}

/**
 * Adds a generated sheet at the end. Where a sheet of the same name or with the
 * same mark exists the host refuses, unless `replace` is true and that sheet is a
 * generated one with the same mark: then it is replaced in its place.
 */
export interface PutSheet {
  readonly kind: 'put-sheet';
  readonly draft: SheetDraft;
  readonly replace: boolean;
  /** Leaves a sheet with the same mark beside the new one, which needs a name of its own. Without `replace`. */
  readonly keepBoth?: boolean;
}

export type Edit = SetCells | PutSheet;

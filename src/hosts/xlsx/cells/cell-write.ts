import type { CellValue } from '../../../workbook/snapshot';
import type { CellPosition } from '../read/cell-address';

/** A formula as a cell holds it. */
export interface CellFormula {
  /** Without the leading "=". */
  readonly text: string;
  /** The range that an array formula fills; null for a plain one. */
  readonly area: string | null;
}

/** What a cell is to hold, whatever it holds now. */
export interface CellWrite extends CellPosition {
  /** null empties the cell; null also where there is a formula, whose result nobody has computed. */
  readonly value: CellValue;
  readonly formula?: CellFormula;
  /** The number of its format; absent: its own, or that of its row or column. */
  readonly style?: number;
  /** The cell goes, and its format with it. */
  readonly gone?: true;
}

/** Whether a cell is needed for it where there is none. */
export function needsCell({ value, formula, style, gone }: CellWrite): boolean {
  return !gone && ((value !== null && value !== '') || formula !== undefined || style !== undefined);
}

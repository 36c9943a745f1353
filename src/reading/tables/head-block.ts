import type { CellRef } from '../../records/cell-ref';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import type { Candidate } from '../vocabulary/header-word';

/** One tier of a column's head: its value and the cell it is written in. */
export interface Tier {
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** The head of one column, tiers from the top down. */
export interface Head {
  readonly column: number;
  readonly tiers: readonly Tier[];
  /** The lowest tier as text, as a person would name the column. */
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** The header rows of one table, or of several side by side. */
export interface HeadBlock {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly Head[];
}

/** A cell of the sheet in front, counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export const FIRST_CELL: Position = { row: 1, column: 1 };

/** A cell of the sheet in front, counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export const FIRST_CELL: Position = { row: 1, column: 1 };

/** A cell as the key of a map. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** A cell of a grid; column 0 is the head of the row. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows that a page key goes on by. */
const PAGE = 10;

/** Where a key leads in a grid, as people know it from tables; null where the key means nothing to it. */
export function placeAfterKey(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const within = (value: number, last: number): number => Math.max(0, Math.min(value, last));
  switch (key) {
    case 'ArrowDown':
      return { row: within(row + 1, lastRow), column };
    case 'ArrowUp':
      return { row: within(row - 1, lastRow), column };
    case 'ArrowRight':
      return { row, column: within(column + 1, lastColumn) };
    case 'ArrowLeft':
      return { row, column: within(column - 1, lastColumn) };
    case 'PageDown':
      return { row: within(row + PAGE, lastRow), column };
    case 'PageUp':
      return { row: within(row - PAGE, lastRow), column };
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return ctrlKey ? { row: lastRow, column: lastColumn } : { row, column: lastColumn };
    default:
      return null;
  }
}

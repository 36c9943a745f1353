import type { CellValue } from '../../../workbook/snapshot';
import type { ReadBlock } from './read-blocks';

const NO_CELLS: readonly CellValue[] = [];

/**
 * A sheet's rows from row 1 and column 1, each ending at its last value: the form
 * in which the file host gives them too. Empty rows share one array, so that data
 * far down a sheet costs nothing above it.
 */
export function rowsOf(blocks: readonly ReadBlock[]): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  for (const { area, values } of blocks) {
    for (const [down, given] of values.entries()) {
      const row = trimmed(given, area.left - 1);
      if (row.length === 0) continue;
      while (rows.length < area.top + down - 1) rows.push(NO_CELLS);
      rows.push(row);
    }
  }
  return rows;
}

function trimmed(given: readonly unknown[], columnsBefore: number): readonly CellValue[] {
  let last = given.length - 1;
  while (last >= 0 && cellValue(given[last]) === null) last -= 1;
  if (last < 0) return NO_CELLS;
  const before = Array.from({ length: columnsBefore }, () => null);
  return [...before, ...given.slice(0, last + 1).map(cellValue)];
}

/** An empty cell reads as "", and so does a formula without a result: both are empty here. */
export function cellValue(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  return value as string | number | boolean;
}

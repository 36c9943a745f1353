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
      const index = area.top + down - 1;
      while (rows.length <= index) rows.push(NO_CELLS);
      rows[index] = beside(rows[index] ?? NO_CELLS, row);
    }
  }
  return rows;
}

/** One row of two that stand in different columns of it. */
function beside(one: readonly CellValue[], other: readonly CellValue[]): readonly CellValue[] {
  if (one.length === 0) return other;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.map((value, index) => value ?? shorter[index] ?? null);
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

import { WorkbookUnreadable } from '../../../workbook/errors';
import type { CellRange, CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import type { XmlSource } from '../xml/parse-xml';
import { isOn } from '../xml/xml-tree';
import { parseRange } from './cell-address';
import type { CellBudget } from './cell-budget';
import { cellValue, type ValueSource } from './cell-value';
import { scanSheet, type ElementPlace } from './scan-sheet';

const NO_CELLS: readonly CellValue[] = [];

/**
 * A sheet's values. Each row ends at its last value and rows in between share one
 * empty row, so a stray cell far below or far to the right costs that row only.
 * Throws TooLarge where even so the budget does not suffice.
 */
export function readSheet(
  source: XmlSource,
  values: ValueSource,
  budget: CellBudget,
): Pick<SheetSnapshot, 'locked' | 'top' | 'left' | 'values' | 'merges'> {
  const rows = new Map<number, CellValue[]>();
  const merges: CellRange[] = [];
  let locked = false;
  let lastRow = 0;
  scanSheet(source, {
    cell(cell) {
      const value = cellValue(cell, values);
      if (value === null) return;
      const row = rows.get(cell.row) ?? [];
      rows.set(cell.row, row);
      lastRow = Math.max(lastRow, cell.row);
      budget.take(Math.max(0, cell.column - row.length), source);
      while (row.length < cell.column) row.push(null);
      row[cell.column - 1] = value;
    },
    element(place, depth) {
      if (depth === 1 && place.tag.local === 'sheetProtection') locked = isOn(valueOf(place, 'sheet'));
      if (depth !== 2 || place.tag.local !== 'mergeCell') return;
      const merge = parseRange(valueOf(place, 'ref') ?? '');
      if (!merge) throw new WorkbookUnreadable(source.file, 'damaged', source.part);
      budget.take(1, source);
      merges.push(merge);
    },
  });
  const all = Array.from({ length: lastRow }, (_, index) => rows.get(index + 1) ?? NO_CELLS);
  return { locked, top: 1, left: 1, values: all, merges };
}

function valueOf(place: ElementPlace, name: string): string | null {
  return place.tag.attributes[name]?.value ?? null;
}

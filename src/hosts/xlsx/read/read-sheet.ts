import { WorkbookUnreadable } from '../../../workbook/errors';
import type { CellRange, CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import type { XmlSource } from '../xml/parse-xml';
import { FormulaTexts } from '../look/formula-texts';
import { isOn } from '../xml/xml-tree';
import { parseRange } from './cell-address';
import type { CellBudget } from './cell-budget';
import type { UncalculatedFormula } from './calculate/calculate-formulas';
import { cellValue, isUncalculated, type ValueSource } from './cell-value';
import { scanSheet, type ElementPlace, type ScannedCell } from './scan-sheet';

const NO_CELLS: CellValue[] = [];

/** What a sheet's part tells, its values from A1 on; they may still be written to. */
export interface ReadSheet extends Pick<SheetSnapshot, 'locked' | 'top' | 'left' | 'merges'> {
  readonly values: CellValue[][];
  /** Formulas without results; their cells hold NOT_CALCULATED. */
  readonly formulas: readonly UncalculatedFormula[];
}

/** Rows between two reports of how far reading has come. */
const REPORTED_ROWS = 256;

/**
 * A sheet's values. Each row ends at its last value and rows in between share one
 * empty row, so a stray cell far below or far to the right costs that row only.
 * Throws TooLarge where even so the budget does not suffice. `onProgress` is told now
 * and then which part of it has been read.
 */
export function readSheet(
  source: XmlSource,
  values: ValueSource,
  budget: CellBudget,
  onProgress: (done: number) => void = () => undefined,
): ReadSheet {
  const formulas = new Uncalculated();
  const rows = new Map<number, CellValue[]>();
  const merges: CellRange[] = [];
  let locked = false;
  let lastRow = 0;
  scanSheet(source, {
    cell(cell) {
      const value = cellValue(cell, values);
      if (cell.formula) formulas.add(cell);
      if (value === null) return;
      const row = rows.get(cell.row) ?? [];
      rows.set(cell.row, row);
      lastRow = Math.max(lastRow, cell.row);
      budget.take(Math.max(0, cell.column - row.length), source);
      while (row.length < cell.column) row.push(null);
      row[cell.column - 1] = value;
    },
    row(row, { end }) {
      if (row % REPORTED_ROWS === 0) onProgress(end / source.text.length);
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
  return { locked, top: 1, left: 1, values: all, merges, formulas: formulas.all };
}

/** Of all formulas those without a result, with their texts; the first of those that share one may have a result. */
class Uncalculated {
  readonly all: UncalculatedFormula[] = [];
  private readonly texts = new FormulaTexts();

  add(cell: ScannedCell): void {
    const { formula, row, column } = cell;
    const isMissing = isUncalculated(cell);
    if (!formula || (!isMissing && (formula.text === '' || formula.tag.attributes.si === undefined))) return;
    const text = this.texts.textOf(cell, formula);
    if (isMissing) this.all.push({ row, column, text });
  }
}

function valueOf(place: ElementPlace, name: string): string | null {
  return place.tag.attributes[name]?.value ?? null;
}

import { WorkbookUnreadable } from '../../../workbook/errors';
import type { CellRange, CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import type { XmlSource } from '../xml/parse-xml';
import { FormulaTexts } from '../look/formula-texts';
import { isOn } from '../xml/xml-tree';
import { parseRange } from './cell-address';
import type { CellBudget } from './cell-budget';
import type { UncalculatedFormula } from './calculate/calculate-formulas';
import { cellValue, isUncalculated, type ValueSource } from './cell-value';
import { NotPlain } from './plain/not-plain';
import { cellOf } from './plain/plain-places';
import { plainCellValue } from './plain/plain-cell-value';
import type { PlainRows } from './plain/plain-rows';
import type { Namespaces } from './plain/plain-tag';
import { scanGenerally, scanPlainly, type ElementPlace, type ScannedCell } from './scan-sheet';

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
  return readPlainly(source, values, budget, onProgress) ?? readGenerally(source, values, budget, onProgress);
}

/** null where the quick reader does not suffice; nothing of the budget is spent then. */
function readPlainly(
  source: XmlSource,
  values: ValueSource,
  budget: CellBudget,
  onProgress: (done: number) => void,
): ReadSheet | null {
  const own = budget.copy();
  const collected = new CollectedSheet(source, values, own);
  try {
    const element = (place: ElementPlace, depth: number): void => collected.element(place, depth);
    scanPlainly(source, element, (namespaces) => ({
      cell: (rows) => collected.plainCell(rows, namespaces),
      row: ({ row, end }) => {
        if (row % REPORTED_ROWS === 0) onProgress(end / source.text.length);
      },
    }));
  } catch (error) {
    // Of what is broken, too, the general parser is to tell.
    if (error instanceof NotPlain || error instanceof WorkbookUnreadable) return null;
    throw error;
  }
  budget.spend(own);
  return collected.sheet();
}

/** The same by the general parser alone. */
export function readGenerally(
  source: XmlSource,
  values: ValueSource,
  budget: CellBudget,
  onProgress: (done: number) => void = () => undefined,
): ReadSheet {
  const collected = new CollectedSheet(source, values, budget);
  scanGenerally(source, {
    cell: (cell) => collected.cell(cell),
    row: (row, { end }) => {
      if (row % REPORTED_ROWS === 0) onProgress(end / source.text.length);
    },
    element: (place, depth) => collected.element(place, depth),
  });
  return collected.sheet();
}

/** What has been read of a sheet so far. */
class CollectedSheet {
  private readonly formulas = new Uncalculated();
  private readonly rows: CellValue[][] = [];
  private readonly merges: CellRange[] = [];
  private locked = false;

  constructor(
    private readonly source: XmlSource,
    private readonly values: ValueSource,
    private readonly budget: CellBudget,
  ) {}

  plainCell(rows: PlainRows, namespaces: Namespaces): void {
    const value = plainCellValue(rows, this.values);
    if (value === undefined) this.cell(cellOf(rows, namespaces));
    else if (value !== null) this.put(rows.row, rows.column, value);
  }

  cell(cell: ScannedCell): void {
    const value = cellValue(cell, this.values);
    if (cell.formula) this.formulas.add(cell);
    if (value !== null) this.put(cell.row, cell.column, value);
  }

  element(place: ElementPlace, depth: number): void {
    if (depth === 1 && place.tag.local === 'sheetProtection') this.locked = isOn(valueOf(place, 'sheet'));
    if (depth !== 2 || place.tag.local !== 'mergeCell') return;
    const merge = parseRange(valueOf(place, 'ref') ?? '');
    if (!merge) throw new WorkbookUnreadable(this.source.file, 'damaged', this.source.part);
    this.budget.take(1, this.source);
    this.merges.push(merge);
  }

  sheet(): ReadSheet {
    const { locked, rows, merges, formulas } = this;
    const values = Array.from(rows, (row: CellValue[] | undefined) => row ?? NO_CELLS);
    return { locked, top: 1, left: 1, values, merges, formulas: formulas.all };
  }

  private put(row: number, column: number, value: CellValue): void {
    const cells = (this.rows[row - 1] ??= []);
    if (column > cells.length) {
      this.budget.take(column - cells.length, this.source);
      while (cells.length < column - 1) cells.push(null);
    }
    cells[column - 1] = value;
  }
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

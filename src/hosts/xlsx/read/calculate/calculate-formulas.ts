import { NOT_CALCULATED } from '../../../../records/not-calculated';
import type { CellValue } from '../../../../workbook/snapshot';
import type { SheetRange } from '../../../formulas/formula-references';
import type { CellPosition } from '../cell-address';
import { evaluate, type Cells } from './evaluate';
import type { Scalar } from './functions';
import { parseFormula } from './parse-formula';

/** A formula without a result, without its "=". */
export interface UncalculatedFormula extends CellPosition {
  readonly text: string;
}

/** A sheet's values from A1 on, which are written to; the formulas' cells hold NOT_CALCULATED before. */
export interface CalculatedSheet {
  readonly name: string;
  readonly values: CellValue[][];
  readonly formulas: readonly UncalculatedFormula[];
}

/** So many formulas may wait for one another, and so many cells may be looked at for all of them together. */
const LONGEST_CHAIN = 100;
const MOST_LOOKS = 20_000_000;

/**
 * Computes formulas that a file holds without results: scripts write them so, and
 * our own writing takes away results that are no longer true. Sums, products,
 * percentages, rounding, choices and counts of marks give exactly what Excel would;
 * everything else keeps NOT_CALCULATED, so that it is reported instead of being
 * taken for blank. An old result is never kept: it may be wrong by now. Puts the
 * results into the values.
 */
export function calculateFormulas(sheets: readonly CalculatedSheet[]): void {
  if (sheets.every(({ formulas }) => formulas.length === 0)) return;
  const calculation = new Calculation(sheets);
  for (const sheet of sheets) {
    for (const formula of sheet.formulas) {
      const value = calculation.valueOf(sheet, formula);
      const row = sheet.values[formula.row - 1];
      if (value !== undefined && row) row[formula.column - 1] = value === '' ? null : value;
    }
  }
}

class Calculation implements Cells {
  private readonly sheets: ReadonlyMap<string, CalculatedSheet>;
  private readonly formulas: ReadonlyMap<CalculatedSheet, ReadonlyMap<string, UncalculatedFormula>>;
  /** Undefined too for one that is just being computed, so that a circle ends. */
  private readonly known = new Map<UncalculatedFormula, Scalar | undefined>();
  private chain = 0;
  private looks = 0;

  constructor(sheets: readonly CalculatedSheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.formulas = new Map(
      sheets.map((sheet) => [sheet, new Map(sheet.formulas.map((formula) => [keyOf(formula), formula]))]),
    );
  }

  /** What stands for a blank in a formula of one reference, =B7, is 0. */
  valueOf(sheet: CalculatedSheet, formula: UncalculatedFormula): Scalar | undefined {
    if (this.known.has(formula)) return this.known.get(formula);
    if (this.chain >= LONGEST_CHAIN) return undefined;
    this.known.set(formula, undefined);
    this.chain++;
    const expression = parseFormula(formula.text, sheet.name);
    const value = expression === null ? undefined : evaluate(expression, this);
    this.chain--;
    const settled = value === null ? 0 : value;
    this.known.set(formula, settled);
    return settled;
  }

  values({ sheet: name, range }: SheetRange): readonly Scalar[] | undefined {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) return undefined;
    if (range.top === range.bottom && range.left === range.right) {
      const value = this.at(sheet, { row: range.top, column: range.left });
      return value === undefined ? undefined : [value];
    }
    const found: Scalar[] = [];
    for (let row = range.top; row <= Math.min(range.bottom, sheet.values.length); row++) {
      const last = Math.min(range.right, sheet.values[row - 1]?.length ?? 0);
      for (let column = range.left; column <= last; column++) {
        const value = this.at(sheet, { row, column });
        if (value === undefined) return undefined;
        found.push(value);
      }
    }
    return found;
  }

  private at(sheet: CalculatedSheet, position: CellPosition): Scalar | undefined {
    this.looks++;
    if (this.looks > MOST_LOOKS) return undefined;
    const value = sheet.values[position.row - 1]?.[position.column - 1] ?? null;
    if (value !== NOT_CALCULATED) return isError(value) ? undefined : value;
    const formula = this.formulas.get(sheet)?.get(keyOf(position));
    return formula && this.valueOf(sheet, formula);
  }
}

function keyOf({ row, column }: CellPosition): string {
  return `${row},${column}`;
}

function isError(value: CellValue): boolean {
  return typeof value === 'string' && /^#(?:[A-Z/0]+[!?]|N\/A)/.test(value);
}

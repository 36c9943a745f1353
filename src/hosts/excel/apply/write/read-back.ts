import { cellRef, type CellRef } from '../../../../records/cell-ref';
import { CellNotWritable } from '../../../../workbook/errors';
import { rangeAt } from '../../range-at';
import { cellValue } from '../../read/rows';
import { sheetIn } from '../../sheets-by-name';
import { areasOf, entryOf, type TargetArea, type TargetCell } from '../areas';
import type { WritePlan } from '../plan/plan';
import { ACTION_BYTES, type Step } from '../step';

/** What is read back of so many cells travels with the request that writes them; more is asked for in requests of its own. */
const CELLS_ALONG = 8_000;
const BYTES_PER_CELL = 24;

/**
 * A look at what was written, where it stands then. Excel passes over some writes
 * without a word, such as those to cells that a merged area covers, of which no member
 * tells below ExcelApi 1.13.
 */
export class ReadBack {
  private readonly asked: readonly { readonly target: TargetArea; readonly seen: { range: Excel.Range | null } }[];

  constructor({ targets, inserted, moves }: WritePlan) {
    const moved = targets.flatMap(({ target: { sheet, cells } }) =>
      areasOf(
        sheet,
        cells.map((cell) => moves.cellAfter(sheet, cell)),
      ),
    );
    const contents = inserted.flatMap((lines) => lines.contents);
    this.asked = [...moved, ...contents].map((target) => ({ target, seen: { range: null } }));
  }

  /** It fits into the answer of the request that writes. */
  get goesAlong(): boolean {
    return this.asked.reduce((sum, { target }) => sum + cellsOf(target), 0) <= CELLS_ALONG;
  }

  get steps(): readonly Step[] {
    return this.asked.map(({ target, seen }) => ({
      // Of the answer, which is the larger of the two.
      bytes: 2 * ACTION_BYTES + BYTES_PER_CELL * cellsOf(target),
      queue: (context) => {
        seen.range = rangeAt(sheetIn(context, target.sheet), target.area);
        seen.range.load('formulas');
      },
    }));
  }

  /** Throws CellNotWritable with the first cell that does not hold what it was given; to be asked after the sync. */
  check(): void {
    for (const { target, seen } of this.asked) {
      const lost = target.cells.find((cell) => !isKept(cell, entryOf(seen.range?.formulas ?? [], target, cell)));
      if (lost) throw new CellNotWritable(placeOf(target, lost), 'not-kept');
    }
  }
}

function cellsOf({ area: { top, bottom, left, right } }: TargetArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

function placeOf({ sheet }: TargetArea, { row, column }: TargetCell): CellRef {
  return cellRef(sheet, row, column);
}

/** A cell formatted as text keeps a number as text, and Excel keeps fifteen digits of it. */
function isKept({ value, formula }: TargetCell, found: unknown): boolean {
  if (formula !== null) return typeof found === 'string' && found.startsWith('=');
  const given = value === '' ? null : value;
  const kept = cellValue(found);
  if (given === kept || given === null || kept === null) return given === kept;
  if (String(given).toLowerCase() === String(kept).toLowerCase()) return true;
  return typeof given === 'number' && Math.abs(Number(kept) - given) <= Math.abs(given) * 1e-14;
}

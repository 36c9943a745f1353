import { LAST_ROW } from '../../records/cell-ref';
import { rewriteRows, type FormulaPlace } from './rewrite-rows';

/** Rows that leave a sheet; what stood below moves up. */
export interface RemovedRows {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/**
 * A formula (without its "=") as Excel has it once rows were deleted: ranges lose
 * the deleted rows, and what referred to nothing else becomes #REF!. A range to the
 * last row of the sheet stays one.
 */
export function removeRows(formula: string, place: FormulaPlace, { sheet, at, count }: RemovedRows): string {
  const end = at + count;
  return rewriteRows(formula, place, sheet, ({ range: { top, bottom } }) => {
    if (top >= at && bottom < end) return null;
    return {
      top: top < at ? top : Math.max(at, top - count),
      bottom: bottom < at || (bottom === LAST_ROW && top < bottom) ? bottom : bottom < end ? at - 1 : bottom - count,
    };
  });
}

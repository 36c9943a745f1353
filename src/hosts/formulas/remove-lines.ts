import { lastLine, lineSpan, type Axis } from './axis';
import { rewriteLines, type FormulaPlace } from './rewrite-lines';

/** Lines that leave a sheet; what stood behind moves up. */
export interface RemovedLines {
  readonly axis: Axis;
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/**
 * A formula (without its "=") as Excel has it once lines were deleted: ranges lose
 * the deleted lines, and what referred to nothing else becomes #REF!. A range to the
 * last line of the sheet stays one.
 */
export function removeLines(formula: string, place: FormulaPlace, lines: RemovedLines): string {
  const { axis, at, count } = lines;
  const end = at + count;
  return rewriteLines(formula, place, lines, ({ range }) => {
    const [first, last] = lineSpan(range, axis);
    if (first >= at && last < end) return null;
    return [
      first < at ? first : Math.max(at, first - count),
      last < at || (last === lastLine(axis) && first < last) ? last : last < end ? at - 1 : last - count,
    ];
  });
}

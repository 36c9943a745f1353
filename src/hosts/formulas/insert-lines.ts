import { isWithin, acrossSpan, lastLine, lineSpan, type Axis, type Span } from './axis';
import { rewriteLines, type FormulaPlace, type LineReference } from './rewrite-lines';

/** Lines that come into a sheet at `at`; what stood there and behind moves on. */
export interface InsertedLines {
  readonly axis: Axis;
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** The table that the lines belong to: ranges that end with its last line grow. null: nothing grows. */
  readonly table: TableEnd | null;
}

/** Where a table ends to which lines are added. */
export interface TableEnd {
  readonly axis: Axis;
  /** The lines that the new ones are made like: the last row, or the columns of the last month. */
  readonly neighbour: Span;
  /** The columns of the table, or its rows. */
  readonly across: Span;
}

/**
 * A formula (without its "=") as it reads once lines have been inserted: references
 * follow what they meant, and a range that ended with the table's last line takes
 * the new ones in. That is a range over more than the neighbour, or of one cell
 * written as a range; the row of one person over several columns is no total, nor is
 * the column of one month. Excel itself does the following, not the growing.
 */
export function insertLines(formula: string, place: FormulaPlace, lines: InsertedLines): string {
  const { axis, at, count, table } = lines;
  const end = lastLine(axis);
  const shifted = (line: number): number => (line >= at ? line + count : line);
  return rewriteLines(formula, place, lines, (reference) => {
    const [first, last] = lineSpan(reference.range, axis);
    const top = shifted(first);
    if (top > end) return null;
    if (table && takesIn(reference, place, lines.sheet, table)) return [top, last + count];
    return [top, Math.min(end, shifted(last))];
  });
}

/** Whether a range of a formula is one over the table that new lines behind its last one belong to as well. */
export function takesIn(
  { range, isRange, isLastFixed }: LineReference,
  place: FormulaPlace,
  sheet: string,
  { axis, neighbour, across }: TableEnd,
): boolean {
  const [lines, beside] = [lineSpan(range, axis), acrossSpan(range, axis)];
  if (!isRange || lines[1] !== neighbour[1] || !isWithin(beside, across)) return false;
  const isOneCell = neighbour[0] === neighbour[1] && beside[0] === beside[1];
  if (lines[0] >= neighbour[0] && !isOneCell) return false;
  // What the last line says of the lines up to itself is a running total: the new line says it again.
  const isOnSheet = place.sheet.toLowerCase() === sheet.toLowerCase();
  const isOwnLine = isOnSheet && place.line !== null && isWithin([place.line, place.line], neighbour);
  return isLastFixed || !isOwnLine;
}

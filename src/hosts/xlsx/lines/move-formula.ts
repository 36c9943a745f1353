import { lastLine, lineSpan, withLines } from '../../formulas/axis';
import { insertLines, takesIn, type TableEnd } from '../../formulas/insert-lines';
import { removeLines } from '../../formulas/remove-lines';
import { rewriteLines } from '../../formulas/rewrite-lines';
import { movedSpan, type LineMove } from './line-move';

/** Where a formula stands: references without a sheet are to its own. */
export interface MovedPlace {
  /** null where it stands in no sheet: a name, a chart. */
  readonly sheet: string | null;
  /** Its row or column, whichever moves; null where it stands in none, or is not about one. */
  readonly line: number | null;
  /** Takes new lines in even where its range is wider than the table: a print area. */
  readonly wide?: boolean;
}

/** A formula as it reads once lines came or went; its totals over the table stay totals. */
export function movedFormula(formula: string, { sheet, line, wide = false }: MovedPlace, move: LineMove): string {
  const place = { sheet: sheet ?? '', line };
  const { axis, neighbour, at, count } = move;
  const across = wide ? ([1, lastLine(axis === 'rows' ? 'columns' : 'rows')] as const) : move.across;
  const isAtNeighbour = neighbour[1] === at - 1;
  const table: TableEnd | null = isAtNeighbour ? { axis, neighbour, across } : null;
  if (move.kind === 'insert') return insertLines(formula, place, { ...move, table });
  if (move.kind === 'remove') return removeLines(formula, place, move);
  return rewriteLines(formula, place, move, (reference) => {
    const { range } = reference;
    const span = lineSpan(range, axis);
    const hasGrown = move.kind === 'shrink' && span[1] === at + count - 1 && span[0] < at;
    const before = hasGrown ? withLines(range, axis, [span[0], at - 1]) : range;
    const grows = table !== null && takesIn({ ...reference, range: before }, place, move.sheet, table);
    return movedSpan(span, move, grows) ?? span;
  });
}

import { lastLine, lineSpan, withLines } from './axis';
import { insertLines, takesIn, type TableEnd } from './insert-lines';
import { removeLines } from './remove-lines';
import { withNextTerms, withoutTerms } from './named-terms';
import { rewriteLines } from './rewrite-lines';
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
  if (move.kind === 'insert') return withNextTerms(insertLines(formula, place, { ...move, table }), place, move);
  if (move.kind === 'remove') return removeLines(withoutTerms(formula, place.sheet, move), place, move);
  const named = move.kind === 'shrink' ? withoutTerms(formula, place.sheet, move) : formula;
  const moved = rewriteLines(named, place, move, (reference) => {
    const { range } = reference;
    const span = lineSpan(range, axis);
    const hasGrown = move.kind === 'shrink' && span[1] === at + count - 1 && span[0] < at;
    const before = hasGrown ? withLines(range, axis, [span[0], at - 1]) : range;
    const grows = table !== null && takesIn({ ...reference, range: before }, place, move.sheet, table);
    return movedSpan(span, move, grows) ?? span;
  });
  return move.kind === 'grow' ? withNextTerms(moved, place, move) : moved;
}

import { LAST_COLUMN } from '../../../records/cell-ref';
import { insertRows, takesIn, type TableEnd } from '../../formulas/insert-rows';
import { removeRows } from '../../formulas/remove-rows';
import { rewriteRows } from '../../formulas/rewrite-rows';
import { movedSpan, type RowMove } from './row-move';

/** Where a formula stands: references without a sheet are to its own. */
export interface MovedPlace {
  /** null where it stands in no sheet: a name, a chart. */
  readonly sheet: string | null;
  /** null where it stands in no row, or is not about one. */
  readonly row: number | null;
  /** Takes new rows in even where its range is wider than the table: a print area. */
  readonly wide?: boolean;
}

/** A formula as it reads once rows came or went; its totals over the table stay totals. */
export function movedFormula(formula: string, { sheet, row, wide = false }: MovedPlace, move: RowMove): string {
  const place = { sheet: sheet ?? '', row };
  const columns = wide ? { left: 1, right: LAST_COLUMN } : { left: move.left, right: move.right };
  const table: TableEnd = { like: move.at - 1, ...columns };
  if (move.kind === 'insert') return insertRows(formula, place, { ...move, table });
  if (move.kind === 'remove') return removeRows(formula, place, move);
  return rewriteRows(formula, place, move.sheet, (reference) => {
    const { range } = reference;
    const hasGrown = move.kind === 'shrink' && range.bottom === move.at + move.count - 1 && range.top < move.at;
    const before = hasGrown ? { ...range, bottom: table.like } : range;
    const grows = takesIn({ ...reference, range: before }, place, move.sheet, table);
    const [top, bottom] = movedSpan([range.top, range.bottom], move, grows) ?? [range.top, range.bottom];
    return { top, bottom };
  });
}

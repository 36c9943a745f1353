import { FIRST_CELL } from './position';
import type { Ground } from './move';
import type { SheetView } from './sheet-view';

/** A sheet as the keys move over it; `page` is how many rows its window holds. */
export function groundOf(view: SheetView, page: number): Ground {
  const { rows, columns, frozen, used } = view;
  return {
    last: { row: rows.count, column: columns.count },
    used,
    page,
    home: {
      row: Math.min(rows.count, frozen.rows + FIRST_CELL.row),
      column: Math.min(columns.count, frozen.columns + FIRST_CELL.column),
    },
    isEmpty: (position) => view.value(position) === null,
    isHidden: ({ row, column }) => rows.size(row) === 0 || columns.size(column) === 0,
    extent: (position) => view.extent(position),
  };
}

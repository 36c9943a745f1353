import type { CellRange } from '../../workbook/snapshot';
import { isInArea, shownRows } from '../grid/area';
import type { Position } from '../grid/position';
import type { SheetView } from '../grid/sheet-view';
import { shownText } from '../grid/shown-text';
import { typedValue } from '../grid/typed-value';
import { valueText } from '../grid/typing-text';
import { range } from '../grid/window';
import { copiedBlock, type CopiedBlock, type CopiedCell } from './block-html';

const NOTHING: CopiedCell = { text: '', typed: '', isText: false };

/** The cells of an area for the clipboard: of formulas the results, and no rows or columns that are hidden. */
export function copyArea(view: SheetView, area: CellRange): CopiedBlock {
  const used: CellRange = {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, Math.max(view.used.row, area.top))),
    right: Math.max(area.left, Math.min(area.right, Math.max(view.used.column, area.left))),
  };
  const columns = range(used.left, used.right).filter((column) => view.columns.size(column) > 0);
  return copiedBlock(
    shownRows(view, used).map((row) => columns.map((column) => copiedCell(view, { row, column }, area))),
  );
}

function copiedCell(view: SheetView, cell: Position, area: CellRange): CopiedCell {
  const anchor = view.anchor(cell);
  // Of a merged area the first cell holds what is shown.
  const isCovered = anchor.row !== cell.row || anchor.column !== cell.column;
  if (isCovered && isInArea(area, anchor)) return NOTHING;
  const value = view.value(cell);
  const isText = typeof value === 'string' && typedValue(value, 'General', view.date1904) !== value;
  const typed = valueText(view, cell);
  return { text: shownText(view, cell), typed: isText ? `'${typed}` : typed, isText };
}

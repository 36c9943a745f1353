import { addressOf, LAST_COLUMN, LAST_ROW } from '../../records/cell-ref';
import type { CellRange } from '../../workbook/snapshot';
import { GridRefusal } from '../book/grid-refusal';
import { areaText, isOneCell, shownRows } from '../grid/area';
import type { SheetView } from '../grid/sheet-view';

type Block = readonly (readonly string[])[];

/**
 * The texts that a block from the clipboard puts into cells from the first selected one
 * on: over all that is selected where that is so many times the block, as in Excel.
 * Throws GridRefusal where it would go beyond the sheet, into hidden rows or across
 * merged cells.
 */
export function pastedBlock(view: SheetView, area: CellRange, block: Block): Block {
  const width = Math.max(1, ...block.map((row) => row.length));
  // A merged cell takes one text.
  const isOne = isOneCell(view, area);
  const rows = isOne ? 1 : area.bottom - area.top + 1;
  const columns = isOne ? 1 : area.right - area.left + 1;
  const [down, right] =
    rows % block.length === 0 && columns % width === 0 ? [rows / block.length, columns / width] : [1, 1];
  const texts = repeated(block, width, down, right);
  refuse(view, area, texts);
  return texts;
}

function repeated(block: Block, width: number, down: number, right: number): Block {
  const full = block.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const wide = full.map((row) => Array.from({ length: right }, () => row).flat());
  return Array.from({ length: down }, () => wide).flat();
}

function refuse(view: SheetView, { top, left }: CellRange, texts: Block): void {
  const target: CellRange = { top, left, bottom: top + texts.length - 1, right: left + (texts[0]?.length ?? 1) - 1 };
  if (target.bottom > LAST_ROW || target.right > LAST_COLUMN) throw new GridRefusal('beyond');
  refuseHiddenRows(view, target);
  if (texts.length === 1 && texts[0]?.length === 1) return;
  for (const merge of view.merges.touching(target)) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        const isFirst = row === merge.top && column === merge.left;
        if (isFirst || (texts[row - top]?.[column - left] ?? '') === '') continue;
        throw new GridRefusal('merged', { cell: addressOf({ row: merge.top, column: merge.left }) });
      }
    }
  }
}

/** What is put into rows that nobody sees is found by nobody. */
export function refuseHiddenRows(view: SheetView, area: CellRange): void {
  if (shownRows(view, area).length < area.bottom - area.top + 1) {
    throw new GridRefusal('filtered', { area: areaText(view, area) });
  }
}

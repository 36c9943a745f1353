import { partOfText } from './month-part';
import { mergeFrom, widthAt, writtenCells, type WrittenCell } from './row-cells';
import { isHeadLike, isKey, isKnown, isMachineRow, isMonthCell, type TierContext } from './tier-cells';
import { isUpperTier } from './upper-tier';

const MOST_TIERS = 4;

/** The header rows around a row that holds header words: first, not above `floor`, and last. */
export function tiersAround(
  context: TierContext,
  row: number,
  floor: number,
): { readonly top: number; readonly bottom: number } {
  let top = row;
  let bottom = row;
  while (bottom - top < MOST_TIERS - 1 && isLowerTier(context, top, bottom + 1)) bottom++;
  while (
    bottom - top < MOST_TIERS - 1 &&
    top > Math.max(floor, context.sheet.top) &&
    isUpperTier(context, top - 1, top, bottom)
  )
    top--;
  return { top, bottom };
}

function isLowerTier(context: TierContext, top: number, row: number): boolean {
  const { sheet } = context;
  const above = writtenCells(sheet, row - 1);
  const cells = writtenCells(sheet, row);
  if (above.length > 1 && isMachineRow(cells)) return true;
  if (!cells.every((cell) => isHeadLike(context, cell))) return false;
  if (reachesDown(context, top, row)) return true;
  if (cells.length === 0) return false;
  const known = cells.filter((cell) => isKnown(context, cell)).length;
  if (!rowsHaveKey(context, top, row - 1)) return known >= 2 && cells.some((cell) => isKey(context, cell));
  return isUnderGroups(context, top, row, cells);
}

/** Heads of the rows above are merged down into this row. */
function reachesDown({ sheet }: TierContext, top: number, row: number): boolean {
  if (sheet.merges.length === 0) return false;
  for (let each = top; each < row; each++) {
    for (const { column } of writtenCells(sheet, each)) {
      const merge = mergeFrom(sheet, each, column);
      if (merge !== null && merge.bottom >= row) return true;
    }
  }
  return false;
}

/** 应交 实交 日期 under months whose own cells are not merged down: parts only, nothing under the key column. */
function isUnderGroups(context: TierContext, top: number, row: number, cells: readonly WrittenCell[]): boolean {
  const keyColumns = new Set<number>();
  let groups = 0;
  for (let each = top; each < row; each++) {
    for (const cell of writtenCells(context.sheet, each)) {
      if (isKey(context, cell)) keyColumns.add(cell.column);
      if (widthAt(context.sheet, each, cell.column) > 1 || isMonthCell(context, cell)) groups++;
    }
  }
  const parts = cells.filter((cell) => isPart(context, cell)).length;
  return groups > 0 && parts * 2 >= cells.length && cells.every(({ column }) => !keyColumns.has(column));
}

function isPart(context: TierContext, cell: WrittenCell): boolean {
  return typeof cell.value === 'string' && (partOfText(cell.value) !== null || isKnown(context, cell));
}

function rowsHaveKey(context: TierContext, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (writtenCells(context.sheet, row).some((cell) => isKey(context, cell))) return true;
  }
  return false;
}

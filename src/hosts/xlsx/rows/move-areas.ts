import { parseRange, rangeText } from '../read/cell-address';
import type { CellRange } from '../../../workbook/snapshot';
import { isBeside, movedSpan, type RowMove } from './row-move';

/** When a range that ends with the table's last row takes new rows in. */
export type Growth = 'never' | 'as-part' | ((area: CellRange) => boolean);

/** The range afterwards; null where none of it is left. */
export function movedArea(area: CellRange, move: RowMove, growth: Growth): CellRange | null {
  const isPart = !isBeside([area.left, area.right], move);
  const grows = growth === 'never' ? false : isPart && (growth === 'as-part' || growth(area));
  const span = movedSpan([area.top, area.bottom], move, grows);
  return span && { ...area, top: span[0], bottom: span[1] };
}

/** A list of ranges as an attribute holds it ("A1:B2 C3"); null where none of them is left. What is no range stays. */
export function movedAreas(text: string, move: RowMove, growth: Growth): string | null {
  const areas = text.split(/\s+/).filter((area) => area !== '');
  const moved = areas.flatMap((one) => {
    const area = parseRange(one);
    if (!area) return [one];
    const found = movedArea(area, move, growth);
    return found ? [isSameArea(found, area) ? one : rangeText(found)] : [];
  });
  return moved.length === 0 && areas.length > 0 ? null : moved.join(' ');
}

function isSameArea(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.bottom === b.bottom;
}

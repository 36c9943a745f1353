import { acrossSpan, areaOfLines, isWithin, lineSpan, withLines } from '../../formulas/axis';
import type { CellRange } from '../../../workbook/snapshot';
import { parseRange, rangeText } from '../read/cell-address';
import { inNeighbour, isBeside, movedSpan, type LineMove } from '../../formulas/line-move';

/** When a range that ends with the table's last line takes new lines in. */
export type Growth = 'never' | 'as-part' | ((area: CellRange) => boolean);

/** The range afterwards; null where none of it is left. */
export function movedArea(area: CellRange, move: LineMove, growth: Growth): CellRange | null {
  const isPart = growth !== 'never' && !isBeside(area, move) && move.neighbour[1] === move.at - 1;
  const grows = isPart && (growth === 'as-part' || growth(area));
  const span = movedSpan(lineSpan(area, move.axis), move, grows);
  return span && withLines(area, move.axis, span);
}

/**
 * A list of ranges as an attribute holds it ("A1:B2 C3"); null where none of them is
 * left. What is no range stays. `repeats` where each new column is to have what its
 * neighbour has, for the columns of one month differ among themselves; rows do not.
 */
export function movedAreas(text: string, move: LineMove, growth: Growth, repeats = false): string | null {
  const areas = text.split(/\s+/).filter((area) => area !== '');
  const moved = areas.flatMap((one) => {
    const area = parseRange(one);
    if (!area) return [one];
    const isRepeated = repeats && move.axis === 'columns';
    const found = isRepeated ? repeated(area, move, growth) : [movedArea(area, move, growth)];
    return found.flatMap((each) => (each ? [isSameArea(each, area) ? one : rangeText(each)] : []));
  });
  return moved.length === 0 && areas.length > 0 ? null : moved.join(' ');
}

/** An area with what it says of the neighbour said of the new lines as well: as one area where they join. */
function repeated(area: CellRange, move: LineMove, growth: Growth): readonly (CellRange | null)[] {
  const { axis, kind, at, count, neighbour } = move;
  if (kind === 'shrink') return [isAdded(area, move) ? null : movedArea(area, move, 'as-part')];
  const moved = movedArea(area, move, 'never');
  const own = inNeighbour(area, move);
  const isWanted = growth === 'as-part' || (growth !== 'never' && growth(area));
  if (kind === 'remove' || !own || !moved || !isWanted) return [moved];
  const shifted = own.lines.map((line) => line + at - neighbour[0]);
  const copy = areaOfLines(axis, [shifted[0] ?? at, Math.min(shifted[1] ?? at, at + count - 1)], own.across);
  const [lines, beside] = [lineSpan(moved, axis), acrossSpan(moved, axis)];
  const isCovered = isWithin(lineSpan(copy, axis), lines) && isWithin(own.across, beside);
  if (isCovered) return [moved];
  const isNext = lines[1] === lineSpan(copy, axis)[0] - 1 && beside[0] === own.across[0] && beside[1] === own.across[1];
  return isNext ? [withLines(moved, axis, [lines[0], lineSpan(copy, axis)[1]])] : [moved, copy];
}

/** The area is about nothing but lines that are taken away again. */
function isAdded(area: CellRange, { axis, at, count }: LineMove): boolean {
  return isWithin(lineSpan(area, axis), [at, at + count - 1]);
}

function isSameArea(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}

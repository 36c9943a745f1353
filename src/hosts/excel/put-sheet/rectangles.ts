import { addressOf } from '../../../records/cell-ref';
import type { CellRange } from '../../../workbook/snapshot';

/**
 * Covers the cells of a grid with as few rectangles of one value as whole runs of
 * rows allow; null cells belong to none. Rows and columns count from 1.
 */
export function rectangles<T extends string | number | boolean>(
  grid: readonly (readonly (T | null)[])[],
): ReadonlyMap<T, readonly CellRange[]> {
  const found = new Map<T, CellRange[]>();
  let open = new Map<string, { value: T; top: number; left: number; right: number }>();
  const close = (bottom: number, going: ReadonlyMap<string, unknown>): void => {
    for (const [key, { value, top, left, right }] of open) {
      if (going.has(key)) continue;
      const list = found.get(value) ?? [];
      list.push({ top, left, bottom, right });
      found.set(value, list);
    }
  };
  for (const [index, cells] of grid.entries()) {
    const going: typeof open = new Map();
    for (const { value, left, right } of runs(cells)) {
      const key = `${left}:${right}:${value}`;
      going.set(key, open.get(key) ?? { value, top: index + 1, left, right });
    }
    close(index, going);
    open = going;
  }
  close(grid.length, new Map());
  return found;
}

function runs<T>(cells: readonly (T | null)[]): { value: T; left: number; right: number }[] {
  const found: { value: T; left: number; right: number }[] = [];
  for (const [index, value] of cells.entries()) {
    const last = found.at(-1);
    if (value === null) continue;
    if (last?.value === value && last.right === index) last.right = index + 1;
    else found.push({ value, left: index + 1, right: index + 1 });
  }
  return found;
}

/** Excel takes lists of up to 8,192 characters; far shorter ones are still few, and kinder to older versions. */
const LIST_LENGTH = 1_000;

/** "A1:B2,C3": the areas as lists of addresses, each short enough for one RangeAreas. */
export function addressLists(areas: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(rangeAddress)) {
    const last = lists.length - 1;
    const list = lists[last];
    if (list !== undefined && list.length + address.length < LIST_LENGTH) lists[last] = `${list},${address}`;
    else lists.push(address);
  }
  return lists;
}

function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = addressOf({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${addressOf({ row: bottom, column: right })}`;
}

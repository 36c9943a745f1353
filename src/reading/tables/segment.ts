import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Head, HeadBlock } from './head-block';
import { widthAt } from './row-cells';

/** The header of one table: the part of a header block that belongs to it. */
export interface Segment {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly heads: readonly Head[];
}

/**
 * Parts the header of tables side by side: at a column without a head behind which
 * a head of the first kind (姓名, 月份 …) begins a new table, and where 姓名 comes again.
 */
export function segmentsOf(block: HeadBlock): Segment[] {
  const parts: Head[][] = [];
  let part: Head[] = [];
  block.heads.forEach((head, index) => {
    const previous = block.heads[index - 1];
    const gap = previous !== undefined && head.column > endOf(block, previous) + 1;
    if (part.length > 0 && ((gap && beginsTable(block.heads.slice(index))) || repeats(part, block.heads, index))) {
      parts.push(part);
      part = [];
    }
    part.push(head);
  });
  if (part.length > 0) parts.push(part);
  return parts.map((heads) => segment(block, heads));
}

/** The last column that a head covers: one merged across has no gap behind it. */
function endOf({ sheet }: HeadBlock, { column, tiers }: Head): number {
  const cell = tiers.at(-1)?.cell;
  return cell === undefined ? column : Math.max(column, cell.column + widthAt(sheet, cell.row, cell.column) - 1);
}

function segment({ sheet, top, bottom }: HeadBlock, heads: readonly Head[]): Segment {
  return { sheet, top, bottom, heads, left: heads[0]?.column ?? 1, right: heads.at(-1)?.column ?? 1 };
}

const KEYS = ['name', 'month', 'item', 'rule', 'date', 'plannedDate'];

/** Whether one of the next two heads can be a table's first: 序号 or the like may stand before it. */
function beginsTable(rest: readonly Head[]): boolean {
  return rest
    .slice(0, 2)
    .some((head) => head.candidates.some(({ field, weight }) => KEYS.includes(field) && weight > 1));
}

/** 姓名, or the column before it (序号), that the part holds already. */
function repeats(part: readonly Head[], heads: readonly Head[], index: number): boolean {
  const [head, next] = [heads[index], heads[index + 1]];
  if (!head) return false;
  const held = part.find(isName);
  if (!held || part.length < 2) return false;
  if (isName(head)) return sameText(head, held) && part.at(-1) !== held;
  const before = part[part.indexOf(held) - 1];
  return before !== undefined && next !== undefined && sameText(head, before) && sameText(next, held);
}

function isName(head: Head): boolean {
  return head.candidates.some(({ field, weight }) => field === 'name' && weight > 1);
}

function sameText(one: Head, other: Head): boolean {
  return one.text.replace(/\s/g, '') === other.text.replace(/\s/g, '');
}

import { cellRef, type CellRef } from '../../records/cell-ref';
import { cellAt, isBlankText, mergeAt, textOf, widthAt, writtenCells } from '../../workbook/sheet-cells';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import type { Candidate } from '../vocabulary/header-words';
import type { HeadWords } from '../vocabulary/head-words';
import { isMachineRow, type TierContext } from './tiers';

/** One tier of a column's head: its value and the cell it is written in. */
export interface Tier {
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** The head of one column, tiers from the top down. */
export interface Head {
  readonly column: number;
  readonly tiers: readonly Tier[];
  /** The lowest tier as text, as a person would name the column. */
  readonly text: string;
  /** All tiers, "6月 实交": it names one of several columns whose lowest tiers are alike. */
  readonly fullText: string;
  readonly candidates: readonly Candidate[];
}

/** The header rows of one table, or of several side by side. */
interface HeadBlock {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly Head[];
}

/** The heads of all columns over which the rows of a header write something. */
export function headBlock({ sheet, words }: TierContext, top: number, bottom: number): HeadBlock {
  const rows = tierRows(sheet, top, bottom);
  const columns = new Set<number>();
  for (const row of rows) {
    for (const { column } of writtenCells(sheet, row)) {
      const merge = mergeAt(sheet, row, column);
      for (let each = column; each <= (merge?.right ?? column); each++) columns.add(each);
    }
  }
  const heads: Head[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const tiers = tiersOf(sheet, rows, column);
    const lowest = tiers.at(-1);
    if (!lowest) continue;
    heads.push({
      column,
      tiers,
      text: textOf(lowest.value),
      fullText: tiers.map(({ value }) => textOf(value)).join(' '),
      candidates: candidatesOfTiers(words, sheet.name, tiers),
    });
  }
  return { sheet, top, bottom, heads };
}

/** Rows of names for machines say nothing of their own, unless there is no other. */
function tierRows(sheet: SheetSnapshot, top: number, bottom: number): number[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const worded = rows.filter((row) => !isMachineRow(writtenCells(sheet, row)));
  return worded.length > 0 ? worded : rows;
}

/**
 * The tiers over one column. A cell merged across belongs to the columns it covers
 * only where a lower tier tells them apart, else to its first column alone.
 */
function tiersOf(sheet: SheetSnapshot, rows: readonly number[], column: number): Tier[] {
  const tiers: (Tier & { readonly inherited: boolean })[] = [];
  for (const row of rows) {
    const own = cellAt(sheet, row, column);
    if (written(own)) {
      tiers.push({ value: own, cell: cellRef(sheet.name, row, column), inherited: false });
      continue;
    }
    const merge = mergeAt(sheet, row, column);
    if (!merge || merge.top < (rows[0] ?? row)) continue;
    const value = cellAt(sheet, merge.top, merge.left);
    const known = tiers.some(({ cell }) => cell.row === merge.top && cell.column === merge.left);
    if (!written(value) || known) continue;
    tiers.push({ value, cell: cellRef(sheet.name, merge.top, merge.left), inherited: merge.left !== column });
  }
  return tiers.at(-1)?.inherited ? [] : tiers.map(({ value, cell }) => ({ value, cell }));
}

function written(value: CellValue): boolean {
  return value !== null && !isBlankText(value);
}

/** The words of the tiers together (活动 over 时间, 活动时间 over 计划), else those of the lowest. */
function candidatesOfTiers(words: HeadWords, sheet: string, tiers: readonly Tier[]): readonly Candidate[] {
  const texts = tiers.map(({ value }) => textOf(value));
  const lowest = texts.at(-1) ?? '';
  const own = words.candidates(sheet, lowest);
  if (texts.length < 2) return own;
  const joined = [texts.join(''), [...texts].reverse().join('')].map((text) => words.candidates(sheet, text));
  return joined.find((candidates) => candidates.length > 0) ?? own;
}

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
  return rest.slice(0, 2).some(isKeyHead);
}

/** A head of the first kind: 姓名, 月份, 活动时间, 项目. */
export function isKeyHead(head: Head): boolean {
  return head.candidates.some(({ field, weight }) => KEYS.includes(field) && weight > 1);
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

import { squeezeText } from '../../notation/normalise';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { headerKey } from '../vocabulary/header-key';
import { LONGEST_HEAD } from '../vocabulary/header-words';
import type { HeadWords } from '../vocabulary/head-words';
import { monthHead, partOfText } from './month-head';
import { mergeFrom, widthAt, writtenCells, type WrittenCell } from '../../workbook/sheet-cells';

/** What the tiers of a header are recognised by. */
export interface TierContext {
  readonly sheet: SheetSnapshot;
  readonly words: HeadWords;
  readonly date1904: boolean;
}

/** Words of which one at least stands over the first column of every table. */
const KEYS = new Set(['name', 'month', 'date', 'plannedDate', 'item', 'rule', 'year']);

/** A word of the vocabulary, or a month or date. */
export function isKnown(context: TierContext, cell: WrittenCell): boolean {
  return isWord(context, cell) || isMonthCell(context, cell);
}

export function isWord({ sheet, words }: TierContext, { value }: WrittenCell): boolean {
  return typeof value === 'string' && words.candidates(sheet.name, value).length > 0;
}

function isKey({ sheet, words }: TierContext, { value }: WrittenCell): boolean {
  return (
    typeof value === 'string' &&
    words.candidates(sheet.name, value).some(({ field, weight }) => weight > 1 && KEYS.has(field))
  );
}

/** xh, xm, dept_name: names for machines, all different, beside the Chinese row. */
export function isMachineRow(cells: readonly WrittenCell[]): boolean {
  if (cells.length < 2) return false;
  const texts = cells.map(({ value }) => String(value).trim());
  return new Set(texts).size === texts.length && texts.every((text) => /^[a-z][A-Za-z0-9_]*$/.test(text));
}

/** Texts that can stand in a header at all: short, no labels; numbers only where they are months or dates. */
export function isHeadLike({ date1904 }: TierContext, { value }: WrittenCell): boolean {
  if (typeof value === 'boolean') return false;
  if (typeof value === 'number') return monthHead(value, date1904) !== null || (value >= 1 && value <= 31);
  return value.length <= LONGEST_HEAD;
}

/** A month or date, as a head would name it. */
function isMonthCell({ date1904 }: TierContext, { value }: WrittenCell): boolean {
  return typeof value !== 'boolean' && monthHead(value, date1904) !== null;
}

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

/**
 * A row above is a tier where cells of it are merged down into the header, group
 * columns by month, year or part, or complete the words below. A text over the key
 * column that is none of these is a title.
 */
function isUpperTier(context: TierContext, row: number, top: number, bottom: number): boolean {
  const { sheet, words } = context;
  const cells = writtenCells(sheet, row);
  const width = Math.max(1, writtenCells(sheet, bottom).length);
  if (cells.length === 0 || !cells.every((cell) => isHeadLike(context, cell) && !isLabel(cell))) return false;
  const months = cells.filter((cell) => isMonthCell(context, cell)).length;
  return cells.some((cell) => {
    const covered = widthAt(sheet, row, cell.column);
    const right = cell.column + covered - 1;
    if (cells.length > 1 && covered * 2 < width && (mergeFrom(sheet, row, cell.column)?.bottom ?? row) >= top)
      return true;
    if (!coversKey(context, top, bottom, cell.column, right) && isGroup(context, cell, covered, months > 1))
      return true;
    if (covered === 1 || covered >= width) return false;
    return writtenCells(sheet, row + 1, cell.column, right).some((lower) =>
      completes(words, sheet.name, cell.value, lower.value),
    );
  });
}

function isLabel({ value }: WrittenCell): boolean {
  return /[:：]/.test(String(value));
}

/** A month among others, or a month, a year or 应交 merged over several columns. */
function isGroup(context: TierContext, cell: WrittenCell, covered: number, amongMonths: boolean): boolean {
  if (isMonthCell(context, cell)) return covered > 1 || amongMonths;
  if (typeof cell.value !== 'string' || covered === 1) return false;
  return partOfText(cell.value) !== null || /^(?:19|20)\d{2}年?度?$/u.test(squeezeText(cell.value));
}

function coversKey(context: TierContext, top: number, bottom: number, left: number, right: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (writtenCells(context.sheet, row, left, right).some((cell) => isKey(context, cell))) return true;
  }
  return false;
}

function completes(words: HeadWords, sheet: string, upper: unknown, lower: unknown): boolean {
  const joined = `${String(upper)}${String(lower)}`;
  return headerKey(joined) !== headerKey(String(lower)) && words.candidates(sheet, joined).length > 0;
}

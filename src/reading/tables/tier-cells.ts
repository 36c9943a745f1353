import type { SheetSnapshot } from '../../workbook/snapshot';
import { LONGEST_HEAD } from '../vocabulary/header-words';
import type { HeadWords } from './head-words';
import { monthHead } from './month-head';
import type { WrittenCell } from './row-cells';

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

export function isKey({ sheet, words }: TierContext, { value }: WrittenCell): boolean {
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
export function isMonthCell({ date1904 }: TierContext, { value }: WrittenCell): boolean {
  return typeof value !== 'boolean' && monthHead(value, date1904) !== null;
}

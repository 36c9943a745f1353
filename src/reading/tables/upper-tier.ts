import { squeezeText } from '../../notation/normalise';
import { headerKey } from '../vocabulary/header-key';
import type { HeadWords } from './head-words';
import { partOfText } from './month-part';
import { mergeFrom, widthAt, writtenCells, type WrittenCell } from './row-cells';
import { isHeadLike, isKey, isMonthCell, type TierContext } from './tier-cells';

/**
 * A row above is a tier where cells of it are merged down into the header, group
 * columns by month, year or part, or complete the words below. A text over the key
 * column that is none of these is a title.
 */
export function isUpperTier(context: TierContext, row: number, top: number, bottom: number): boolean {
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

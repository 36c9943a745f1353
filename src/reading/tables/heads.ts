import { cellRef } from '../../records/cell-ref';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { cellAt, mergeAt, textOf } from '../../workbook/sheet-cells';
import type { Candidate } from '../vocabulary/header-word';
import type { Head, HeadBlock, Tier } from './head-block';
import type { HeadWords } from './head-words';
import { isBlankText, writtenCells } from './row-cells';
import { isMachineRow, type TierContext } from './tier-cells';

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
    heads.push({ column, tiers, text: textOf(lowest.value), candidates: candidatesOfTiers(words, sheet.name, tiers) });
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

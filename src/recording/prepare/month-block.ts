import { lastMonthOf } from '../../reading/readers/month-heads';
import type { MonthColumn, Table } from '../../reading/tables/table';
import { month as monthAt, monthNumber, yearOfMonth, type Month } from '../../records/month';
import { cellAt, mergeAt, textOf } from '../../workbook/sheet-cells';

/** The columns that a matrix gives to one month, or to one date: a mark, or 应交, 实交 and 日期. */
export interface MonthBlockColumns {
  readonly month: Month;
  /** The same month; of 第一季度 the last. */
  readonly lastMonth: Month;
  readonly columns: readonly MonthColumn[];
  readonly first: number;
  readonly last: number;
}

/** Where the block of a month goes: beside the one that it is to be like. */
export interface BlockPlace {
  readonly like: MonthBlockColumns;
  readonly at: number;
  /** True where what stands at the right must move. */
  readonly insert: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** Why a month has no place in a matrix; an id of a note. */
export type NoPlace = 'prepare-not-in-order' | 'prepare-next-quarter' | 'prepare-tables-around';

const PART_OF_YEAR = /季|半年|小计/u;

/** The months of a matrix, in the order of its columns; those of which no year is known are left out. */
export function monthBlocksOf(table: Table): MonthBlockColumns[] {
  const groups = new Map<string, MonthColumn[]>();
  for (const head of table.monthColumns) {
    const key = [head.year ?? '', head.monthNumber, head.monthCount, head.day ?? ''].join('.');
    groups.set(key, [...(groups.get(key) ?? []), head]);
  }
  return [...groups.values()]
    .flatMap((columns): MonthBlockColumns[] => {
      const [head] = columns;
      const year = head?.year ?? table.year;
      if (!head || year === null) return [];
      const merge = mergeAt(table.sheet, head.header.row, head.header.column);
      const numbers = columns.map(({ column }) => column);
      const last = Math.max(...numbers, merge?.right ?? 0);
      const month = monthAt(year, head.monthNumber);
      return [{ month, lastMonth: lastMonthOf(head, month), columns, first: Math.min(...numbers), last }];
    })
    .sort((one, other) => one.first - other.first);
}

/**
 * Right of the latest month before it, and so before 备注, 合计 and whatever else
 * stands there. A reason where the months do not run from left to right, where a sum
 * of a part of the year that is over would take the month in, and where another table
 * of the sheet would be torn apart.
 */
export function placeOfMonth(table: Table, month: Month, tables: readonly Table[]): BlockPlace | NoPlace {
  const blocks = monthBlocksOf(table);
  const like = blocks.filter((block) => block.month < month).at(-1);
  if (!like || blocks.some((block) => block.month > month && block.first < like.first)) return 'prepare-not-in-order';
  const at = like.last + 1;
  if (PART_OF_YEAR.test(headText(table, at)) && isOtherQuarter(like.month, month)) return 'prepare-next-quarter';
  const { top, bottom } = rowsOf(table, like);
  const count = like.last - like.first + 1;
  const isFree = Array.from({ length: count }, (_, across) => isEmpty(table, at + across, top, bottom)).every(Boolean);
  const isEnd = isEmpty(table, at + count, top, bottom);
  const insert = !(isFree && isEnd);
  if (insert && tables.some((other) => isAcross(other, table, at))) return 'prepare-tables-around';
  return { like, at, insert, top, bottom };
}

function headText({ sheet, headerTop, headerRow }: Table, column: number): string {
  const rows = Array.from({ length: headerRow - headerTop + 1 }, (_, down) => headerTop + down);
  return rows.map((row) => textOf(cellAt(sheet, row, column))).join('');
}

function isOtherQuarter(one: Month, other: Month): boolean {
  const quarter = (month: Month): number => yearOfMonth(month) * 4 + Math.floor((monthNumber(month) - 1) / 3);
  return quarter(one) !== quarter(other);
}

/** The rows of the table with its totals, and what stands directly under them in the same columns: rates, signatures. */
function rowsOf({ sheet, headerTop, headerRow, lastRow, totalRows }: Table, { first, last }: MonthBlockColumns) {
  let bottom = Math.max(headerRow, lastRow, ...totalRows.map(({ row }) => row));
  const isFilled = (row: number): boolean => {
    for (let column = first; column <= last; column++) if (typeof cellAt(sheet, row, column) === 'number') return true;
    return false;
  };
  while (isFilled(bottom + 1)) bottom++;
  return { top: headerTop, bottom };
}

function isEmpty({ sheet }: Table, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (cellAt(sheet, row, column) !== null || mergeAt(sheet, row, column) !== null) return false;
  }
  return true;
}

/** A table above or below, through whose columns the new ones would go. */
function isAcross(other: Table, table: Table, at: number): boolean {
  const isOther = other.headerRow !== table.headerRow || other.firstColumn !== table.firstColumn;
  return isOther && other.sheet === table.sheet && other.firstColumn < at && at <= other.lastColumn;
}

import { cellRef } from '../../records/cell-ref';
import { firstDay, month as monthAt, monthNumber, monthsBetween, yearOfMonth, type Month } from '../../records/month';
import { cellAt, mergeAt } from '../../workbook/sheet-cells';
import { monthHead } from '../../reading/tables/month-head';
import { dateOfSerial, serialOfDate } from '../../notation/serial-date';
import type { Table } from '../../reading/tables/table';
import type { CellValue } from '../../workbook/snapshot';
import type { Written } from '../written';
import type { Place } from './place';

/** A column that a matrix does not have yet: its number, and the head it needs. */
export interface NextMonthColumn {
  readonly column: number;
  readonly head: NonNullable<Place['newHead']>;
}

const CHINESE_MONTHS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * The column for a month that follows on the last one of a plain matrix, where the
 * columns right of it are empty over the whole table and nothing stands directly
 * beside them; its head is written as its neighbours' are. `planned` is how many months beyond the last one are in hand
 * already. Null where the month does not follow on, or something stands there.
 */
export function nextMonthColumn(
  table: Table,
  month: Month,
  planned: number,
  date1904: boolean,
): NextMonthColumn | null {
  const last = table.monthColumns.at(-1);
  const isPlain = table.headerTop === table.headerRow && table.monthColumns.every(({ part }) => part === 'paid');
  const year = last?.year ?? table.year;
  if (!last || !isPlain || year === null || table.columns.has('year')) return null;
  const lastMonth = monthAt(year, last.monthNumber);
  const ahead = monthsBetween(lastMonth, month);
  if (ahead < 1 || ahead > planned + 1) return null;
  const column = last.column + ahead;
  const { row } = last.header;
  const written = headLike(cellAt(table.sheet, row, last.header.column), lastMonth, month, date1904);
  if (written === null || (last.year === null && yearOfMonth(month) !== year)) return null;
  const isFree = isEmpty(table, column) && isEmpty(table, column + 1);
  return isFree ? { column, head: { cell: cellRef(table.sheet.name, row, column), written } } : null;
}

function isEmpty({ sheet, headerTop, lastRow, totalRows }: Table, column: number): boolean {
  const bottom = Math.max(lastRow, ...totalRows.map(({ row }) => row));
  for (let row = headerTop; row <= bottom; row++) {
    if (cellAt(sheet, row, column) !== null || mergeAt(sheet, row, column) !== null) return false;
  }
  return true;
}

/** The head of the last month, with the new month in its place; null where reading would not take it for that month. */
function headLike(sample: CellValue, last: Month, month: Month, date1904: boolean): Written | null {
  if (typeof sample === 'number' && dateOfSerial(sample, date1904) !== null) {
    return { value: serialOfDate(firstDay(month), date1904), text: month, format: 'date' };
  }
  if (typeof sample !== 'string') return null;
  const text = sample
    .replace(String(yearOfMonth(last)), String(yearOfMonth(month)))
    .replace(figuresOf(last, sample), (figures) => like(figures, monthNumber(month)));
  const head = monthHead(text, date1904);
  const sampleHead = monthHead(sample, date1904);
  const isUnderstood =
    head?.monthNumber === monthNumber(month) &&
    head.day === null &&
    (head.year === null || head.year === yearOfMonth(month)) &&
    head.part === sampleHead?.part;
  return isUnderstood ? { value: text, text } : null;
}

/** Where the month stands in its head: not within the year's figures. */
function figuresOf(last: Month, sample: string): RegExp {
  const number = monthNumber(last);
  return /\d/u.test(sample.replace(/\d{4}/u, ''))
    ? new RegExp(`(?<!\\d)0?${number}(?!\\d)`, 'u')
    : new RegExp(CHINESE_MONTHS[number] ?? '', 'u');
}

function like(figures: string, number: number): string {
  if (!/\d/u.test(figures)) return CHINESE_MONTHS[number] ?? '';
  return String(number).padStart(figures.startsWith('0') ? 2 : 1, '0');
}

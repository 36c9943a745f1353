import { monthHeadLike } from '../../notation/month-head';
import { movedYear } from '../../notation/moved-year';
import { writtenText } from '../../notation/written';
import type { Table } from '../../reading/tables/table';
import { month as monthAt } from '../../records/month';
import { cellAt } from '../../workbook/sheet-cells';
import type { SheetChanges } from './sheet-changes';
import { dayOf, monthsOfNewYear, type Turn } from './turn';

/** Longer texts are sentences, which may speak of the old year on purpose. */
const LONGEST_TITLE = 40;
/** So far above a table a title may stand. */
const ROWS_ABOVE = 6;
/** A whole day of the old year is a fact of it. */
const WHOLE_DAY = /\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}/u;

/** The titles over the tables of a sheet, and words of their heads, name the new year. */
export function moveTitles(changes: SheetChanges, tables: readonly Table[], { from, to }: Turn): void {
  const { sheet } = changes;
  const bodies = new Set(tables.flatMap(({ dataRows, otherMeetings }) => [...dataRows, ...otherMeetings]));
  const isOverTable = (row: number): boolean =>
    tables.some(({ headerTop, headerRow }) => row <= headerRow && row >= headerTop - ROWS_ABOVE);
  sheet.values.forEach((cells, down) => {
    const row = sheet.top + down;
    if (bodies.has(row) || !isOverTable(row)) return;
    cells.forEach((value, across) => {
      if (value === from) changes.set(row, sheet.left + across, { value: to, text: String(to) });
      if (typeof value !== 'string' || value.length > LONGEST_TITLE || WHOLE_DAY.test(value)) return;
      const moved = movedYear(value, from, to);
      if (moved !== null) changes.set(row, sheet.left + across, writtenText(moved));
    });
  });
}

/**
 * The heads of a matrix name the months of the new year, dates those of its theme
 * days. Returns the heads that could not be moved, since nobody can tell how they would
 * go on.
 */
export function moveHeads(changes: SheetChanges, table: Table, turn: Turn): string[] {
  const { book, from } = turn;
  const { date1904 } = book.snapshot;
  const months = monthsOfNewYear(turn, table.role);
  const dated = new Map<string, string>();
  const unclear: string[] = [];
  for (const { header, ...head } of table.monthColumns) {
    const year = head.year ?? table.year;
    const month = year === from ? months.get(monthAt(from, head.monthNumber)) : undefined;
    if (month === undefined) continue;
    const sample = cellAt(changes.sheet, header.row, header.column);
    const place = `${header.row} ${header.column}`;
    const first = head.day === null ? place : (dated.get(month) ?? place);
    // A second date of the month has no theme day of its own.
    const date = first === place ? (dayOf(turn, month)?.date ?? null) : null;
    if (head.day !== null) dated.set(month, first);
    const written = monthHeadLike(sample, head, { month, date }, date1904);
    if (written !== null) changes.set(header.row, header.column, written);
    else unclear.push(String(sample ?? ''));
  }
  return unclear;
}

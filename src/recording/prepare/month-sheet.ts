import { headOfMonth, monthHeadLike, type HeadToWrite } from '../../notation/month-head';
import type { Table } from '../../reading/tables/table';
import { cellRef } from '../../records/cell-ref';
import { month as monthAt, type Month } from '../../records/month';
import type { CellChange, CopySheet } from '../../workbook/edit';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { CellRange } from '../../workbook/snapshot';
import type { PlannedCell, RecordingBook } from '../recording';
import { movedText } from './moved-text';

/** The sheet of the month before, as the month's own is to be made after it. */
export interface MonthSheet {
  readonly edit: CopySheet;
  readonly cells: readonly PlannedCell[];
}

/** Who somebody is and what he is to pay: what a sheet of the month keeps. All else is a record of the month before. */
const KEPT: ReadonlySet<string> = new Set([
  ...['name', 'id', 'section', 'category', 'post', 'gender', 'ethnicity', 'phone', 'status'],
  ...['wageBase', 'rate', 'duesStandard', 'standard', 'due', 'exempt', 'exemptReason', 'retired', 'year'],
]);

/** Tables whose people stand in every month's sheet; of the others the rows themselves are records. */
const OF_PEOPLE: ReadonlySet<Table['role']> = new Set(['attendance', 'dues']);

/** A sheet that states its month, by its name or over its tables, and is of that month alone. */
export function monthOfSheet(tables: readonly Table[], sheet: string): Month | null {
  const own = tables.filter((table) => table.sheet.name === sheet);
  const months = own.map(({ year, statedMonth }) =>
    year === null || statedMonth === null ? null : monthAt(year, statedMonth),
  );
  const [first = null] = months;
  return first !== null && months.every((each) => each === first) ? first : null;
}

/** The copy, its records emptied, its name, titles and dates moved on; null where the name of the sheet does not tell how. */
export function monthSheet(
  sheet: string,
  from: Month,
  wanted: HeadToWrite,
  { snapshot, reading }: RecordingBook,
): MonthSheet | null {
  const tables = reading.tables.filter((table) => table.sheet.name === sheet);
  const [first] = tables;
  const name = movedText(sheet, from, wanted.month);
  if (!first || name === null || reading.sheets.includes(name)) return null;
  const changes = new Map<string, CellChange & { readonly text: string }>();
  const set = (row: number, column: number, value: string | number, text: string): void => {
    changes.set(`${row} ${column}`, { row, column, expected: cellAt(first.sheet, row, column), value, text });
  };
  const { values, top, left } = first.sheet;
  const bodies = new Set(tables.flatMap(({ dataRows }) => dataRows));
  values.forEach((cells, down) => {
    if (bodies.has(top + down)) return;
    cells.forEach((value, across) => {
      const moved = typeof value === 'string' ? movedText(value, from, wanted.month) : null;
      if (moved !== null && moved !== value) set(top + down, left + across, moved, moved);
    });
  });
  for (const { sheet: own, monthColumns } of tables) {
    for (const { header, ...head } of monthColumns) {
      const sample = cellAt(own, header.row, header.column);
      if (headOfMonth(sample, snapshot.date1904)?.monthNumber !== head.monthNumber) continue;
      const written = monthHeadLike(sample, head, wanted, snapshot.date1904);
      if (written?.value === null || written === null || typeof written.value === 'boolean') continue;
      set(header.row, header.column, written.value, written.text);
    }
  }
  const shown = [...changes.values()];
  return {
    edit: {
      kind: 'copy-sheet',
      sheet,
      name,
      clear: tables.flatMap(recordsOf),
      changes: shown.map(({ row, column, expected, value }) => ({ row, column, expected, value })),
    },
    cells: shown.map(({ row, column, expected, text }) => ({
      cell: cellRef(name, row, column),
      oldText: textOf(expected),
      newText: text,
      isNewRow: false,
    })),
  };
}

/** What of a table is a record of its month. */
function recordsOf({ role, firstColumn, lastColumn, dataRows, columns, monthColumns, sheet }: Table): CellRange[] {
  if (dataRows.length === 0) return [];
  const kept = new Set<number>();
  if (OF_PEOPLE.has(role)) {
    for (const [field, column] of columns) if (KEPT.has(field)) kept.add(column);
    for (const { column, part } of monthColumns) if (part === 'due') kept.add(column);
  }
  const isCounted = (column: number): boolean =>
    column < (columns.get('name') ?? 0) && dataRows.every((row) => /^\d*$/u.test(textOf(cellAt(sheet, row, column))));
  const ranges: CellRange[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (kept.has(column) || isCounted(column)) continue;
    ranges.push({ top: dataRows[0] ?? 0, bottom: dataRows.at(-1) ?? 0, left: column, right: column });
  }
  return ranges;
}

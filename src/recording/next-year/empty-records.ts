import type { Table } from '../../reading/tables/table';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { SheetChanges } from './sheet-changes';

/** Who somebody is and what the dues are computed from. All else beside a name is a record of its year. */
const OF_PERSON: ReadonlySet<string> = new Set([
  ...['name', 'id', 'section', 'category', 'post', 'gender', 'ethnicity', 'phone', 'status', 'retired'],
  ...['wageBase', 'rate', 'duesStandard', 'standard', 'due', 'year'],
]);

/** Whether each row is a person for the whole year, or for the one month of the sheet; else each row is a record. */
export function isOfPeople({ role, monthColumns, statedMonth }: Table): boolean {
  return (role === 'attendance' || role === 'dues') && (monthColumns.length > 0 || statedMonth !== null);
}

/** Empties what of a table is a record of the year, its sums among them; who is listed and the standards stay. */
export function emptyRecords(changes: SheetChanges, table: Table): void {
  const { dataRows, otherMeetings, firstColumn, lastColumn, totalRows } = table;
  const kept = keptColumns(table);
  const rows = [...dataRows, ...otherMeetings].sort((one, other) => one - other);
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (kept.has(column)) continue;
    for (const [top, bottom] of runsOf(rows)) changes.clear.push({ top, bottom, left: column, right: column });
    for (const { row } of totalRows) emptyFigure(changes, row, column);
  }
  emptyRowsBelow(changes, table);
}

function keptColumns(table: Table): ReadonlySet<number> {
  const { columns, monthColumns } = table;
  const kept = new Set(countedColumns(table));
  if (!isOfPeople(table)) return kept;
  for (const [field, column] of columns) if (OF_PERSON.has(field)) kept.add(column);
  for (const { column, part } of monthColumns) if (part === 'due') kept.add(column);
  return kept;
}

/** Columns of nothing but figures left of the first field: 序号. */
export function countedColumns({ sheet, firstColumn, dataRows, columns }: Table): number[] {
  if (dataRows.length === 0) return [];
  const first = Math.min(...columns.values());
  return Array.from({ length: Math.max(0, first - firstColumn) }, (_, across) => firstColumn + across).filter(
    (column) => dataRows.every((row) => /^\d*$/u.test(textOf(cellAt(sheet, row, column)))),
  );
}

/** Rates and counts directly under the totals of a matrix. */
function emptyRowsBelow(changes: SheetChanges, { monthColumns, headerRow, lastRow, totalRows }: Table): void {
  const columns = monthColumns.map(({ column }) => column);
  const isFigure = (row: number): boolean =>
    columns.some((column) => typeof cellAt(changes.sheet, row, column) === 'number');
  for (let row = Math.max(headerRow, lastRow, ...totalRows.map((total) => total.row)) + 1; isFigure(row); row++) {
    for (const column of columns) emptyFigure(changes, row, column);
  }
}

function emptyFigure(changes: SheetChanges, row: number, column: number): void {
  if (typeof cellAt(changes.sheet, row, column) === 'number') changes.empty(row, column);
}

function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] >= row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

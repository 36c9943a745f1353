import { themeDays } from '../../calendar/build-theme-days';
import { monthNumber, yearOfMonth, type Month } from '../../records/month';
import type { ThemeDayRow } from '../../records/theme-day-row';
import type { Reading } from '../../reading/read-branch';
import { statedYear } from '../../notation/stated-period';
import type { Table } from '../../reading/tables/table';

/** A table of theme days by what it is for. */
export type ThemeDayRole = 'schedule' | 'sessions';

/** A row of the schedule or of the sessions, in the table it stands in. */
export interface FoundRow {
  readonly row: ThemeDayRow;
  readonly table: Table;
}

/** The session of the month; of several the one nearest the day that settings name, as everywhere. */
export function sessionRow(reading: Reading, month: Month): FoundRow | null {
  const extra = themeDays(reading.branch).of(month)?.extra ?? [];
  return found(reading, 'sessions', (row) => row.month === month && !extra.includes(row));
}

/** The month's row of the schedule. */
export function scheduleRow(reading: Reading, month: Month): FoundRow | null {
  return found(reading, 'schedule', (row) => row.month === month);
}

/** The table that a new row of the month belongs into: one of its year, else a running register. Null where there is none. */
export function tableForMonth(reading: Reading, role: ThemeDayRole, month: Month): Table | null {
  const tables = reading.tables.filter(
    ({ role: own, statedMonth }) => own === role && (statedMonth === null || statedMonth === monthNumber(month)),
  );
  return (
    tables.findLast((table) => holdsYear(reading, table, yearOfMonth(month))) ?? tables.findLast(isRunning) ?? null
  );
}

/** Whether the table is that year's, by what settles its year or by one of its rows. */
export function holdsYear({ branch }: Reading, table: Table, year: number): boolean {
  const role = table.role === 'sessions' ? 'sessions' : 'schedule';
  const isOfYear = ({ month }: ThemeDayRow): boolean => month !== null && yearOfMonth(month) === year;
  return table.year === year || branch[role].some((row) => isIn(row, table) && isOfYear(row));
}

/** Whether the same rows are the record of sessions too. */
export function isRecordToo({ tables }: Reading, plan: Table): boolean {
  return tables.some(
    ({ role, sheet, headerRow, firstColumn }) =>
      role === 'sessions' && sheet === plan.sheet && headerRow === plan.headerRow && firstColumn === plan.firstColumn,
  );
}

/** Where a plan says its date: in a schedule that is no record, a column 活动时间 tells when the day is planned. */
export function planDateOf(reading: Reading, { row, table }: FoundRow): ThemeDayRow['plannedDate'] {
  return row.plannedDate ?? (isRecordToo(reading, table) ? null : row.date);
}

function found(reading: Reading, role: ThemeDayRole, isMeant: (row: ThemeDayRow) => boolean): FoundRow | null {
  const row = reading.branch[role].find(isMeant);
  const table = row && reading.tables.find((each) => each.role === role && isIn(row, each));
  return row && table ? { row, table } : null;
}

function isIn({ cell }: ThemeDayRow, table: Table): boolean {
  return (
    cell.sheet === table.sheet.name &&
    cell.row >= table.firstRow &&
    cell.row <= table.lastRow &&
    cell.column >= table.firstColumn &&
    cell.column <= table.lastColumn
  );
}

/** Rows that state their years themselves, under no title of one year, go on into the next. */
function isRunning({ titles, sheet, yearSource, dataRows }: Table): boolean {
  const texts = [...titles.map(({ text }) => text), sheet.name];
  return texts.every((text) => statedYear(text) === null) && (yearSource === 'dates' || dataRows.length === 0);
}

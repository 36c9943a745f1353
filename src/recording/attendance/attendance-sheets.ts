import type { AttendanceTable } from '../../records/attendance';
import type { CellRef } from '../../records/cell-ref';
import type { Member } from '../../records/member';
import type { Reading } from '../../reading/read-branch';
import type { MonthColumn, Table } from '../../reading/tables/table';
import type { DayOfRecording } from './day-of-recording';

/** An attendance table with what it covers. */
export interface AttendanceSheet {
  readonly table: Table;
  readonly covers: AttendanceTable;
}

/** The attendance tables of a workbook, in sheet order. */
export function attendanceSheets({ branch, tables }: Reading): AttendanceSheet[] {
  return tables
    .filter(({ role }) => role === 'attendance')
    .flatMap((table, index) => {
      const covers = branch.attendanceTables[index];
      return covers ? [{ table, covers }] : [];
    });
}

/** The column of a matrix for that theme day; null where it has none. */
export function headOfDay({ table, covers }: AttendanceSheet, day: DayOfRecording): MonthColumn | null {
  const [own] = day.of(covers.occasions.map((occasion) => ({ occasion })));
  const cell = own?.occasion.cell ?? null;
  const isOwn = ({ header }: MonthColumn): boolean => header.row === cell?.row && header.column === cell.column;
  return table.monthColumns.find(isOwn) ?? null;
}

/** The head of a matrix's rightmost month. */
export function lastHead({ monthColumns }: Table): CellRef | null {
  return monthColumns.toSorted((one, other) => other.column - one.column)[0]?.header ?? null;
}

/** The name cell of the member's row. */
export function rowOf({ covers }: AttendanceSheet, member: Member): CellRef | null {
  return covers.people.find((person) => person.member === member.key)?.cell ?? null;
}

/** Whether the cell stands in the body of the table. */
export function holds(
  { sheet, firstRow, lastRow, firstColumn, lastColumn }: Table,
  { sheet: name, row, column }: CellRef,
): boolean {
  return sheet.name === name && firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}

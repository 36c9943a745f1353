import type { AttendanceEntry, AttendanceTable } from '../../records/attendance';
import type { Table } from '../tables/table';
import { readAttendanceList } from './read-attendance-list';
import { readAttendanceMatrix } from './read-attendance-matrix';
import type { ReadingContext } from './reading-context';

/** One attendance table: what it covers, and every mark in it, blank ones too. */
export interface AttendanceReading {
  readonly table: AttendanceTable;
  readonly entries: readonly AttendanceEntry[];
}

/** Reads a sign-in sheet: a matrix of members and months (or dates), or a list of marks. */
export function readAttendance(table: Table, context: ReadingContext): AttendanceReading {
  return table.monthColumns.length > 0 ? readAttendanceMatrix(table, context) : readAttendanceList(table, context);
}

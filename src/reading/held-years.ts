import type { Branch } from '../records/branch';
import { yearOfMonth, type Month } from '../records/month';
import type { Role } from '../records/role';
import type { Table } from './tables/table';

/** Roles whose rows or heads are months. */
const MONTHLY: ReadonlySet<Role> = new Set(['schedule', 'sessions', 'attendance', 'leave', 'dues', 'studyPlan']);

/** The years that the workbook's monthly tables hold, in order: those of their rows and heads, and of empty tables. */
export function heldYears(
  branch: Pick<Branch, 'schedule' | 'sessions' | 'attendanceTables' | 'leave' | 'duesTables' | 'studyTopics'>,
  tables: readonly Table[],
): number[] {
  const years = new Set<number>();
  const add = (month: Month | null): void => {
    if (month !== null) years.add(yearOfMonth(month));
  };
  for (const { month } of [...branch.schedule, ...branch.sessions, ...branch.studyTopics]) add(month);
  for (const { occasions } of branch.attendanceTables) for (const { month } of occasions) add(month);
  for (const { occasion } of branch.leave) add(occasion.month);
  for (const { months } of branch.duesTables) months.forEach(add);
  for (const { role, year } of tables) if (MONTHLY.has(role) && year !== null) years.add(year);
  return [...years].sort((one, other) => one - other);
}

/** Whether any table is of a kind that carries months. */
export function hasMonthlyTables(tables: readonly Table[]): boolean {
  return tables.some(({ role }) => MONTHLY.has(role));
}

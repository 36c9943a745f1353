import type { Branch } from '../records/branch';
import type { Table } from './tables/table';

/** Records that can hold what no column of its own is for. */
export type FoundRecords = Pick<Branch, 'leave' | 'duesTables' | 'duesLines' | 'payments' | 'schedule' | 'sessions'>;

/**
 * Everything the workbook keeps, as "role.field": columns, what the columns of a
 * matrix stand for, and what other columns turned out to hold (a date under 是否补课,
 * a 日 column beside 年 and 月, one 应交 column beside the months of a matrix).
 */
export function foundFields(tables: readonly Table[], records: FoundRecords): Set<string> {
  const fields = new Set<string>();
  for (const { role, columns, monthColumns } of tables) {
    for (const field of columns.keys()) fields.add(`${role}.${field}`);
    for (const { part } of monthColumns) fields.add(`${role}.${part === 'mark' ? 'marks' : part}`);
  }
  if (fields.has('attendance.mark')) fields.add('attendance.marks');
  if (records.leave.some(({ madeUp }) => madeUp !== null)) fields.add('leave.madeUp');
  if (records.leave.some(({ makeUpOn }) => makeUpOn !== null)) fields.add('leave.makeUpOn');
  if (records.duesTables.some(({ tellsPaid }) => tellsPaid)) fields.add('dues.paid');
  if (records.payments.some(({ paidOn }) => paidOn !== null)) fields.add('dues.paidOn');
  if (records.duesLines.some(({ standard }) => standard !== null)) fields.add('dues.standard');
  for (const role of ['schedule', 'sessions'] as const) {
    if (records[role].some(({ date }) => date !== null)) fields.add(`${role}.date`);
  }
  return fields;
}

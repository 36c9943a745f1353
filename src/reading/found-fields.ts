import type { Table } from './tables/table';

/**
 * Every field the tables hold as "role.field": columns, and what the columns of a
 * matrix stand for. One 应交 column beside its months is a standard.
 */
export function foundFields(tables: readonly Table[]): Set<string> {
  const fields = new Set<string>();
  for (const { role, columns, monthColumns } of tables) {
    for (const field of columns.keys()) fields.add(`${role}.${field}`);
    for (const { part } of monthColumns) fields.add(`${role}.${part === 'mark' ? 'marks' : part}`);
    if (role === 'dues' && monthColumns.length > 0 && columns.has('due')) fields.add('dues.standard');
  }
  if (fields.has('attendance.mark')) fields.add('attendance.marks');
  return fields;
}

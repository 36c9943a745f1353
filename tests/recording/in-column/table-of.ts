import { readBranch } from '../../../src/reading/read-branch';
import type { Table } from '../../../src/reading/tables/table';
import type { Role } from '../../../src/records/role';
import { sheets } from '../../sheets';

/** The table of that role, of a workbook in text. */
export function tableOf(text: string, role: Role): Table {
  const table = readBranch(sheets(text)).tables.find((each) => each.role === role);
  if (!table) throw new Error(`no table of ${role}`);
  return table;
}

/** The column of a field. */
export function columnOf({ columns }: Table, field: string): number {
  const column = columns.get(field);
  if (column === undefined) throw new Error(`no column of ${field}`);
  return column;
}

/** A register with these values under its dates, the latest last. */
export function registerWith(values: readonly string[], title = '2020年请假补课'): Table {
  const rows = values.map((value) => `李明 | 6月 | 看病 | ${value}`);
  return tableOf(`# 请假补课\n${title} | < | < | <\n姓名 | 月份 | 请假事由 | 补课日期\n${rows.join('\n')}\n`, 'leave');
}

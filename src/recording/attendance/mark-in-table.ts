import { legendOfLine } from '../../notation/legend-line';
import {
  markLike,
  marksLeaveInGeneral as leaveIsGeneral,
  type LegendEntry,
  type MarkWays,
} from '../../notation/mark-like';
import type { Written } from '../../notation/written';
import { markParser } from '../../reading/readers/read-attendance';
import type { Table } from '../../reading/tables/table';
import type { Mark } from '../../records/attendance';
import type { Settings } from '../../records/settings';
import { cellAt } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';

/** A mark as the table writes it, by its marks, its legend, the settings' and the other attendance tables of the workbook. */
export function markInTable(
  table: Table,
  mark: Mark,
  { settings, others = [] }: { readonly settings: Settings; readonly others?: readonly Table[] },
): Written | null {
  return markLike({ ...waysOf(table, settings), others: others.flatMap(usedMarks) }, mark);
}

/** Whether the table has a mark for leave in general and none for any kind of it. */
export function marksLeaveInGeneral(table: Table, settings: Settings): boolean {
  return leaveIsGeneral(waysOf(table, settings));
}

function waysOf(table: Table, settings: Settings): Omit<MarkWays, 'others'> {
  return {
    parse: markParser(table, { settings }),
    own: usedMarks(table),
    legends: [ownLegend(table), [...settings.legend]],
  };
}

function usedMarks(table: Table): CellValue[] {
  const columns = table.monthColumns.filter(({ part }) => part === 'mark').map(({ column }) => column);
  const list = table.columns.get('mark');
  if (list !== undefined && columns.length === 0) columns.push(list);
  return table.dataRows.flatMap((row) => columns.flatMap((column) => cellAt(table.sheet, row, column) ?? []));
}

function ownLegend({ titles, notes }: Table): LegendEntry[] {
  return [...titles, ...notes].flatMap(({ text }) => [...legendOfLine(text)]);
}

import { squeezeText } from '../../notation/normalise';
import { parseYesNoCell } from '../../notation/yes-no';
import { cellAt } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import type { Written } from '../../notation/written';
import { columnValues } from './column-values';

/** Words that say yes or no of anything; 已补课 or 无 belong to their own column. */
const OF_ANY_COLUMN = new Set(['是', '否', '√', '✓', '✔', '×', '✗', 'y', 'n', 'yes', 'no', '已完成', '未完成']);

/**
 * A yes or no as the column writes it (√, 是, 1, 已), else as the table's other
 * columns do, else 是 and 否.
 */
export function yesNoInColumn(table: Table, column: number, yes: boolean): Written {
  const own = columnValues(table, column).find((value) => says(value, yes));
  const value = own ?? elsewhere(table, yes) ?? (yes ? '是' : '否');
  return { value, text: value === true ? '是' : value === false ? '否' : String(value) };
}

/** Figures elsewhere in a table are more often counts than yes and no. */
function elsewhere({ sheet, dataRows, columns }: Table, yes: boolean): string | null {
  for (const column of columns.values()) {
    for (const row of dataRows) {
      const value = cellAt(sheet, row, column);
      if (typeof value === 'string' && OF_ANY_COLUMN.has(squeezeText(value).toLowerCase()) && says(value, yes)) {
        return value;
      }
    }
  }
  return null;
}

function says(value: string | number | boolean, yes: boolean): boolean {
  const reading = parseYesNoCell(value);
  return reading.state === 'read' && reading.value === yes;
}

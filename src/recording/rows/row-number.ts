import { cellAt } from '../../reading/sheet-cells';
import type { Table } from '../../reading/tables/table';
import { squeezeText } from '../../reading/cells/normalise';

const NUMBER_HEADS = new Set(['序号', '编号', '序', 'no', 'no.', '行号']);

/** The column 序号 of a table whose rows are counted, and the number of its last row; null where there is none. */
export function rowNumbering(table: Table): { readonly column: number; readonly last: number } | null {
  const last = table.dataRows.at(-1);
  if (last === undefined) return null;
  const taken = new Set(table.columns.values());
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (taken.has(column)) continue;
    const head = squeezeText(String(cellAt(table.sheet, table.headerRow, column) ?? '')).toLowerCase();
    const value = cellAt(table.sheet, last, column);
    if (NUMBER_HEADS.has(head) && typeof value === 'number' && Number.isInteger(value)) return { column, last: value };
  }
  return null;
}

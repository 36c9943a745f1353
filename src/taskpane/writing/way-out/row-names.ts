import type { CellRef } from '../../../records/cell-ref';
import { cellAt, textOf } from '../../../workbook/sheet-cells';
import type { Table } from '../../../reading/tables/table';
import type { Snapshot } from '../../../workbook/snapshot';

/** Columns that say whose or which row it is, the first that a table has. */
const NAMING = ['name', 'month', 'date', 'plannedDate', 'item'];

/** Whose row a cell stands in, as the sheet says itself: "李明"; null where no table tells. */
export function rowNames(tables: readonly Table[], { sheets }: Snapshot): (cell: CellRef) => string | null {
  return ({ sheet, row, column }) => {
    const snapshot = sheets.find(({ name }) => name === sheet);
    const table = tables.find((each) => {
      const { firstColumn, lastColumn, dataRows } = each;
      return each.sheet.name === sheet && column >= firstColumn && column <= lastColumn && dataRows.includes(row);
    });
    const naming = NAMING.flatMap((field) => table?.columns.get(field) ?? []).at(0);
    if (!snapshot || naming === undefined || naming === column) return null;
    const name = cellAt(snapshot, row, naming);
    return typeof name === 'string' && name.trim() !== '' ? textOf(name).trim() : null;
  };
}

import type { Table } from '../../reading/tables/table';
import type { CellRef } from '../../records/cell-ref';
import type { CellRange } from '../../workbook/snapshot';

/**
 * Whether a merged cell stands for more than the one record that is to be written:
 * it is not the first cell of the merge, or the merge goes over several data rows or
 * several columns that a table uses. A cell merged with unused neighbours, for its
 * looks, stands for itself alone.
 */
export function standsForOthers(cell: CellRef, merge: CellRange, tables: readonly Table[]): boolean {
  if (merge.top !== cell.row || merge.left !== cell.column) return true;
  return tables
    .filter(({ sheet }) => sheet.name === cell.sheet)
    .some((table) => {
      const rows = table.dataRows.filter((row) => merge.top <= row && row <= merge.bottom);
      const columns = new Set(usedColumns(table).filter((column) => merge.left <= column && column <= merge.right));
      return rows.length > 1 || (rows.length > 0 && columns.size > 1);
    });
}

function usedColumns({ columns, monthColumns, totalColumns }: Table): number[] {
  return [...columns.values(), ...[...monthColumns, ...totalColumns].map(({ column }) => column)];
}

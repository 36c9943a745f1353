import { cellRef, type CellRef } from '../../records/cell-ref';
import type { Table } from '../tables/table';

/** Where the head of the name column stands. */
export function nameHeader(table: Table): CellRef {
  return (
    table.headers.get('name') ??
    cellRef(table.sheet.name, table.headerRow, table.columns.get('name') ?? table.firstColumn)
  );
}

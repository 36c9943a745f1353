import { type CellRef, cellRef } from '../../records/cell-ref';
import { cellAt, mergeAt } from '../../workbook/sheet-cells';
import type { FieldName } from '../../roles/role-tables';
import type { CellValue } from '../../workbook/snapshot';
import type { Table } from '../tables/table';

/** A value and the cell where a person would type it. */
export interface Placed {
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** One data row of a table, by field. */
export interface TableRow {
  readonly table: Table;
  readonly row: number;
  /**
   * The value of a field, of a merged area's first cell where the cell is merged
   * with the ones above (a section written once for several people). Null where
   * the table has no such column.
   */
  at(field: FieldName): Placed | null;
  /** The same without merges, for amounts: money written once is there once. */
  ownAt(field: FieldName): Placed | null;
}

export function tableRow(table: Table, row: number): TableRow {
  const column = (field: FieldName): number | null => table.columns.get(field) ?? null;
  return {
    table,
    row,
    at(field) {
      const found = column(field);
      return found === null ? null : shownDown(table, row, found);
    },
    ownAt(field) {
      const found = column(field);
      return found === null ? null : ownCell(table, row, found);
    },
  };
}

export function ownCell({ sheet }: Table, row: number, column: number): Placed {
  return { value: cellAt(sheet, row, column), cell: cellRef(sheet.name, row, column) };
}

/** A merge that begins in a neighbouring column holds that column's value, not this one's. */
export function shownDown(table: Table, row: number, column: number): Placed {
  const own = ownCell(table, row, column);
  if (own.value !== null || table.sheet.merges.length === 0) return own;
  const merge = mergeAt(table.sheet, row, column);
  if (merge?.left !== column || merge.top < table.firstRow) return own;
  return ownCell(table, merge.top, column);
}

/** Whether nothing is written in any of the fields. */
export function isEmpty(row: TableRow, fields: Iterable<FieldName>): boolean {
  for (const field of fields) {
    const value = row.at(field)?.value ?? null;
    if (value !== null && String(value).trim() !== '') return false;
  }
  return true;
}

/**
 * The value shown at a cell of a matrix: 出差 merged over three months (or 放假 over
 * several members) stands in each of them. `firstColumn` is the matrix's first.
 */
export function shownIn(table: Table, row: number, column: number, firstColumn: number): Placed {
  const own = ownCell(table, row, column);
  if (own.value !== null || table.sheet.merges.length === 0) return own;
  const merge = mergeAt(table.sheet, row, column);
  if (merge === null || merge.top < table.firstRow || merge.left < firstColumn) return own;
  return ownCell(table, merge.top, merge.left);
}

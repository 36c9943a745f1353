import { squeezeText } from '../../notation/normalise';
import { cellAt, shownAt, textOf } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import { lastWrittenRow } from './last-written-row';
import { writtenText, type Written } from '../../notation/written';

const NUMBER_HEADS = new Set(['序号', '编号', '序', 'no', 'no.', '行号']);

/** The column 序号 of a table whose rows are counted. */
export interface RowNumbering {
  readonly column: number;
  /** The number of a row to be added, the first one 0, in the form of the last row's. */
  readonly numberOf: (index: number) => Written;
}

/** Null where the table has no such column, or its last row no whole number in it. */
export function rowNumbering(table: Table): RowNumbering | null {
  const taken = new Set([...table.columns.values(), ...table.monthColumns.map(({ column }) => column)]);
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (taken.has(column) || !NUMBER_HEADS.has(headOf(table, column))) continue;
    const numberOf = counting(table, column);
    if (numberOf !== null) return { column, numberOf };
  }
  return null;
}

function headOf({ sheet, headerRow }: Table, column: number): string {
  return squeezeText(textOf(shownAt(sheet, headerRow, column))).toLowerCase();
}

function counting(table: Table, column: number): RowNumbering['numberOf'] | null {
  const lastRow = lastWrittenRow(table);
  const last = lastRow === null ? 0 : cellAt(table.sheet, lastRow, column);
  if (typeof last === 'number' && Number.isInteger(last)) {
    return (index) => ({ value: last + index + 1, text: String(last + index + 1) });
  }
  if (typeof last !== 'string' || !/^\s*\d{1,6}\s*$/u.test(last)) return null;
  const digits = last.trim();
  return (index) => writtenText(String(Number(digits) + index + 1).padStart(digits.length, '0'));
}

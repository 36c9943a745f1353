import type { Field } from '../../records/field';
import type { Month } from '../../records/month';
import type { CellValue } from '../../workbook/snapshot';
import { fieldAt, type CellReading } from '../../notation/cell-reading';
import type { IssueList } from './issue-list';
import type { Placed, TableRow } from './table-row';

export type Parser<T> = (value: CellValue) => CellReading<T>;

/** Reads the fields of one row, reporting each cell that cannot be understood. Null where there is no such column. */
export interface FieldReader {
  readonly read: <T>(field: string, parse: Parser<T>) => Field<T> | null;
  /** For money: a merged area counts once, in its first cell. */
  readonly readOwn: <T>(field: string, parse: Parser<T>) => Field<T> | null;
}

export function fieldReader(row: TableRow, month: Month | null, issues: IssueList): FieldReader {
  const readAt = <T>(field: string, placed: Placed | null, parse: Parser<T>): Field<T> | null => {
    if (placed === null) return null;
    const found = fieldAt(parse(placed.value), placed.cell);
    return found.state === 'unreadable' ? issues.checked(found, { role: row.table.role, field, month }) : found;
  };
  return {
    read: (field, parse) => readAt(field, row.at(field), parse),
    readOwn: (field, parse) => readAt(field, row.ownAt(field), parse),
  };
}

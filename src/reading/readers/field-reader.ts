import type { Field } from '../../records/field';
import type { Month } from '../../records/month';
import type { CellKind, CellKinds, FieldEntry } from '../../roles/field-entry';
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

type Entries = Readonly<Record<string, FieldEntry>>;
type Read<T extends Entries, Aside> = {
  [F in keyof T]: F extends Aside ? never : T[F]['cell'] extends CellKind ? F : never;
}[keyof T];

/** The fields of a role as its table says they are read, but for those aside, which are read with others. */
export type FieldsRead<T extends Entries, Aside extends keyof T> = {
  readonly [F in Read<T, Aside>]: Field<KindRead<T[F]>> | null;
};
type KindRead<E extends FieldEntry> = E['cell'] extends CellKind ? CellKinds[E['cell']] : never;

/** A parser of each kind of cell that the fields read are of. */
export type ParsersOf<T extends Entries, Aside extends keyof T> = {
  readonly [K in T[Read<T, Aside>]['cell'] & CellKind]: Parser<CellKinds[K]>;
};

/** Prepares reading the fields of a role's table, row after row. */
export function fieldsOfRow<T extends Entries, const Aside extends keyof T & string>(
  fields: T,
  aside: readonly Aside[],
): (read: FieldReader['read'], parsers: ParsersOf<T, Aside>) => FieldsRead<T, Aside> {
  const kinds = Object.entries(fields).flatMap(([field, { cell }]) =>
    cell === null || aside.some((each) => each === field) ? [] : [[field, cell] as const],
  );
  return (read, parsers) => {
    // The table pairs each field with its kind, and `ParsersOf` each kind with its parser.
    const parserOf = parsers as unknown as Readonly<Record<CellKind, Parser<unknown>>>;
    return Object.fromEntries(kinds.map(([field, cell]) => [field, read(field, parserOf[cell])])) as FieldsRead<
      T,
      Aside
    >;
  };
}

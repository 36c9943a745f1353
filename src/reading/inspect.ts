import { columnLetters } from '../records/cell-ref';
import { month } from '../records/month';
import type { Role } from '../records/role';
import { lastMonthOf } from './readers/month-heads';
import type { MonthColumn, Table } from './tables/table';
import { sameTable, unusedColumns, type ContentKind } from './unused-columns';

/** Where a two-tier block of a month has its columns, by letter. */
export type MonthPlace = string | Readonly<Record<string, string>>;

export interface InspectedTable {
  readonly role: Role;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  /** Rows as Excel counts them; `headerRow` is the lowest of the header, `lastRow` never a total or a note. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Field id to column letter. */
  readonly columns: Readonly<Record<string, string>>;
  /**
   * Only for a matrix: month ("2020-01"; "01" while the year is unknown; "2020-01/2020-03"
   * of a quarter) to the column or columns.
   */
  readonly months?: Readonly<Record<string, MonthPlace>>;
  readonly year: number | null;
  /**
   * Columns with contents that nothing is read from, what may be amounts, dates or
   * marks first; left out where there are none. Of a table that plays two roles the
   * first listed carries them.
   */
  readonly unused?: readonly {
    readonly header: string;
    readonly column: string;
    readonly kind: ContentKind;
  }[];
}

/** What was recognised, sheet by sheet: the answer of `inspect --json`, a stable contract. */
export interface Inspection {
  readonly sheets: readonly { readonly name: string; readonly tables: readonly InspectedTable[] }[];
}

/** The contract's form of what was found; sheets without a table are listed too. */
export function inspectJson(found: {
  readonly sheets: readonly string[];
  readonly tables: readonly Table[];
}): Inspection {
  const bySheet = new Map<string, InspectedTable[]>(found.sheets.map((name) => [name, []]));
  for (const table of found.tables) bySheet.get(table.sheet.name)?.push(inspected(table, found.tables));
  return { sheets: [...bySheet].map(([name, tables]) => ({ name, tables })) };
}

function inspected(table: Table, all: readonly Table[]): InspectedTable {
  const group = all.filter((other) => sameTable(other, table));
  const unused = group[0] === table ? unusedColumns(group) : [];
  const columns = [...table.columns].sort(([, one], [, other]) => one - other);
  return {
    role: table.role,
    confidence: Math.round(table.confidence * 100) / 100,
    headerRow: table.headerRow,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    columns: Object.fromEntries(columns.map(([field, column]) => [field, columnLetters(column)])),
    ...(table.monthColumns.length > 0 ? { months: monthPlaces(table) } : {}),
    year: table.year,
    ...(unused.length === 0
      ? {}
      : { unused: unused.map(({ header, column, kind }) => ({ header, column: columnLetters(column), kind })) }),
  };
}

function monthPlaces({ monthColumns, year }: Table): Record<string, MonthPlace> {
  const tiered = monthColumns.some(({ part }) => part === 'due' || part === 'paidOn' || part === 'amount');
  const places: Record<string, MonthPlace> = {};
  for (const column of monthColumns) {
    const letter = columnLetters(column.column);
    const key = monthKey(column, year);
    const before = places[key];
    if (tiered) places[key] = { ...(typeof before === 'object' ? before : {}), [column.part]: letter };
    else if (before === undefined) places[key] = letter;
    else places[`${key}-${two(column.day ?? column.column)}`] = letter;
  }
  return places;
}

function monthKey(column: MonthColumn, tableYear: number | null): string {
  const year = column.year ?? tableYear;
  const { monthNumber, monthCount } = column;
  if (year === null)
    return monthCount === 1 ? two(monthNumber) : `${two(monthNumber)}/${two(monthNumber + monthCount - 1)}`;
  const first = month(year, monthNumber);
  return monthCount === 1 ? first : `${first}/${lastMonthOf(column, first)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

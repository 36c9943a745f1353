import type { CellRef } from '../../records/cell-ref';
import { ROLES, type Role } from '../../records/role';
import type { ColumnMapping } from '../../records/settings';
import { shownAt, shownCell, textOf } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import { unusedColumns } from '../../reading/unused-columns';
import { headerKey } from '../../reading/vocabulary/header-key';
import { hasMonthField, monthFieldOf } from '../../reading/vocabulary/month-field';
import { ROLE_FIELDS } from '../../reading/vocabulary/role-fields';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { monthFieldOfColumn, monthFieldsOf } from './month-fields';

/** One column of a sheet under its own header. */
export interface ShownColumn {
  readonly column: number;
  readonly header: string;
  /** The field that it was taken for; null for none. */
  readonly field: string | null;
}

/** A table as the screen shows it; one that plays two roles is one. */
export interface ShownTable {
  readonly sheet: string;
  readonly roles: readonly Role[];
  readonly headerRow: number;
  readonly header: CellRef;
  readonly rows: number;
  readonly year: number | null;
  readonly columns: readonly ShownColumn[];
  /** Headers of the month columns that cannot be corrected one by one, in order. */
  readonly months: readonly string[];
  readonly missing: readonly string[];
}

/** Roles whose columns need no correction: theirs are what corrections are read from. */
const OWN_SHEETS: ReadonlySet<Role> = new Set(['settings', 'waivers']);

export function isCorrectable({ roles }: ShownTable): boolean {
  return roles.every((role) => !OWN_SHEETS.has(role));
}

/** Roles that a person may give to a table. */
export const CHOOSABLE_ROLES: readonly Role[] = ROLES.filter((role) => !OWN_SHEETS.has(role));

/** The tables of one sheet, from the top down. */
export function shownTables(sheet: string, tables: readonly Table[]): ShownTable[] {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    if (table.sheet.name !== sheet) continue;
    const key = `${table.headerRow}:${table.firstColumn}`;
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [shownTable(first, group)] : [];
  });
}

function shownTable(first: Table, group: readonly Table[]): ShownTable {
  const months = new Set(group.flatMap(({ monthColumns }) => monthColumns.map(({ column }) => column)));
  const fields = new Map<number, string>(
    group.flatMap(({ columns }) => [...columns].map(([field, column]) => [column, field] as const)),
  );
  const columns = toldApart(
    first,
    headersOf(first.sheet, first.headerTop, first.headerRow, first.firstColumn, first.lastColumn),
  );
  for (const table of group) {
    for (const each of table.monthColumns) {
      const field = isAlone(each.column, columns) ? monthFieldOfColumn(each, table) : null;
      if (field === null) continue;
      fields.set(each.column, field);
      months.delete(each.column);
    }
  }
  return {
    sheet: first.sheet.name,
    roles: group.map(({ role }) => role),
    headerRow: first.headerRow,
    header: { sheet: first.sheet.name, row: first.headerRow, column: first.firstColumn },
    rows: first.dataRows.length,
    year: first.year,
    columns: unusedFirst(
      columns
        .filter(({ column }) => !months.has(column))
        .map((each) => ({ ...each, field: fields.get(each.column) ?? null })),
      group,
    ),
    months: [
      ...new Set(
        group.flatMap((table) =>
          table.monthColumns
            .filter(({ column }) => months.has(column))
            .map(({ header }) => oneLine(shownAt(table.sheet, header.row, header.column))),
        ),
      ),
    ],
    missing: group.length === 1 ? first.missing : [],
  };
}

/** 实交 under each of twelve months is named with the month above it: a mapping knows a column by its header. */
function toldApart(table: Table, columns: ReturnType<typeof headersOf>): ReturnType<typeof headersOf> {
  return columns.map((each) =>
    isAlone(each.column, columns) ? each : { ...each, header: allTiers(table, each.column) || each.header },
  );
}

/** The words of every tier over a column, each cell once. */
function allTiers({ sheet, headerTop, headerRow }: Table, column: number): string {
  const tiers = new Map<string, string>();
  for (let row = headerTop; row <= headerRow; row++) {
    const cell = shownCell(sheet, row, column);
    const text = oneLine(shownAt(sheet, row, column));
    if (text !== '') tiers.set(`${cell.row} ${cell.column}`, text);
  }
  return [...tiers.values()].join(' ');
}

/** Columns with the same words in every tier cannot be told apart. */
function isAlone(column: number, columns: readonly { readonly column: number; readonly header: string }[]): boolean {
  const own = columns.find((each) => each.column === column);
  if (own === undefined) return false;
  return columns.filter(({ header }) => headerKey(header) === headerKey(own.header)).length === 1;
}

/** What nothing is read from comes first, amounts, dates and marks before words: there a person is most likely needed. */
function unusedFirst(columns: readonly ShownColumn[], group: readonly Table[]): readonly ShownColumn[] {
  const unused = unusedColumns(group).map(({ column }) => column);
  const first = unused.flatMap((column) => columns.find((each) => each.column === column) ?? []);
  return [...first, ...columns.filter(({ column }) => !unused.includes(column))];
}

/** The columns between two bounds by the lowest header text over each; columns without one are left out. */
export function headersOf(
  sheet: SheetSnapshot,
  top: number,
  bottom: number,
  left: number,
  right: number,
): { readonly column: number; readonly header: string }[] {
  const headers = [];
  for (let column = left; column <= right; column++) {
    let header = '';
    for (let row = bottom; row >= top && header === ''; row--) header = oneLine(shownAt(sheet, row, column));
    if (headerKey(header) !== '') headers.push({ column, header });
  }
  return headers;
}

/** Line breaks within a header are layout: 转正 over 时间. */
function oneLine(value: CellValue): string {
  return textOf(value).replace(/\s+/gu, ' ').trim();
}

/** Fields that may be chosen in a table of these roles, in the order of the vocabulary; of a matrix the months of the year. */
export function fieldsOf(roles: readonly Role[], year: number | null = null): string[] {
  return [...new Set(roles.flatMap((role) => [...ROLE_FIELDS[role].fields])), ...monthFieldsOf(roles, year)];
}

/** The mappings that make a column this field in a table of these roles; a role that has no such field leaves it alone. */
export function mappingsFor(
  sheet: string,
  header: string,
  roles: readonly Role[],
  field: string | null,
): ColumnMapping[] {
  return roles.map((role) => ({
    ...{ sheet, header, role },
    field: field !== null && isFieldOf(role, field) ? field : null,
  }));
}

function isFieldOf(role: Role, field: string): boolean {
  const ofMonth = monthFieldOf(field);
  return ofMonth === null ? ROLE_FIELDS[role].fields.has(field) : hasMonthField(role, ofMonth);
}

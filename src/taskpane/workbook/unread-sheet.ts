import { lastColumnOf, lastRowOf } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Correction } from './correction';
import { headersOf, shownTables, type ShownTable } from './shown-table';

/** A table of a sheet with the key under which its correction is kept. */
export interface KeyedTable {
  readonly key: string;
  readonly table: ShownTable;
  /** False for a sheet in which no table was found: its header row is a guess. */
  readonly isRead: boolean;
}

/** More columns than a person would go through one by one. */
const MOST_COLUMNS = 60;

/** The tables found on a sheet; where there is none, the whole sheet as one that a person may give a role. */
export function tablesOnSheet(
  sheet: SheetSnapshot,
  tables: readonly Table[],
  corrections: Readonly<Record<string, Correction>>,
): KeyedTable[] {
  const found = shownTables(sheet.name, tables);
  if (found.length > 0) {
    return found.map((table) => ({
      key: `${sheet.name}!${table.headerRow}:${table.header.column}`,
      table,
      isRead: true,
    }));
  }
  if (sheet.generated !== null || sheet.values.length === 0) return [];
  const key = `${sheet.name}!?`;
  return [{ key, table: unreadTable(sheet, corrections[key]?.headerRow ?? likelyHeaderRow(sheet)), isRead: false }];
}

function unreadTable(sheet: SheetSnapshot, headerRow: number): ShownTable {
  const right = Math.min(lastColumnOf(sheet), sheet.left + MOST_COLUMNS - 1);
  return {
    sheet: sheet.name,
    roles: [],
    headerRow,
    header: { sheet: sheet.name, row: headerRow, column: sheet.left },
    rows: Math.max(0, lastRowOf(sheet) - headerRow),
    year: null,
    columns: headersOf(sheet, headerRow, headerRow, sheet.left, right).map((each) => ({ ...each, field: null })),
    months: [],
    missing: [],
  };
}

/** The first of the upper rows that holds most texts. */
function likelyHeaderRow(sheet: SheetSnapshot): number {
  const counts = sheet.values.slice(0, 10).map((row) => row.filter((value) => typeof value === 'string').length);
  const most = Math.max(...counts);
  return sheet.top + counts.indexOf(most);
}

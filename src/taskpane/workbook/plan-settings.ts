import { cellRef, type CellRef } from '../../records/cell-ref';
import { cellAt } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import { settingsDraft, settingsTable } from '../../recording/settings/new-settings';
import type { SettingRow } from '../../reports/template/template-sheets';
import type { CellChange, Edit } from '../../workbook/edit';
import type { CellValue } from '../../workbook/snapshot';
import type { ShownChange } from '../parts/change-list';
import { freeSheetName } from '../../workbook/free-sheet-name';

/** A row of the sheet 设置 that is to be there. */
export interface WantedRow extends SettingRow {
  /** The value cell of the row that stands already, and what it holds; null for a new row. */
  readonly existing: { readonly cell: CellRef; readonly value: CellValue } | null;
}

/** What writing into the sheet 设置 would do. */
export interface SettingsPlan {
  readonly edits: readonly Edit[];
  /** The cells of a sheet that exists; null where the sheet 设置 is to be added. */
  readonly changes: readonly ShownChange[] | null;
}

/** Rows that stand take the new value; new ones follow below the last row of the table. */
export function planSettings(
  tables: readonly Table[],
  wanted: readonly WantedRow[],
  sheetNames: readonly string[],
): SettingsPlan {
  const table = settingsTable(tables);
  if (!table) {
    const name = freeSheetName('设置', sheetNames);
    const edit: Edit = { kind: 'put-sheet', draft: { ...settingsDraft(wanted), name }, replace: false };
    return { edits: [edit], changes: null };
  }
  const cells = [
    ...wanted.flatMap(({ existing, value }) =>
      existing ? [{ sheet: existing.cell.sheet, change: { ...at(existing), value } }] : [],
    ),
    ...appended(
      table,
      wanted.filter(({ existing }) => existing === null),
    ).map((change) => ({ sheet: table.sheet.name, change })),
  ];
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return {
    edits: sheets.map((sheet) => ({
      kind: 'set-cells',
      sheet,
      changes: cells.filter((each) => each.sheet === sheet).map(({ change }) => change),
    })),
    changes: cells.map(({ sheet, change }) => ({
      cell: cellRef(sheet, change.row, change.column),
      oldValue: change.expected,
      newValue: change.value,
    })),
  };
}

function at({ cell, value }: { readonly cell: CellRef; readonly value: CellValue }): Omit<CellChange, 'value'> {
  return { row: cell.row, column: cell.column, expected: value };
}

function appended(table: Table, rows: readonly SettingRow[]): CellChange[] {
  const first = firstFreeRow(table, rows.length);
  return rows.flatMap(({ item, value, note }, index) =>
    (
      [
        ['item', item],
        ['value', value],
        ['notes', note],
      ] as const
    ).flatMap(([field, written]) => {
      const column = table.columns.get(field);
      return column === undefined || written === null
        ? []
        : [{ row: first + index, column, expected: null, value: written }];
    }),
  );
}

/** The first row below the table from which on enough rows are empty in all of its columns. */
function firstFreeRow({ sheet, lastRow, headerRow, columns }: Table, count: number): number {
  const isFree = (row: number): boolean => [...columns.values()].every((column) => cellAt(sheet, row, column) === null);
  let first = Math.max(lastRow, headerRow) + 1;
  for (let row = first; row < first + count; row++) if (!isFree(row)) first = row + 1;
  return first;
}

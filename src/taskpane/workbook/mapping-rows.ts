import type { ColumnMapping } from '../../records/settings';
import { settingRows } from '../../reading/readers/settings-tables';
import { mappedColumn, mappedField, settingRowFor } from '../../reading/settings/mapping-row';
import type { SettingRow } from '../../reading/settings/setting-row';
import type { Table } from '../../reading/tables/table';
import { headerKey } from '../../reading/vocabulary/header-key';
import { textOf } from '../../workbook/sheet-cells';
import type { WantedRow } from './plan-settings';

/** The rows of the sheet 设置 that remember the mappings; a row that speaks of the same column is changed, not doubled. */
export function mappingRows(tables: readonly Table[], mappings: readonly ColumnMapping[]): WantedRow[] {
  const rows = tables.filter(({ role }) => role === 'settings').flatMap(settingRows);
  const used = new Set<SettingRow>();
  return mappings.flatMap((mapping): readonly WantedRow[] => {
    const wanted = settingRowFor(mapping);
    const same = rows.filter((row) => !used.has(row) && isOfColumn(row, mapping));
    const roles = mappings.filter((each) => isSameColumn(each, mapping)).map(({ role }) => role);
    const roleOf = (row: SettingRow): string | undefined => mappedField(textOf(row.value.raw))?.role;
    const row =
      same.find((each) => roleOf(each) === mapping.role) ??
      same.find((each) => !roles.some((role) => role === roleOf(each)));
    if (!row) return [{ ...wanted, existing: null }];
    used.add(row);
    if (row.value.raw === wanted.value) return [];
    return [{ ...wanted, existing: { cell: row.value.cell, value: row.value.raw } }];
  });
}

function isOfColumn({ item }: SettingRow, mapping: ColumnMapping): boolean {
  const column = mappedColumn(item.text);
  return column !== null && isSameColumn(column, mapping);
}

type Column = Pick<ColumnMapping, 'sheet' | 'header'>;

function isSameColumn(one: Column, other: Column): boolean {
  return one.sheet === other.sheet && headerKey(one.header) === headerKey(other.header);
}

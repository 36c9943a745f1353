import { isBlankValue } from '../../notation/read-cell';
import { cellRef } from '../../records/cell-ref';
import { textOf } from '../../workbook/sheet-cells';
import type { WaiverCell, WaiverRow } from '../settings/read-waivers';
import type { SettingRow } from '../settings/setting-row';
import type { FieldOf } from '../../roles/role-tables';
import type { Table } from '../tables/table';
import { tableRow, type TableRow } from './table-row';

/** The rows of a settings table 设置 that name an item. */
export function settingRows(table: Table): SettingRow[] {
  return table.dataRows.flatMap((number) => {
    const row = tableRow(table, number);
    const item = row.at('item');
    const value = row.at('value');
    if (item === null || value === null || isBlankValue(item.value)) return [];
    return [{ item: { text: textOf(item.value), cell: item.cell }, value: { raw: value.value, cell: value.cell } }];
  });
}

/** The rows of a table of waivers 豁免说明. */
export function waiverRows(table: Table): WaiverRow[] {
  return table.dataRows.map((number) => {
    const row = tableRow(table, number);
    const rule = waiverCell(row, 'rule');
    return {
      rule: rule ?? { raw: null, cell: cellRef(table.sheet.name, number, table.firstColumn) },
      month: waiverCell(row, 'month'),
      subject: waiverCell(row, 'subject'),
      reason: waiverCell(row, 'reason'),
      approver: waiverCell(row, 'approver'),
    };
  });
}

function waiverCell(row: TableRow, field: FieldOf<'waivers'>): WaiverCell | null {
  const placed = row.at(field);
  return placed && { raw: placed.value, cell: placed.cell };
}

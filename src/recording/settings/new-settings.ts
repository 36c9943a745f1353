import { SETTING_ITEMS } from '../../reading/settings/setting-items';
import type { Table } from '../../reading/tables/table';
import { templateSheet } from '../../reports/template/template-sheet';
import { templateOf, type SettingRow } from '../../reports/template/template-sheets';
import type { SheetDraft } from '../../workbook/sheet-draft';
import type { CellValue } from '../../workbook/snapshot';

/** The table 项目 | 值 of the workbook into which settings are written; null where there is none. */
export function settingsTable(tables: readonly Table[]): Table | null {
  return tables.find(({ role, columns }) => role === 'settings' && columns.has('item') && columns.has('value')) ?? null;
}

/** The sheet 设置 as a new one would be: every item, and the wanted values in it or below. */
export function settingsDraft(wanted: readonly SettingRow[] = []): SheetDraft {
  const values = new Map(wanted.map(({ item, value }) => [item, value]));
  const items = SETTING_ITEMS.map(({ label, defaultText, explanation }) => ({
    item: label,
    value: values.get(label) ?? valueOfText(defaultText),
    note: explanation,
  }));
  const labels = new Set(items.map(({ item }) => item));
  const others = wanted.filter(({ item }) => !labels.has(item));
  return templateSheet(templateOf('settings', { settings: [...items, ...others] }));
}

/** What a cell is to hold for a typed text: a number where it is one, nothing where it is blank. */
export function valueOfText(text: string): CellValue {
  const plain = text.trim();
  if (plain === '') return null;
  return /^\d{1,9}(?:\.\d{1,4})?$/u.test(plain) && !/^0\d/u.test(plain) ? Number(plain) : plain;
}

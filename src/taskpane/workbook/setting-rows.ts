import { settingRows } from '../../reading/readers/settings-tables';
import { itemOf } from '../../reading/settings/item-key';
import { SETTING_ITEMS, type SettingItem } from '../../reading/settings/setting-items';
import { textOf } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import { valueOfText } from '../../recording/settings/new-settings';
import type { WantedRow } from './plan-settings';

/** One setting with what the workbook says of it. */
export interface ShownSetting {
  readonly item: SettingItem;
  /** As the cell holds it; '' where it is blank or where there is no row. */
  readonly text: string;
  readonly existing: WantedRow['existing'];
}

/** Every setting in the order of the sheet; of several rows for one the last, which reading uses. */
export function shownSettings(tables: readonly Table[]): ShownSetting[] {
  const rows = tables.filter(({ role }) => role === 'settings').flatMap(settingRows);
  return SETTING_ITEMS.map((item) => {
    const row = rows.findLast(({ item: { text } }) => itemOf(text)?.key === item.key);
    const existing = row ? { cell: row.value.cell, value: row.value.raw } : null;
    return { item, text: row ? textOf(row.value.raw) : '', existing };
  });
}

/** Whether the product can use what was typed; a blank is the default. */
export function isUsable(item: SettingItem, text: string): boolean {
  const value = valueOfText(text);
  return value === null || item.read(value, {}) !== null;
}

/** The rows that the typed texts change, by the setting's key; those that cannot be used are left out. */
export function changedSettings(shown: readonly ShownSetting[], typed: Readonly<Record<string, string>>): WantedRow[] {
  return shown.flatMap(({ item, text, existing }): readonly WantedRow[] => {
    const next = typed[item.key];
    if (next === undefined || next.trim() === text.trim() || !isUsable(item, next)) return [];
    return [{ item: item.label, value: valueOfText(next), note: item.explanation, existing }];
  });
}

import type { CellValue } from '../../workbook/snapshot';
import type { TemplateSheet } from './template-sheet';

export interface SettingRow {
  readonly item: string;
  readonly value: CellValue;
  readonly note: string;
}

/** The settings sheet with every item at its default, and free lines for severities and days off. */
export function settingsTemplate(settings: readonly SettingRow[]): TemplateSheet {
  return {
    name: '设置',
    title: '设置',
    tip: '只改“值”一列。空着的按默认值处理。规则名称也可以写在“项目”里，值写 必须处理、请留意、提示 或 不检查。',
    columns: [
      { head: '项目', width: 24 },
      { head: '值', width: 30 },
      { head: '说明', width: 60 },
    ],
    rows: settings.map(({ item, value, note }) => [item, value, note]),
    lines: settings.length + 20,
  };
}

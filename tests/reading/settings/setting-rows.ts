import { cellRef } from '../../../src/records/cell-ref';
import type { ReadingIssue } from '../../../src/records/reading-issue';
import type { SettingRow } from '../../../src/reading/settings/setting-row';
import { readSettings, type SettingsReading } from '../../../src/reading/settings/read-settings';
import type { RuleNames } from '../../../src/reading/settings/severity-row';
import type { CellValue } from '../../../src/workbook/snapshot';

/** Rows of the sheet 设置 from row 2 down: item in A, value in B. */
export function settingRows(rows: readonly (readonly [string, CellValue])[]): SettingRow[] {
  return rows.map(([text, raw], index) => ({
    item: { text, cell: cellRef('设置', index + 2, 1) },
    value: { raw, cell: cellRef('设置', index + 2, 2) },
  }));
}

const NAMES: RuleNames = new Map([
  ['dues-late', 'dues-late'],
  ['dues-over', 'dues-over'],
  ['theme-missing', 'theme-missing'],
  ['迟交党费', 'dues-late'],
  ['缺少主题', 'theme-missing'],
]);

export function settingsOf(
  rows: readonly (readonly [string, CellValue])[],
  context: { readonly date1904?: boolean; readonly ruleNames?: RuleNames } = {},
): SettingsReading {
  return readSettings(settingRows(rows), { date1904: false, ruleNames: NAMES, ...context });
}

/** "B2 item=text (allowed) -> used" */
export function issueLines(issues: readonly ReadingIssue[]): string[] {
  return issues.map((issue) => {
    if (issue.kind !== 'setting-invalid') return issue.kind;
    return `${issue.cell?.row ?? '?'} ${issue.item}=${issue.text} (${issue.allowed}) -> ${issue.used}`;
  });
}

import type { CellRef } from '../../records/cell-ref';
import type { ReadingIssue } from '../../records/reading-issue';
import type { CellValue } from '../../workbook/snapshot';
import { shownText } from '../../notation/read-cell';

/** One row of the sheet 设置 (项目 | 值 | 说明), or of a second table 规则 | 级别 on it. */
export interface SettingRow {
  /** As the cell holds it. */
  readonly item: { readonly text: string; readonly cell: CellRef };
  readonly value: { readonly raw: CellValue; readonly cell: CellRef };
}

/** What can stand in a row's value, and what is used where it cannot be. */
export interface Expectation {
  readonly allowed: string;
  readonly used: string;
  /** It is the item that nobody knows, not its value: a rule's id that no rule has. */
  readonly unknownRule?: true;
}

/** A value that cannot be used, or a rule that does not exist: a finding at its cell, while the default is used. */
export function invalidSetting({ item, value }: SettingRow, expectation: Expectation): ReadingIssue {
  const { allowed, used, unknownRule } = expectation;
  const { cell } = unknownRule ? item : value;
  return {
    kind: 'setting-invalid',
    sheet: cell.sheet,
    cell,
    month: null,
    item: item.text.trim(),
    text: shownText(value.raw),
    allowed,
    used,
    about: unknownRule ? 'rule' : 'value',
  };
}

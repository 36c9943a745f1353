import { wordsOf } from '../../../src/locales/words';
import { nextYear } from '../../../src/recording/next-year/next-year';
import type { NextYearRequest } from '../../../src/recording/next-year/step';
import { readBranch } from '../../../src/reading/read-branch';
import { renewedSnapshot } from '../../../src/workbook/renewed-snapshot';
import { applyToSnapshot } from '../../../src/workbook/apply-to-snapshot';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { sheets } from '../../sheets';
import { date, noteLines } from '../recorded-lines';

export const words = wordsOf('zh-CN');

export const ROSTER = `
# 花名册
2026年党员花名册
序号 | 科室   | 姓名 | 类别     | 转出时间    | 党费基数 | 月党费标准
1    | 办公室 | 李明 | 正式党员 |             | 6000     | 60
2    | ^      | 王芳 | 正式党员 | @2026-09-10 | 5000     | 50
3    | 人教科 | 张伟 | 正式党员 |             | 4000     | 40
`;

export const ATTENDANCE = `
# 考勤
2026年主题党日签到表
姓名 | 1月 | 2月  | 备注
李明 | √   | 事假 | 出差较多
王芳 | √   |      |
张伟 | √   | √    |
`;

export function stepped(text: string, request: Partial<NextYearRequest> = {}, today = '2026-12-31') {
  const snapshot = sheets(text);
  const book = { snapshot, reading: readBranch(snapshot), today: date(today) };
  const plan = nextYear(book, { year: 2027, words, ...request });
  const { renewal, edits } = plan;
  const after = renewal
    ? applyToSnapshot(renewedSnapshot(snapshot, renewal), renewal.then)
    : applyToSnapshot(snapshot, edits);
  return { plan, after, notes: noteLines([...plan.refusals, ...plan.remarks]) };
}

/** The rows of a sheet as text, "A | B | ", blanks at their ends left out. */
export function rowsOf({ sheets: all }: Snapshot, name: string): string[] {
  const sheet = all.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${all.map((each) => each.name).join(' ')}`);
  return sheet.values.map((row) =>
    row
      .map((value) => value ?? '')
      .join('|')
      .replace(/\|+$/u, ''),
  );
}

import { createWorkbook } from '../../../src/hosts/xlsx/create-workbook';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { serialOfDate } from '../../../src/notation/serial-date';
import type { CellRef } from '../../../src/records/cell-ref';
import { dayIn, month } from '../../../src/records/month';
import { templateSheets } from '../../../src/reports/template/template-sheets';
import type { CellChange, Edit } from '../../../src/workbook/edit';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { sampleSnapshot } from '../../commands/command-line-sheet';
import { sheets } from '../../sheets';

/** A roster and dues in order; what the workbook does not keep is turned off in its settings. */
export const cleanWorkbook = (): Snapshot =>
  sheets(`
# 花名册
姓名 | 类别
李明 | 正式党员

# 设置
项目 | 值 | 说明
支部名称 | 城东社区党支部 |
sheet-missing | 不检查 |
dues-notice-missing | 不检查 |

# 党费台账
姓名 | 党费标准 | 2026年5月 | 2026年6月
李明 | 50 | 50 | 50
`);

/** The sample with a list of other meetings, the month of one of which is not told. */
export function withMeetings(): Snapshot {
  const sample = sampleSnapshot();
  const { sheets: added } = sheets(`
# 三会一课
日期       | 会议类型     | 会议名称     | 会议地点 | 记录人
2026-01-08 | 支委会       | 研究年度计划 | 会议室   | 王芳
2026-02-10 | 支委会       | 研究发展党员 | 会议室   | 王芳
2026-03-25 | 党员大会     | 通报工作     | 会议室   | 王芳
2026-04-22 | 支委会、党课 | 学习党章     | 会议室   | 王芳
待定       | 党小组会     | 讨论         | 会议室   | 王芳
`);
  return { ...sample, sheets: [...sample.sheets, ...added] };
}

/** The template of 2026 on its first day, or with that much of it filled in. */
export function newBranch(filled: 'nothing' | 'roster' | 'plan'): Snapshot {
  const drafts = templateSheets({ year: 2026, settings: [], ruleTitles: [] });
  const workbook = openWorkbook(createWorkbook(drafts, { title: '党支部' }), '党支部.xlsx');
  const edit = (sheet: string, changes: readonly CellChange[]): Edit => ({ kind: 'set-cells', sheet, changes });
  const roster = ['李明', '王芳'].flatMap((name, index) => [
    { row: 4 + index, column: 1, expected: null, value: name },
    { row: 4 + index, column: 3, expected: null, value: '正式党员' },
  ]);
  const plan = Array.from({ length: 12 }, (_, index) => ({
    ...{ row: 4 + index, column: 2, expected: null },
    value: serialOfDate(dayIn(month(2026, index + 1), 20), false),
  }));
  const edits = [edit('花名册', roster), edit('活动安排', plan)].slice(0, { nothing: 0, roster: 1, plan: 2 }[filled]);
  return openWorkbook(workbook.apply(edits).bytes, '党支部.xlsx').snapshot();
}

/** A ledger in which nothing was paid, so that a notice of it would name everybody. */
export const unpaidWorkbook = (): Snapshot =>
  sheets(`
# 花名册
姓名 | 类别
李明 | 正式党员
王芳 | 正式党员

# 党费台账
姓名 | 党费标准 | 2026年4月 | 2026年5月 | 2026年6月
李明 | 50 | | |
王芳 | 50 | | |
`);

/** Nothing in it is a table of a branch. */
export const foreignWorkbook = (): Snapshot =>
  sheets('# 值班表\n星期 | 值班人 | 电话\n一 | 李明 | 内线 12\n二 | 王芳 | 内线 13\n\n# 通讯录\n姓氏 | 房间\n李 | 201');

/** Its ledger names months without a year. */
export const yearlessWorkbook = (): Snapshot =>
  sheets('# 花名册\n姓名 | 类别\n李明 | 正式党员\n\n# 党费台账\n姓名 | 1月 | 2月\n李明 | 50 | 50');

/** The sample with another text in one cell. */
export function sampleWith({ sheet, row, column }: CellRef, text: string): Snapshot {
  const workbook = sampleSnapshot();
  const changed = workbook.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const values = each.values.map((cells, down) =>
      cells.map((value, across) => (each.top + down === row && each.left + across === column ? text : value)),
    );
    return { ...each, values };
  });
  return { ...workbook, sheets: changed };
}

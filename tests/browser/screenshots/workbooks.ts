import type { CellRef } from '../../../src/records/cell-ref';
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

/** Heads alone, as in a template on its first day. */
export const emptyWorkbook = (): Snapshot =>
  sheets(`
# 花名册
姓名 | 类别 | 科室 | 入党时间 | 月党费标准

# 活动安排
月份 | 计划日期 | 活动主题 | 组织科室

# 党费台账
姓名 | 党费标准 | 2026年1月 | 2026年2月
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

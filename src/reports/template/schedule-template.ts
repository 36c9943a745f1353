import { ACTIVITY_CATEGORIES, MONTH_HEADS } from './choices';
import type { TemplateSheet } from './template-sheet';

export function scheduleTemplate(year: number): TemplateSheet {
  return {
    name: '活动安排',
    title: `${year}年主题党日活动安排表`,
    tip: '一月一行，年初填好。一般在每月 20 日，遇休息日可提前或推后，原则上在一周内。',
    columns: [
      { head: '月份', width: 8 },
      { head: '计划时间', width: 13, style: 'date' },
      { head: '活动主题', width: 26 },
      { head: '活动内容', width: 44 },
      { head: '活动类别', width: 18, choices: ACTIVITY_CATEGORIES },
      { head: '组织科室', width: 16 },
      { head: '分管支委', width: 12 },
      { head: '活动地点', width: 18 },
    ],
    rows: MONTH_HEADS.map((month) => [month]),
    lines: 12,
  };
}

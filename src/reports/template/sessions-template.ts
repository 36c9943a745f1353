import { MONTH_HEADS, YES_NO } from './choices';
import type { TemplateSheet } from './template-sheet';

export function sessionsTemplate(year: number): TemplateSheet {
  return {
    name: '活动记录',
    title: `${year}年主题党日活动记录`,
    tip: '每次活动后填写一行。主题、内容、科室在“活动安排”里已有的，这里可以不再填。',
    columns: [
      { head: '月份', width: 8 },
      { head: '实际时间', width: 13, style: 'date' },
      { head: '调整原因', width: 20 },
      { head: '时长', width: 10, choices: ['半天', '一天'] },
      { head: '是否外出', width: 10, choices: YES_NO },
      { head: '主持人', width: 10 },
      { head: '记录人', width: 10 },
      { head: '通知时间', width: 13, style: 'date' },
      { head: '活动方案', width: 12 },
      { head: '集中学习', width: 26 },
      { head: '重温入党誓词', width: 10, choices: YES_NO },
      { head: '交纳党费', width: 10, choices: YES_NO },
      { head: '悬挂党旗', width: 10, choices: YES_NO },
      { head: '佩戴党徽', width: 10, choices: YES_NO },
      { head: '活动小结', width: 12 },
      { head: '活动照片', width: 12 },
      { head: '上报渠道', width: 16 },
      { head: '上报时间', width: 13, style: 'date' },
      { head: '备注', width: 20 },
    ],
    rows: MONTH_HEADS.map((month) => [month]),
    lines: 12,
  };
}

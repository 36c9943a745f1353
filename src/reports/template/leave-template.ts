import { LEAVE_KINDS } from './choices';
import type { TemplateSheet } from './template-sheet';

export function leaveTemplate(year: number): TemplateSheet {
  return {
    name: '请假补课',
    title: `${year}年请假、缺席和补课登记`,
    tip: '一次请假或缺席一行。事后通报了活动内容、补了课，在同一行补填。',
    columns: [
      { head: '姓名', width: 12 },
      { head: '活动日期', width: 13, style: 'date' },
      { head: '请假类型', width: 10, choices: LEAVE_KINDS },
      { head: '请假事由', width: 26 },
      { head: '申请时间', width: 13, style: 'date' },
      { head: '批准人', width: 12 },
      { head: '联系教育情况', width: 22 },
      { head: '通报活动内容', width: 14 },
      { head: '补课日期', width: 13, style: 'date' },
      { head: '补课方式', width: 18 },
      { head: '备注', width: 20 },
    ],
    rows: [],
    lines: 80,
  };
}

import { MONTH_HEADS } from './choices';
import type { TemplateSheet } from './template-sheet';

export function studyPlanTemplate(year: number): TemplateSheet {
  return {
    name: '学习计划',
    title: `${year}年集中学习计划`,
    tip: '把全年的学习内容安排到每个月。',
    columns: [
      { head: '月份', width: 8 },
      { head: '学习主题', width: 60 },
      { head: '备注', width: 24 },
    ],
    rows: MONTH_HEADS.map((month) => [month]),
    lines: 12,
  };
}

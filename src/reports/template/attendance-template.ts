import { MARKS, MONTH_HEADS } from './choices';
import type { TemplateSheet } from './template-sheet';

export function attendanceTemplate(year: number): TemplateSheet {
  return {
    name: '考勤',
    title: `${year}年主题党日考勤表`,
    tip: '注：√出勤 事假、病假、公假、出差为请假 缺席为无故未到 补课后写成“假/补”或“缺席（已补课）” —当次不需参加',
    columns: [
      { head: '姓名', width: 12 },
      { head: '科室', width: 14 },
      ...MONTH_HEADS.map((head) => ({ head, width: 9, choices: MARKS, style: 'centre' as const })),
      { head: '备注', width: 20 },
    ],
    rows: [],
    lines: 80,
  };
}

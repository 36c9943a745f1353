import { MEMBER_CATEGORIES, YES_NO } from './choices';
import type { TemplateSheet } from './template-sheet';

export function rosterTemplate(): TemplateSheet {
  return {
    name: '花名册',
    title: '党员花名册',
    tip: '一人一行。日期写成 2020-07-01 这样；转入、转出没有的空着。党费标准空着时按党费基数和规定比例计算。',
    columns: [
      { head: '姓名', width: 12 },
      { head: '编号', width: 10 },
      { head: '党员类别', width: 14, choices: MEMBER_CATEGORIES },
      { head: '科室', width: 14 },
      { head: '党内职务', width: 14 },
      { head: '出生日期', width: 13, style: 'date' },
      { head: '入党时间', width: 13, style: 'date' },
      { head: '转正时间', width: 13, style: 'date' },
      { head: '转入时间', width: 13, style: 'date' },
      { head: '转出时间', width: 13, style: 'date' },
      { head: '是否退休', width: 10, choices: YES_NO },
      { head: '党费基数', width: 12, style: 'amount' },
      { head: '月党费标准', width: 12, style: 'amount' },
      { head: '备注', width: 20 },
    ],
    rows: [],
    lines: 80,
  };
}

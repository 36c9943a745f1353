import { MONTH_HEADS } from './choices';
import type { TemplateSheet } from './template-sheet';

export function duesTemplate(year: number): TemplateSheet {
  return {
    name: '党费台账',
    title: `${year}年党费台账`,
    tip: '各月填实交金额（元）。月党费标准空着时按花名册的标准或基数计算；免交的写“免”并注明减免原因。',
    columns: [
      { head: '姓名', width: 12 },
      { head: '科室', width: 14 },
      { head: '月党费标准', width: 12, style: 'amount' },
      ...MONTH_HEADS.map((head) => ({ head, width: 10, style: 'amount' as const })),
      { head: '减免原因', width: 16 },
      { head: '备注', width: 18 },
    ],
    rows: [],
    lines: 80,
    totals: MONTH_HEADS,
  };
}

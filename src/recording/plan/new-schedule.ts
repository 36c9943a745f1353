import { cellRef } from '../../records/cell-ref';
import { monthNumber } from '../../records/month';
import { serialOfDate } from '../../notation/serial-date';
import { scheduleTemplate } from '../../reports/template/schedule-template';
import { TEMPLATE_HEADER_ROW, templateSheet } from '../../reports/template/template-sheet';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { SheetDraft } from '../../workbook/sheet-draft';
import type { PlanIntent, PlannedDay } from '../intent';
import type { PlannedCell } from '../recording';
import { writtenText, type Written } from '../../notation/written';

/** A schedule for a workbook that has none of that year: the template's, filled in, and its cells as they are shown. */
export function newSchedule(
  { year, days }: PlanIntent,
  sheets: readonly string[],
): { readonly draft: SheetDraft; readonly cells: readonly PlannedCell[] } {
  const template = scheduleTemplate(year);
  const name = freeSheetName([template.name, `${template.name}${year}`], sheets);
  const heads = template.columns.map(({ head }) => head);
  const rows = template.rows.map((row, index) => {
    const day = days.find(({ month }) => monthNumber(month) === index + 1);
    const cells = day ? cellsOf(day) : new Map<string, Written>();
    return heads.map((head, column) => cells.get(head) ?? writtenText(String(row[column] ?? '')));
  });
  return {
    draft: templateSheet({ ...template, name, rows: rows.map((row) => row.map(({ value }) => value || null)) }),
    cells: rows.flatMap((row, index) =>
      row.flatMap(({ value, text }, column) => {
        const cell = cellRef(name, TEMPLATE_HEADER_ROW + index + 1, column + 1);
        return value ? [{ cell, oldText: '', newText: text, isNewRow: true }] : [];
      }),
    ),
  };
}

/** By the heads of the template. Dates of a draft are serial numbers of the 1900 system. */
function cellsOf({ date, theme, content, category, organisers }: PlannedDay): ReadonlyMap<string, Written> {
  const cells: [string, Written][] = [
    ['活动主题', writtenText(theme ?? '')],
    ['活动内容', writtenText(content ?? '')],
    ['活动类别', writtenText(category ?? '')],
    ['组织科室', writtenText(organisers.join('、'))],
  ];
  if (date !== null) cells.push(['计划时间', { value: serialOfDate(date, false), text: date, format: 'date' }]);
  return new Map(cells);
}

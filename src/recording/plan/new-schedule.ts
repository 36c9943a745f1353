import { cellRef } from '../../records/cell-ref';
import { monthNumber } from '../../records/month';
import { realDate } from '../../notation/serial-date';
import { TEMPLATE_HEADER_ROW, templateSheet } from '../../reports/template/template-sheet';
import { templateOf } from '../../reports/template/template-sheets';
import type { FieldOf } from '../../roles/role-tables';
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
  const template = templateOf('schedule', { year });
  const name = freeSheetName([template.name, `${template.name}${year}`], sheets);
  const rows = template.rows.map((row, index) => {
    const day = days.find(({ month }) => monthNumber(month) === index + 1);
    const cells = day ? cellsOf(day) : new Map<string, Written>();
    return template.columns.map(({ field }, column) => cells.get(field) ?? writtenText(String(row[column] ?? '')));
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

/** By field. Dates of a draft are serial numbers of the 1900 system. */
function cellsOf({ date, theme, content, category, organisers }: PlannedDay): ReadonlyMap<string, Written> {
  const cells: [FieldOf<'schedule'>, Written][] = [
    ['theme', writtenText(theme ?? '')],
    ['content', writtenText(content ?? '')],
    ['category', writtenText(category ?? '')],
    ['organisers', writtenText(organisers.join('、'))],
  ];
  if (date !== null) cells.push(['plannedDate', realDate(date, false)]);
  return new Map(cells);
}

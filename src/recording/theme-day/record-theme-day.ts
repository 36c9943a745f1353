import { monthNumber, yearOfMonth, type Month } from '../../records/month';
import type { Table } from '../../reading/tables/table';
import type { ThemeDayIntent, ThemeDayStep } from '../intent';
import { setField } from '../overwriting';
import type { Recorder } from '../recorder';
import type { RecordingBook } from '../recording';
import type { WritingList } from '../writing-list';
import type { FoundRow } from './month-rows';
import { isTableOfMonth, monthCells, refuseOtherMonth } from './row-month';
import { stepPlaces } from './step-place';
import { saysAlready, writtenStep } from './written-step';

/**
 * Records steps of a theme day, before and after it (plan 二(四), 三(二), 四(三)): each in
 * its own column of the month's row among the sessions, else in the schedule. A
 * month without a row gets one. A step stated twice counts as stated last.
 */
export const recordThemeDay: Recorder<ThemeDayIntent> = ({ month, steps }, book, list) => {
  const placeOf = stepPlaces(book.reading, month);
  const additions = new Map<Table, ThemeDayStep[]>();
  for (const step of new Map(steps.map((each) => [each.field, each])).values()) {
    const place = placeOf(step.field);
    switch (place.kind) {
      case 'cell':
        recordInRow(step, month, place, book, list);
        break;
      case 'new-row':
        additions.set(place.table, [...(additions.get(place.table) ?? []), step]);
        break;
      case 'no-column':
        list.remark('no-column', { sheet: place.table.sheet.name, field: step.field });
        break;
      case 'no-table':
        list.refuse('theme-day-no-table', { year: yearOfMonth(month) });
        return;
    }
  }
  for (const [table, added] of additions) addRow(table, month, added, book, list);
};

function recordInRow(
  step: ThemeDayStep,
  month: Month,
  { found: { row, table }, field }: { readonly found: FoundRow; readonly field: Parameters<typeof saysAlready>[0] },
  book: RecordingBook,
  list: WritingList,
): void {
  if (saysAlready(field, step) || isForOtherMonth(step, month, table, list)) return;
  list.expect(row.cell);
  list.expect(table.headers.get(step.field) ?? null);
  setField(list, book, field, writtenStep(step, table, field.cell.column, month, book.snapshot.date1904));
}

function addRow(
  table: Table,
  month: Month,
  steps: readonly ThemeDayStep[],
  { snapshot: { date1904 } }: RecordingBook,
  list: WritingList,
): void {
  const cells = monthCells(table, month, date1904);
  for (const step of steps) {
    const field = step.field === 'date' && !table.columns.has('date') ? 'day' : step.field;
    const column = table.columns.get(field);
    if (isForOtherMonth(step, month, table, list)) return;
    if (column !== undefined) cells.set(field, writtenStep(step, table, column, month, date1904));
  }
  const tellsMonth = ['month', 'date', 'plannedDate'].some((field) => cells.has(field));
  if (tellsMonth || isTableOfMonth(table, month)) list.addRow(table, cells, month);
  else list.refuse('row-needs-date', { sheet: table.sheet.name, year: yearOfMonth(month), month: monthNumber(month) });
}

/** The actual and the planned date tell which month a row is for. */
function isForOtherMonth(step: ThemeDayStep, month: Month, table: Table, list: WritingList): boolean {
  if (step.field !== 'date' && step.field !== 'plannedDate') return false;
  return refuseOtherMonth(step.date, month, table, list);
}

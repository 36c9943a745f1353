import { cellRef } from '../../records/cell-ref';
import { valueOf, type Field } from '../../records/field';
import { monthNumber } from '../../records/month';
import { cellAt } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import { plainText } from '../../rules/plain-text';
import type { PlannedDay } from '../intent';
import { setField } from '../overwriting';
import { namesInColumn } from '../in-column';
import type { RecordingBook } from '../recording';
import { isRecordToo } from '../theme-day/month-rows';
import { monthCells, refuseOtherMonth } from '../theme-day/row-month';
import { writtenDate } from '../theme-day/written-step';
import { writtenText, type Written } from '../../notation/written';
import type { WritingList } from '../writing-list';
import type { PlannedField } from './plan-proposal';
import { standingPlans, type StandingPlan } from './standing-plan';

/**
 * Writes the days into the schedule that exists: into the month's row, or a new one
 * for a month that has none. What the workbook says already is not written again,
 * and a table that is plan and record in one gets no actual dates from a plan.
 */
export function recordInSchedule(
  days: readonly PlannedDay[],
  schedule: Table,
  book: RecordingBook,
  list: WritingList,
): void {
  const standingOf = standingPlans(book.reading);
  for (const day of days) {
    const plan = standingOf(day.month);
    const table = plan.found?.table ?? schedule;
    if (day.date !== null && refuseOtherMonth(day.date, day.month, table, list)) continue;
    if (plan.found) recordInRow(day, plan, table, book, list);
    else addRow(day, plan, table, book, list);
  }
}

function recordInRow(day: PlannedDay, plan: StandingPlan, table: Table, book: RecordingBook, list: WritingList): void {
  const row = plan.found?.row ?? null;
  const places: Readonly<Record<PlannedField, Field<unknown> | null>> = {
    date: plan.planDate && tellsMonthAlone(plan.planDate, book) ? null : plan.planDate,
    organisers: row?.organisers ?? null,
    theme: row?.theme ?? null,
    content: row?.content ?? null,
    category: row?.category ?? null,
  };
  for (const field of wanted(day, plan)) {
    const place = places[field];
    if (place === null) {
      remarkNoColumn(field, table, list);
      continue;
    }
    list.expect(row?.cell ?? null);
    list.expect(cellRef(table.sheet.name, table.headerRow, place.cell.column));
    const written = writtenField(day, field, table, place.cell.column, book);
    if (written) setField(list, book, place, written);
  }
}

function addRow(day: PlannedDay, plan: StandingPlan, table: Table, book: RecordingBook, list: WritingList): void {
  const columns: Readonly<Record<PlannedField, string | null>> = {
    date: dateColumn(table, book),
    organisers: 'organisers',
    theme: 'theme',
    content: 'content',
    category: 'category',
  };
  const cells = monthCells(table, day.month, book.snapshot.date1904);
  for (const field of wanted(day, plan)) {
    const key = columns[field];
    const column = key === null ? undefined : table.columns.get(key);
    const written = column === undefined ? null : writtenField(day, field, table, column, book);
    if (key !== null && written) cells.set(key, written);
    else remarkNoColumn(field, table, list);
  }
  const { name: sheet } = table.sheet;
  if (['month', 'date', 'plannedDate'].some((key) => cells.has(key))) list.addRow(table, cells, day.month);
  else list.refuse('plan-no-month-column', { sheet, month: monthNumber(day.month) });
}

/** The values that the day states and the workbook does not say already. */
function wanted(day: PlannedDay, plan: StandingPlan): PlannedField[] {
  const isNew = (field: 'theme' | 'content' | 'category'): boolean => {
    const text = day[field]?.trim() ?? '';
    return text !== '' && text !== valueOf(plan[field]);
  };
  const fields: PlannedField[] = [];
  if (day.date !== null && day.date !== valueOf(plan.date)) fields.push('date');
  if (day.organisers.length > 0 && !isSame(day.organisers, valueOf(plan.organisers))) fields.push('organisers');
  return [...fields, ...(['theme', 'content', 'category'] as const).filter(isNew)];
}

function writtenField(
  day: PlannedDay,
  field: PlannedField,
  table: Table,
  column: number,
  { snapshot: { date1904 } }: RecordingBook,
): Written | null {
  if (field === 'date') return day.date && writtenDate(table, column, day.date, day.month, date1904);
  if (field === 'organisers') return namesInColumn(table, column, day.organisers);
  return writtenText(day[field]?.trim() ?? '');
}

/** A cell 1月 under 活动时间 is the month itself: a date in its place would be another way of keeping the sheet. */
function tellsMonthAlone({ state, cell }: Field<unknown>, { snapshot }: RecordingBook): boolean {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const text = sheet ? String(cellAt(sheet, cell.row, cell.column) ?? '').trim() : '';
  return state === 'blank' && /月|^\d/u.test(text);
}

function dateColumn(table: Table, { reading }: RecordingBook): string | null {
  if (table.columns.has('plannedDate')) return 'plannedDate';
  if (isRecordToo(reading, table)) return null;
  return ['date', 'day'].find((key) => table.columns.has(key)) ?? null;
}

function remarkNoColumn(field: PlannedField, table: Table, list: WritingList): void {
  const { name: sheet } = table.sheet;
  if (field === 'date') list.remark('plan-date-no-column', { sheet });
  else list.remark('no-column', { sheet, field });
}

function isSame(one: readonly string[], other: readonly string[] | null): boolean {
  return one.length === other?.length && one.every((name, index) => plainText(name) === plainText(other[index] ?? ''));
}

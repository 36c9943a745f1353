import { monthLike, parseMonthCell } from '../../notation/month';
import { yearLike } from '../../notation/year-and-day';
import { month as monthAt, monthNumber, yearOfMonth, type Month } from '../../records/month';
import { cellAt } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import type { PlannedDay } from '../intent';
import { namesInColumn } from '../in-column';
import { writtenDate } from '../theme-day/written-step';
import { writtenText } from '../../notation/written';
import type { SheetChanges } from './sheet-changes';
import { dayOf, type Turn } from './turn';

/**
 * Rows of the months of a year, as a plan has them: they stay, emptied, with the
 * months of the new year, from January on, and in a plan with its days and sections on
 * duty. Rows that were added as things went, session by session, are all records.
 */
export function carryMonthRows(changes: SheetChanges, group: readonly Table[], turn: Turn): void {
  const months = monthsOfRows(group, turn);
  const held = new Set(months.values());
  const isPlan = group.some(({ role }) => role === 'schedule' || role === 'studyPlan');
  if (!isPlan && held.size < 12) return;
  // Where only the date of what was held says the month, nothing is left of it.
  if (columnOf(group, 'month') === null && dateColumn(group) === null) return;
  const inOrder = [...held].sort();
  const beginsInJanuary = inOrder[0] === monthAt(turn.from, 1);
  const once = new Set<Month>();
  for (const [row, month] of months) {
    const next = monthAt(turn.to, beginsInJanuary ? monthNumber(month) : inOrder.indexOf(month) + 1);
    setLabels(changes, group, row, next, turn);
    const day = dayOf(turn, next);
    // A second row of the month is another meeting's, or was added for one.
    if (day && group.some(({ role }) => role === 'schedule') && !once.has(next))
      planRow(changes, group, row, day, turn);
    once.add(next);
  }
}

/** The month of each row of the old year, from a column of months or the date that is planned. */
function monthsOfRows(group: readonly Table[], { from, book }: Turn): ReadonlyMap<number, Month> {
  const { branch } = book.reading;
  const found = new Map<number, Month>();
  for (const table of group) {
    const { sheet, dataRows, otherMeetings, columns } = table;
    const column = columns.get('month');
    for (const row of [...dataRows, ...otherMeetings]) {
      if (column === undefined) continue;
      const year = Number(cellAt(sheet, row, columns.get('year') ?? 0)) || table.year;
      const reading = parseMonthCell(cellAt(sheet, row, column), { year, date1904: book.snapshot.date1904 });
      if (reading.state === 'read' && yearOfMonth(reading.value) === from) found.set(row, reading.value);
    }
    if (column !== undefined || table.role !== 'schedule') continue;
    for (const { month, cell } of branch.schedule) {
      const isHere = cell.sheet === sheet.name && dataRows.includes(cell.row);
      if (isHere && month !== null && yearOfMonth(month) === from) found.set(cell.row, month);
    }
  }
  return found;
}

/** What says the month in the row, and that it is of a theme day. */
function setLabels(changes: SheetChanges, group: readonly Table[], row: number, month: Month, turn: Turn): void {
  const { sheet } = changes;
  const { date1904 } = turn.book.snapshot;
  const [ofMonth, ofYear] = [columnOf(group, 'month'), columnOf(group, 'year')];
  const meeting = columnOf(group, 'meeting');
  if (meeting !== null) keep(changes, row, meeting);
  if (ofYear !== null && cellAt(sheet, row, ofYear) !== null) {
    changes.set(row, ofYear, yearLike(cellAt(sheet, row, ofYear), turn.to));
  }
  if (ofMonth === null || cellAt(sheet, row, ofMonth) === null) return;
  const beside = { year: turn.to, date1904, yearBeside: ofYear !== null };
  changes.set(row, ofMonth, monthLike([cellAt(sheet, row, ofMonth)], month, beside));
}

function columnOf(group: readonly Table[], field: string): number | null {
  return group.map(({ columns }) => columns.get(field)).find((each) => each !== undefined) ?? null;
}

/** The day and the sections on duty of a plan, in the ways of its columns. */
function planRow(changes: SheetChanges, group: readonly Table[], row: number, day: PlannedDay, turn: Turn): void {
  const plan = group.find(({ role }) => role === 'schedule');
  if (!plan) return;
  const { date1904 } = turn.book.snapshot;
  const column = dateColumn(group);
  const sample = column === null ? null : cellAt(changes.sheet, row, column);
  if (column !== null && day.date !== null) {
    // A cell 1月 under 活动时间 is the month itself.
    const isMonth =
      typeof sample === 'string' && /^\s*(?:\d{4}年)?[\d一二三四五六七八九十]{1,2}月份?\s*$/u.test(sample);
    const beside = { year: turn.to, date1904, yearBeside: plan.columns.has('year') };
    changes.set(
      row,
      column,
      isMonth
        ? monthLike([sample], day.month, beside)
        : writtenDate({ ...plan, year: turn.to }, column, day.date, day.month, date1904),
    );
  }
  const onDuty = plan.columns.get('organisers');
  if (onDuty !== undefined && day.organisers.length > 0) {
    changes.set(row, onDuty, namesInColumn(plan, onDuty, day.organisers));
  }
  for (const field of ['theme', 'content', 'category'] as const) {
    const place = plan.columns.get(field);
    const text = day[field];
    if (place !== undefined && text !== null) changes.set(row, place, writtenText(text));
  }
}

/** Where the plan says its date: never the date on which something was held. */
function dateColumn(group: readonly Table[]): number | null {
  const plan = group.find(({ role }) => role === 'schedule');
  if (!plan) return null;
  const planned = plan.columns.get('plannedDate');
  if (planned !== undefined) return planned;
  if (group.some(({ role }) => role === 'sessions')) return null;
  return plan.columns.get('date') ?? null;
}

function keep(changes: SheetChanges, row: number, column: number): void {
  const value = cellAt(changes.sheet, row, column);
  if (value !== null) changes.set(row, column, { value, text: String(value) });
}

import { stateCouncilCalendar } from '../../calendar/state-council-calendar';
import { valueOf } from '../../records/field';
import { monthNumber, yearOfMonth, type Month } from '../../records/month';
import type { Role } from '../../records/role';
import { columnLetters } from '../../records/cell-ref';
import { writtenText, type Written } from '../../notation/written';
import type { Table } from '../../reading/tables/table';
import { namesInColumn } from '../in-column';
import { dayOfRecording } from '../attendance/day-of-recording';
import { cellAt } from '../../workbook/sheet-cells';
import type { PrepareIntent } from '../intent';
import { plannedDate } from '../plan/planned-date';
import { noteMonths } from '../note';
import type { Recorder } from '../recorder';
import type { NoteMonths, RecordingBook, RecordingNote } from '../recording';
import { isTableOfMonth, monthCells } from '../theme-day/row-month';
import { scheduleRow, sessionRow, tableForMonth } from '../theme-day/month-rows';
import type { WritingList } from '../writing-list';
import { monthBlocksOf, placeOfMonth } from './month-block';
import { monthColumns, type MonthColumns } from './month-columns';
import { monthOfSheet, monthSheet } from './month-sheet';

/**
 * Makes the workbook ready for a month, in the team's own layout: the month's column
 * or block in the matrices of attendance and dues, its sheet where there is one for
 * each month, its row among the sessions and in the study plan. What is there already
 * stays as it is. Records are never filled in, only what is known of the month.
 */
export const recordPrepare: Recorder<PrepareIntent> = ({ month, roles }, book, list) => {
  const isWanted = (role: Role): boolean => roles === undefined || roles.includes(role);
  const widened = new Set<string>();
  const wanted = headToWrite(book, month);
  const { tables } = book.reading;
  for (const role of ['attendance', 'dues'] as const) {
    if (!isWanted(role)) continue;
    const lacking = tables.filter((table) => table.role === role && lacksMonth(table, month, tables));
    for (const table of lacking) if (addColumns(table, wanted, book, list)) widened.add(table.sheet.name);
  }
  copySheets(month, wanted, isWanted, book, list);
  if (isWanted('sessions')) addSession(month, book, list, widened);
  if (isWanted('studyPlan')) addTopic(month, book, list, widened);
};

interface Wanted {
  readonly month: Month;
  readonly date: ReturnType<typeof plannedDate>['date'];
  /** False where the date is the appointed day: nothing in the workbook states it yet. */
  readonly isStated: boolean;
}

/** The date for heads that are dates: the planned one, else the appointed day of the month (plan 二(一)). */
export function headToWrite({ reading: { branch } }: RecordingBook, month: Month): Wanted {
  const { date } = dayOfRecording(branch, month);
  const calendar = stateCouncilCalendar(branch.settings.statedDays);
  return { month, date: date ?? plannedDate(month, branch.settings, calendar).date, isStated: date !== null };
}

/** A matrix of the month's year, with months of its own, that does not have this one; nor does a sheet that carries it on. */
function lacksMonth(table: Table, month: Month, tables: readonly Table[]): boolean {
  const blocks = monthBlocksOf(table);
  if (blocks.length === 0 || table.statedMonth !== null || table.columns.has('year')) return false;
  const isOfYear = table.year === yearOfMonth(month) || table.monthColumns.every(({ year }) => year !== null);
  if (
    !isOfYear ||
    blocks.some((block) => block.month <= month && month <= block.lastMonth) ||
    isOtherHalf(table, month)
  )
    return false;
  const own = new Set(blocks.map((block) => block.month));
  const carriesOn = (other: Table): boolean => {
    const months = monthBlocksOf(other).map((block) => block.month);
    return months.includes(month) && !months.some((each) => own.has(each));
  };
  return !tables.some((other) => other.role === table.role && other !== table && carriesOn(other));
}

/** A sheet that is by its name one half-year's; a title alone can be made to say the year. */
function isOtherHalf({ sheet }: Table, month: Month): boolean {
  return otherHalf(month).test(sheet.name);
}

function otherHalf(month: Month): RegExp {
  return monthNumber(month) <= 6 ? /下半年/u : /上半年/u;
}

/** 2026年上半年党费台账, which is to hold July, is 2026年党费台账 from then on. */
function widenTitles({ titles, sheet }: Table, month: Month, list: WritingList): void {
  for (const { text, cell } of titles) {
    if (!otherHalf(month).test(text) || cellAt(sheet, cell.row, cell.column) !== text) continue;
    const next = text.replace(otherHalf(month), '');
    list.set(cell, writtenText(next));
    list.remark('prepare-title-widened', { old: text, new: next }, cell);
  }
}

function addColumns(table: Table, wanted: Wanted, book: RecordingBook, list: WritingList): boolean {
  const sheet = table.sheet.name;
  const data = { sheet, months: noteMonths(wanted.month) };
  const place = placeOfMonth(table, wanted.month, book.reading.tables);
  if (typeof place === 'string') {
    list.remark(place, data);
    return false;
  }
  const added = monthColumns(table, place, wanted, book);
  if (added === null) {
    list.remark('prepare-head-unclear', data, place.like.columns[0]?.header ?? null);
    return false;
  }
  for (const { header } of place.like.columns) list.expect(header);
  list.add(added.edit, added.cells);
  widenTitles(table, wanted.month, list);
  const columns = [place.at, place.at + added.edit.columns.length - 1].map(columnLetters);
  const where = { sheet, head: added.head, columns: [...new Set(columns)].join(':') };
  list.remark(place.insert ? 'prepare-columns-inserted' : 'prepare-columns-added', where);
  if (!wanted.isStated && place.like.columns.some(({ day }) => day !== null)) {
    list.remark('prepare-day-proposed', { sheet, date: wanted.date });
  }
  remarkOnDues(added, data, list);
  return true;
}

/** What is to stand under 应交 and is stated nowhere, or is far from what was. */
function remarkOnDues(
  { asBefore, computed, far }: MonthColumns,
  data: { readonly sheet: string; readonly months: NoteMonths },
  list: WritingList,
): void {
  const say = (id: RecordingNote['id'], names: readonly string[]): void => {
    if (names.length > 0) list.remark(id, { ...data, names: names.join('、') });
  };
  say('prepare-due-as-before', asBefore);
  say('prepare-due-computed', computed);
  say('prepare-due-far', far);
}

/** Where the branch keeps a sheet for each month: the latest one before the month, of each kind of sheet. */
export function copySheets(
  month: Month,
  wanted: Wanted,
  isWanted: (role: Role) => boolean,
  book: RecordingBook,
  list: WritingList,
): void {
  const { tables, sheets } = book.reading;
  const latest = new Map<string, { readonly sheet: string; readonly from: Month }>();
  for (const sheet of sheets) {
    const own = tables.filter((table) => table.sheet.name === sheet);
    const from = monthOfSheet(tables, sheet);
    if (from === null || own.some(({ sheet: { generated } }) => generated !== null)) continue;
    const kind = own.map(({ role }) => role).join(' ');
    const known = latest.get(kind);
    if (from > month || (known && known.from > from)) continue;
    latest.set(kind, { sheet, from });
  }
  for (const [kind, { sheet, from }] of latest) {
    if (from === month || !kind.split(' ').some((role) => isWanted(role as Role))) continue;
    const copy = monthSheet(sheet, from, wanted, book);
    if (copy === null) {
      list.remark('prepare-sheet-name-unclear', { sheet, months: noteMonths(month) });
      continue;
    }
    list.add(copy.edit, copy.cells);
    list.remark('prepare-sheet-copied', { sheet, name: copy.edit.name });
  }
}

/** What the schedule says of the month and a record of the session repeats. */
const FROM_SCHEDULE = ['theme', 'content', 'category', 'leader', 'place'] as const;

function addSession(month: Month, book: RecordingBook, list: WritingList, widened: ReadonlySet<string>): void {
  const { reading, snapshot } = book;
  const table = tableForMonth(reading, 'sessions', month);
  const planned = scheduleRow(reading, month)?.row ?? null;
  const isPlanToo = reading.tables.some(
    (other) => other.role === 'schedule' && other.sheet === table?.sheet && other.headerRow === table.headerRow,
  );
  if (!table || isPlanToo || sessionRow(reading, month)) return;
  const cells = new Map<string, Written>(monthCells(table, month, snapshot.date1904));
  if (cells.size === 0 && !isTableOfMonth(table, month)) return;
  for (const field of FROM_SCHEDULE) {
    const value = valueOf<unknown>(planned?.[field] ?? null);
    if (table.columns.has(field) && typeof value === 'string') cells.set(field, writtenText(value));
  }
  const organisers = valueOf(planned?.organisers ?? null);
  const column = table.columns.get('organisers');
  if (column !== undefined && organisers) cells.set('organisers', namesInColumn(table, column, organisers));
  addRow(table, cells, month, list, widened);
}

function addTopic(month: Month, { reading, snapshot }: RecordingBook, list: WritingList, widened: ReadonlySet<string>) {
  const table = reading.tables.find(({ role, year }) => role === 'studyPlan' && year === yearOfMonth(month));
  if (!table || reading.branch.studyTopics.some((topic) => topic.month === month)) return;
  const cells = monthCells(table, month, snapshot.date1904);
  if (cells.size > 0) addRow(table, cells, month, list, widened);
}

/** A step adds rows or columns to a sheet, not both: what is left is added in the next one. */
function addRow(
  table: Table,
  cells: ReadonlyMap<string, Written>,
  month: Month,
  list: WritingList,
  widened: ReadonlySet<string>,
): void {
  if (!widened.has(table.sheet.name)) list.addRow(table, cells, month);
}

import { cellRef } from '../../records/cell-ref';
import type { ThemeDayRow } from '../../records/theme-day-row';
import { parseCountCell } from '../../notation/count';

import { parseDoneCell, parseYesNoCell } from '../../notation/yes-no';
import type { Table } from '../tables/table';
import { durationField } from './duration-field';
import { fieldReader } from './field-reader';
import { namesField, sectionsField } from './name-list-fields';
import { parseOutingCell } from './outing-field';
import type { ReadingContext } from './reading-context';
import { monthFields } from './row-months';
import { dateParser, rowTime, type RowTime } from './row-time';
import { partsOf, rowYear } from './row-year';
import { tableRow, type TableRow } from './table-row';
import { parseTextCell } from './text-field';

/** Reads a schedule 活动安排 or a sessions table 活动记录: one row each theme day. */
export function readThemeDays(table: Table, context: ReadingContext): ThemeDayRow[] {
  const rows = table.dataRows.map((row) => tableRow(table, row));
  const months = monthFields(table, rows, context);
  return rows.flatMap((row, index) => {
    const time = rowTime(row, months[index] ?? null, ['date', 'plannedDate'], context);
    if (time.month === null && !time.unreadable) {
      const place = { role: table.role, field: 'month', month: null };
      context.issues.missing(time.cell ?? nameless(row), place, 'month');
    }
    return [themeDayRow(row, time, context)];
  });
}

function themeDayRow(row: TableRow, time: RowTime, context: ReadingContext): ThemeDayRow {
  const { read } = fieldReader(row, time.month, context.issues);
  const date = dateParser(row, partsOf(time.month, rowYear(row, context)), context);
  return {
    month: time.month,
    cell: time.cell ?? nameless(row),
    date: time.dates[0] ?? null,
    plannedDate: time.dates[1] ?? null,
    dateReason: read('dateReason', parseTextCell),
    theme: read('theme', parseTextCell),
    content: read('content', parseTextCell),
    category: read('category', parseTextCell),
    organisers: read('organisers', sectionsField),
    leader: read('leader', namesField(context.persons)),
    host: read('host', parseTextCell),
    recorder: read('recorder', parseTextCell),
    place: read('place', parseTextCell),
    duration: durationField(row, time.month, context),
    outing: read('outing', parseOutingCell),
    noticeDate: read('noticeDate', date),
    planDoc: read('planDoc', parseDoneCell),
    study: read('study', parseDoneCell),
    oath: read('oath', parseYesNoCell),
    duesCollected: read('duesCollected', parseYesNoCell),
    flag: read('flag', parseYesNoCell),
    badge: read('badge', parseYesNoCell),
    summary: read('summary', parseDoneCell),
    photos: read('photos', parseDoneCell),
    reportedTo: read('reportedTo', parseDoneCell),
    reportedOn: read('reportedOn', date),
    expectedCount: read('expectedCount', parseCountCell),
    presentCount: read('presentCount', parseCountCell),
    leaveCount: read('leaveCount', parseCountCell),
    absentCount: read('absentCount', parseCountCell),
    observers: read('observers', parseTextCell),
    notes: read('notes', parseTextCell),
  };
}

/** A table whose month is only in its sheet's name: the row's first cell. */
function nameless({ table, row }: TableRow): ReturnType<typeof cellRef> {
  return cellRef(table.sheet.name, row, table.firstColumn);
}

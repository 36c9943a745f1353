import { cellRef } from '../../records/cell-ref';
import type { ThemeDayRow } from '../../records/theme-day-row';
import { parseCountCell } from '../../notation/count';

import { parseDoneCell, parseYesNoCell } from '../../notation/yes-no';
import { SESSIONS } from '../../roles/sessions';
import type { Table } from '../tables/table';
import { durationField } from './duration-field';
import { fieldReader, fieldsOfRow } from './field-reader';
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

/** The dates are read with the month, and a duration may be a span from a start to an end. */
const otherFields = fieldsOfRow(SESSIONS.fields, ['month', 'date', 'plannedDate', 'duration']);

function themeDayRow(row: TableRow, time: RowTime, context: ReadingContext): ThemeDayRow {
  const { read } = fieldReader(row, time.month, context.issues);
  return {
    month: time.month,
    cell: time.cell ?? nameless(row),
    date: time.dates[0] ?? null,
    plannedDate: time.dates[1] ?? null,
    duration: durationField(row, time.month, context),
    ...otherFields(read, {
      text: parseTextCell,
      date: dateParser(row, partsOf(time.month, rowYear(row, context)), context),
      yesNo: parseYesNoCell,
      outing: parseOutingCell,
      done: parseDoneCell,
      count: parseCountCell,
      sections: sectionsField,
      persons: namesField(context.persons),
    }),
  };
}

/** A table whose month is only in its sheet's name: the row's first cell. */
function nameless({ table, row }: TableRow): ReturnType<typeof cellRef> {
  return cellRef(table.sheet.name, row, table.firstColumn);
}

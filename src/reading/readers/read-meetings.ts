import { fieldAt } from '../../notation/cell-reading';
import { squeezeText } from '../../notation/normalise';
import { cellRef } from '../../records/cell-ref';
import type { Meeting, MeetingKind } from '../../records/meeting';
import { shownAt, textOf } from '../../workbook/sheet-cells';
import { YearNeeded } from '../errors';
import { meetingKindsOf, saysThemeDay } from '../tables/meetings';
import type { Table } from '../tables/table';
import { issueList, type ReadingContext } from './reading-context';
import { monthReadings } from './row-months';
import { rowTime, type RowTime } from './row-time';
import { tableRow, type TableRow } from './table-row';

/**
 * The meetings of 三会一课 that a sessions table lists beside its theme days, or a table of
 * meetings alone; a row that names several counts for each. The kind is that of the
 * row's own words, else of the table's title or its sheet's name. A theme day is one
 * too where its kind says both (党员大会暨主题党日).
 */
export function readMeetings(table: Table, context: ReadingContext): Meeting[] {
  if (table.role !== 'sessions') return [];
  const titled = kindsOfTitle(table);
  const others = new Set(table.otherMeetings);
  const rows = [...table.dataRows, ...table.otherMeetings].sort((one, other) => one - other);
  return rows.flatMap((row) => {
    const kinds = rowKinds(table, row, others.has(row), titled);
    if (kinds.length === 0) return [];
    const time = timeOf(tableRow(table, row), context);
    const date = time?.dates[0] ?? null;
    return kinds.map((kind) => ({
      kind,
      month: time?.month ?? null,
      date: date?.state === 'read' ? date.value : null,
      cell: time?.cell ?? cellRef(table.sheet.name, row, table.firstColumn),
    }));
  });
}

function rowKinds(table: Table, row: number, isOther: boolean, titled: readonly MeetingKind[]): readonly MeetingKind[] {
  const text = (field: 'meeting' | 'theme'): string => {
    const column = table.columns.get(field);
    return column === undefined ? '' : textOf(shownAt(table.sheet, row, column)).trim();
  };
  const own = meetingKindsOf(text('meeting'));
  if (!isOther) return saysThemeDay(text('meeting')) ? own : [];
  if (own.length > 0) return own;
  // What stands under 议题 in a table that its title names is what they talked about.
  return titled.length > 0 ? titled : meetingKindsOf(text('theme'));
}

/** Of a table whose title names one kind and no theme day; the title nearest to the rows is the one that counts. */
function kindsOfTitle(table: Table): readonly MeetingKind[] {
  const texts = [...table.titles.map(({ text }) => text).reverse(), table.sheet.name];
  if (texts.some((text) => saysThemeDay(text) || squeezeText(text).includes('三会一课'))) return [];
  const kinds = texts.map(meetingKindsOf).find((named) => named.length > 0) ?? [];
  // 党员大会、支委会会议记录 does not say of which kind a row is.
  return kinds.length === 1 ? kinds : [];
}

/** Null where nothing settles the year: a meeting is counted, never asked about. */
function timeOf(row: TableRow, context: ReadingContext): RowTime | null {
  const quiet = { ...context, issues: issueList() };
  try {
    const placed = row.at('month');
    const [reading] = monthReadings(row.table, [row], quiet);
    const field = placed === null || reading === undefined ? null : fieldAt(reading, placed.cell);
    return rowTime(row, field, ['date'], quiet);
  } catch (problem) {
    if (problem instanceof YearNeeded) return null;
    throw problem;
  }
}

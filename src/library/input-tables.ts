import { parseHalfYear, halfNumber, yearOfHalf } from '../records/half-year';
import type { Role } from '../records/role';
import type { Table } from '../reading/tables/table';
import { ATTENDANCE } from '../roles/attendance';
import { DUES } from '../roles/dues';
import { LEAVE } from '../roles/leave';
import { STUDY_PLAN, WAIVERS } from '../roles/other-sheets';
import { ROSTER } from '../roles/roster';
import { SCHEDULE } from '../roles/schedule';
import { SESSIONS } from '../roles/sessions';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { BranchInput } from './branch-input';
import { columnsOf, type Columns, type Item } from './input-items';

/** The header is row 1, so the first item of a list is row 2. */
const HEADER_ROW = 1;

/** A mark takes in its cell whether the session was made up for. */
const MADE_UP = '（已补课）';

/**
 * The lists as tables, each on a sheet of the list's name, so that a program's
 * objects are read exactly as a workbook is, and a finding's cell leads back to the
 * list and the item. A property that no item has gets no column: the rules that need
 * it are then not checked.
 */
export function inputTables(input: BranchInput): Table[] {
  const attendance = columnsOf(ATTENDANCE.fields).map(([field, cell]): Columns[number] => [
    field,
    (item) => (field === 'mark' && item.madeUp === true ? `${String(cell(item))}${MADE_UP}` : cell(item)),
  ]);
  const settings = Object.entries(input.settings ?? {}).map(([item, value]) => ({ item, value }));
  const throughOne = input.dues?.map((row) => ({ ...row, through: row.through ?? row.month }));
  return [
    table('members', 'roster', columnsOf(ROSTER.fields), input.members),
    table('schedule', 'schedule', columnsOf(SCHEDULE.fields), input.schedule),
    table('sessions', 'sessions', columnsOf(SESSIONS.fields), input.sessions),
    table('attendance', 'attendance', attendance, input.attendance),
    table('leave', 'leave', columnsOf(LEAVE.fields), input.leave),
    table('dues', 'dues', columnsOf(DUES.fields), throughOne),
    table('studyPlan', 'studyPlan', columnsOf(STUDY_PLAN.fields), input.studyPlan),
    table('settings', 'settings', SETTING_COLUMNS, input.settings && settings),
    table('waivers', 'waivers', columnsOf(WAIVERS.fields), input.waivers),
  ].filter((each) => each !== null);
}

/** Settings are items by their names, not properties of an item. */
const SETTING_COLUMNS: Columns = [
  ['item', ({ item }) => String(item)],
  ['value', ({ value }) => (typeof value === 'number' ? value : String(value))],
];

/** A sheet for each announced half-year: a notice is known by the sheet's name. */
export function noticeSheets({ notices = [] }: BranchInput): SheetSnapshot[] {
  return notices.flatMap((text) => {
    const half = parseHalfYear(text);
    if (half === null) return [];
    const name = `${yearOfHalf(half)}年${halfNumber(half) === 1 ? '上' : '下'}半年党费公示`;
    return [sheet(name, [[name]])];
  });
}

function table(name: string, role: Role, all: Columns, items: readonly Item[] | undefined): Table | null {
  if (items === undefined) return null;
  const used = all.filter(([, cell], index) => index === 0 || items.some((item) => cell(item) !== null));
  const heads = used.map(([field]) => field);
  const rows = items.map((item) => used.map(([, cell]) => cell(item)));
  return {
    sheet: sheet(name, [heads, ...rows]),
    role,
    confidence: 1,
    headerRow: HEADER_ROW,
    headerTop: HEADER_ROW,
    firstRow: HEADER_ROW + 1,
    lastRow: HEADER_ROW + items.length,
    firstColumn: 1,
    lastColumn: heads.length,
    dataRows: items.map((_, index) => HEADER_ROW + 1 + index),
    otherMeetings: [],
    totalRows: [],
    columns: new Map(heads.map((field, index) => [field, index + 1])),
    headers: new Map(heads.map((field, index) => [field, { sheet: name, row: HEADER_ROW, column: index + 1 }])),
    rivals: [],
    confirmed: new Set(),
    unclearAmounts: [],
    missing: [],
    monthColumns: [],
    totalColumns: [],
    titles: [],
    notes: [],
    year: null,
    yearSource: null,
    yearConflicts: [],
    statedMonth: null,
  };
}

function sheet(name: string, values: SheetSnapshot['values']): SheetSnapshot {
  return { name, visibility: 'visible', locked: false, top: 1, left: 1, values, merges: [], generated: null };
}

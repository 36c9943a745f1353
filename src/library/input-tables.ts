import { parseHalfYear, halfNumber, yearOfHalf } from '../records/half-year';
import type { Role } from '../records/role';
import type { Table } from '../reading/tables/table';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { BranchInput } from './branch-input';
import * as columns from './input-columns';

/** The header is row 1, so the first item of a list is row 2. */
const HEADER_ROW = 1;

/**
 * The lists as tables, each on a sheet of the list's name, so that a program's
 * objects are read exactly as a workbook is, and a finding's cell leads back to the
 * list and the item. A property that no item has gets no column: the rules that need
 * it are then not checked.
 */
export function inputTables(input: BranchInput): Table[] {
  const settings = input.settings && Object.entries(input.settings);
  return [
    table('members', 'roster', columns.MEMBERS, input.members),
    table('schedule', 'schedule', columns.SCHEDULE, input.schedule),
    table('sessions', 'sessions', columns.SESSIONS, input.sessions),
    table('attendance', 'attendance', columns.ATTENDANCE, input.attendance),
    table('leave', 'leave', columns.LEAVE, input.leave),
    table('dues', 'dues', columns.DUES, input.dues),
    table('studyPlan', 'studyPlan', columns.STUDY_PLAN, input.studyPlan),
    table('settings', 'settings', columns.SETTINGS, settings),
    table('waivers', 'waivers', columns.WAIVERS, input.waivers),
  ].filter((each) => each !== null);
}

/** A sheet for each announced half-year: a notice is known by the sheet's name. */
export function noticeSheets({ notices = [] }: BranchInput): SheetSnapshot[] {
  return notices.flatMap((text) => {
    const half = parseHalfYear(text);
    if (half === null) return [];
    const name = `${yearOfHalf(half)}年${halfNumber(half) === 1 ? '上' : '下'}半年党费公示`;
    return [sheet(name, [[name]])];
  });
}

function table<T>(name: string, role: Role, all: columns.Columns<T>, items: readonly T[] | undefined): Table | null {
  if (items === undefined) return null;
  const used = all.filter(([, value], index) => index === 0 || items.some((item) => (value(item) ?? null) !== null));
  const heads = used.map(([field]) => field);
  const rows = items.map((item) => used.map(([, value]) => value(item) ?? null));
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

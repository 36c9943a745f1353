import type { AttendanceEntry, LeaveEntry, Mark } from '../src/records/attendance';
import type { Branch } from '../src/records/branch';
import { cellRef, type CellRef } from '../src/records/cell-ref';
import type { DuesAmount, DuesLine, DuesStatement, DuesTable, Payment } from '../src/records/dues';
import { fenFromYuan } from '../src/records/fen';
import { blank, read, unreadable, type Field } from '../src/records/field';
import { parseIsoDate, type IsoDate } from '../src/records/iso-date';
import type { Member, MemberCategory, MemberKey, MemberStatus, Person } from '../src/records/member';
import { parseMonth, type Month } from '../src/records/month';
import { DEFAULT_SETTINGS } from '../src/records/settings';
import type { ThemeDayRow } from '../src/records/theme-day-row';

/** Records made without a workbook, for tests of what is derived from records. Cells are where the test says, else A1. */
const SOMEWHERE = cellRef('表', 1, 1);

export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`bad date in a test: ${text}`);
  return date;
}

export function monthOf(text: string): Month {
  const month = parseMonth(text);
  if (!month) throw new Error(`bad month in a test: ${text}`);
  return month;
}

/** '' a blank cell, '?' one that cannot be read, null no such column. */
export function dateField(text: string | null, cell: CellRef = SOMEWHERE): Field<IsoDate> | null {
  if (text === null) return null;
  if (text === '') return blank(cell);
  return text === '?' ? unreadable(cell, text, 'date') : read(day(text), cell);
}

/** Yuan; null a blank cell, '?' one that cannot be read, '免' exempt. */
export type Yuan = number | null | '?' | '免';

export function amountField(yuan: Yuan, cell: CellRef = SOMEWHERE): Field<DuesAmount> {
  if (yuan === null) return blank(cell);
  if (yuan === '?') return unreadable(cell, yuan, 'amount');
  return read(yuan === '免' ? 'exempt' : fenFromYuan(yuan), cell);
}

export function textField(text: string | null, cell: CellRef = SOMEWHERE): Field<string> | null {
  if (text === null) return null;
  return text === '' ? blank(cell) : read(text, cell);
}

export interface MemberFacts {
  readonly category?: MemberCategory;
  readonly status?: MemberStatus;
  readonly joined?: string;
  readonly transferredIn?: string;
  readonly transferredOut?: string;
  readonly retired?: boolean;
  readonly base?: number;
  readonly standard?: number;
}

export function keyOf(name: string): MemberKey {
  return name as MemberKey;
}

export function person(name: string): Person {
  return { name, cell: SOMEWHERE, member: keyOf(name), ambiguous: false };
}

export function member(name: string, facts: MemberFacts = {}): Member {
  const { category = 'full', status, joined, transferredIn, transferredOut, retired = false, base, standard } = facts;
  return {
    key: keyOf(name),
    displayName: name,
    name: read(name, SOMEWHERE),
    id: null,
    category: read(category, SOMEWHERE),
    section: null,
    post: null,
    status: status === undefined ? null : read(status, SOMEWHERE),
    statusNote: null,
    birthDate: null,
    joinedOn: dateField(joined ?? null),
    fullMemberOn: null,
    transferredIn: dateField(transferredIn ?? null),
    transferredOut: dateField(transferredOut ?? null),
    retired,
    wageBase: base === undefined ? null : read(fenFromYuan(base), SOMEWHERE),
    duesStandard: standard === undefined ? null : read(fenFromYuan(standard), SOMEWHERE),
    notes: null,
  };
}

export function themeDayRow(month: string, fields: Partial<ThemeDayRow> = {}): ThemeDayRow {
  return { ...NO_COLUMNS, month: monthOf(month), cell: SOMEWHERE, ...fields };
}

export const PRESENT: Mark = { presence: 'present', leaveKind: null, madeUp: false };
export const LEAVE: Mark = { presence: 'leave', leaveKind: 'personal', madeUp: false };
export const ABSENT: Mark = { presence: 'absent', leaveKind: null, madeUp: false };
export const NOT_EXPECTED: Mark = { presence: 'notExpected', leaveKind: null, madeUp: false };
export const MADE_UP: Mark = { presence: null, leaveKind: null, madeUp: true };

/** A mark under a column head that names a month ("2020-06") or a date ("2020-06-20"); null is a blank cell, '?' an unknown sign. */
export function marked(name: string, when: string, mark: Mark | null | '?'): AttendanceEntry {
  const field: Field<Mark> =
    mark === null ? blank(SOMEWHERE) : mark === '?' ? unreadable(SOMEWHERE, '△', 'mark') : read(mark, SOMEWHERE);
  return { person: person(name), occasion: occasion(when), mark: field };
}

export function registered(name: string, when: string, fields: Partial<LeaveEntry> = {}): LeaveEntry {
  return {
    person: person(name),
    occasion: occasion(when),
    kind: null,
    reason: null,
    requestedOn: null,
    approver: null,
    contact: null,
    briefing: null,
    madeUp: null,
    makeUpOn: null,
    makeUpHow: null,
    notes: null,
    ...fields,
  };
}

function occasion(when: string): LeaveEntry['occasion'] {
  const date = parseIsoDate(when);
  return { month: monthOf(when.slice(0, 7)), date, cell: null };
}

/** A payment for "2020-03" or "2020-01..2020-03", '√' for what was due. Without a date the table has no date column. */
export function payment(name: string, period: string, yuan: Yuan | '√', paidOn: string | null = null): Payment {
  const [from, to] = period.split('..');
  const first = monthOf(from ?? '');
  return {
    person: person(name),
    from: first,
    to: to === undefined ? first : monthOf(to),
    paid: yuan === '√' ? read('asOwed', SOMEWHERE) : amountField(yuan),
    paidOn: dateField(paidOn),
  };
}

export function statement(name: string, month: string, yuan: Yuan): DuesStatement {
  return { person: person(name), month: monthOf(month), due: amountField(yuan) };
}

export function duesLine(name: string, period: string, fields: Partial<DuesLine> = {}): DuesLine {
  const [from, to] = period.split('..');
  const first = monthOf(from ?? '');
  return {
    person: person(name),
    from: first,
    to: to === undefined ? first : monthOf(to),
    standard: null,
    wageBase: null,
    exempt: null,
    exemptReason: null,
    notes: null,
    ...fields,
  };
}

export function duesTable(
  layout: DuesTable['layout'],
  months: readonly string[],
  names: readonly string[],
  fields: Partial<DuesTable> = {},
): DuesTable {
  return {
    layout,
    sheet: '党费',
    months: months.map(monthOf),
    people: names.map(person),
    tellsPaid: true,
    untold: new Map(),
    unclear: [],
    nameHeader: SOMEWHERE,
    ...fields,
  };
}

export function branchOf(parts: Partial<Branch>): Branch {
  return {
    members: [],
    duplicateMembers: [],
    schedule: [],
    sessions: [],
    attendanceTables: [],
    attendance: [],
    leave: [],
    duesTables: [],
    duesLines: [],
    duesStatements: [],
    payments: [],
    undatedRows: [],
    studyTopics: [],
    noticeSheets: [],
    settings: DEFAULT_SETTINGS,
    meetings: [],
    waivers: [],
    issues: [],
    roles: new Set(['roster', 'sessions', 'attendance', 'dues']),
    fields: new Set(),
    ...parts,
  };
}

const NO_COLUMNS: Omit<ThemeDayRow, 'month' | 'cell'> = {
  plannedDate: null,
  date: null,
  dateReason: null,
  theme: null,
  content: null,
  category: null,
  organisers: null,
  leader: null,
  host: null,
  recorder: null,
  place: null,
  duration: null,
  outing: null,
  noticeDate: null,
  planDoc: null,
  study: null,
  oath: null,
  duesCollected: null,
  flag: null,
  badge: null,
  summary: null,
  photos: null,
  reportedTo: null,
  reportedOn: null,
  expectedCount: null,
  presentCount: null,
  leaveCount: null,
  absentCount: null,
  observers: null,
  notes: null,
};

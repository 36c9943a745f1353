import type { Branch } from '../records/branch';
import { yearOfMonth, type Month } from '../records/month';
import type { Role } from '../records/role';
import type { Snapshot } from '../workbook/snapshot';
import { foundFields } from './found-fields';
import { reportHeaders, reportYears } from './header-issues';
import { hasMonthlyTables, heldYears } from './held-years';
import { reportLeftovers } from './merged-leftovers';
import { namesWithoutSection } from './persons/names-without-section';
import { personIndex } from './persons/person-index';
import { identifyRoster } from './persons/roster-identity';
import { issueList, type ReadingContext } from './readers/reading-context';
import { readNoticeSheets } from './readers/notice-sheets';
import { readAttendance } from './readers/read-attendance';
import { readDues } from './readers/read-dues';
import { readLeave } from './readers/read-leave';
import { readMeetings } from './readers/read-meetings';
import { readRoster } from './readers/read-roster';
import { readStudyPlan } from './readers/read-study-plan';
import { readThemeDays } from './readers/read-theme-days';
import { waiverRows } from './readers/settings-tables';
import { recognise, type ReadingOptions, type Recognised } from './recognise';
import { readWaivers } from './settings/read-waivers';
import type { Table } from './tables/table';
import { checkTotals } from './totals/check-totals';

export type { ReadingOptions } from './recognise';

/** A workbook as it was understood. */
export interface Reading {
  readonly branch: Branch;
  /** Every table that was recognised; one that plays two roles is listed twice. */
  readonly tables: readonly Table[];
  /** The years of the tables that carry months, in order. */
  readonly years: readonly number[];
  /** Names of all sheets, in order. */
  readonly sheets: readonly string[];
  /** With what it was read, for reading it again once something is written. */
  readonly options: ReadingOptions;
}

/**
 * Reads everything that a branch keeps in its workbook. Whatever cannot be
 * understood is among the branch's issues; nothing is guessed. Throws
 * NothingRecognised where no sheet holds a table of any role, and YearNeeded where
 * months stand without a year that anything settles.
 */
export function readBranch(snapshot: Snapshot, options: ReadingOptions = {}): Reading {
  return readTables(snapshot, recognise(snapshot, options), options);
}

/** The same for tables whose roles and columns are known. */
export function readTables(snapshot: Snapshot, recognised: Recognised, options: ReadingOptions = {}): Reading {
  const { tables, meetings, sheets, settings, settingIssues, leftovers } = recognised;
  const { name: file, date1904 } = snapshot;
  const of = (role: Role): Table[] => tables.filter((table) => table.role === role);
  const issues = issueList();
  reportHeaders(tables, issues);
  reportYears(tables, issues);
  reportLeftovers(leftovers, tables, issues);
  const editions = of('roster').map((table) => ({ year: table.year, rows: readRoster(table, { date1904, issues }) }));
  const roster = identifyRoster(editions, namesWithoutSection(tables));
  const persons = personIndex(roster.identities);
  const context: ReadingContext = { file, date1904, settings, persons, issues, undatedRows: [] };

  const attendance = of('attendance').map((table) => readAttendance(table, context));
  const dues = of('dues').map((table) => readDues(table, context));
  const records = {
    schedule: of('schedule').flatMap((table) => readThemeDays(table, context)),
    sessions: of('sessions').flatMap((table) => readThemeDays(table, context)),
    attendanceTables: attendance.map(({ table }) => table),
    attendance: joined(attendance.map(({ entries }) => entries)),
    leave: of('leave').flatMap((table) => readLeave(table, context)),
    duesTables: dues.map(({ table }) => table),
    duesLines: joined(dues.map(({ lines }) => lines)),
    duesStatements: joined(dues.map(({ statements }) => statements)),
    payments: joined(dues.map(({ payments }) => payments)),
    studyTopics: of('studyPlan').flatMap((table) => readStudyPlan(table, context)),
  };
  for (const table of [...of('dues'), ...of('roster')]) checkTotals(table, issues);
  // What the settings say of a notice is a statement with its day, and no notice.
  const settingsSheets = new Set(of('settings').map(({ sheet }) => sheet.name));
  const isSettingsSheet = (name: string): boolean => settingsSheets.has(name);
  const years = heldYears(records, tables);
  const onlyYear = years.length === 1 ? (years[0] ?? null) : null;
  const waivers = of('waivers').map((table) =>
    readWaivers(waiverRows(table), { year: table.year ?? onlyYear ?? options.year ?? null, date1904 }),
  );
  for (const issue of [...settingIssues, ...waivers.flatMap((reading) => reading.issues)]) issues.add(issue);
  const branch: Branch = {
    members: roster.identities.map(({ member }) => member),
    duplicateMembers: roster.duplicates,
    ...records,
    meetings: [...of('sessions'), ...meetings].flatMap((table) => readMeetings(table, context)),
    undatedRows: context.undatedRows,
    noticeSheets: readNoticeSheets(
      snapshot.sheets.filter(({ name }) => !isSettingsSheet(name)),
      onlyYear,
    ),
    settings,
    waivers: waivers.flatMap((reading) => reading.waivers),
    issues: issues.all,
    roles: new Set(tables.map(({ role }) => role)),
    fields: foundFields(tables, records),
  };
  return { branch, tables, years, sheets, options };
}

/** All lists in one; they may be long, and concat copies each in one go. */
function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return new Array<T>().concat(...lists);
}

/** The month's year is one that the workbook holds; where no table carries months at all, nothing contradicts it. */
export function isMonthInWorkbook({ tables, years }: Pick<Reading, 'tables' | 'years'>, month: Month): boolean {
  return !hasMonthlyTables(tables) || years.includes(yearOfMonth(month));
}

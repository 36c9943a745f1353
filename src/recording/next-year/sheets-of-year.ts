import { movedYear } from '../../notation/moved-year';
import { changeLogHead } from '../../reading/tables/change-log';
import type { Reading } from '../../reading/read-branch';
import type { Table } from '../../reading/tables/table';
import { yearOfMonth } from '../../records/month';
import type { Role } from '../../records/role';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { monthOfSheet } from '../prepare/month-sheet';
import type { RecordingBook } from '../recording';

/** Tables that are of a year, or of the months in it. */
const OF_YEAR: ReadonlySet<Role> = new Set(['attendance', 'dues', 'schedule', 'sessions', 'leave', 'studyPlan']);

/** The years in which the workbook records attendance or dues, in order; where it has neither, those of all its tables. */
export function recordedYears({ branch, years, tables }: Reading): number[] {
  const months = [
    ...branch.attendanceTables.flatMap(({ occasions }) => occasions.map(({ month }) => month)),
    // Dues of a month to come may be paid ahead in a list.
    ...branch.duesTables.flatMap(({ layout, months: own }) => (layout === 'matrix' ? own : [])),
  ];
  const found = new Set(months.map(yearOfMonth));
  if (found.size === 0) for (const year of years) found.add(year);
  if (found.size === 0) for (const { year } of tables) if (year !== null) found.add(year);
  return [...found].sort((one, other) => one - other);
}

/** Whether anything was recorded in the year: a mark, a payment, a leave, a theme day that was held. */
export function hasRecords({ branch }: Reading, year: number): boolean {
  return (
    branch.attendance.some(({ occasion, mark }) => yearOfMonth(occasion.month) === year && mark.state !== 'blank') ||
    branch.payments.some(({ from, paid }) => yearOfMonth(from) === year && paid.state === 'read' && paid.value !== 0) ||
    branch.leave.some(({ occasion }) => yearOfMonth(occasion.month) === year) ||
    branch.sessions.some(({ month, date }) => month !== null && yearOfMonth(month) === year && date?.state === 'read')
  );
}

/** Whether the branch keeps its years in one workbook, sheet by sheet: a sheet names its year, or several years stand there. */
export function keepsYearsTogether({ tables }: Reading, from: number): boolean {
  const ofYear = tables.filter(({ role }) => OF_YEAR.has(role));
  const namesYear = ofYear.some(({ sheet }) => movedYear(sheet.name, from, from + 1) !== null);
  return namesYear || (['attendance', 'dues'] as const).some((role) => yearsOn(ofYear, role).size > 1);
}

function yearsOn(tables: readonly Table[], role: Role): ReadonlySet<number> {
  return new Set(tables.flatMap((table) => (table.role === role && table.year !== null ? [table.year] : [])));
}

/** The sheets of a year in a workbook that keeps several. */
export interface SheetsOfYear {
  /** To be copied for the new year, with the names of the copies. */
  readonly copied: readonly { readonly sheet: SheetSnapshot; readonly name: string }[];
  /** One sheet a month: the first of the new year is made when its month is prepared. */
  readonly monthly: readonly string[];
  /** Lists whose rows state their years themselves: they simply go on. */
  readonly goingOn: readonly string[];
}

export function sheetsOfYear({ snapshot, reading }: RecordingBook, from: number): SheetsOfYear {
  const copied: { sheet: SheetSnapshot; name: string }[] = [];
  const monthly: string[] = [];
  const goingOn: string[] = [];
  for (const sheet of snapshot.sheets) {
    const tables = reading.tables.filter((table) => table.sheet.name === sheet.name);
    const moved = movedYear(sheet.name, from, from + 1);
    const ofYear = tables.filter(({ role, year }) => OF_YEAR.has(role) && year === from);
    if (sheet.generated !== null || changeLogHead(sheet) !== null) continue;
    if (ofYear.length === 0) {
      if (moved !== null && tables.some(({ role }) => role === 'roster')) copied.push({ sheet, name: moved });
    } else if (monthOfSheet(tables, sheet.name) !== null) monthly.push(sheet.name);
    else if (moved === null && ofYear.every((table) => goesOn(table, from))) goingOn.push(sheet.name);
    else copied.push({ sheet, name: moved ?? `${from + 1}年${sheet.name}` });
  }
  return { copied, monthly, goingOn };
}

/** A list under no title of the year, whose rows have their own dates. */
function goesOn({ monthColumns, yearSource, titles }: Table, from: number): boolean {
  const isTitled = titles.some(({ text }) => movedYear(text, from, from + 1) !== null);
  return monthColumns.length === 0 && yearSource === 'dates' && !isTitled;
}

import type { CellRef } from '../../records/cell-ref';
import type { Role } from '../../records/role';
import { datedYears, isDated, mostOften, type DatedYears } from './dated-years';
import { statedYear } from '../../notation/stated-period';
import type { Table, UndatedTable, YearConflict, YearSource } from './table';

interface Statement {
  readonly year: number;
  readonly source: 'title' | 'sheetName';
  readonly cell: CellRef | null;
}

interface Known {
  readonly table: UndatedTable;
  /** Which rows it is: the same of a table in another role. */
  readonly rows: string;
  readonly dated: DatedYears;
  /** Titles first, then the sheet's name. */
  readonly statements: readonly Statement[];
  /** All years that the table holds by itself. */
  readonly own: ReadonlySet<number>;
}

/**
 * Settles the year of every table: its dates, else its title, its sheet's name, the
 * one year of all other tables, the year given by the caller. A title that
 * disagrees is a conflict (rule year-conflict).
 */
export function withYears(drafts: readonly UndatedTable[], given: number | null, date1904: boolean): Table[] {
  const all = drafts.map((table) => known(table, date1904));
  const dated = all.filter(({ table }) => isDated(table));
  const own = all.map((each) => settledByItself(each, () => dated.filter(({ rows }) => rows !== each.rows)));
  const years = settledYears(all, own);
  const seen = new Set<string>();
  return all.map((each, index) => {
    const settled = own[index] ?? settledByOthers(each, years, given);
    // The same rows in another role conflict once.
    const yearConflicts = seen.has(each.rows) ? [] : settled.yearConflicts;
    seen.add(each.rows);
    return { ...each.table, ...settled, yearConflicts };
  });
}

interface Settled {
  readonly year: number | null;
  readonly yearSource: YearSource | null;
  readonly yearConflicts: readonly YearConflict[];
}

/** By dates, title or sheet name; null for a table that has none of them. */
function settledByItself(each: Known, othersOf: () => readonly Known[]): Settled | null {
  const { dated, statements } = each;
  const [stated] = statements;
  const byDates = mostOften(dated.counts, stated?.year ?? null);
  if (byDates !== null) return { year: byDates, yearSource: 'dates', yearConflicts: conflicts(each, byDates) };
  if (!stated) return null;
  const others = othersOf();
  const elsewhere = onlyOne(others.flatMap(({ own }) => [...own]));
  if (elsewhere !== null && stated.year !== elsewhere && isOverruled(each, elsewhere, others)) {
    return { year: elsewhere, yearSource: 'otherTables', yearConflicts: conflicts(each, elsewhere) };
  }
  return { year: stated.year, yearSource: stated.source, yearConflicts: [] };
}

/** Years of the tables of months and sessions; apart from them those that rosters and the like state. */
function settledYears(
  all: readonly Known[],
  settled: readonly (Settled | null)[],
): { dated: number[]; other: number[] } {
  const dated: number[] = [];
  const other: number[] = [];
  all.forEach(({ table, own }, index) => {
    const found = settled[index];
    if (!found) return;
    const years = found.yearSource === 'dates' ? [...own] : [found.year].filter((year) => year !== null);
    (isDated(table) ? dated : other).push(...years);
  });
  return { dated, other };
}

/** A roster's title is the last thing to go by: the caller knows better. */
function settledByOthers({ table }: Known, years: { dated: number[]; other: number[] }, given: number | null): Settled {
  const yearConflicts: YearConflict[] = [];
  if (!isDated(table)) return { year: null, yearSource: null, yearConflicts };
  const elsewhere = onlyOne(years.dated);
  if (elsewhere !== null) return { year: elsewhere, yearSource: 'otherTables', yearConflicts };
  if (given !== null) return { year: given, yearSource: 'given', yearConflicts };
  const last = years.dated.length === 0 ? onlyOne(years.other) : null;
  return { year: last, yearSource: last === null ? null : 'otherTables', yearConflicts };
}

function onlyOne(years: readonly number[]): number | null {
  const [year] = years;
  return year !== undefined && years.every((each) => each === year) ? year : null;
}

function conflicts({ statements }: Known, used: number): YearConflict[] {
  return statements.flatMap(({ year, source, cell }) => (year === used ? [] : [{ stated: year, used, source, cell }]));
}

/** Of two tables with bare months under different titles the one written from records rather than plans is believed. */
const TRUST: readonly Role[] = ['sessions', 'dues', 'attendance', 'leave', 'studyPlan', 'schedule'];

/**
 * Whether the year of all other tables overrules a title over bare months. Not where
 * a table of the same role already holds these months of that year, or is set apart
 * from this one by its year: then this is another year's sheet. One other table
 * without dates of its own is no majority.
 */
function isOverruled(each: Known, elsewhere: number, others: readonly Known[]): boolean {
  if (!isDated(each.table) || each.dated.bareMonths.size === 0) return false;
  const sameRole = others.filter(({ table }) => table.role === each.table.role);
  if (sameRole.some((other) => coversSameMonths(other, each) || isSetApartByYear(other, each))) return false;
  const holding = others.filter(({ own }) => own.has(elsewhere));
  if (holding.length > 1 || holding.some(({ dated }) => dated.counts.size > 0)) return true;
  const [only] = holding;
  return only !== undefined && TRUST.indexOf(only.table.role) < TRUST.indexOf(each.table.role);
}

function coversSameMonths(other: Known, each: Known): boolean {
  if (other.dated.bareMonths.size === 0) return true;
  return [...each.dated.bareMonths].some((month) => other.dated.bareMonths.has(month));
}

/** One sheet a year, named by it, or one table a year under titles on one sheet. */
function isSetApartByYear(other: Known, each: Known): boolean {
  const source = other.table.sheet === each.table.sheet ? 'title' : 'sheetName';
  const [own, others] = [each, other].map(({ statements }) => statements.find((one) => one.source === source));
  return own !== undefined && others !== undefined && own.year !== others.year;
}

function known(table: UndatedTable, date1904: boolean): Known {
  const dated = datedYears(table, date1904);
  const title = table.titles.flatMap(({ text, cell }): Statement[] => statement(text, 'title', cell)).slice(0, 1);
  const statements = [...title, ...statement(table.sheet.name, 'sheetName', null)];
  const first = statements[0]?.year;
  const own = dated.counts.size > 0 ? dated.counts.keys() : first === undefined ? [] : [first];
  const rows = JSON.stringify([table.sheet.name, table.headerRow, table.firstColumn]);
  return { table, rows, dated, statements, own: new Set(own) };
}

function statement(text: string, source: Statement['source'], cell: CellRef | null): Statement[] {
  const year = statedYear(text);
  return year === null ? [] : [{ year, source, cell }];
}

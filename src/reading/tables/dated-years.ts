import { parsePartialDate } from '../../notation/date';
import { parsePartialMonth } from '../../notation/month';
import { periodOfText } from '../../notation/period-text';
import { cellAt } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';
import type { UndatedTable } from './table';

/** Roles whose rows or columns are months or sessions. A roster's dates are of lives, not of the year's work. */
const DATED_ROLES: readonly UndatedTable['role'][] = [
  'schedule',
  'sessions',
  'attendance',
  'leave',
  'dues',
  'studyPlan',
];

/** Columns that date a row. Payment, application and make-up dates never count. */
const DATE_FIELDS = ['date', 'plannedDate'];
const MONTH_FIELDS = ['month', 'periodFrom', 'periodTo'];

export interface DatedYears {
  /** How often each year is stated by session dates and dues months. */
  readonly counts: ReadonlyMap<number, number>;
  /** Months (1 to 12) that the table speaks of without a year. */
  readonly bareMonths: ReadonlySet<number>;
}

export function isDated({ role }: Pick<UndatedTable, 'role'>): boolean {
  return DATED_ROLES.includes(role);
}

/** The years that the heads and rows of a table state themselves. */
export function datedYears(table: UndatedTable, date1904: boolean): DatedYears {
  const counts = new Map<number, number>();
  const bareMonths = new Set<number>();
  const count = (year: number | null, month: number | null): void => {
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
    else if (month !== null) bareMonths.add(month);
  };
  if (!isDated(table)) return { counts, bareMonths };
  const heads = new Set<string>();
  for (const { header, year, monthNumber } of table.monthColumns) {
    if (!heads.has(`${header.row},${header.column}`)) count(year, monthNumber);
    heads.add(`${header.row},${header.column}`);
  }
  const columnsOf = (fields: readonly string[]): number[] => fields.flatMap((field) => table.columns.get(field) ?? []);
  const [yearColumn] = columnsOf(['year']);
  const dateColumns = columnsOf(DATE_FIELDS);
  const monthColumns = columnsOf(MONTH_FIELDS);
  if (yearColumn === undefined && dateColumns.length + monthColumns.length === 0) return { counts, bareMonths };
  for (const row of table.dataRows) {
    const yearCell = yearColumn === undefined ? null : yearOf(cellAt(table.sheet, row, yearColumn));
    for (const column of dateColumns) {
      const date = parsePartialDate(cellAt(table.sheet, row, column), date1904);
      if (date !== null && date !== 'blank') count(date.year ?? yearCell, date.month);
    }
    for (const column of monthColumns) {
      const month = monthOf(cellAt(table.sheet, row, column), date1904);
      if (month !== null) count(month.year ?? yearCell, month.month);
    }
    if (!table.columns.has('month') && yearCell !== null) count(yearCell, null);
  }
  return { counts, bareMonths };
}

function monthOf(value: CellValue, date1904: boolean): { year: number | null; month: number } | null {
  if (value === null) return null;
  const month = parsePartialMonth(value, date1904);
  if (month !== null) return month === 'blank' ? null : month;
  return typeof value === 'string' ? (periodOfText(value)?.from ?? null) : null;
}

function yearOf(value: CellValue): number | null {
  const year = Number(/^(\d{4})年?(?:度)?$/u.exec(String(value ?? '').trim())?.[1] ?? NaN);
  return year >= 1990 && year < 2100 ? year : null;
}

/** The year stated most often; of equals the preferred one, else the first. Null where none is. */
export function mostOften(counts: ReadonlyMap<number, number>, preferred: number | null): number | null {
  const times = Math.max(0, ...counts.values());
  const best = [...counts].flatMap(([year, each]) => (each === times ? [year] : []));
  return best.find((year) => year === preferred) ?? best[0] ?? null;
}

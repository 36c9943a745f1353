import { parseCategory } from '../../notation/category';
import { parsePartialDate } from '../../notation/date';
import { parsePartialMonth } from '../../notation/month';
import { squeezeText } from '../../notation/normalise';
import { statedMonth } from '../../notation/stated-period';
import { NOT_CALCULATED } from '../../records/not-calculated';
import type { Role } from '../../records/role';
import type { Weight } from '../../roles/field-entry';
import { fieldsTelling } from '../../roles/role-tables';
import { cellAt, isBlankText } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';
import { saysRecord, saysRole } from '../vocabulary/role-words';
import type { MonthBlockColumn } from './month-parts';
import type { Region } from './regions';

/** What a table shows of itself before its role is known. */
export interface Evidence {
  readonly region: Region;
  readonly months: readonly MonthBlockColumn[];
  /** Its titles and its sheet's name. */
  readonly texts: readonly string[];
  /** Whether a column outside the matrix may be the field, by a word of at least that weight. */
  readonly has: (field: string, weight?: Weight) => boolean;
  /** How many of the fields, separated by spaces, have a column. */
  readonly count: (fields: string, weight?: Weight) => number;
  /** Whether title or sheet name says so. */
  readonly says: (role: Role) => boolean;
  /** What stands in the matrix; looked at only where heads and titles leave it open. */
  readonly cells: () => 'amount' | 'mark' | null;
  /** Whether the workbook's serial dates count from 1904. */
  readonly date1904: boolean;
  /** The month that title or sheet name states for the whole table. */
  readonly statedMonth: number | null;
}

export function evidenceOf(region: Region, months: readonly MonthBlockColumn[], date1904: boolean): Evidence {
  const texts = [...region.titles.map(({ text }) => text), region.segment.sheet.name];
  const matrix = new Set(months.map(({ column }) => column));
  const strength = new Map<string, Weight>();
  for (const { column, candidates } of region.segment.heads) {
    if (matrix.has(column)) continue;
    for (const { field, weight } of candidates) {
      if ((strength.get(field) ?? 0) < weight) strength.set(field, weight);
    }
  }
  const has = (field: string, weight: Weight = 1): boolean => (strength.get(field) ?? 0) >= weight;
  return {
    region,
    months,
    texts,
    date1904,
    has,
    count: (fields, weight) => fields.split(' ').filter((field) => has(field, weight)).length,
    says: (role) => saysRole(role, texts),
    cells: () =>
      cellKind(months.filter(({ part }) => part !== 'paidOn').flatMap(({ column }) => valuesUnder(region, column))),
    statedMonth: texts.map(statedMonth).find((month) => month !== null) ?? null,
  };
}

/** Columns that a plan may have as well as a record. */
const PLANNED_TOO = fieldsTelling('sessions', 'heldUnlessPlan').join(' ');

/** Columns that only a session that was held can fill. */
export const HELD = fieldsTelling('sessions', 'held').join(' ');

/**
 * How many columns tell of sessions held. In a table that calls itself a plan, who
 * is to preside and what is to be studied say nothing of one held.
 */
export function heldEvidence({ has, says, count, texts }: Evidence): number {
  const isPlan = says('schedule') && !saysRecord(texts);
  return count(HELD, 2) + (isPlan ? 0 : count(PLANNED_TOO, 2)) + (has('date', 3) ? 1 : 0);
}

/** Enough rows to tell what a column holds; a longer look costs more and says no more. */
const SAMPLE_ROWS = 40;

/** The first values written under a column's head. */
export function valuesUnder({ segment, lastRow, repeated }: Region, column: number): CellValue[] {
  const values: CellValue[] = [];
  for (let row = segment.bottom + 1; row <= lastRow && values.length < SAMPLE_ROWS; row++) {
    const value = cellAt(segment.sheet, row, column);
    if (value !== null && value !== NOT_CALCULATED && !isBlankText(value) && !repeated.has(row)) values.push(value);
  }
  return values;
}

/** Whether the values of a column headed 时间 or the like are months or dates; null where it holds neither. */
export function periodKind(values: readonly CellValue[], date1904: boolean): 'month' | 'date' | null {
  let months = 0;
  let dates = 0;
  for (const value of values) {
    const date = parsePartialDate(value, date1904);
    if (date !== null && date !== 'blank') dates++;
    else if (isMonth(value, date1904)) months++;
  }
  if (months === 0 && dates === 0) return null;
  return months > dates ? 'month' : 'date';
}

function isMonth(value: CellValue, date1904: boolean): boolean {
  const month = parsePartialMonth(value, date1904);
  return month !== null && month !== 'blank';
}

/** 14:00-17:30, 下午两点: hours of the day, and no days. */
export function holdsClockTimes(values: readonly CellValue[]): boolean {
  const clock = /\d:\d\d|\d[点时]|[上下]午|半天|小时|分钟/u;
  return values.length > 0 && values.every((value) => typeof value === 'string' && clock.test(squeezeText(value)));
}

/** Whether a column headed by a word that may mean anybody (党员, 申请人) holds names, and not what kind of members they are. */
export function holdsNames(values: readonly CellValue[]): boolean {
  const isName = (value: CellValue): boolean =>
    typeof value === 'string' &&
    /^\p{Script=Han}{2,4}(?:\(.+\))?$/u.test(squeezeText(value)) &&
    parseCategory(value) === null;
  return values.length > 0 && values.every(isName);
}

const AMOUNT = /^[¥]?-?\d[\d,]*(?:\.\d+)?元?$/u;

/** Whether matrix cells are amounts of money or marks; null where nothing is written. 0 and 1 can be either. */
function cellKind(values: readonly CellValue[]): 'amount' | 'mark' | null {
  let amounts = 0;
  let marks = 0;
  for (const value of values) {
    if (typeof value === 'boolean') marks++;
    else if (typeof value === 'number') amounts += value === 0 || value === 1 ? 0 : 1;
    else if (value !== null && AMOUNT.test(squeezeText(value))) amounts += /^[01]$/.test(value.trim()) ? 0 : 1;
    else if (value !== null && !/^[-—–－/免]+$/u.test(squeezeText(value))) marks++;
  }
  if (amounts === 0 && marks === 0) return values.some((value) => value === 1 || value === '1') ? 'mark' : null;
  return amounts > marks ? 'amount' : 'mark';
}

import { withDigits } from '../../notation/chinese-number';
import { parsePeriodCell } from '../../notation/period';
import type { Table } from '../../reading/tables/table';
import { monthNumber, yearOfMonth, type Month } from '../../records/month';
import { columnValues } from '../own-way/column-values';
import { monthInColumn } from '../own-way/month';
import { writtenText, type Written } from '../../notation/written';

const QUARTER = /^(?:\d{4}(年?度?-?))?(?:(第?)([一二三四1-4])(季度?)|(Q)([1-4]))$/iu;
const HALF = /^(?:\d{4}(年?度?-?))?(?:([上下前后])半年|(H)[12])$/iu;
const RANGE =
  /^(?:(\d{4})(\D{1,2}))?(\d{1,2})(月?份?)(\s*(?:--|——|[-–—~〜至到])\s*)(?:(\d{4})(\D{1,2}))?(\d{1,2})(月?份?)$/u;
const CHINESE = ['', '一', '二', '三', '四'];

/** Whether the column writes periods of several months in one cell. */
export function writesPeriods(table: Table, column: number): boolean {
  return columnValues(table, column).some((value) => typeof value === 'string' && isPeriodText(value.trim()));
}

function isPeriodText(text: string): boolean {
  return QUARTER.test(text) || HALF.test(text) || RANGE.test(text);
}

/**
 * Months, both ends included, as the column writes its periods (2020.1-2020.3,
 * 一季度, 上半年), else in full. `year` is what the row says of its year beside it.
 * Null where no cell could say it so that reading understands it.
 */
export function periodInColumn(
  table: Table,
  column: number,
  { from, to }: { readonly from: Month; readonly to: Month },
  { year, date1904 }: { readonly year: number | null; readonly date1904: boolean },
): Written | null {
  if (from === to) return monthInColumn({ ...table, year }, column, from, date1904);
  const samples = columnValues(table, column).flatMap((value) => (typeof value === 'string' ? [value.trim()] : []));
  const like = samples.flatMap((sample) => periodLike(sample, from, to) ?? []);
  const found = [...like, inFull(from, to)].find((text) => {
    const reading = parsePeriodCell(text, { year, date1904 });
    return reading.state === 'read' && reading.value.from === from && reading.value.to === to;
  });
  return found === undefined ? null : writtenText(found);
}

function inFull(from: Month, to: Month): string {
  const end = yearOfMonth(from) === yearOfMonth(to) ? '' : `${yearOfMonth(to)}年`;
  return `${yearOfMonth(from)}年${monthNumber(from)}月-${end}${monthNumber(to)}月`;
}

/** The months in the form of the sample; null where that form cannot say them. Years are checked by reading it back. */
function periodLike(sample: string, from: Month, to: Month): string | null {
  const [first, last, year] = [monthNumber(from), monthNumber(to), yearOfMonth(from)];
  const count = last - first + 1;
  const quarter = QUARTER.exec(sample);
  if (quarter) {
    if (count !== 3 || first % 3 !== 1) return null;
    const [, unit, before = '', figure = '', word = '', letter] = quarter;
    const number = (first + 2) / 3;
    const shown = withDigits(figure) === figure ? String(number) : (CHINESE[number] ?? '');
    return `${yearLike(sample, year, unit)}${letter === undefined ? `${before}${shown}${word}` : `${letter}${number}`}`;
  }
  const half = HALF.exec(sample);
  if (half) {
    if (count !== 6 || first % 6 !== 1) return null;
    const [, unit, word = '', letter] = half;
    const pair = '上下'.includes(word) ? '上下' : '前后';
    const shown = letter === undefined ? `${pair[first === 1 ? 0 : 1] ?? ''}半年` : `${letter}${first === 1 ? 1 : 2}`;
    return `${yearLike(sample, year, unit)}${shown}`;
  }
  return rangeLike(sample, from, to);
}

function yearLike(sample: string, year: number, unit: string | undefined): string {
  return /^\d{4}/u.test(sample) ? `${year}${unit ?? ''}` : '';
}

function rangeLike(sample: string, from: Month, to: Month): string | null {
  const range = RANGE.exec(sample);
  if (!range) return null;
  const [
    ,
    startYear,
    afterStart = '',
    start = '',
    unit = '',
    dash = '',
    endYear,
    afterEnd = '',
    end = '',
    lastUnit = '',
  ] = range;
  const pads = start.startsWith('0') || end.startsWith('0');
  const number = (month: Month): string => String(monthNumber(month)).padStart(pads ? 2 : 1, '0');
  const first = startYear === undefined ? '' : `${yearOfMonth(from)}${afterStart}`;
  const needsYear = endYear !== undefined || (startYear !== undefined && yearOfMonth(from) !== yearOfMonth(to));
  const second = needsYear ? `${yearOfMonth(to)}${endYear === undefined ? afterStart : afterEnd}` : '';
  return `${first}${number(from)}${unit}${dash}${second}${number(to)}${lastUnit}`;
}

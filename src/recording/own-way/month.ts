import { parseMonthCell } from '../../notation/month';
import { dateOfSerial, serialOfDate } from '../../notation/serial-date';
import type { Table } from '../../reading/tables/table';
import { firstDay, monthNumber, yearOfMonth, type Month } from '../../records/month';
import { writtenText, type Written } from '../../notation/written';
import { chineseNumber } from './chinese-number';
import { columnValues } from './column-values';

const WITH_YEAR = /^(\d{4})(\D{1,3})(\d{1,2})(月?份?)$/u;
const SIX_DIGITS = /^(?:19|20)\d{4}$/u;
const BARE = /^(\d{1,2})(月?份?)$/u;
const IN_WORDS = /^((?:19|20)\d{2}年)?([一二三四五六七八九十元]{1,3})(月份?)$/u;

/**
 * A month as the column writes its months (6, 6月, 2020年6月, 202006, 六月, a real
 * date); in full where it has none yet, or where its form would be read as another
 * month.
 */
export function monthInColumn(table: Table, column: number, month: Month, date1904: boolean): Written {
  const values = columnValues(table, column);
  const year = table.columns.has('year') ? yearOfMonth(month) : table.year;
  for (const sample of values) {
    const like =
      typeof sample === 'boolean' ? null : monthLike(sample, month, { date1904, isPadded: isPadded(values) });
    const reading = like && parseMonthCell(like.value, { year, date1904 });
    if (like && reading?.state === 'read' && reading.value === month) return like;
  }
  const bare = `${monthNumber(month)}月`;
  return writtenText(table.columns.has('year') ? bare : `${yearOfMonth(month)}年${bare}`);
}

interface Form {
  readonly date1904: boolean;
  readonly isPadded: boolean;
}

function monthLike(value: string | number, month: Month, { date1904, isPadded: padded }: Form): Written | null {
  const [year, number] = [yearOfMonth(month), monthNumber(month)];
  if (typeof value === 'number') {
    if (dateOfSerial(value, date1904) !== null) {
      return { value: serialOfDate(firstDay(month), date1904), text: month, format: 'date' };
    }
    if (SIX_DIGITS.test(String(value))) return figure(year * 100 + number);
    if (Number.isInteger(value)) return value >= 1 && value <= 12 ? figure(number) : null;
    // As a number 2020.10 is 2020.1, and a second 2020.1 is doubtful.
    return number === 1 || number === 10 ? writtenText(`${year}年${number}月`) : figure(Number(`${year}.${number}`));
  }
  const sample = value.trim();
  const digits = (usual: boolean): string => (padded || usual ? String(number).padStart(2, '0') : String(number));
  if (SIX_DIGITS.test(sample)) return writtenText(`${year}${digits(true)}`);
  const dated = WITH_YEAR.exec(sample);
  if (dated) {
    const [, , separator = '', , unit = ''] = dated;
    return writtenText(`${year}${separator}${digits(separator === '-')}${unit}`);
  }
  const bare = BARE.exec(sample);
  if (bare) return writtenText(`${digits(false)}${bare[2] ?? ''}`);
  const worded = IN_WORDS.exec(sample);
  if (!worded) return null;
  return writtenText(`${worded[1] === undefined ? '' : `${year}年`}${chineseNumber(number)}${worded[3] ?? ''}`);
}

/** Whether months below ten are written with a zero: the latest of them tells. */
function isPadded(values: readonly (string | number | boolean)[]): boolean {
  const figures = values.flatMap(
    (value) => /^(?:\d{4}\D{1,3})?(\d{1,2})月?份?$/u.exec(String(value).trim())?.[1] ?? [],
  );
  return figures.find((each) => Number(each) < 10)?.startsWith('0') ?? false;
}

function figure(value: number): Written {
  return { value, text: String(value) };
}

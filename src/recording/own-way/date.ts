import { parseDateCell } from '../../notation/date';
import { dateOfSerial, serialOfDate } from '../../notation/serial-date';
import type { Table } from '../../reading/tables/table';
import { dayOfMonth, dayOfWeek, yearOf, type IsoDate } from '../../records/iso-date';
import { monthNumber, monthOf } from '../../records/month';
import type { CellValue } from '../../workbook/snapshot';
import type { Written } from '../../notation/written';
import { columnValues } from './column-values';

const WHOLE = /^(\d{4})(\D{1,3})(\d{1,2})(\D{1,3})(\d{1,2})([日号]?)(.*)$/su;
const MONTH_AND_DAY = /^(\d{1,2})(\D)(\d{1,2})([日号]?)(.*)$/su;
const EIGHT_DIGITS = /^\d{8}$/u;
const WEEKDAY = /(星期|周)[一二三四五六日天]/u;
const WEEKDAYS = '日一二三四五六';

/**
 * A date as the column writes its dates: a real date where the latest ones are, else
 * a text or figure of the same form (2020.6.20, 6月20日（星期六）, 20200620). A column
 * without dates gets a real date, and so does one whose form would be read as
 * another day, or as none.
 */
export function dateInColumn(table: Table, column: number, date: IsoDate, date1904: boolean): Written {
  const real: Written = { value: serialOfDate(date, date1904), text: date, format: 'date' };
  const values = columnValues(table, column);
  const isRight = (value: CellValue): boolean => {
    const year = table.columns.has('year') ? yearOf(date) : table.year;
    const reading = parseDateCell(value, { year, month: null, date1904 });
    return reading.state === 'read' && reading.value === date;
  };
  for (const sample of values) {
    if (typeof sample === 'number' && dateOfSerial(sample, date1904) !== null) return real;
    const like = typeof sample === 'boolean' ? null : dateLike(sample, date, values);
    if (like !== null && isRight(like)) return { value: like, text: String(like) };
  }
  return real;
}

function dateLike(sample: string | number, date: IsoDate, all: readonly CellValue[]): string | number | null {
  const digits = date.replaceAll('-', '');
  if (typeof sample === 'number') {
    // Figures such as 6.2 would lose the last digit of 6.20.
    return EIGHT_DIGITS.test(String(sample)) ? Number(digits) : `${monthNumber(monthOf(date))}月${dayOfMonth(date)}日`;
  }
  const text = sample.trim();
  if (EIGHT_DIGITS.test(text)) return digits;
  const whole = WHOLE.exec(text);
  if (whole) {
    const [, , first = '', , second = '', , unit = '', tail = ''] = whole;
    const pads = padding(WHOLE, all, first === '-');
    return `${yearOf(date)}${first}${pads(monthNumber(monthOf(date)))}${second}${pads(dayOfMonth(date))}${unit}${tailLike(tail, date)}`;
  }
  const short = MONTH_AND_DAY.exec(text);
  if (!short) return null;
  const [, , separator = '', , unit = '', tail = ''] = short;
  const pads = padding(MONTH_AND_DAY, all, false);
  return `${pads(monthNumber(monthOf(date)))}${separator}${pads(dayOfMonth(date))}${unit}${tailLike(tail, date)}`;
}

/** Figures below ten get a zero where the latest of that form does; where the form shows none below ten, as is usual. */
function padding(form: RegExp, all: readonly CellValue[], usual: boolean): (figure: number) => string {
  const figures = all.flatMap((value) => {
    const parts = typeof value === 'string' ? form.exec(value.trim()) : null;
    return parts ? parts.slice(1, -2).filter((part) => /^\d{1,2}$/u.test(part)) : [];
  });
  const telling = figures.find((figure) => Number(figure) < 10);
  const padded = telling === undefined ? usual : telling.length === 2;
  return (figure) => (padded ? String(figure).padStart(2, '0') : String(figure));
}

/** The weekday of the date in the sample's words; a time of day is not carried over. */
function tailLike(tail: string, date: IsoDate): string {
  const weekday = WEEKDAYS[dayOfWeek(date)] ?? '';
  if (!WEEKDAY.test(tail) || /\d/u.test(tail)) return '';
  return tail.replace(WEEKDAY, (_, word: string) => `${word}${weekday}`);
}

import { dateOfSerial, serialOfDate } from '../../notation/serial-date';
import { monthHead } from '../../reading/tables/month-head';
import type { MonthColumn } from '../../reading/tables/table';
import { dayOfMonth, type IsoDate } from '../../records/iso-date';
import { firstDay, monthNumber, yearOfMonth, type Month } from '../../records/month';
import type { CellValue } from '../../workbook/snapshot';
import { writtenText, type Written } from '../written';
import { chineseNumber } from './chinese-number';

/** What the head of a matrix column is to say. */
export interface HeadToWrite {
  readonly month: Month;
  /** For heads that are dates; null where none is known. */
  readonly date: IsoDate | null;
}

const SIX_DIGITS = /^(?:19|20)\d{4}$/u;
const FIGURES = /(?:19|20)\d{2}|\d{1,2}|[一二三四五六七八九十元]{1,3}(?=月)/gu;

/**
 * The head of another month in the form of the one beside it (5月, 2020年五月, 5.20, a
 * real date). Null where the form names a day and the date is not known, or where
 * it holds more than a month or date (第3次, 5月20日), so that nobody can tell how it
 * would go on.
 */
export function monthHeadLike(
  sample: CellValue,
  head: Pick<MonthColumn, 'year' | 'monthNumber' | 'day'>,
  { month, date }: HeadToWrite,
  date1904: boolean,
): Written | null {
  if (head.day !== null && date === null) return null;
  if (typeof sample === 'number' && dateOfSerial(sample, date1904) !== null && !SIX_DIGITS.test(String(sample))) {
    const day = head.day === null ? firstDay(month) : date;
    return day && { value: serialOfDate(day, date1904), text: head.day === null ? month : day, format: 'date' };
  }
  if (typeof sample === 'number' && Number.isInteger(sample) && sample === head.monthNumber) {
    return { value: monthNumber(month), text: String(monthNumber(month)) };
  }
  if (sample === null || typeof sample === 'boolean') return null;
  const day = head.day === null || date === null ? null : dayOfMonth(date);
  const text = headText(String(sample), head, { month, day });
  const reading = text === null ? null : monthHead(text, date1904);
  const isRight =
    reading?.monthNumber === monthNumber(month) &&
    reading.day === day &&
    (reading.year === null || reading.year === yearOfMonth(month));
  return isRight && text !== null ? writtenText(text) : null;
}

function headText(
  sample: string,
  head: Pick<MonthColumn, 'monthNumber' | 'day'>,
  { month, day }: { readonly month: Month; readonly day: number | null },
): string | null {
  const number = monthNumber(month);
  if (SIX_DIGITS.test(sample.trim())) return `${yearOfMonth(month)}${String(number).padStart(2, '0')}`;
  let [hasMonth, hasDay, isClear] = [false, day === null, true];
  const text = sample.replace(FIGURES, (figures) => {
    if (/^\d{4}$/u.test(figures)) return String(yearOfMonth(month));
    if (!hasMonth && isMonth(figures, head.monthNumber)) {
      hasMonth = true;
      return /\d/u.test(figures) ? padded(number, figures) : chineseNumber(number);
    }
    if (hasMonth && !hasDay && Number(figures) === head.day) {
      hasDay = true;
      return padded(day ?? 0, figures);
    }
    isClear = false;
    return figures;
  });
  return hasMonth && hasDay && isClear ? text : null;
}

function isMonth(figures: string, number: number): boolean {
  return Number(figures) === number || figures === chineseNumber(number) || (figures === '元' && number === 1);
}

function padded(number: number, sample: string): string {
  return String(number).padStart(sample.startsWith('0') ? 2 : 1, '0');
}

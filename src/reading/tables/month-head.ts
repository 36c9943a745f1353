import { withDigits } from '../../notation/chinese-number';
import { readMonthAndDayNumber } from '../../notation/month-and-day-number';
import { squeezeText } from '../../notation/normalise';
import { dateOfSerial } from '../../notation/serial-date';
import type { CellValue } from '../../workbook/snapshot';
import { partOfText } from './month-part';
import type { MonthPart } from './table';

/** What the head of a matrix column says: a month or a date, and perhaps what stands under it. */
export interface MonthHead {
  readonly year: number | null;
  readonly monthNumber: number;
  readonly day: number | null;
  /** "1月应交": the part that the head itself names; null where it names none. */
  readonly part: MonthPart | null;
  /** Written as a real date, which may stand for its month. */
  readonly serial: boolean;
}

const WORDED = /^(?:((?:19|20)\d{2})年度?)?(\d{1,2}|元)月(?:份)?(?:(\d{1,2})[日号]?(?!\d))?(.*)$/u;
const FULL_DATE = /^((?:19|20)\d{2})([./-])(\d{1,2})\2(\d{1,2})([^\d月].*)?$/u;
const YEAR_MONTH = /^((?:19|20)\d{2})[./-](\d{1,2})(\D.*)?$/u;
const RUN_TOGETHER = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/u;
/** 1-4月 is a span of months, not the fourth of January. */
const MONTH_DAY = /^(\d{1,2})[./-](\d{1,2})(?:[^\d月].*)?$/u;

/** 第一次(1月20日): a day named within other words. */
const EMBEDDED = /(?:((?:19|20)\d{2})年)?(?<!\d)(\d{1,2})月(\d{1,2})[日号]/gu;
const DAY_BEHIND = /^\((\d{1,2})[日号]\)/u;

/** "1月-3月", "1月至6月": a span is no month. */
const SPAN = /^[-–—~～至到、,及和]|以?[前后]$/u;

/** Longer texts are sentences. */
const LONGEST = 40;
const LONGEST_REST = 24;

/** Reads one head; null for one that names no single month or date. A bare number 1 to 12 is judged in its run, not here. */
export function monthHead(value: CellValue, date1904: boolean): MonthHead | null {
  if (typeof value === 'string') return monthHeadOfText(value);
  if (typeof value !== 'number') return null;
  const date = Number.isInteger(value) && value > 30_000 ? dateOfSerial(value, date1904) : null;
  if (date) return whole(date.slice(0, 4), date.slice(5, 7), date.slice(8), '', true);
  if (value > 1900) return monthHeadOfText(String(value));
  const written = readMonthAndDayNumber(value);
  return written && { year: null, monthNumber: written.month, day: written.day, part: null, serial: false };
}

function monthHeadOfText(text: string): MonthHead | null {
  if (text.length > LONGEST || !/[\d一二三四五六七八九十元]/u.test(text)) return null;
  const plain = withDigits(squeezeText(text).replace(/^\*+/u, ''));
  const worded = WORDED.exec(plain);
  if (worded) {
    const day = worded[3] ?? DAY_BEHIND.exec(worded[4] ?? '')?.[1];
    return whole(worded[1], worded[2] === '元' ? '1' : worded[2], day, worded[4]);
  }
  const date = FULL_DATE.exec(plain);
  if (date) return whole(date[1], date[3], date[4], date[5]);
  const month = YEAR_MONTH.exec(plain);
  if (month) return whole(month[1], month[2], undefined, month[3]);
  const together = RUN_TOGETHER.exec(plain);
  if (together) return whole(together[1], together[2], together[3], '');
  const day = MONTH_DAY.exec(plain);
  return day ? whole(undefined, day[1], day[2], day[3]) : embeddedDay(plain);
}

function embeddedDay(plain: string): MonthHead | null {
  const [found, ...more] = plain.matchAll(EMBEDDED);
  return found && more.length === 0 ? whole(found[1], found[2], found[3]) : null;
}

function whole(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest = '',
  serial = false,
): MonthHead | null {
  const monthNumber = Number(month);
  const dayNumber = day === undefined ? null : Number(day);
  if (SPAN.test(rest) || rest.length > LONGEST_REST) return null;
  if (!(monthNumber >= 1 && monthNumber <= 12)) return null;
  if (dayNumber !== null && !(dayNumber >= 1 && dayNumber <= 31)) return null;
  return {
    year: year === undefined ? null : Number(year),
    monthNumber,
    day: dayNumber,
    part: partOfText(rest),
    serial,
  };
}

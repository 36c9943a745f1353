import { addDays, dayOfWeek, daysBetween, isoDate, type IsoDate } from '../../records/iso-date';

/** Days that a part of a sentence names one after another: 10月1日（周四）至7日（周三）, or a single day. */
export interface NamedDays {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Where the words stand in the part. */
  readonly from: number;
  readonly to: number;
}

/** What a written date says that the calendar does not. */
export interface DayProblem {
  readonly kind: 'no-such-day' | 'weekday';
  /** As it is written. */
  readonly text: string;
  readonly date: IsoDate | null;
}

/** What a date takes over from those before it: 9月19日、25日 are of one month, and so are 12月29日 and 2019's New Year. */
export interface DateContext {
  year: number;
  month: number | null;
  /** True for the New Year's break: its days in December are those of the year before. */
  turnOfYear: boolean;
}

const BRACKET = '(?:\\(([^()]*)\\))?';
const DAY = `(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})[日号]${BRACKET}`;
const DAYS = new RegExp(`${DAY}(?:(?:至|到|-+|—+|–+|~+|―+)${DAY})?`, 'gu');
const WEEKDAY = /(?:星期|周|礼拜)([一二三四五六日天])/u;
const WEEKDAYS = '日一二三四五六';

/** More days than any break has: a range that runs the wrong way. */
const LONGEST_BREAK = 31;

/** The days that a part of a sentence names, in order, and what is wrong with them. `context` moves on with each. */
export function namedDays(part: string, context: DateContext): { days: NamedDays[]; problems: DayProblem[] } {
  const days: NamedDays[] = [];
  const problems: DayProblem[] = [];
  for (const match of part.matchAll(DAYS)) {
    const place = { from: match.index, to: match.index + match[0].length };
    const start = written(match, 1);
    const end = match[7] === undefined ? null : written(match, 5);
    if (start.month === null && context.month === null) continue;
    turnYear(start, end, context);
    const first = dayOf(start, context, problems);
    const last = end === null ? first : dayOf(end, context, problems);
    if (first === null || last === null) continue;
    const length = daysBetween(first, last);
    if (length < 0 || length >= LONGEST_BREAK) problems.push({ kind: 'no-such-day', text: match[0], date: null });
    else days.push({ first, last, ...place });
  }
  return { days, problems };
}

/** Every day from the first to the last. */
export function eachDay({ first, last }: Pick<NamedDays, 'first' | 'last'>): IsoDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, offset) => addDays(first, offset));
}

interface WrittenDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  readonly bracket: string;
  readonly text: string;
}

function written(match: RegExpMatchArray, group: number): WrittenDay {
  const [year, month, day = '', bracket = ''] = [0, 1, 2, 3].map((offset) => match[group + offset]);
  return {
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: Number(day),
    bracket,
    text: `${year === undefined ? '' : `${year}年`}${month === undefined ? '' : `${month}月`}${day}日${bracket === '' ? '' : `(${bracket})`}`,
  };
}

/** A break that runs from December into January begins in the year before. */
function turnYear(start: WrittenDay, end: WrittenDay | null, context: DateContext): void {
  const months = [start.month, end?.month ?? null];
  if (months.includes(1)) context.turnOfYear = true;
  else if (months.some((month) => month !== null && month !== 12)) context.turnOfYear = false;
}

function dayOf(day: WrittenDay, context: DateContext, problems: DayProblem[]): IsoDate | null {
  if (day.month !== null) context.month = day.month;
  const month = context.month ?? 0;
  const year = day.year ?? (month === 12 && context.turnOfYear ? context.year - 1 : context.year);
  const date = isoDate(year, month, day.day);
  if (date === null) problems.push({ kind: 'no-such-day', text: day.text, date });
  else if (!isWeekday(date, day.bracket)) problems.push({ kind: 'weekday', text: day.text, date });
  return date;
}

function isWeekday(date: IsoDate, bracket: string): boolean {
  const stated = WEEKDAY.exec(bracket)?.[1];
  return stated === undefined || WEEKDAYS[dayOfWeek(date)] === stated.replace('天', '日');
}

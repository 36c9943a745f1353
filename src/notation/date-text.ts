import { dayOfWeek, isoDate, type IsoDate } from '../records/iso-date';
import { withDigits } from './chinese-number';
import { figuresOf, isPadded, plainText, readyForms, rewritten, type Figures, type ReadyForm } from './form';
import { normaliseText } from './normalise';
import { isPlausibleYear } from './serial-date';

/** A day as far as its text states it: 20日 has neither year nor month, 7月20日 no year. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
}

const WEEKDAY = /\(?(星期|周|礼拜)[一二三四五六日天1-7]\)?/gu;

/** A part of the day or a time, or a span of times, behind the date; a T only before digits, as in ISO. */
const PART_OF_DAY = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|全天|[ap]m)';
const CLOCK =
  '\\d{1,2}\\s*[:时点](?:\\s*\\d{1,2}\\s*分?|半)?(?::\\d{1,2}(?:\\.\\d+)?)?\\s*(?:[ap]m|Z|[+-]\\d{2}:?\\d{2})?';
const TIME = new RegExp(
  `[T\\s,(]*${PART_OF_DAY}?\\s*(?:${CLOCK})?(?:\\s*[-–—~至到]+\\s*${PART_OF_DAY}?\\s*${CLOCK})?\\s*\\)?$`,
  'iu',
);

/** A time that only a space parts from the day's figures. */
const TIME_BEHIND = /\s+\d{1,2}\s*[:：时点].*$/su;

const LEADING = /^(已?[于在]|定[于在])\s*/u;

/** Behind a date that heads a column nothing may go on as if it were a span: 1-4月, 1月3月. */
const NO_SPAN = '(?![\\d月])';

/**
 * Every way in which a day is written, the first that fits counts. A form added here
 * is read and written in columns of dates and over the columns of a matrix. The
 * separator of bare figures must be the same on both sides: 2020.1-3 is a period, not
 * a day.
 */
export const DATE_FORMS: readonly ReadyForm[] = readyForms([
  {
    example: '2026.6.20',
    pattern: '(?<year>\\d{4})\\s*(?<between>[./。、·–—-])\\s*(?<month>\\d{1,2})\\s*\\k<between>\\s*(?<day>\\d{1,2})日?',
    behind: NO_SPAN,
  },
  {
    example: '2026年6月20日',
    pattern: '(?<year>\\d{4})\\s*年度?\\s*(?<month>\\d{1,2}|元)\\s*(?:月份?|[./-])\\s*(?<day>\\d{1,2})\\s*[日号]?',
    behind: NO_SPAN,
  },
  { example: '20260620', pattern: '(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})', behind: '$' },
  {
    example: '6月20日',
    pattern: '(?<month>\\d{1,2}|元(?=月))\\s*(?:月份?|[./–—-])\\s*(?<day>\\d{1,2})\\s*[日号]?',
    behind: NO_SPAN,
  },
  {
    example: '6月(20日)',
    pattern:
      '(?:(?<year>\\d{4})\\s*年度?)?\\s*(?<month>\\d{1,2}|元)\\s*月份?\\s*\\(\\s*(?<day>\\d{1,2})\\s*[日号]\\s*\\)',
    behind: '',
  },
  // Over a column a day without its month says too little.
  { example: '20日', pattern: '(?<day>\\d{1,2})\\s*[日号]' },
]);

/** Longer texts are sentences, not dates. */
const LONGEST = 60;

/** A leap year, so that 29 February without a year is a day. */
const ANY_YEAR = 2000;

/** Reads a date text in any of the written forms; null for anything else and for days that do not exist. */
export function dateOfText(text: string): PartialDate | null {
  if (text.length > LONGEST) return null;
  // What is a date as it stands is not searched for a time: its last figure may look like one.
  const plain = withDigits(normaliseText(text));
  if (!/\d/u.test(plain)) return null;
  const match = matching(plain) ?? matching(dateCore(text));
  return match && existing(figuresOf(match));
}

function matching(text: string): RegExpExecArray | null {
  for (const { whole } of DATE_FORMS) {
    const match = whole.exec(text);
    if (match) return match;
  }
  return null;
}

/** The text without weekday, time and leading words, numerals as digits. */
function dateCore(text: string): string {
  const plain = withDigits(normaliseText(text).replace(WEEKDAY, ' ').trim().replace(LEADING, ''));
  return plain.replace(TIME, '').replace(/^[\s,]+|[\s,]+$/gu, '');
}

function existing({ year, month, day }: Figures): PartialDate | null {
  if (year !== undefined && !isPlausibleYear(year)) return null;
  return isoDate(year ?? ANY_YEAR, month ?? 1, day ?? 0)
    ? { year: year ?? null, month: month ?? null, day: day ?? 0 }
    : null;
}

/**
 * A day in the form of a text, with its weekday where the text has one; a time of day
 * is not carried over. The texts beside it tell of zeros where it does not itself.
 * Null where the text names no day, or has words before it.
 */
export function dateTextLike(sample: string, date: IsoDate, beside: readonly string[] = []): string | null {
  const [year, month, day] = date.split('-').map(Number);
  const figures = { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
  const core = sample.replace(TIME_BEHIND, '');
  for (const form of DATE_FORMS) {
    const pattern = form.head ?? form.whole;
    if (!pattern.test(plainText(core))) continue;
    return rewritten(core, pattern, figures, isPadded(form, [sample, ...beside]), (rest) => tailLike(rest, date));
  }
  return null;
}

function tailLike(tail: string, date: IsoDate): string {
  const like = weekdayLike(tail, date);
  return /\d/u.test(tail) || !/(星期|周|礼拜)[一二三四五六日天]/u.test(tail) ? '' : like;
}

/** A text with the weekday of another day in the place of its own: （星期三） becomes （星期六）. */
export function weekdayLike(text: string, date: IsoDate): string {
  const weekday = '日一二三四五六'[dayOfWeek(date)] ?? '';
  return text.replace(/(星期|周|礼拜)[一二三四五六日天]/gu, (_, word: string) => `${word}${weekday}`);
}

import { isoDate } from '../records/iso-date';
import { withDigits } from './chinese-number';
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

const LEADING = /^(已?[于在]|定[于在])\s*/u;

/** The separator must be the same on both sides: 2020.1-3 is a period, not a day. */
const WHOLE = /^(\d{4})\s*([./。、·–—-])\s*(\d{1,2})\s*\2\s*(\d{1,2})日?$/u;
const WHOLE_IN_WORDS = /^(\d{4})\s*年度?\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?$/u;
const WHOLE_IN_DIGITS = /^(\d{4})(\d{2})(\d{2})$/u;
const MONTH_AND_DAY = /^(\d{1,2})\s*(?:月|[./–—-])\s*(\d{1,2})\s*[日号]?$/u;
const DAY = /^(\d{1,2})\s*[日号]$/u;

/** Longer texts are sentences, not dates. */
const LONGEST = 60;

/** A leap year, so that 29 February without a year is a day. */
const ANY_YEAR = 2000;

/** Reads a date text in any of the written forms; null for anything else and for days that do not exist. */
export function dateOfText(text: string): PartialDate | null {
  if (text.length > LONGEST) return null;
  const bare = WHOLE.exec(text);
  if (bare) return existing(bare[1], bare[3], bare[4]);
  const core = dateCore(text);
  const whole = WHOLE.exec(core);
  if (whole) return existing(whole[1], whole[3], whole[4]);
  const parts = WHOLE_IN_WORDS.exec(core) ?? WHOLE_IN_DIGITS.exec(core);
  if (parts) return existing(parts[1], parts[2], parts[3]);
  const monthAndDay = MONTH_AND_DAY.exec(core);
  if (monthAndDay) return existing(undefined, monthAndDay[1], monthAndDay[2]);
  const day = DAY.exec(core);
  return day ? existing(undefined, undefined, day[1]) : null;
}

/** The text without weekday, time and leading words, numerals as digits. */
function dateCore(text: string): string {
  const plain = withDigits(normaliseText(text).replace(WEEKDAY, ' ').trim().replace(LEADING, ''));
  return plain.replace(TIME, '').replace(/^[\s,]+|[\s,]+$/gu, '');
}

function existing(
  yearDigits: string | undefined,
  monthDigits: string | undefined,
  dayDigits: string | undefined,
): PartialDate | null {
  const year = yearDigits === undefined ? null : Number(yearDigits);
  const month = monthDigits === undefined ? null : Number(monthDigits);
  const day = Number(dayDigits);
  if (year !== null && !isPlausibleYear(year)) return null;
  return isoDate(year ?? ANY_YEAR, month ?? 1, day) ? { year, month, day } : null;
}

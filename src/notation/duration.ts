import type { Duration } from '../records/theme-day-row';
import type { CellValue } from '../workbook/snapshot';
import { withDigits } from './chinese-number';
import type { CellReading } from './cell-reading';
import { normaliseText, squeezeText } from './normalise';
import { isNothing, readingOf, shownText, type Parsed } from './read-cell';
import { minutesOfSpan } from './time-span';

/** What the settings and the column's header say about durations. */
export interface DurationContext {
  /** 半天时长(小时): what half a day is at least. */
  readonly halfDayHours: number;
  /** The unit in the header, 时长（分钟）, for bare numbers; null where it states none. */
  readonly unit: DurationUnit | null;
}

export type DurationUnit = 'minutes' | 'hours' | 'days';

const MINUTES: Readonly<Record<DurationUnit, number>> = { minutes: 1, hours: 60, days: 480 };

/** Bare numbers up to this are hours, larger ones minutes. */
const MOST_HOURS = 12;

/** Below half an hour a bare number is an Excel time: 3:00 typed in a cell is 0.125 of a day. */
const LEAST_HOURS = 0.5;
const MINUTES_A_DAY = 1440;

/** Thirty working days; more is a mistyped number. */
const LONGEST = 30 * MINUTES.days;

const HALF_DAY_WORDS = /^(?:1个?)?(?:半天|半日|上午|下午)$/u;
const DAYS = /^(?:(\d+(?:\.\d+)?)|整|全)(?:个)?(?:整)?[天日](半)?(?:\d+[夜晚])?$/u;
const HALF_HOUR = /^半个?(?:小时|钟头)$/u;
const HOURS = /^(\d+(?:\.\d+)?)个?(半)?(?:小时|钟头|时|hours?|hrs?|h)(半)?(?:零?(\d{1,2})(?:分钟?|min|m)?)?$/iu;
const MINUTES_ONLY = /^(\d+(?:\.\d+)?)(?:分钟|分|minutes?|mins?|m)$/iu;
const CLOCK = /^(\d{1,3}):(\d{2})(?::\d{2})?$/;

/**
 * How long a session lasted, in minutes: 3小时, 180分钟, 2小时30分, 14:00-17:30, 半天 (at
 * least the half day of the settings), 一天 (eight hours), 2天1夜 (two days). A bare
 * number up to 12 is hours, else minutes, unless the header states the unit.
 */
export function parseDurationCell(value: CellValue, context: DurationContext): CellReading<Duration> {
  const minutes = minutesOf(value, context);
  return readingOf(value, 'duration', typeof minutes === 'number' ? { minutes, text: shownText(value) } : minutes);
}

/** The unit that a header states, 时长（分钟）; null where it states none. */
export function durationUnitOf(header: string): DurationUnit | null {
  const text = squeezeText(header);
  if (/分钟?|min/iu.test(text)) return 'minutes';
  if (/小时|hour/iu.test(text)) return 'hours';
  return /[天日]\)?$/u.test(text) ? 'days' : null;
}

function minutesOf(value: CellValue, context: DurationContext): Parsed<number> {
  if (typeof value === 'number') return ofNumber(value, context);
  if (typeof value !== 'string') return null;
  const text = normaliseText(value);
  if (isNothing(text)) return 'blank';
  if (/^\d+(\.\d+)?$/.test(text)) return ofNumber(Number(text), context);
  const minutes = ofText(text, context.halfDayHours);
  return minutes === null ? null : plausible(minutes);
}

function ofNumber(value: number, { unit, halfDayHours }: DurationContext): number | null {
  if (unit === 'days') return plausible(ofDays(value, halfDayHours));
  if (unit !== null) return plausible(value * MINUTES[unit]);
  if (value > 0 && value < LEAST_HOURS) return Math.round(value * MINUTES_A_DAY);
  return plausible(value <= MOST_HOURS ? value * MINUTES.hours : value);
}

/** Half a day and more is never less than what the settings call half a day. */
function ofDays(days: number, halfDayHours: number): number {
  const minutes = days * MINUTES.days;
  return days >= 0.5 ? Math.max(minutes, halfDayHours * MINUTES.hours) : minutes;
}

function plausible(minutes: number): number | null {
  return minutes >= 0 && minutes <= LONGEST ? Math.round(minutes) : null;
}

function ofText(text: string, halfDayHours: number): number | null {
  if (text.length > 40) return null;
  const span = minutesOfSpan(text);
  if (span !== null) return span;
  const plain = withDigits(
    squeezeText(text)
      .replace(/^(?:约|大约)/u, '')
      .replaceAll('两', '二'),
  );
  if (HALF_DAY_WORDS.test(plain)) return ofDays(0.5, halfDayHours);
  if (HALF_HOUR.test(plain)) return 30;
  const days = DAYS.exec(plain);
  if (days) return ofDays(Number(days[1] ?? 1) + (days[2] ? 0.5 : 0), halfDayHours);
  const hours = HOURS.exec(plain);
  if (hours) return (Number(hours[1]) + ((hours[2] ?? hours[3]) ? 0.5 : 0)) * MINUTES.hours + Number(hours[4] ?? 0);
  const minutes = MINUTES_ONLY.exec(plain);
  if (minutes) return Number(minutes[1]);
  const clock = CLOCK.exec(plain);
  return clock ? Number(clock[1]) * MINUTES.hours + Number(clock[2]) : null;
}

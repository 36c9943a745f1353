import type { CellValue } from '../workbook/snapshot';
import { withDigits } from './chinese-number';
import type { CellReading } from './cell-reading';
import { normaliseText } from './normalise';
import { isNothing, readingOf, type Parsed } from './read-cell';

const MINUTES_A_DAY = 1440;

/** A time at the end of a text, so that a date before it does not matter. */
const TIME =
  /^(?:.*?[\sT日])??(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|am|pm)? ?(\d{1,2}) ?[:时点] ?(?:(\d{1,2})分?|(半))?(?::\d{2}(?:\.\d+)?)? ?(am|pm)?Z?$/iu;

/**
 * Minutes since midnight of a cell of start or end times: an Excel time (a fraction
 * of a day, with or without its date), a whole number of hours, or a text such as
 * 14:30, 下午2:30, 14时30分.
 */
export function parseTimeOfDay(value: CellValue): CellReading<number> {
  return readingOf(value, 'duration', minutesOf(value));
}

function minutesOf(value: CellValue): Parsed<number> {
  if (typeof value === 'string') {
    const text = normaliseText(value);
    return isNothing(text) ? 'blank' : minutesOfTime(text);
  }
  if (typeof value !== 'number' || value < 0) return null;
  if (Number.isInteger(value)) return value <= 24 ? value * 60 : null;
  // A fraction above a plain hour but below any date would be 14.30 typed with a point: nobody can tell from 14.5.
  return value < 1 || value > 1000 ? Math.round((value % 1) * MINUTES_A_DAY) : null;
}

/** Minutes since midnight of a time text; null for anything else. The text must be normalised. */
export function minutesOfTime(text: string): number | null {
  const parts = text.length > 40 ? null : TIME.exec(withDigits(text));
  if (!parts) return null;
  const hours = Number(parts[2]);
  const minutes = parts[4] ? 30 : Number(parts[3] ?? 0);
  const afternoon = /下午|晚|中午|pm/iu.test(`${parts[1] ?? ''}${parts[5] ?? ''}`) && hours < 12;
  const total = (afternoon ? hours + 12 : hours) * 60 + minutes;
  return minutes < 60 && total <= MINUTES_A_DAY ? total : null;
}

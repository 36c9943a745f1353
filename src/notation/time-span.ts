import { minutesOfTime } from './time-of-day';

const UP_TO = /\s*(?:--|——|[-–—−~〜至到])\s*/u;

const TWELVE_HOURS = 720;

/**
 * How many minutes 14:00-17:30 lasts; null for any other text, which must be
 * normalised. An afternoon stated at the start holds for the end: 下午2:30-5:30.
 */
export function minutesOfSpan(text: string): number | null {
  const [first, second, ...more] = text.split(UP_TO);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const start = minutesOfTime(first);
  const end = minutesOfTime(second);
  if (start === null || end === null) return null;
  if (end > start) return end - start;
  const later = end + TWELVE_HOURS;
  return first.includes('下午') && end < TWELVE_HOURS && later > start ? later - start : null;
}

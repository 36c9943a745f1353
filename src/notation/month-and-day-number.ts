import { isoDate } from '../records/iso-date';

/** What a number such as 1.15 says as month and day. */
export interface MonthAndDay {
  readonly month: number;
  /** Null where the number does not tell: 1.20 typed as a number is 1.2, which could be the 2nd. */
  readonly day: number | null;
}

/** A leap year, so that 2.29 is a day. */
const ANY_YEAR = 2000;

/**
 * Reads a number with a point as month and day, as in a column head 1.15 that Excel
 * took for a number; null where it is none. Only for places that hold dates: an
 * amount of 1.15 looks the same.
 */
export function readMonthAndDayNumber(value: number): MonthAndDay | null {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(String(value));
  if (!parts) return null;
  const month = Number(parts[1]);
  const digits = parts[2] ?? '';
  const days = (digits.length === 2 ? [digits] : [digits, `${digits}0`])
    .map(Number)
    .filter((day) => isoDate(ANY_YEAR, month, day) !== null);
  const [first, second] = days;
  if (first === undefined) return null;
  return { month, day: second === undefined ? first : null };
}

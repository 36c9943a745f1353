import type { IsoDate } from '../../records/iso-date';
import { MEETING_KINDS, type Meeting, type MeetingKind } from '../../records/meeting';
import { monthNumber, monthOf, type Month } from '../../records/month';

const MONTHS_A_QUARTER = 3;

export type Quarter = 1 | 2 | 3 | 4;

/** How often a kind of meeting was held, a number a quarter; null for a quarter that has not begun. */
export interface MeetingsOfKind {
  readonly kind: MeetingKind;
  readonly times: readonly (number | null)[];
}

/** The meetings of 三会一课 that the workbook lists, other than theme days. */
export interface MeetingsHeld {
  /** In the order of `times`. */
  readonly quarters: readonly Quarter[];
  /** Only kinds of which the workbook lists any in these quarters. */
  readonly kinds: readonly MeetingsOfKind[];
  /** Rows whose month cannot be told, of whatever year. */
  readonly undated: number;
}

/**
 * Counts meetings by kind and quarter; `months` are whole quarters, in order. Those
 * after today are plans. Null where the workbook lists none of these quarters: it
 * keeps them elsewhere, and nothing says that they were not held.
 */
export function meetingsHeld(
  meetings: readonly Meeting[],
  months: readonly Month[],
  today: IsoDate,
): MeetingsHeld | null {
  const starts = months.filter((_, index) => index % MONTHS_A_QUARTER === 0);
  const isHeld = ({ month, date }: Meeting): boolean =>
    date === null ? (month ?? '') <= monthOf(today) : date <= today;
  const held = meetings.filter(isHeld);
  const timesIn = (kind: MeetingKind, index: number): number => {
    const quarter = months.slice(index * MONTHS_A_QUARTER, (index + 1) * MONTHS_A_QUARTER);
    return held.filter((each) => each.kind === kind && each.month !== null && quarter.includes(each.month)).length;
  };
  const kinds = MEETING_KINDS.map((kind) => ({
    kind,
    times: starts.map((start, index) => (start > monthOf(today) ? null : timesIn(kind, index))),
  })).filter(({ times }) => times.some((each) => each !== null && each > 0));
  if (kinds.length === 0) return null;
  return {
    quarters: starts.map((start) => Math.ceil(monthNumber(start) / MONTHS_A_QUARTER) as Quarter),
    kinds,
    undated: meetings.filter(({ month }) => month === null).length,
  };
}

import type { Attendance } from './attendance-book';

/** Head counts of one or several theme days. Observers are in none of them. */
export interface Tally {
  /** Those who had to come: everyone but those marked as not expected that day. */
  readonly expected: number;
  readonly present: number;
  /** Leave and absence include those made up later; `madeUp` is the part of them that was made up, and every bare 补. */
  readonly leave: number;
  readonly absent: number;
  readonly madeUp: number;
  readonly unmarked: number;
  /** Marks that cannot be told: unreadable ones, and a bare 补 that no register explains. */
  readonly unknown: number;
}

export function tally(attendances: Iterable<Attendance>): Tally {
  const counts = { expected: 0, present: 0, leave: 0, absent: 0, madeUp: 0, unmarked: 0, unknown: 0 };
  for (const { presence, makeUp } of attendances) {
    if (presence === 'notExpected') continue;
    counts.expected += 1;
    counts[presence] += 1;
    if (makeUp.done && presence !== 'present' && presence !== 'unmarked') counts.madeUp += 1;
  }
  return counts;
}

/** A percentage with one decimal, half up: 92.3. Null where nobody was expected. */
export function attendanceRate(present: number, expected: number): number | null {
  return expected === 0 ? null : Math.floor((present * 2000 + expected) / (expected * 2)) / 10;
}

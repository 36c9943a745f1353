import { yearOfMonth, month as monthAt, type Month } from '../../records/month';
import type { MemberKey } from '../../records/member';
import type { Role } from '../../records/role';
import { monthBlocksOf } from '../prepare/month-block';
import type { PlannedDay } from '../intent';
import type { RecordingBook } from '../recording';

/** From one year to the next: what all sheets are renewed by. */
export interface Turn {
  readonly from: number;
  readonly to: number;
  readonly book: RecordingBook;
  /** Who has left by the first day of the new year. */
  readonly left: ReadonlySet<MemberKey>;
  /** The theme days of the new year as they are proposed, January to December. */
  readonly days: readonly PlannedDay[];
}

export function dayOf({ days }: Turn, month: Month): PlannedDay | null {
  return days.find((day) => day.month === month) ?? null;
}

/**
 * Which month of the new year a month of the old one stands for, in the matrices of a
 * role: the same, or, where the matrices do not begin with January, the months from
 * January on in their order.
 */
export function monthsOfNewYear({ from, to, book }: Turn, role: Role): ReadonlyMap<Month, Month> {
  const tables = book.reading.tables.filter((table) => table.role === role);
  const months = [...new Set(tables.flatMap((table) => monthBlocksOf(table).map(({ month }) => month)))]
    .filter((month) => yearOfMonth(month) === from)
    .sort();
  const beginsInJanuary = months[0] === monthAt(from, 1);
  return new Map(
    months.map((month, index) => [month, monthAt(to, beginsInJanuary ? Number(month.slice(5)) : index + 1)]),
  );
}

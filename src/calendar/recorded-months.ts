import type { Branch } from '../records/branch';
import { monthsFrom, type Month } from '../records/month';
import type { ThemeDayRow } from '../records/theme-day-row';
import { hasRecordedStep, isWritten, monthsWithMarks } from './build-theme-days';

/** The months of which a workbook holds more than plans and headings. */
export interface RecordedMonths {
  /** With a mark of attendance, the day of a session that was held, or a step that was taken. */
  readonly themeDays: ReadonlySet<Month>;
  /** With a payment, or somebody who pays nothing. */
  readonly dues: ReadonlySet<Month>;
}

/** A column for a month, a planned day and an amount that is owed are not records: a new year has them all. */
export function recordedMonths(branch: Branch): RecordedMonths {
  const plans = new Set(branch.schedule.map(placeOf));
  const held = [...branch.sessions, ...branch.schedule].filter(
    (row) => hasRecordedStep(row) || statesActualDate(row, plans.has(placeOf(row))),
  );
  const paid = branch.payments.filter(({ paid: { value } }) => value !== null && value !== 0);
  return {
    themeDays: new Set([...monthsWithMarks(branch), ...held.flatMap(({ month }) => month ?? [])]),
    dues: new Set(paid.flatMap(({ from, to }) => monthsFrom(from, to))),
  };
}

/** The one date of a plan is the planned one; beside a planned one, or in a table of sessions alone, it is the actual one. */
function statesActualDate({ date, plannedDate }: ThemeDayRow, isPlan: boolean): boolean {
  return isWritten(date) && (!isPlan || plannedDate !== null);
}

function placeOf({ cell: { sheet, row } }: ThemeDayRow): string {
  return `${sheet}\n${row}`;
}

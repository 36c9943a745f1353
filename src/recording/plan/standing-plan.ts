import { themeDays } from '../../calendar/build-theme-days';
import type { Field } from '../../records/field';
import type { Month } from '../../records/month';
import type { ThemeDayRow } from '../../records/theme-day-row';
import type { Reading } from '../../reading/read-branch';
import { planDateOf, scheduleRow, type FoundRow } from '../theme-day/month-rows';

/** What the workbook says of a month's plan already. */
export interface StandingPlan {
  /** The schedule's row; null where the month has none. */
  readonly found: FoundRow | null;
  /** Where the schedule keeps the date; null where it has no row or no column for it. */
  readonly planDate: ThemeDayRow['plannedDate'];
  /** What stands: in the schedule, else in the sessions. */
  readonly date: ThemeDayRow['plannedDate'];
  readonly organisers: ThemeDayRow['organisers'];
  readonly theme: Field<string> | null;
  readonly content: Field<string> | null;
  readonly category: Field<string> | null;
}

export type StandingPlans = (month: Month) => StandingPlan;

/** Looks the plans of months up; a month that is nowhere has nothing but nulls. */
export function standingPlans(reading: Reading): StandingPlans {
  const days = themeDays(reading.branch);
  return (month) => {
    const found = scheduleRow(reading, month);
    const row = found?.row ?? null;
    const day = days.of(month)?.row ?? null;
    const planDate = found && planDateOf(reading, found);
    return {
      found,
      planDate,
      date: standing(planDate, standing(day?.plannedDate ?? null, day?.date ?? null)),
      organisers: standing(row?.organisers ?? null, day?.organisers ?? null),
      theme: standing(row?.theme ?? null, day?.theme ?? null),
      content: standing(row?.content ?? null, day?.content ?? null),
      category: standing(row?.category ?? null, day?.category ?? null),
    };
  };
}

function standing<T>(planned: Field<T> | null, held: Field<T> | null): Field<T> | null {
  return planned === null || (planned.state === 'blank' && held !== null) ? held : planned;
}

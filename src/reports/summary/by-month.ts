import { valueOf } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import type { ActivityKind, ThemeDayRow } from '../../records/theme-day-row';
import { activityKind } from '../../rules/schedule/activity-kind';
import { totalsOfMonth, type DuesTotals } from '../dues/half-year-dues';
import { attendanceFigures, type AttendanceFigures } from './attendance-figures';
import type { MonthFacts, SummaryFacts } from './summary-facts';

/** The required steps of plan 三(二), as the session's row tells them: null where nothing tells. */
export interface StepsTaken {
  readonly study: boolean | null;
  readonly oath: boolean | null;
  readonly duesCollected: boolean | null;
}

/** One month of the half-year. */
export interface MonthSummary extends StepsTaken {
  readonly month: Month;
  /** Whether its theme day is counted: dated on or before today, with at least one mark. */
  readonly isCounted: boolean;
  readonly date: IsoDate | null;
  readonly theme: string | null;
  readonly kind: ActivityKind | null;
  /** Sections on duty. */
  readonly organisers: readonly string[];
  readonly attendance: AttendanceFigures;
  readonly dues: DuesTotals;
}

const UNTOLD: StepsTaken = { study: null, oath: null, duesCollected: null };

/** All six months in order, those without a counted theme day too: dues are owed in each. */
export function monthsOf({ months, members }: SummaryFacts): MonthSummary[] {
  return months.map((facts, index) => ({
    ...monthSummary(facts),
    dues: totalsOfMonth(members, index),
  }));
}

export function monthSummary({ month, day, isCounted, attendances }: MonthFacts): Omit<MonthSummary, 'dues'> {
  return {
    month,
    isCounted,
    date: day?.date ?? null,
    theme: day ? valueOf(day.row.theme) : null,
    kind: day ? activityKind(day.row) : null,
    organisers: (day ? valueOf(day.row.organisers) : null) ?? [],
    attendance: attendanceFigures(attendances),
    ...(day && isCounted ? stepsTaken(day.row) : UNTOLD),
  };
}

/** A blank cell is a step not taken; a column that is not there or a cell that cannot be read tells nothing. */
function stepsTaken({ study, oath, duesCollected }: ThemeDayRow): StepsTaken {
  return {
    study: study?.state === 'blank' ? false : (valueOf(study)?.done ?? null),
    oath: oath?.state === 'blank' ? false : valueOf(oath),
    duesCollected: duesCollected?.state === 'blank' ? false : valueOf(duesCollected),
  };
}

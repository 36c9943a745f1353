import type { ThemeDay } from '../../calendar/theme-days';
import type { IsoDate } from '../../records/iso-date';
import { lastDay, type Month } from '../../records/month';
import type { Severity } from '../../records/settings';
import { openMakeUps } from '../../rules/attendance/make-up-missing';
import type { CheckContext } from '../../rules/context';
import { isSessionMissing } from '../../rules/session-of-month';
import type { DuesTotals } from '../dues/half-year-dues';
import type { AttendanceFigures } from '../summary/attendance-figures';
import { monthsOf } from '../summary/by-month';
import { grouped } from '../summary/grouped';
import type { SummaryFacts } from '../summary/summary-facts';
import { stepsOf, type StepsDone } from './steps-done';

/**
 * How a month stands: its theme day was held and has marks · was held and has none ·
 * is still to come · the time for it has gone by · nothing is recorded of it · it was
 * over before the first theme day that the workbook knows of.
 */
export type MonthStanding = 'held' | 'noMarks' | 'planned' | 'missing' | 'none' | 'beforePlan';

/** One month of the year. */
export interface MonthOfYear {
  readonly month: Month;
  readonly standing: MonthStanding;
  /** Of the theme day, held or planned; null where none is written. */
  readonly date: IsoDate | null;
  readonly attendance: AttendanceFigures;
  readonly dues: DuesTotals;
  /** Whether there is anything to say of its dues yet: the month is over and dues are owed, or some were paid. */
  readonly tellsDues: boolean;
  /** Of its theme day still to be made up; null where the workbook keeps no make-ups. */
  readonly openMakeUps: number | null;
  /** Null before the theme day, and where the workbook has no columns for steps. */
  readonly steps: StepsDone | null;
  /** Of the year's check those that are facts of this month; null where the year was not checked. */
  readonly findings: Readonly<Record<Severity, number>> | null;
}

/** The twelve months of two half-years, in order, none of them checked yet. */
export function monthsOfYear(halves: readonly SummaryFacts[], context: CheckContext): MonthOfYear[] {
  const tellsMakeUps = context.attendance.tellsMakeUps;
  const makeUps = grouped([...openMakeUps(context)], ({ missed }) => missed.month);
  return halves.flatMap(monthsOf).map(({ month, isCounted, date, attendance, dues }): MonthOfYear => {
    const day = context.themeDays.of(month);
    const standing = standingOf({ ...context, month }, day, isCounted);
    const isOver = standing === 'held' || standing === 'noMarks';
    return {
      month,
      standing,
      date,
      attendance,
      dues,
      tellsDues: ((dues.due ?? 0) > 0 && lastDay(month) < context.today) || (dues.paid ?? 0) > 0,
      openMakeUps: tellsMakeUps ? (makeUps.get(month)?.length ?? 0) : null,
      steps: day && isOver ? stepsOf(day.row) : null,
      findings: null,
    };
  });
}

function standingOf(context: CheckContext, day: ThemeDay | null, isCounted: boolean): MonthStanding {
  if (isCounted) return 'held';
  if (isSessionMissing(context)) return isBeforePlan(context) ? 'beforePlan' : 'missing';
  if (day === null) return 'none';
  if (day.held && day.date !== null && day.date <= context.today) return 'noMarks';
  return day.date === null ? 'none' : 'planned';
}

/** Plan and records of the workbook begin later, in whatever year. */
function isBeforePlan({ themeDays, branch, month }: CheckContext): boolean {
  const known = [...themeDays.months, ...branch.attendance.map(({ occasion }) => occasion.month)];
  return known.length > 0 && known.every((each) => each > month);
}

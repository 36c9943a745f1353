import { sumFen, type Fen } from '../../records/fen';
import { valueOf } from '../../records/field';
import { addDays, type IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import { addMonths, monthOf, type Month } from '../../records/month';
import { openMakeUps } from '../../rules/attendance/make-up-missing';
import type { CheckContext } from '../../rules/context';
import { arrears } from '../../rules/dues/accounts-to-judge';
import { lastDayForArrears } from '../../rules/dues/dues-make-up-too-late';
import { appointedDay } from '../../rules/session-of-month';
import { grouped } from '../summary/grouped';
import { preparationsOf, type StepsDone } from './steps-done';

/** A limit so near, or past, is running out: about as far away as the theme day after the next. */
const SOON_DAYS = 31;

/** The theme day that comes next. */
export interface NextThemeDay {
  readonly month: Month;
  /** As written, else the day on which it falls by the plan. */
  readonly date: IsoDate;
  /** Whether the date stands in the workbook. */
  readonly isWritten: boolean;
  readonly theme: string | null;
  readonly place: string | null;
  /** Sections on duty. */
  readonly organisers: readonly string[];
  /** Null where no row of the workbook is for that month. */
  readonly preparations: StepsDone | null;
}

/** How long something that is open may still take. */
export interface Limit {
  /** The last day on which it is in time. */
  readonly limit: IsoDate;
  readonly standing: 'overdue' | 'soon' | 'later';
}

export interface MakeUpDue extends Limit {
  readonly member: Member;
  /** Of the missed theme day. */
  readonly month: Month;
}

export interface ArrearsDue extends Limit {
  readonly member: Member;
  readonly months: readonly Month[];
  readonly amount: Fen;
}

export interface DueNow {
  readonly next: NextThemeDay;
  /** Those whose limit comes first at the head; null where the workbook keeps no make-ups. */
  readonly makeUps: readonly MakeUpDue[] | null;
  /** One a member; the limit is that of the earliest month: six months after it (中组发〔2008〕3号). */
  readonly arrears: readonly ArrearsDue[];
}

/** What has to be thought of at today, whatever year is looked at. The context's month does not matter. */
export function dueNow(context: CheckContext): DueNow {
  const { attendance, today } = context;
  const makeUps = [...openMakeUps(context)].map(({ missed: { member, month }, limit }) => ({
    member,
    month,
    ...limitOf(limit, today),
  }));
  return {
    next: nextThemeDay(context),
    makeUps: attendance.tellsMakeUps ? makeUps.toSorted(byLimit) : null,
    arrears: arrearsDue(context).toSorted(byLimit),
  };
}

function nextThemeDay(context: CheckContext): NextThemeDay {
  const { themeDays, branch, today } = context;
  const thisMonth = monthOf(today);
  const isAhead = (month: Month): boolean => {
    const day = themeDays.of(month);
    if (day?.date !== undefined && day.date !== null && day.date >= today) return true;
    return day?.held !== true && today <= addDays(appointedDay({ ...context, month }), branch.settings.adjustmentDays);
  };
  // By the month after next at the latest one lies ahead.
  const month = [thisMonth, addMonths(thisMonth, 1)].find(isAhead) ?? addMonths(thisMonth, 2);
  const day = themeDays.of(month);
  return {
    month,
    date: day?.date ?? appointedDay({ ...context, month }),
    isWritten: day?.date !== undefined && day.date !== null,
    theme: day && valueOf(day.row.theme),
    place: day && valueOf(day.row.place),
    organisers: (day && valueOf(day.row.organisers)) ?? [],
    preparations: day && preparationsOf(day.row, branch),
  };
}

function arrearsDue(context: CheckContext): ArrearsDue[] {
  const { today } = context;
  const open = arrears({ ...context, month: monthOf(today) });
  return [...grouped(open, ({ member }) => member.key).values()].flatMap((accounts) => {
    const months = accounts.map(({ month }) => month).toSorted();
    const [account, first] = [accounts[0], months[0]];
    if (account === undefined || first === undefined) return [];
    const amount = sumFen(accounts.map((each) => each.arrears));
    return [{ member: account.member, months, amount, ...limitOf(lastDayForArrears(first), today) }];
  });
}

function limitOf(limit: IsoDate, today: IsoDate): Limit {
  if (limit < today) return { limit, standing: 'overdue' };
  return { limit, standing: limit <= addDays(today, SOON_DAYS) ? 'soon' : 'later' };
}

function byLimit(one: Limit, other: Limit): number {
  return one.limit.localeCompare(other.limit);
}

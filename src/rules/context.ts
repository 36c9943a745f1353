import type { AttendanceBook } from '../attendance/attendance-book';
import type { Calendar } from '../calendar/calendar';
import type { ThemeDays } from '../calendar/theme-days';
import type { DuesAccounts } from '../dues/dues-accounts';
import type { Branch } from '../records/branch';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';

/** All that a rule may look at: the month in question, the clock, the records, and facts derived from them once. */
export interface CheckContext {
  readonly month: Month;
  readonly today: IsoDate;
  readonly branch: Branch;
  readonly calendar: Calendar;
  readonly themeDays: ThemeDays;
  readonly attendance: AttendanceBook;
  readonly dues: DuesAccounts;
}

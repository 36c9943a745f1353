import { stateCouncilCalendar } from '../../calendar/state-council-calendar';
import type { PlanIntent } from '../intent';
import type { Recorder } from '../recorder';
import type { RecordingBook } from '../recording';
import type { WritingList } from '../writing-list';
import { newSchedule } from './new-schedule';
import { recordInSchedule } from './record-in-schedule';
import { scheduleOfYear } from './schedule-of-year';

/**
 * Records the plan of a year (plan 二(一), 二(四), 三(三)) in its schedule, in that
 * schedule's own columns, or in a new sheet where the workbook has none of the year.
 * What is null or empty is left as it is.
 */
export const recordPlan: Recorder<PlanIntent> = (intent, book, list) => {
  const { reading } = book;
  const { year, days } = intent;
  const schedule = scheduleOfYear(reading, year);
  if (schedule) {
    recordInSchedule(days, schedule, book, list);
  } else {
    const { draft, cells } = newSchedule(intent, reading.sheets);
    list.add({ kind: 'put-sheet', draft, replace: false }, cells);
    list.remark('plan-new-sheet', { year, sheet: draft.name });
    remarkUnclearYears(year, book, list);
  }
  const isDated = days.some(({ date }) => date !== null);
  const calendar = stateCouncilCalendar(reading.branch.settings.statedDays);
  if (isDated && !calendar.knows(year)) list.remark('plan-holidays-unknown', { year });
};

/** Tables whose year is known only because no other year is in the workbook. */
function remarkUnclearYears(year: number, { reading }: RecordingBook, list: WritingList): void {
  const unclear = reading.tables.filter((table) => table.yearSource === 'otherTables' && table.year !== year);
  const sheets = [...new Set(unclear.map(({ sheet }) => sheet.name))];
  if (sheets.length > 0) list.remark('plan-year-unclear', { year, sheets: sheets.join('”“') });
}

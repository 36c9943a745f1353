import type { Field } from '../../records/field';
import type { Month } from '../../records/month';
import type { Reading } from '../../reading/read-branch';
import type { Table } from '../../reading/tables/table';
import { isPlanned, type StepField } from '../../roles/steps';
import { planDateOf, scheduleRow, sessionRow, tableForMonth, type FoundRow } from './month-rows';

/** Where a step of a month is to be written. */
export type StepPlace =
  | { readonly kind: 'cell'; readonly found: FoundRow; readonly field: Field<unknown> }
  /** The month has no row that could hold it: the table that takes one. */
  | { readonly kind: 'new-row'; readonly table: Table }
  | { readonly kind: 'no-column'; readonly table: Table }
  /** Neither sessions nor a schedule of that year. */
  | { readonly kind: 'no-table' };

/**
 * Finds the place of a step: the month's row among the sessions; for what a plan
 * says, where the session's row is blank, and where no sessions are kept, that in
 * the schedule; else a new row in the table that has such a column.
 */
export function stepPlaces(reading: Reading, month: Month): (field: StepField) => StepPlace {
  const keepsSessions = reading.branch.roles.has('sessions');
  const session = sessionRow(reading, month);
  const plan = scheduleRow(reading, month);
  const sessions = tableForMonth(reading, 'sessions', month);
  const schedule = tableForMonth(reading, 'schedule', month);
  return (field) => {
    const maySchedule = isPlanned(field) || !keepsSessions;
    const own = session && fieldIn(reading, session, field);
    const planned = plan && maySchedule ? fieldIn(reading, plan, field) : null;
    // What a plan says is said once: a blank beside it in the session's row is no second place for it.
    if (session && own && (own.state !== 'blank' || !planned)) return { kind: 'cell', found: session, field: own };
    if (plan && planned) return { kind: 'cell', found: plan, field: planned };
    if (!session && sessions && hasColumn(sessions, field)) return { kind: 'new-row', table: sessions };
    if (!plan && schedule && maySchedule && hasColumn(schedule, field)) return { kind: 'new-row', table: schedule };
    const table = session?.table ?? sessions ?? plan?.table ?? schedule;
    return table ? { kind: 'no-column', table } : { kind: 'no-table' };
  };
}

/** The row's field; null without a column of its own: the span from a start to an end is no cell that takes a duration. */
function fieldIn(reading: Reading, { row, table }: FoundRow, field: StepField): Field<unknown> | null {
  if (field === 'duration' && !table.columns.has('duration')) return null;
  // Where no sessions are kept, the schedule's one date is that of the day itself.
  const isPlan = table.role === 'schedule' && reading.branch.roles.has('sessions');
  return field === 'plannedDate' && isPlan ? planDateOf(reading, { row, table }) : row[field];
}

function hasColumn({ columns }: Table, field: StepField): boolean {
  return columns.has(field) || (field === 'date' && columns.has('day'));
}

import type { Field } from '../records/field';
import type { CellRef } from '../records/cell-ref';
import type { CheckContext } from './context';
import { plannedRow } from './session-of-month';

/** What a schedule says of a month beforehand. */
export type PlannedField = 'theme' | 'content' | 'organisers' | 'place' | 'leader';

/**
 * The cell where something planned for the month is missing, null where nothing
 * is. A session row without such a column has the gap too when the schedule keeps
 * that column but has no row for the month.
 */
export function blankInPlan(context: CheckContext, name: PlannedField): CellRef | null {
  const { branch, month } = context;
  const row = plannedRow(context);
  if (!row) return null;
  const field = row[name];
  if (field !== null) return isEmpty(field) ? field.cell : null;
  const keptElsewhere = branch.fields.has(`schedule.${name}`) && !branch.schedule.some((each) => each.month === month);
  return keptElsewhere ? row.cell : null;
}

function isEmpty(field: Field<string> | Field<readonly string[]>): boolean {
  return field.value === null ? field.state === 'blank' : field.value.length === 0;
}

import type { Branch } from '../../records/branch';
import type { Field } from '../../records/field';
import type { ThemeDayRow } from '../../records/theme-day-row';
import { STEP_FIELDS, stepOf, type StepField } from '../../roles/steps';

/** How many of the steps that the workbook has a column for were taken. What cannot be read is neither done nor open. */
export interface StepsDone {
  readonly done: number;
  readonly of: number;
  /** Blank cells, and those that say no. */
  readonly open: readonly StepField[];
}

/** Where and when it was reported are one step: either tells that it was done. */
const SAME_STEP: Readonly<Partial<Record<StepField, StepField>>> = { reportedOn: 'reportedTo' };

/** What a rule misses where it is blank; a reason for another date and the like need not be there. */
const NEEDED = STEP_FIELDS.filter((field) => stepOf(field).rule?.endsWith('-missing') && field !== 'date');

/** Those of a theme day that was held, before and after it; null where the row has a cell for none. */
export function stepsOf(row: ThemeDayRow): StepsDone | null {
  return countSteps(
    row,
    NEEDED.filter((field) => row[field] !== null),
  );
}

/** Those to be taken before the day, in whichever of the two tables; null where the workbook has a column for none. */
export function preparationsOf(row: ThemeDayRow, { fields }: Pick<Branch, 'fields'>): StepsDone | null {
  const before = NEEDED.filter((field) => stepOf(field).phase === 'before');
  return countSteps(
    row,
    before.filter((field) => row[field] !== null || fields.has(`sessions.${field}`) || fields.has(`schedule.${field}`)),
  );
}

function countSteps(row: ThemeDayRow, fields: readonly StepField[]): StepsDone | null {
  const steps = fields.filter((field) => {
    const same = SAME_STEP[field];
    return same === undefined || !fields.includes(same);
  });
  const formsOf = (step: StepField): Field<unknown>[] =>
    fields.filter((field) => field === step || SAME_STEP[field] === step).flatMap((field) => row[field] ?? []);
  const done = steps.filter((step) => formsOf(step).some(isDone));
  const unread = steps.filter((step) => formsOf(step).some(({ state }) => state === 'unreadable'));
  if (steps.length === 0) return null;
  return {
    done: done.length,
    of: steps.length,
    open: steps.filter((step) => !done.includes(step) && !unread.includes(step)),
  };
}

function isDone(field: Field<unknown>): boolean {
  if (field.state !== 'read') return false;
  const { value } = field;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null && 'done' in value) return value.done === true;
  return value !== false;
}

import type { Field } from '../records/field';
import type { Done, ThemeDayRow } from '../records/theme-day-row';
import type { CheckContext } from './context';
import type { RuleFinding } from './finding';
import { pastSession } from './session-of-month';

/**
 * What the rules on single steps of a session have in common: once the day is
 * past, the step's cell must say that it was done. Message `blank` where nothing
 * is written, `no` where it says that it was not done. A table without the
 * column, and a cell that cannot be read, say nothing.
 */
export function* stepNotTaken(
  context: CheckContext,
  stepOf: (row: ThemeDayRow) => Field<boolean> | Field<Done> | null,
): Iterable<RuleFinding<'blank' | 'no'>> {
  const session = pastSession(context);
  const step = session && stepOf(session.row);
  if (!step || step.state === 'unreadable' || isDone(step.value)) return;
  yield {
    message: step.state === 'blank' ? 'blank' : 'no',
    data: { date: { date: session.date } },
    cell: step.cell,
    month: context.month,
  };
}

function isDone(value: boolean | Done | null): boolean {
  return typeof value === 'boolean' ? value : (value?.done ?? false);
}

import type { CellRef } from '../../records/cell-ref';
import type { Month } from '../../records/month';
import type { ThemeDayStep } from '../intent';
import type { RecordingBook } from '../recording';

/** What may be recorded of a theme day, as `ThemeDayRow` names it. */
export type StepField = ThemeDayStep['field'];

/**
 * How a step stands: `done`; `no`, where the cell says that it was not done; `blank`,
 * something still to do; `no-column`, where no table could hold it; `unreadable`.
 */
export type StepState = 'done' | 'no' | 'blank' | 'no-column' | 'unreadable';

/** One step of a theme day, before or after it, and where it stands. */
export interface StepToTake {
  readonly field: StepField;
  readonly phase: 'before' | 'after';
  readonly kind: 'date' | 'yesNo' | 'text';
  /** Of a yesNo: words may stand there as well, and then say what was done (8张, the topic of study). */
  readonly takesWords: boolean;
  readonly state: StepState;
  /** What the cell says: a date as 2020-06-20, all else as written; '' for nothing. */
  readonly text: string;
  /** Where it stands or is to be written; null where the month has no row yet, or there is no column. */
  readonly cell: CellRef | null;
  /** Whether the rules of the catalogue miss it, as the settings have them (plan 二, 三, 四). */
  readonly needed: boolean;
}

/** The steps of a month's theme day in the order of the plan, and which are still to do. */
export function themeDaySteps(_book: RecordingBook, _month: Month): readonly StepToTake[] {
  return [];
}

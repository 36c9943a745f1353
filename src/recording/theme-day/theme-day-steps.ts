import { themeDays } from '../../calendar/build-theme-days';
import type { CellRef } from '../../records/cell-ref';
import type { Month } from '../../records/month';
import { isPlanned } from '../../roles/steps';
import type { RecordingBook } from '../recording';
import { shownStep } from './shown-step';
import { STEP_KINDS, type StepKind } from './step-kinds';
import { isNeeded, type StandingOf } from './step-needed';
import { stepPlaces } from './step-place';

/**
 * How a step stands: `done`; `no`, where the cell says that it was not done; `blank`,
 * something still to do; `no-column`, where no table could hold it; `unreadable`.
 */
export type StepState = 'done' | 'no' | 'blank' | 'no-column' | 'unreadable';

/** One step of a theme day, before or after it, and where it stands. */
export interface StepToTake extends Omit<StepKind, 'rule'> {
  readonly state: StepState;
  /** What the cell says: a date as 2020-06-20, all else as written; '' for nothing. */
  readonly text: string;
  /** Where it stands or is to be written; null where the month has no row yet, or there is no column. */
  readonly cell: CellRef | null;
  /** Whether the rules of the catalogue miss it, as the settings have them (plan 二, 三, 四). */
  readonly needed: boolean;
}

/** The steps of a month's theme day in the order of the plan, and which are still to do. */
export function themeDaySteps(book: RecordingBook, month: Month): readonly StepToTake[] {
  const standing = standingIn(book, month);
  return STEP_KINDS.map((kind) => {
    const { field, phase, kind: form, takesWords } = kind;
    const needed = isNeeded(kind, month, book.reading.branch, standing);
    return { field, phase, kind: form, takesWords, needed, ...shown(standing(field), book) };
  });
}

function standingIn({ reading }: RecordingBook, month: Month): StandingOf {
  const placeOf = stepPlaces(reading, month);
  const row = themeDays(reading.branch).of(month)?.row ?? null;
  return (field) => {
    // What the sessions leave blank of a plan is filled from the schedule, as everywhere.
    const planned = row !== null && isPlanned(field) ? row[field] : null;
    if (planned !== null && planned.state !== 'blank') return planned;
    // A span from a start to an end says how long it was, though no cell takes a duration.
    if (field === 'duration' && row?.duration) return row.duration;
    const place = placeOf(field);
    if (place.kind === 'cell') return place.field;
    return place.kind === 'new-row' ? 'no-row' : null;
  };
}

function shown(standing: ReturnType<StandingOf>, book: RecordingBook): Pick<StepToTake, 'state' | 'text' | 'cell'> {
  if (standing === null) return { state: 'no-column', text: '', cell: null };
  if (standing === 'no-row') return { state: 'blank', text: '', cell: null };
  return { ...shownStep(standing, book), cell: standing.cell };
}

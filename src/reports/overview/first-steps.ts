import { isWritten } from '../../calendar/build-theme-days';
import { recordedMonths } from '../../calendar/recorded-months';
import type { Branch } from '../../records/branch';

/** What a new branch does first, in this order. */
export const FIRST_STEPS = ['roster', 'plan', 'themeDay'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

export interface FirstSteps {
  readonly done: ReadonlySet<FirstStep>;
  /** The first that is not done. */
  readonly next: FirstStep;
}

/**
 * How far a new branch has come; null once anything is recorded, of a theme day, of
 * dues or of leave: whoever keeps records is not at the beginning, whatever is missing.
 */
export function firstSteps(branch: Branch): FirstSteps | null {
  const { themeDays, dues } = recordedMonths(branch);
  if (themeDays.size > 0 || dues.size > 0 || branch.leave.length > 0) return null;
  const isPlanned = [...branch.schedule, ...branch.sessions].some(
    ({ theme, date, plannedDate }) =>
      isWritten(date) || isWritten(plannedDate) || (theme !== null && theme.state !== 'blank'),
  );
  const done = new Set<FirstStep>([
    ...(branch.members.length > 0 ? (['roster'] as const) : []),
    ...(isPlanned ? (['plan'] as const) : []),
  ]);
  return { done, next: FIRST_STEPS.find((step) => !done.has(step)) ?? 'themeDay' };
}

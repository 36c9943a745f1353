import type { Month } from '../../records/month';
import type { MonthSummary, StepsTaken } from './by-month';

export const REQUIRED_STEPS = ['study', 'oath', 'duesCollected'] as const satisfies readonly (keyof StepsTaken)[];
export type RequiredStep = (typeof REQUIRED_STEPS)[number];

/** How often a required step (plan 三(二)) was taken at the counted theme days. held = done + missing + unknown. */
export interface StepSummary {
  readonly step: RequiredStep;
  /** Counted theme days. */
  readonly held: number;
  readonly done: number;
  readonly missing: readonly Month[];
  /** Months whose row does not tell, or not legibly. */
  readonly unknown: readonly Month[];
}

export function requiredSteps(months: readonly MonthSummary[]): StepSummary[] {
  const counted = months.filter(({ isCounted }) => isCounted);
  return REQUIRED_STEPS.map((step) => {
    const where = (taken: boolean | null): Month[] =>
      counted.filter((month) => month[step] === taken).map(({ month }) => month);
    return { step, held: counted.length, done: where(true).length, missing: where(false), unknown: where(null) };
  });
}

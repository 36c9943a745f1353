import type { Month } from '../../records/month';
import { ACTIVITY_KINDS, type ActivityKind } from '../../records/theme-day-row';
import type { MonthSummary } from './by-month';

/** How often one of the nine kinds of plan 三(三) was the theme of a counted theme day. */
export interface KindSummary {
  /** Null for themes that fit none of the nine. */
  readonly kind: ActivityKind | null;
  readonly months: readonly Month[];
}

/** All nine in the plan's order, then the themes that fit none, where there are such. */
export function themeCoverage(months: readonly MonthSummary[]): KindSummary[] {
  const counted = months.filter(({ isCounted }) => isCounted);
  const all = [...ACTIVITY_KINDS, null].map((kind) => ({
    kind,
    months: counted.filter((each) => each.kind === kind).map(({ month }) => month),
  }));
  return all.filter(({ kind, months: found }) => kind !== null || found.length > 0);
}

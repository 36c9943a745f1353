import { saysRecord } from '../vocabulary/role-words';
import type { Evidence } from './evidence';

/** Columns that a plan may have as well as a record. */
const PLANNED_TOO = 'host study expectedCount';

/** Columns that only a session that was held can fill. */
export const HELD =
  'recorder oath duesCollected flag badge summary photos reportedTo reportedOn presentCount leaveCount absentCount observers';

/**
 * How many columns tell of sessions held. In a table that calls itself a plan, who
 * is to preside and what is to be studied say nothing of one held.
 */
export function heldEvidence({ has, says, count, texts }: Evidence): number {
  const isPlan = says('schedule') && !saysRecord(texts);
  return count(HELD, 2) + (isPlan ? 0 : count(PLANNED_TOO, 2)) + (has('date', 3) ? 1 : 0);
}

import type { Role } from '../../records/role';
import { saysRecord, saysRole } from '../vocabulary/role-words';
import { holdsClockTimes, periodKind, valuesUnder } from './column-values';
import type { Evidence } from './evidence';
import type { Head } from './head-block';
import { heldEvidence } from './held-evidence';

/**
 * What a column headed 活动时间, 时间 or 日期 holds: months, hours, planned or actual
 * dates. Its values tell, and whether the title speaks of a plan or a record.
 */
export function plainDateField(field: string, role: Role, evidence: Evidence, head: Head): string {
  const values = valuesUnder(evidence.region, head.column);
  const kind = periodKind(values, evidence.date1904);
  if (kind === 'month' && !evidence.has('month', 2)) return 'month';
  if (role === 'studyPlan') return 'month';
  if (role !== 'schedule' && role !== 'sessions') return field;
  if (kind === null && holdsClockTimes(values)) return 'duration';
  const planned = saysRole('schedule', evidence.texts) && !saysRecord(evidence.texts);
  if (evidence.has('plannedDate', 3)) return 'date';
  return planned || (role === 'schedule' && heldEvidence(evidence) === 0) ? 'plannedDate' : 'date';
}

import type { Role } from '../../records/role';
import { saysRecord } from '../vocabulary/role-words';
import { periodKind, valuesUnder } from './column-values';
import type { Evidence } from './evidence';
import { HELD, heldEvidence } from './held-evidence';

const ABOUT_ACTIVITY = 'theme content organisers place leader category plannedDate';

/** The roles of a table without names whose rows are months, plans or sessions. */
export function activityRoles(evidence: Evidence): readonly Role[] {
  const { has, says, count } = evidence;
  if (isStudyPlan(evidence)) return ['studyPlan'];
  const held = heldEvidence(evidence);
  const dated = count('month plannedDate date') > 0;
  const about = count(ABOUT_ACTIVITY, 2) + held;
  if (about === 0 || (!dated && (about < 2 || !(says('schedule') || says('sessions'))))) return [];
  if (dated && about < 2 && !has('theme', 2) && !says('sessions') && !says('schedule')) return [];
  const plan = says('schedule');
  const record = saysRecord(evidence.texts);
  const perMonth = has('month', 2) || plainColumnHolds(evidence, 'month');
  if (held > 0 || record || (!plan && plainColumnHolds(evidence, 'date'))) {
    return has('theme') && (plan || (perMonth && !record)) ? ['schedule', 'sessions'] : ['sessions'];
  }
  return ['schedule'];
}

function isStudyPlan({ has, says, count }: Evidence): boolean {
  if (!has('topic') || (!has('month', 2) && !has('date'))) return false;
  if (says('studyPlan')) return count('organisers place', 2) === 0;
  return has('topic', 3) && count('theme content organisers', 2) === 0 && count(`${HELD} host expectedCount`) === 0;
}

/** Whether a column headed 活动时间, 时间 or 日期 holds months, or dates. */
function plainColumnHolds({ region, date1904 }: Evidence, kind: 'month' | 'date'): boolean {
  return region.segment.heads.some(
    ({ column, candidates }) =>
      candidates.some(({ field, weight }) => field === 'date' && weight < 3) &&
      periodKind(valuesUnder(region, column), date1904) === kind,
  );
}

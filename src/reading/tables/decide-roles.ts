import type { Role } from '../../records/role';
import { activityRoles } from './activity-roles';
import type { Evidence } from './evidence';
import { personRole } from './person-roles';

/** The roles that a table plays by its heads, titles and values; none where it is not of this product's world. */
export function decideRoles(evidence: Evidence): readonly Role[] {
  const { has } = evidence;
  if (has('item') && has('value')) return ['settings'];
  if (has('rule') && (has('reason') || evidence.says('waivers'))) return ['waivers'];
  if (has('name', 2) || evidence.months.length > 0) return oneOrNone(personRole(evidence));
  const activity = activityRoles(evidence);
  return activity.length > 0 ? activity : oneOrNone(namelessRole(evidence));
}

/** A table that its title names, and whose 姓名 column cannot be found. */
function namelessRole({ says, count }: Evidence): Role | null {
  if (says('roster') && count('category joinedOn fullMemberOn section post gender id') >= 2) return 'roster';
  if (says('leave') && count('reason approver kind requestedOn contact makeUpOn makeUpHow', 2) >= 2) return 'leave';
  return null;
}

function oneOrNone(role: Role | null): readonly Role[] {
  return role === null ? [] : [role];
}

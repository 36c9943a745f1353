import type { Branch } from '../records/branch';
import { ROLES } from '../records/role';
import type { Need } from './rule';

/** The needs that the workbook does not meet, each with its alternatives. */
export function missingNeeds(needs: readonly Need[], branch: Branch): Need[] {
  return needs.filter((need) => !alternativesOf(need).some((one) => isMet(one, branch)));
}

/** What can stand for one another in a need. */
export function alternativesOf(need: Need): string[] {
  return need.split('|');
}

function isMet(need: string, branch: Branch): boolean {
  // Settings are items in rows, not columns: the list of sections is there when it names one.
  if (need === 'settings.sections') return branch.settings.sections.length > 0;
  // Make-ups may stand among the marks, which have no column of their own for them.
  if (need === 'attendance.madeUp') return branch.attendance.some((entry) => entry.mark.value?.madeUp === true);
  const role = ROLES.find((each) => each === need);
  return role === undefined ? branch.fields.has(need) : branch.roles.has(role);
}

import type { Branch } from '../records/branch';
import { ROLES } from '../records/role';
import type { Need } from './rule';

/** The needs that the workbook does not meet, each alternative named on its own. */
export function missingNeeds(needs: readonly Need[], branch: Branch): string[] {
  return needs.flatMap((need) => {
    const alternatives = need.split('|');
    return alternatives.some((one) => isMet(one, branch)) ? [] : alternatives;
  });
}

function isMet(need: string, branch: Branch): boolean {
  // Settings are items in rows, not columns: the list of sections is there when it names one.
  if (need === 'settings.sections') return branch.settings.sections.length > 0;
  // Make-ups may stand among the marks, which have no column of their own for them.
  if (need === 'attendance.madeUp') return branch.attendance.some((entry) => entry.mark.value?.madeUp === true);
  const role = ROLES.find((each) => each === need);
  return role === undefined ? branch.fields.has(need) : branch.roles.has(role);
}

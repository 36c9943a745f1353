import type { Branch } from '../records/branch';
import type { Role } from '../records/role';
import type { Need } from './rule';

/** The needs that the workbook does not meet, each alternative named on its own. */
export function missingNeeds(needs: readonly Need[], branch: Branch): string[] {
  return needs.flatMap((need) => {
    const alternatives = need.split('|');
    return alternatives.some((one) => isMet(one, branch)) ? [] : alternatives;
  });
}

function isMet(need: string, branch: Branch): boolean {
  return need.includes('.') ? branch.fields.has(need) : branch.roles.has(need as Role);
}

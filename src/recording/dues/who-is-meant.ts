import type { Branch } from '../../records/branch';
import type { Member } from '../../records/member';
import { ambiguity, personCells } from '../persons/person-cells';
import type { Ledger } from './ledger';
import { isProblem, problem, type PlaceProblem } from './place';

/**
 * Null where a new row for the member would be read as that member's and as no one
 * else's, and no row of the ledger may be the member's already: one that names one
 * of several namesakes without telling which, or whose month cannot be read.
 */
export function rowProblem({ table, dues }: Ledger, member: Member, branch: Branch): PlaceProblem | null {
  const unclear = ambiguity(member, dues.people);
  if (unclear) return unclear;
  const undated = branch.undatedRows.find(
    ({ role, person }) => role === 'dues' && person.member === member.key && person.cell.sheet === dues.sheet,
  );
  if (undated) return problem('dues-undated', { name: member.displayName }, undated.person.cell);
  const cells = personCells(table, member, branch);
  return isProblem(cells) ? cells : null;
}

import { fullAddress } from '../../records/cell-ref';
import type { Branch } from '../../records/branch';
import { valueOf } from '../../records/field';
import type { Member } from '../../records/member';
import { sectionsOf } from '../../reading/persons/roster-identity';
import { writtenName } from '../../reading/persons/written-name';
import { ambiguousRows, baseName, type Ledger } from './ledger';
import { idInLedger } from './ledger-id';
import { problem, type PlaceProblem } from './place';

/**
 * Null where a new row for the member would be read as that member's and as no one
 * else's: no row of the ledger names one of several namesakes without telling
 * which, and a new row could tell them apart.
 */
export function nobodyElse(ledger: Ledger, member: Member, branch: Branch): PlaceProblem | null {
  const { displayName: name } = member;
  const unclear = ambiguousRows(ledger, member);
  if (unclear.length > 0) {
    const cells = unclear.map(({ cell }) => fullAddress(cell)).join('、');
    return problem('dues-ambiguous', { name, cells }, unclear[0]?.cell ?? null);
  }
  const undated = branch.undatedRows.find(
    ({ role, person }) => role === 'dues' && person.member === member.key && person.cell.sheet === ledger.dues.sheet,
  );
  if (undated) return problem('dues-undated', { name }, undated.person.cell);
  const namesakes = branch.members.filter(
    (other) => other.key !== member.key && baseName(other.displayName) === baseName(name),
  );
  const hasId = idInLedger(ledger, member, branch.members) !== null;
  const isTold = hasId || namesakes.every((other) => tellsApart(ledger, member, other));
  return isTold ? null : problem('dues-namesake', { name, sheet: ledger.dues.sheet });
}

function tellsApart({ table }: Ledger, member: Member, other: Member): boolean {
  if (writtenName(member.displayName)?.suffix) return true;
  if (writtenName(other.displayName)?.suffix) return true;
  const own = sectionsOf(valueOf(member.section));
  const others = sectionsOf(valueOf(other.section));
  return table.columns.has('section') && own.length > 0 && !own.some((section) => others.includes(section));
}

import { valueOf } from '../records/field';
import type { Member, MemberKey } from '../records/member';

/**
 * Names as a list shows them: with the bracket that the roster gives, and where
 * two people of the list would still read the same, with their section. Never
 * with an id.
 */
export function shownNames(members: readonly Member[]): ReadonlyMap<MemberKey, string> {
  const times = new Map<string, number>();
  for (const { displayName } of members) times.set(displayName, (times.get(displayName) ?? 0) + 1);
  return new Map(members.map((member) => [member.key, shownName(member, (times.get(member.displayName) ?? 0) > 1)]));
}

function shownName(member: Member, isRepeated: boolean): string {
  const section = valueOf(member.section);
  return isRepeated && section !== null ? `${member.displayName}（${section}）` : member.displayName;
}

import type { Member, MemberKey } from '../../../records/member';
import { valueOf } from '../../../records/field';

/** What stands behind a name that several people of the branch have: the section, or where that is the same the id. */
export type TellApart = (member: MemberKey) => string | null;

export function tellApart(members: readonly Member[]): TellApart {
  const marks = new Map<MemberKey, string>();
  for (const alike of groups(members, ({ name, displayName }) => valueOf(name) ?? displayName)) {
    const sections = new Set(alike.map(({ section }) => valueOf(section)));
    for (const { key, section, id } of alike) {
      const mark = sections.size === alike.length ? valueOf(section) : (valueOf(id) ?? valueOf(section));
      if (mark !== null) marks.set(key, mark);
    }
  }
  return (member) => marks.get(member) ?? null;
}

/** Those of whom there are several with one name. */
function groups(members: readonly Member[], nameOf: (member: Member) => string): Member[][] {
  const byName = new Map<string, Member[]>();
  for (const member of members) {
    const name = nameOf(member).normalize('NFKC').replace(/\s+/gu, '');
    byName.set(name, [...(byName.get(name) ?? []), member]);
  }
  return [...byName.values()].filter(({ length }) => length > 1);
}

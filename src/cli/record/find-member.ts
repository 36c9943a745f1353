import { plainName, plainText } from '../../rules/plain-text';
import type { Branch } from '../../records/branch';
import { fullAddress } from '../../records/cell-ref';
import type { Member } from '../../records/member';
import { InputProblem } from '../input-problem';

/**
 * The member whom a typed name means: by the name as it is shown (with its bracket
 * where names repeat), by the id, or by the bare name where only one has it. Throws
 * InputProblem for nobody, for several, and for a workbook without a roster.
 */
export function findMember({ members, duplicateMembers, roles }: Branch, text: string): Member {
  if (!roles.has('roster')) throw new InputProblem('roster-needed', { person: text });
  const wanted = plainText(text);
  const exact = members.filter((member) => plainText(member.displayName) === wanted || member.id?.value === wanted);
  const found = exact.length > 0 ? exact : members.filter(({ displayName }) => plainName(displayName) === wanted);
  const [member] = found;
  if (member === undefined) throw new InputProblem('person-unknown', { person: text });
  const twin = duplicateMembers.find(({ first }) => first.key === member.key);
  const several = found.length > 1 ? found : (twin?.rows ?? []);
  if (several.length > 1) {
    const cells = several.map((each) => `${each.displayName}（${fullAddress(each.name.cell)}）`).join('、');
    throw new InputProblem('person-ambiguous', { person: text, cells });
  }
  return member;
}

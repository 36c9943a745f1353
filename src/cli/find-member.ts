import { findPerson } from '../people/find-person';
import type { SpellingOf } from '../people/name-search';
import type { Branch } from '../records/branch';
import { fullAddress } from '../records/cell-ref';
import type { Member } from '../records/member';
import { shownNames } from '../reports/shown-names';
import { InputProblem } from './input-problem';

/**
 * The member whom a typed name means. Throws InputProblem for a workbook without a roster, for
 * nobody (with the names that are nearest), and for several: which of them is never guessed.
 * Where something is only to be read, a spelling finds people by a part of the name or its pinyin too.
 */
export function findMember(branch: Branch, text: string, spellingOf: SpellingOf | null = null): Member {
  if (!branch.roles.has('roster')) throw new InputProblem('roster-needed', { person: text });
  const shown = shownNames(branch.members);
  const nameOf = (member: Member): string => shown.get(member.key) ?? member.displayName;
  const found = findPerson(branch, text, spellingOf);
  switch (found.kind) {
    case 'one':
      return found.member;
    case 'several': {
      const cells = found.members.map((each) => `${nameOf(each)}（${fullAddress(each.name.cell)}）`).join('、');
      throw new InputProblem('person-ambiguous', { person: text, cells });
    }
    case 'nobody': {
      const nearest = found.nearest.map(nameOf).join('、');
      throw nearest === ''
        ? new InputProblem('person-unknown', { person: text })
        : new InputProblem('person-unknown-nearest', { person: text, nearest });
    }
  }
}

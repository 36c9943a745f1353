import { sectionsOf } from '../../reading/persons/roster-identity';
import { comparedText } from '../../reading/persons/written-name';
import type { Branch } from '../../records/branch';
import { fullAddress } from '../../records/cell-ref';
import { valueOf } from '../../records/field';
import type { Member, MemberStatus } from '../../records/member';
import { matchPeople } from './match-people';
import {
  COMPARED_FIELDS,
  type Changed,
  type ComparedField,
  type ListedPerson,
  type RosterComparison,
  type RosterDifference,
  type RosterQuestion,
} from './roster-difference';

/** Membership in this branch has ended. */
const GONE: ReadonlySet<MemberStatus | null> = new Set<MemberStatus>(['transferredOut', 'deceased', 'expelled']);

/**
 * How the roster differs from another list of the same branch. Only what both have a
 * column for is compared; a blank of the other list says nothing.
 */
export function compareRosters(own: Branch, other: Branch): RosterComparison {
  const { pairs, ownOnly, otherOnly, questions } = matchPeople(peopleOf(own), peopleOf(other).filter(isHere));
  // Rows of the roster that nothing tells apart in its other sheets cannot be written one by one.
  const unclear = new Set(own.duplicateMembers.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const again = pairs.filter(([mine]) => !isHere(mine));
  const staying = pairs.filter(([mine]) => isHere(mine) && !unclear.has(mine.key));
  const comparesSections = shareSections(staying);
  const hasOthers = peopleOf(other).some((member) => !isPartyMember(member));
  const left = ownOnly.filter((member) => {
    return isHere(member) && !unclear.has(member.key) && (hasOthers || isPartyMember(member));
  });
  const differences: RosterDifference[] = [
    ...otherOnly.map((member): RosterDifference => {
      return { kind: 'joined', name: member.displayName, person: listed(member, comparesSections) };
    }),
    ...left.map(({ displayName: name, key: member }): RosterDifference => ({ kind: 'left', name, member })),
    ...staying.flatMap((pair) => changesOf(pair, comparesSections)),
  ];
  const asked = again.map(([mine, theirs]): RosterQuestion => {
    return { kind: 'listed-again', name: mine.displayName, other: theirs.displayName };
  });
  const doubled = [...new Set(own.duplicateMembers.map(({ first }) => first.displayName))]
    .filter((name) => !questions.some((question) => question.name === name))
    .map((name): RosterQuestion => ({ kind: 'namesakes', name, other: name }));
  return { differences, questions: [...questions, ...asked, ...doubled], matched: pairs.length, comparesSections };
}

/** Every row that names somebody, those that nothing tells apart as well. */
function peopleOf({ members, duplicateMembers }: Branch): readonly Member[] {
  const rows = [...members, ...duplicateMembers.flatMap((group) => group.rows)];
  return [...new Map(rows.map((member) => [fullAddress(member.name.cell), member])).values()];
}

function isHere(member: Member): boolean {
  return !GONE.has(valueOf(member.status)) && valueOf(member.transferredOut) === null;
}

/** Lists of members leave out those who only take part. */
function isPartyMember({ category }: Member): boolean {
  const known = valueOf(category);
  return known === null || known === 'full' || known === 'probationary';
}

function changesOf([own, other]: readonly [Member, Member], comparesSections: boolean): Changed[] {
  return COMPARED_FIELDS.flatMap((field) => {
    const now = valueOf(other[field]);
    const held = own[field];
    if (now === null || held === null || (field === 'section' && !comparesSections)) return [];
    const old = valueOf(held);
    if (old !== null && isSame(field, old, now)) return [];
    return [{ kind: 'changed', name: own.displayName, member: own.key, field, old, now }];
  });
}

function isSame(field: ComparedField, old: string, now: string): boolean {
  // A list kept to the month is read as the first of it: it says nothing against a day of that month.
  if (field !== 'section') return old === now || (now.endsWith('-01') && old.slice(0, 7) === now.slice(0, 7));
  const [one, other] = [old, now].map((text) => sectionsOf(text).map(comparedText).sort().join());
  return one === other;
}

function shareSections(pairs: readonly (readonly [Member, Member])[]): boolean {
  const sections = (side: 0 | 1): string[] =>
    pairs.flatMap((pair) => sectionsOf(valueOf(pair[side].section)).map(comparedText));
  const own = new Set(sections(0));
  return sections(1).some((section) => own.has(section));
}

function listed(member: Member, comparesSections: boolean): ListedPerson {
  return {
    name: member.displayName,
    section: comparesSections ? valueOf(member.section) : null,
    category: valueOf(member.category),
    birthDate: valueOf(member.birthDate),
    joinedOn: valueOf(member.joinedOn),
    fullMemberOn: valueOf(member.fullMemberOn),
  };
}

import type { Branch } from '../records/branch';
import { valueOf } from '../records/field';
import type { Member } from '../records/member';
import { shownNames } from '../reports/shown-names';
import { plainName, plainText } from '../rules/plain-text';
import { searchNames, type SpellingOf } from './name-search';

/** Who is meant by a typed name. */
export type FoundPerson =
  | { readonly kind: 'one'; readonly member: Member }
  /** Several; which of them is for the person to say. */
  | { readonly kind: 'several'; readonly members: readonly Member[] }
  /** Nobody; those whose names are nearest, best first. */
  | { readonly kind: 'nobody'; readonly nearest: readonly Member[] };

/** How many names are offered at most. */
const OFFERED = 5;
/** So much of two names may differ: one of two characters. */
const NEAR = 0.5;

/**
 * The member whom a typed name means: by the name as it is shown (with its bracket, section or
 * number where names repeat), by the id, or by the bare name where only one has it. Two rows of
 * one name that nothing tells apart are several. With a spelling, which only reading may go by,
 * also by a part of the name or by its pinyin.
 */
export function findPerson(branch: Branch, text: string, spellingOf: SpellingOf | null): FoundPerson {
  const { members, duplicateMembers } = branch;
  const wanted = plainText(text);
  const shown = shownNames(members);
  const isNamedSo = (member: Member): boolean =>
    [member.displayName, shown.get(member.key) ?? '', valueOf(member.id) ?? ''].some(
      (name) => name !== '' && plainText(name) === wanted,
    );
  const found =
    [
      members.filter(isNamedSo),
      members.filter(({ displayName }) => plainName(displayName) === wanted),
      spellingOf === null || wanted === '' ? [] : searchNames(members, text, spellingOf),
    ].find((each) => each.length > 0) ?? [];
  const [member] = found;
  if (member === undefined) return { kind: 'nobody', nearest: nearestTo(wanted, members, spellingOf) };
  const twin = duplicateMembers.find(({ first, again }) => first.key === member.key && again.key === first.key);
  const several = found.length > 1 ? found : (twin?.rows ?? []);
  return several.length > 1 ? { kind: 'several', members: several } : { kind: 'one', member };
}

/** Those whose names are nearest to a written one, best first: whom a question may offer, never whom a list means. */
export function nearestPeople(members: readonly Member[], text: string): readonly Member[] {
  return nearestTo(plainName(text), members, null);
}

/** Those who share a character of the name, or whose spelling differs by little: a slip of the hand, or another way to write it. */
function nearestTo(wanted: string, members: readonly Member[], spellingOf: SpellingOf | null): readonly Member[] {
  const spelt = (name: string): string => spellingOf?.(name)?.syllables.join('') ?? '';
  const asked = spelt(wanted);
  return members
    .map((member) => {
      const name = plainName(member.displayName);
      return { member, far: Math.min(difference(wanted, name), asked === '' ? 1 : difference(asked, spelt(name))) };
    })
    .filter(({ far }) => far <= NEAR)
    .sort((one, other) => one.far - other.far)
    .slice(0, OFFERED)
    .map(({ member }) => member);
}

/** Whether so little of two texts differs that one may be a slip for the other; of longer ones a smaller part. */
export function isNear(one: string, other: string, part: number = NEAR): boolean {
  return difference(one, other) <= part;
}

/** From 0 for the same to 1 for nothing in common. */
function difference(one: string, other: string): number {
  return distance(one, other) / Math.max(one.length, other.length, 1);
}

/** How many characters have to be put in, left out or changed to make one text of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

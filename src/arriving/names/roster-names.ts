import { nameKeyText } from '../../notation/normalise';
import { splitNames } from '../../notation/names';
import { isNear, nearestPeople } from '../../people/find-person';
import type { Branch } from '../../records/branch';
import { valueOf } from '../../records/field';
import type { Member } from '../../records/member';
import { shownNames } from '../../reports/shown-names';

/** The names of a roster as lists write them. */
export interface RosterNames {
  /** Who is called exactly so, spaces, dots and the form of brackets aside; several where names repeat. */
  named(text: string): readonly Member[];
  /** Who has that id or number; null for nobody, and for bare numbers so short that they may count lines. */
  withId(text: string): Member | null;
  isIdOf(text: string, member: Member): boolean;
  isSection(text: string): boolean;
  /** Names of sections that a text begins or ends with. */
  readonly sections: readonly string[];
  isOfSection(member: Member, section: string): boolean;
  /** Whether the roster tells this one by that bracket: 张伟（大）. */
  isBracketOf(text: string, member: Member): boolean;
  /** Who has a name that differs by little, nearest first. */
  near(text: string): readonly Member[];
  /** Whose name two words together nearly are. */
  nearTogether(text: string): readonly Member[];
  /** As lists show them, which tells all of them apart. */
  shown(member: Member): string;
}

const BRACKET = /\(([^()]*)\)$/u;

const ONE_IN_THREE = 0.34;

/** 买买提·阿不都 is also written 买买提阿不都, 买买提.阿不都 and 买买提 阿不都. */
export function listKey(text: string): string {
  return nameKeyText(text)
    .replace(/[·.'’‘-]/gu, '')
    .toLowerCase();
}

export function rosterNames({ members, duplicateMembers, settings }: Branch): RosterNames {
  const shownOf = shownNames(members);
  const byName = new Map<string, Member[]>();
  const byId = new Map<string, Member[]>();
  const put = (index: Map<string, Member[]>, key: string, member: Member): void => {
    const known = index.get(key) ?? [];
    if (key !== '' && !known.includes(member)) index.set(key, [...known, member]);
  };
  for (const member of members) {
    const bare = nameKeyText(member.displayName).replace(BRACKET, '');
    for (const text of [bare, member.displayName, shownOf.get(member.key) ?? '']) put(byName, listKey(text), member);
    put(byId, idKey(valueOf(member.id) ?? ''), member);
  }
  // Two rows of one person, whom nothing tells apart, are never one of them.
  for (const { first, rows } of duplicateMembers) for (const row of rows) put(byName, listKey(first.displayName), row);
  const sectionsOf = (member: Member): readonly string[] => splitNames(valueOf(member.section) ?? '').map(listKey);
  const sections = [...new Set([...members.flatMap(sectionsOf), ...settings.sections.map(listKey)])].filter(
    ({ length }) => length > 1,
  );
  return {
    sections,
    named: (text) => byName.get(listKey(text)) ?? [],
    withId: (text) => {
      const key = idKey(text);
      const found = mayCountLines(key) ? [] : (byId.get(key) ?? []);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    isIdOf: (text, member) => {
      const key = idKey(text);
      return key !== '' && !mayCountLines(key) && key === idKey(valueOf(member.id) ?? '');
    },
    isSection: (text) => sections.includes(listKey(text)),
    isOfSection: (member, section) => sectionsOf(member).includes(listKey(section)),
    isBracketOf: (text, member) => {
      const bracket = BRACKET.exec(nameKeyText(member.displayName))?.[1];
      return bracket !== undefined && listKey(bracket) === listKey(text);
    },
    near: (text) => unique([...nearestPeople(members, text), ...members.filter((member) => hasPartNear(member, text))]),
    nearTogether: (text) =>
      members.filter(({ displayName }) => isNear(listKey(displayName), listKey(text), ONE_IN_THREE)),
    shown: (member) => shownOf.get(member.key) ?? member.displayName,
  };
}

/** Of 买买提·阿不都 a list may have only one part, and that misspelt. */
function hasPartNear({ displayName }: Member, text: string): boolean {
  const parts = nameKeyText(displayName).split('·');
  return parts.length > 1 && parts.some((part) => isNear(part, listKey(text)));
}

function unique(members: readonly Member[]): readonly Member[] {
  return [...new Set(members)];
}

function idKey(text: string): string {
  return nameKeyText(text).toLowerCase();
}

/** 3 and 12 may be the numbers of lines; 03 and 1023 are not. */
function mayCountLines(key: string): boolean {
  return /^[1-9]\d{0,2}$/u.test(key);
}

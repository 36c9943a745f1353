import { valueOf } from '../records/field';
import type { Member, MemberKey } from '../records/member';

/**
 * Names as a list shows them: with the bracket that the roster gives; where two
 * people of the list would still read the same, with their section; and where they
 * are of one section too, numbered in the order given, that of the roster. Never
 * with an id.
 */
export function shownNames(members: readonly Member[]): ReadonlyMap<MemberKey, string> {
  const names = namesWithSections(members);
  const times = timesOf(names);
  const numbers = new Map<string, number>();
  return new Map(
    members.map(({ key }, index) => {
      const name = names[index] ?? '';
      if ((times.get(name) ?? 0) < 2) return [key, name];
      const number = (numbers.get(name) ?? 0) + 1;
      numbers.set(name, number);
      return [key, `${name}${number}`];
    }),
  );
}

/** Whether some of the list are told apart by a number alone, which the list then has to explain. */
export function hasNumberedNames(members: readonly Member[]): boolean {
  return [...timesOf(namesWithSections(members)).values()].some((times) => times > 1);
}

function namesWithSections(members: readonly Member[]): readonly string[] {
  const times = timesOf(members.map(({ displayName }) => displayName));
  return members.map(({ displayName, section }) => {
    const of = valueOf(section);
    return (times.get(displayName) ?? 0) > 1 && of !== null ? `${displayName}（${of}）` : displayName;
  });
}

function timesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

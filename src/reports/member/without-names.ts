import type { Member } from '../../records/member';
import { plainName } from '../../rules/plain-text';

/** In place of a name that the reader need not see. */
const HIDDEN = '＊＊＊';

/**
 * Takes the names of all other members out of a text that people typed freely, so that what is
 * handed to one person names nobody else. A name that is part of the person's own stays.
 */
export function withoutOtherNames(members: readonly Member[], person: Member): (text: string) => string {
  const own = plainName(person.displayName);
  const names = [...new Set(members.map(({ displayName }) => plainName(displayName)))]
    .filter((name) => name.length > 1 && !own.includes(name))
    .sort((one, other) => other.length - one.length);
  if (names.length === 0) return (text) => text;
  // People set a name of two characters apart by a space.
  const pattern = new RegExp(names.map((name) => Array.from(name, literal).join('\\s*')).join('|'), 'gu');
  return (text) => text.replace(pattern, HIDDEN);
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

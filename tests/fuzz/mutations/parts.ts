import { strFromU8, strToU8 } from 'fflate';
import type { Dice } from '../dice';

/** The parts of a package by name, unpacked. */
export type Parts = Map<string, Uint8Array>;

/** Changes one thing; does nothing where there is nothing of that kind to change. */
export type Change<Subject> = (subject: Subject, dice: Dice) => void;

export function pickPart(parts: Parts, dice: Dice, pattern: RegExp): string | null {
  const names = [...parts.keys()].filter((name) => pattern.test(name));
  return names.length === 0 ? null : dice.pick(names);
}

/** Writes the text of one part anew. */
export function rewrite(parts: Parts, part: string | null, anew: (text: string) => string): void {
  const content = part === null ? undefined : parts.get(part);
  if (part !== null && content) parts.set(part, strToU8(anew(strFromU8(content))));
}

/** One of the matches replaced; the text itself where there is none. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  dice: Dice,
  anew: (found: string, groups: readonly string[]) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = dice.pick(matches);
  const [found, ...groups] = match;
  return text.slice(0, match.index) + anew(found, groups) + text.slice(match.index + found.length);
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

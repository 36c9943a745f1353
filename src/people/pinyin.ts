import { pinyin } from 'pinyin-pro';
import type { Spelling } from './name-search';

const KNOWN = new Map<string, Spelling>();

/**
 * How a name is spelt in pinyin, with the reading that a character has as a surname (单 is shan,
 * not dan). Letters stay what they are.
 */
export function pinyinOf(name: string): Spelling {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  // A name of two characters is often set apart by a space.
  const plain = name.replace(/\s+/gu, '');
  const options = { toneType: 'none', type: 'array', surname: 'head', v: true } as const;
  const made: Spelling = {
    initials: pinyin(plain, { ...options, pattern: 'first' })
      .join('')
      .toLowerCase(),
    syllables: pinyin(plain, options).map((syllable) => syllable.toLowerCase()),
  };
  KNOWN.set(name, made);
  return made;
}

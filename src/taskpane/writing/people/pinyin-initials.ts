import { pinyin } from 'pinyin-pro';

const KNOWN = new Map<string, string>();

/** "zw" for 张伟, with the reading that a character has as a surname (单 is s, not d). Letters stay what they are. */
export function pinyinInitials(name: string): string {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  // A name of two characters is often set apart by a space.
  const letters = pinyin(name.replace(/\s+/gu, ''), {
    pattern: 'first',
    toneType: 'none',
    type: 'array',
    surname: 'head',
  });
  const made = letters.join('').toLowerCase();
  KNOWN.set(name, made);
  return made;
}

/** Someone who can be found by name. */
export interface Searchable {
  readonly displayName: string;
}

/** How a name is spelt in Latin letters: "zw", and "zhang", "wei". */
export interface Spelling {
  readonly initials: string;
  readonly syllables: readonly string[];
}

/** The spelling of a name; null where it is not known yet. */
export type SpellingOf = (name: string) => Spelling | null;

/**
 * Those whose name holds the text, whose initials do, or whose spelling goes on with it from
 * some syllable (zhangwei, wei). Spaces and capitals make no difference.
 */
export function searchNames<T extends Searchable>(
  people: readonly T[],
  text: string,
  spellingOf: SpellingOf,
): readonly T[] {
  const wanted = plain(text);
  if (wanted === '') return people;
  return people.filter(({ displayName }) => {
    return plain(displayName).includes(wanted) || isSpelt(spellingOf(displayName), wanted);
  });
}

function isSpelt(spelling: Spelling | null, wanted: string): boolean {
  if (spelling === null) return false;
  const { initials, syllables } = spelling;
  return initials.includes(wanted) || syllables.some((_, from) => syllables.slice(from).join('').startsWith(wanted));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

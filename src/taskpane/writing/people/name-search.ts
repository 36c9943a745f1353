/** Someone who can be found by name. */
export interface Searchable {
  readonly displayName: string;
}

/** First letters of the syllables of a name ("张伟" → "zw"); null where they are not known yet. */
export type Initials = (name: string) => string | null;

/** Those whose name holds the text, or whose initials do. Spaces and capitals make no difference. */
export function searchNames<T extends Searchable>(
  people: readonly T[],
  text: string,
  initialsOf: Initials,
): readonly T[] {
  const wanted = plain(text);
  if (wanted === '') return people;
  return people.filter(({ displayName }) => {
    return plain(displayName).includes(wanted) || (initialsOf(displayName)?.includes(wanted) ?? false);
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

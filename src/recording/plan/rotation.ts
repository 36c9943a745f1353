/** The turns of the twelve months: sections on duty where that is settled, null where one is to be chosen. */
export type Turns = readonly (readonly string[] | null)[];

/**
 * Chooses a section for each open month: of those that do not serve in the month
 * before or after, the one with the fewest turns in the year, the first listed of
 * several. So nobody serves twice in a row, and without settled turns all serve
 * equally often or once more. Null where no sections are known. `before` are those
 * on duty in the month before the first.
 */
export function rotate(sections: readonly string[], turns: Turns, before: readonly string[]): (string | null)[] {
  const counts = new Map(sections.map((section) => [section, 0]));
  const count = (section: string): void => {
    const times = counts.get(section);
    if (times !== undefined) counts.set(section, times + 1);
  };
  turns.flatMap((settled) => settled ?? []).forEach(count);
  let previous = before;
  return turns.map((settled, index) => {
    if (settled !== null) {
      previous = settled;
      return null;
    }
    const next = turns[index + 1] ?? [];
    const free = sections.filter((section) => !previous.includes(section) && !next.includes(section));
    const rested = sections.filter((section) => !previous.includes(section));
    const least = fewest(free, counts) ?? fewest(rested, counts) ?? fewest(sections, counts);
    if (least === undefined) return null;
    count(least);
    previous = [least];
    return least;
  });
}

function fewest(sections: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  const turnsOf = (section: string): number => counts.get(section) ?? 0;
  return sections.toSorted((one, other) => turnsOf(one) - turnsOf(other))[0];
}

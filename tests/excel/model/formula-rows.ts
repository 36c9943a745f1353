/** Where a row goes when rows come in or leave. */
export interface RowMove {
  readonly sheet: string;
  readonly at: number;
  /** Above 0: so many rows are inserted before `at`; below 0: so many are deleted from `at` on. */
  readonly by: number;
}

/** A reference with the sheet it names, or a text constant, which is passed over. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(?<first>\$?[A-Z]{1,3}\$?\d+)(?::(?<last>\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_(])/gu;

/** How a formula reads after rows moved: Excel keeps every reference at the cells it meant. */
export function formulaAfter(formula: string, own: string, move: RowMove): string {
  return formula.replace(REFERENCE, (text: string, ...given: unknown[]) => {
    const groups = given.at(-1) as Record<'sheet' | 'first' | 'last', string | undefined>;
    if (groups.first === undefined) return text;
    const sheet = groups.sheet === undefined ? own.toLowerCase() : plainName(groups.sheet);
    if (sheet !== move.sheet.toLowerCase()) return text;
    const before = groups.sheet === undefined ? '' : `${groups.sheet}!`;
    const rows = [groups.first, groups.last ?? groups.first].map((end) => Number(/\d+$/.exec(end)?.[0]));
    const moved = rowsAfter(rows[0] ?? 0, rows[1] ?? 0, move);
    if (!moved) return `${before}#REF!`;
    const ends = [groups.first, groups.last].flatMap((end, index) =>
      end === undefined ? [] : [end.replace(/\d+$/, String(moved[index]))],
    );
    return before + ends.join(':');
  });
}

/** How a formula reads once a sheet is gone: what it referred to there is #REF!. */
export function withoutSheet(formula: string, name: string): string {
  return formula.replace(REFERENCE, (text: string, ...given: unknown[]) => {
    const { sheet } = given.at(-1) as Record<'sheet', string | undefined>;
    return sheet !== undefined && plainName(sheet) === name.toLowerCase() ? '#REF!' : text;
  });
}

function plainName(sheet: string): string {
  return sheet.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase();
}

/** First and last row after the move; null where all of them are deleted. */
export function rowsAfter(first: number, last: number, { at, by }: RowMove): readonly [number, number] | null {
  if (by > 0) return [first >= at ? first + by : first, last >= at ? last + by : last];
  const count = -by;
  const kept = (row: number): boolean => row < at || row >= at + count;
  let [top, bottom] = [first, last];
  while (top <= last && !kept(top)) top += 1;
  while (bottom >= first && !kept(bottom)) bottom -= 1;
  if (top > bottom) return null;
  return [top >= at ? top - count : top, bottom >= at ? bottom - count : bottom];
}

import type { CellValue } from '../../workbook/snapshot';
import { formulaPieces } from './formula-pieces';

/** Excel's own name for a column of its table that nobody named. */
const UNNAMED = '列';

/** What new columns of an Excel table are called: as given, as a text, and as no other column of it. */
export function newColumnNames(given: readonly CellValue[], known: readonly string[]): readonly string[] {
  const taken = new Set(known.map((name) => name.toLowerCase()));
  return given.map((value) => {
    const text = String(value ?? '').trim();
    const stem = text === '' ? UNNAMED : text;
    let name = text === '' ? `${UNNAMED}1` : text;
    for (let number = text === '' ? 2 : 1; taken.has(name.toLowerCase()); number++) name = `${stem}${number + 1}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A formula with other columns of the table named in it: [6月], [@6月], [[#This Row],[6月]]. */
export function withColumnNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formulaPieces(formula)
    .map(({ kind, text }) => {
      if (kind !== 'bracket') return text;
      return text.replace(/([[@])([^[\]#@,:]+)(?=\])/g, (whole, start: string, name: string) => {
        const found = renamed.get(name);
        return found === undefined ? whole : `${start}${found}`;
      });
    })
    .join('');
}

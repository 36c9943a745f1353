import type { CellValue, Snapshot } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { calculateFormulas } from './calculate/calculate-formulas';
import { CellBudget } from './cell-budget';
import type { ValueSource } from './cell-value';
import { TextPool } from './plain/text-pool';
import { readSheet, type ReadSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import type { WorkbookPart } from './workbook-part';

/**
 * All sheets with cells, in the order of their tabs. Formulas without a result are computed where they are simple.
 * `onProgress` is told, now and then, which part of the sheets has been read, between 0 and 1.
 */
export function readSnapshot(
  pack: OpcPackage,
  workbook: WorkbookPart,
  onProgress: (done: number) => void = () => undefined,
): Snapshot {
  const sizes = workbook.sheets.map(({ worksheet }) => (worksheet === null ? 0 : pack.sizeOf(worksheet)));
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  let before = 0;
  const strings = sharedStringsOf(pack, workbook);
  const texts = new TextPool();
  const budget = new CellBudget();
  const sheets = workbook.sheets.flatMap(({ name, visibility, worksheet, generated }, index) => {
    if (worksheet === null) return [];
    const values = valueSource(pack, workbook, strings, worksheet, texts);
    const size = sizes[index] ?? 0;
    const read = readSheet(pack.xml(worksheet), values, budget, (part) => onProgress((before + part * size) / total));
    before += size;
    onProgress(before / total);
    return [{ name, visibility, generated, ...read }];
  });
  calculateFormulas(sheets);
  return { name: pack.file, date1904: workbook.date1904, sheets: sheets.map(withoutFormulas) };
}

function withoutFormulas<S extends ReadSheet>({ formulas, ...sheet }: S): Omit<S, 'formulas'> {
  if (formulas.length > 0) cutEmptyEnds(sheet.values);
  return sheet;
}

/** A formula that gives an empty text may have been the last cell of its row, and its row the last. */
function cutEmptyEnds(values: CellValue[][]): void {
  for (const row of values) while (row.length > 0 && row.at(-1) === null) row.pop();
  while (values.at(-1)?.length === 0) values.pop();
}

export function sharedStringsOf(pack: OpcPackage, workbook: WorkbookPart): readonly string[] {
  const part = workbook.relationships.find(({ kind }) => kind === 'sharedStrings')?.part;
  // A relationship to a part that is not there: some programs write it when no cell has text.
  return part !== undefined && pack.has(part) ? readSharedStrings(pack.xml(part)) : [];
}

export function valueSource(
  pack: OpcPackage,
  workbook: WorkbookPart,
  strings: readonly string[],
  part: string,
  texts = new TextPool(),
): ValueSource {
  return { strings, texts, date1904: workbook.date1904, file: pack.file, part };
}

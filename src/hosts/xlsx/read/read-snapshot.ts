import type { CellValue, Snapshot } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { calculateFormulas } from './calculate/calculate-formulas';
import { CellBudget } from './cell-budget';
import type { ValueSource } from './cell-value';
import { readSheet, type ReadSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import type { WorkbookPart } from './workbook-part';

/** All sheets with cells, in the order of their tabs. Formulas without a result are computed where they are simple. */
export function readSnapshot(pack: OpcPackage, workbook: WorkbookPart): Snapshot {
  const strings = sharedStringsOf(pack, workbook);
  const budget = new CellBudget();
  const sheets = workbook.sheets.flatMap(({ name, visibility, worksheet, generated }) => {
    if (worksheet === null) return [];
    const values = valueSource(pack, workbook, strings, worksheet);
    return [{ name, visibility, generated, ...readSheet(pack.xml(worksheet), values, budget) }];
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
): ValueSource {
  return { strings, date1904: workbook.date1904, file: pack.file, part };
}

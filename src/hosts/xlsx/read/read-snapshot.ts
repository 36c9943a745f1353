import type { Snapshot } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { CellBudget } from './cell-budget';
import type { ValueSource } from './cell-value';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import type { WorkbookPart } from './workbook-part';

/** All sheets with cells, in the order of their tabs. */
export function readSnapshot(pack: OpcPackage, workbook: WorkbookPart): Snapshot {
  const strings = sharedStringsOf(pack, workbook);
  const budget = new CellBudget();
  return {
    name: pack.file,
    date1904: workbook.date1904,
    sheets: workbook.sheets.flatMap(({ name, visibility, worksheet, generated }) => {
      if (worksheet === null) return [];
      const values = valueSource(pack, workbook, strings, worksheet);
      return [{ name, visibility, generated, ...readSheet(pack.xml(worksheet), values, budget) }];
    }),
  };
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

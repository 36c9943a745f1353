import { OpcPackage } from '../../../src/hosts/xlsx/opc/opc-package';
import { scanSheet } from '../../../src/hosts/xlsx/read/scan-sheet';
import { readWorkbookPart } from '../../../src/hosts/xlsx/read/workbook-part';
import { addressOf } from '../../../src/records/cell-ref';

/** The results that are stored with the formulas of a file, each with its type, by cell; null where none is. */
export function storedResults(bytes: Uint8Array): Readonly<Record<string, string | null>> {
  const pack = OpcPackage.open(bytes, 'a.xlsx');
  const results: Record<string, string | null> = {};
  for (const { name, worksheet } of readWorkbookPart(pack).sheets) {
    if (worksheet === null) continue;
    scanSheet(pack.xml(worksheet), {
      cell({ row, column, formula, value, tag }) {
        if (!formula) return;
        const type = tag.attributes.t?.value ?? 'n';
        results[`${name}!${addressOf({ row, column })}`] = value === null ? null : `${type} ${value}`;
      },
    });
  }
  return results;
}

import { SheetMissing } from '../../../workbook/errors';
import type { OpcPackage } from '../opc/opc-package';
import type { WorkbookPart } from '../read/workbook-part';
import { parseTree, type XmlElement } from '../xml/xml-tree';
import { PLAIN_LOOK } from './cell-look';
import { readPalette } from './palette';
import { defaultFont, readLooks } from './read-looks';
import { readSheetLook } from './read-sheet-look';
import type { SheetLook } from './sheet-look';
import { digitWidthOf } from './sizes';

/** How a sheet looks. Throws SheetMissing where no sheet with cells has that name. */
export function readLook(pack: OpcPackage, workbook: WorkbookPart, sheet: string): SheetLook {
  const part = workbook.sheets.find(({ name }) => name === sheet)?.worksheet;
  if (part === undefined || part === null) throw new SheetMissing(sheet);
  const styles = rootOf(pack, workbook, 'styles');
  const palette = readPalette(rootOf(pack, workbook, 'theme'), styles);
  const digitWidth = digitWidthOf(styles && defaultFont(styles));
  return { ...readSheetLook(pack.xml(part), digitWidth), looks: styles ? readLooks(styles, palette) : [PLAIN_LOOK] };
}

function rootOf(pack: OpcPackage, workbook: WorkbookPart, kind: string): XmlElement | null {
  const part = workbook.relationships.find((one) => one.kind === kind)?.part;
  return part !== undefined && pack.has(part) ? parseTree(pack.xml(part)) : null;
}

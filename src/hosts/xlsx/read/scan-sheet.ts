import { WorkbookUnreadable } from '../../../workbook/errors';
import type { XmlSource } from '../xml/parse-xml';
import { cutOut, type Cut } from './plain/cut-out';
import { NotPlain } from './plain/not-plain';
import { cellOf, rowOf } from './plain/plain-places';
import { PlainRows, type PlainRowsVisitor } from './plain/plain-rows';
import type { Namespaces } from './plain/plain-tag';
import type { SheetVisitor } from './scanned-sheet';
import { SheetScanner } from './sheet-scanner';

export type { ElementPlace, ScannedCell, ScannedFormula, SheetVisitor } from './scanned-sheet';

/**
 * Reads a sheet's part once from front to end, as reading and writing both need
 * it, so that they cannot disagree on which cell is where. Rows and cells without
 * an address of their own follow the one before (ECMA-376 part 1, 18.3.1.4 and
 * .73). Throws WorkbookUnreadable, damaged, for an address outside a sheet.
 *
 * Rows of the plain kind have a quick reader. Whether they are is found out before
 * anything is told, since nothing that was told can be taken back.
 */
export function scanSheet(source: XmlSource, visitor: SheetVisitor): void {
  const cut = cutOut(source.text, 'sheetData');
  if (cut === null || !isPlain(source, cut)) {
    scanGenerally(source, visitor);
    return;
  }
  scanAround(source, cut, visitor, (namespaces) => ({
    cell: (rows) => visitor.cell(cellOf(rows, namespaces)),
    row: (rows) => visitor.row?.(rows.row, rowOf(rows, namespaces)),
  }));
}

/** The same by the general parser alone: right for every sheet, and the measure of the quick reader. */
export function scanGenerally(source: XmlSource, visitor: SheetVisitor): void {
  new SheetScanner(source, visitor, null).run();
}

/** For who can begin anew: the same by the quick reader alone. Throws NotPlain where it does not suffice, and what scanSheet throws. */
export function scanPlainly(
  source: XmlSource,
  element: NonNullable<SheetVisitor['element']>,
  rowsVisitor: (namespaces: Namespaces) => PlainRowsVisitor,
): void {
  const cut = cutOut(source.text, 'sheetData');
  if (cut === null) throw new NotPlain();
  scanAround(source, cut, { element, cell: () => undefined }, rowsVisitor);
}

const NOBODY: PlainRowsVisitor = { cell: () => undefined, row: () => undefined };

function isPlain(source: XmlSource, cut: Cut): boolean {
  try {
    scanAround(source, cut, { cell: () => undefined }, () => NOBODY);
    return true;
  } catch (error) {
    if (error instanceof NotPlain || error instanceof WorkbookUnreadable) return false;
    throw error;
  }
}

function scanAround(
  source: XmlSource,
  cut: Cut,
  visitor: SheetVisitor,
  rowsVisitor: (namespaces: Namespaces) => PlainRowsVisitor,
): void {
  const rows = (namespaces: Namespaces): number =>
    new PlainRows(source.text, cut.openEnd, cut.prefix, namespaces).run(rowsVisitor(namespaces));
  new SheetScanner({ ...source, text: cut.around }, visitor, { ...cut, rows }).run();
}

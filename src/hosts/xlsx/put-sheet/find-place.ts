import type { PutSheet } from '../../../workbook/edit';
import { generatedMarkText } from '../../../workbook/generated-mark';
import { SheetExists, SheetProtected } from '../../../workbook/errors';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part';

/** A sheet that a draft is to replace: it has cells, and keeps its name and place. */
export interface ReplacedSheet extends SheetEntry {
  readonly worksheet: string;
}

/**
 * The sheet that the draft replaces; null where it is to be added. A generated
 * sheet keeps the name that people gave it. Throws SheetProtected where sheets
 * may not be changed, SheetExists where the draft may not replace what is there.
 */
export function findPlace(
  workbook: WorkbookPart,
  { draft, replace, keepBoth = false }: PutSheet,
): ReplacedSheet | null {
  if (workbook.structureLocked) throw new SheetProtected(null);
  const { mark } = draft;
  const same = workbook.sheets.filter(
    (sheet): sheet is ReplacedSheet =>
      sheet.worksheet !== null &&
      mark !== null &&
      sheet.generated !== null &&
      generatedMarkText(sheet.generated) === generatedMarkText(mark),
  );
  const clash = workbook.sheets.find((sheet) => isSameName(sheet.name, draft.name));
  if (clash && !same.some(({ index }) => index === clash.index)) throw new SheetExists(clash.name, false);
  if (keepBoth && !clash) return null;
  const old = same.find(({ name }) => isSameName(name, draft.name)) ?? same[0];
  if (old && !replace) throw new SheetExists(old.name, true);
  return old ?? null;
}

/** Excel tells sheet names apart without case. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

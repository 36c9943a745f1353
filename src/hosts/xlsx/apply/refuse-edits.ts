import type { PutSheet } from '../../../workbook/edit';
import { DraftInvalid, SheetExists, SheetProtected, WorkbookChanged } from '../../../workbook/errors';
import { isSheetName, refuseInvalidDraft } from '../../draft/refuse-invalid-draft';
import { refuseGuardedCells } from '../cells/guarded-areas';
import type { OpcPackage } from '../opc/opc-package';
import type { WorkbookPart } from '../read/workbook-part';
import { lineObstacles, refuseColumns, refuseRows } from '../lines/refuse-lines';
import { changedCells } from './changed-cells';
import { isWritten } from './edits-by-sheet';
import { refuseFormulas } from './formulas-in-the-way';
import type { InspectedSheet } from './inspect-sheet';
import { refuseInvalidValues } from './refused-values';
import type { WorkbookValues } from './workbook-values';

/**
 * Refuses a list of edits as a whole, before anything is written: what a person
 * changed meanwhile comes first, since everything else may follow from it. Throws
 * DraftInvalid, SheetExists, SheetProtected, WorkbookChanged, RowsNotAddable, ColumnsNotAddable,
 * CellNotWritable, FormulaInTheWay or ValueNotAllowed.
 */
export function refuseEdits(
  pack: OpcPackage,
  workbook: WorkbookPart,
  values: WorkbookValues,
  sheets: readonly InspectedSheet[],
  puts: readonly PutSheet[],
): void {
  for (const { draft } of puts) refuseInvalidDraft(draft);
  refuseCopyNames(workbook, sheets);
  for (const { edits, scan } of sheets) {
    const isCopyWritten = edits.copies.some(({ clear, changes }) => clear.length + changes.length > 0);
    if (scan.locked && (isWritten(edits) || isCopyWritten)) throw new SheetProtected(edits.sheet);
    if (workbook.structureLocked && (edits.removal || edits.copies.length > 0)) throw new SheetProtected(null);
  }
  const leaving = new Set(sheets.flatMap(({ edits }) => (edits.removal ? [edits.sheet] : [])));
  const changed = sheets.flatMap((sheet) => changedCells(pack, workbook, values, sheet, leaving));
  if (changed.length > 0) throw new WorkbookChanged(changed);
  for (const { edits, frame, scan } of sheets) {
    const isAdding = edits.added.length + edits.addedColumns.length > 0;
    const obstacles = isAdding ? lineObstacles(pack, edits.part, frame) : null;
    for (const edit of edits.added) if (obstacles) refuseRows(edit, obstacles);
    for (const edit of edits.addedColumns) if (obstacles) refuseColumns(edit, obstacles);
    refuseGuardedCells(pack, edits.sheet, edits.part, scan, [
      ...[...edits.changes, ...edits.restored],
      ...edits.copies.flatMap(({ changes }) => changes),
    ]);
  }
  refuseFormulas(sheets);
  refuseInvalidValues(sheets, workbook, values);
}

function refuseCopyNames(workbook: WorkbookPart, sheets: readonly InspectedSheet[]): void {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (const { name } of sheets.flatMap(({ edits }) => edits.copies)) {
    if (!isSheetName(name)) throw new DraftInvalid(name, 'sheet-name');
    if (taken.has(name.toLowerCase())) throw new SheetExists(name, false);
    taken.add(name.toLowerCase());
  }
}

import { cellRef } from '../../../records/cell-ref';
import type { AddRows, RemoveRows } from '../../../workbook/edit';
import { dropStaleResults } from '../formulas/drop-stale-results';
import type { OpcPackage } from '../opc/opc-package';
import type { WorkbookPart } from '../read/workbook-part';
import { addRows, type AddedRows } from '../rows/add-rows';
import { cellsOf, removeRows } from '../rows/remove-rows';
import type { CellFormats } from '../styles/cell-formats';
import type { SheetEdits } from './edits-by-sheet';

/** Adds and removes the rows of one sheet, from the bottom upwards; returns those added, in that order. */
export function changeRows(
  pack: OpcPackage,
  workbook: WorkbookPart,
  { sheet, part, added, removed }: SheetEdits,
  formats: () => CellFormats,
): readonly AddedRows[] {
  const found: AddedRows[] = [];
  // Of rows added in the same place the first ones stand first: the later ones come earlier and are moved down.
  const edits = [...added, ...removed].reverse().toSorted((a, b) => b.at - a.at);
  for (const edit of edits) {
    if (edit.kind === 'add-rows') {
      found.push(addRows(pack, part, edit, formats));
      dropStale(pack, workbook, sheet, areaOf(edit));
    } else {
      // Before they go, since afterwards nothing tells any more what depended on them.
      dropStale(pack, workbook, sheet, edit);
      removeRows(pack, part, edit);
    }
  }
  return found;
}

type RowArea = Pick<RemoveRows, 'at' | 'count' | 'left' | 'right'>;

function areaOf({ at, left, right, rows }: AddRows): RowArea {
  return { at, left, right, count: rows.length };
}

function dropStale(pack: OpcPackage, workbook: WorkbookPart, sheet: string, area: RowArea): void {
  const changed = cellsOf(area).map(({ row, column }) => cellRef(sheet, row, column));
  if (changed.length > 0) dropStaleResults(pack, workbook, changed);
}

import { cellRef } from '../../../records/cell-ref';
import type { RemoveColumns, RemoveRows } from '../../../workbook/edit';
import { dropStaleResults } from '../formulas/drop-stale-results';
import { addColumns } from '../lines/add-columns';
import { addRows } from '../lines/add-rows';
import { removeColumns } from '../lines/remove-columns';
import { cellsOf, removeRows } from '../lines/remove-rows';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import type { WorkbookPart } from '../read/workbook-part';
import type { CellFormats } from '../styles/cell-formats';
import { countOf, type AddedLines } from './added-lines';
import type { SheetEdits } from './edits-by-sheet';
import { cellsOfColumns } from './inspect-sheet';

/**
 * Adds and removes the rows or columns of one sheet; returns those added, in the order in which they were. They are
 * added from the last one to the first, and then go from the first to the last: what is taken back goes in the
 * opposite order, so that each finds the sheet as its adding left it. Only then ranges that grew can be told from
 * those which end in the same place for another reason.
 */
export function changeLines(
  pack: OpcPackage,
  workbook: WorkbookPart,
  { sheet, part, added, removed, addedColumns, removedColumns }: SheetEdits,
  formats: () => CellFormats,
): readonly AddedLines[] {
  const found: AddedLines[] = [];
  const dropStale = (cells: readonly CellPosition[]): void => {
    const changed = cells.map(({ row, column }) => cellRef(sheet, row, column));
    if (changed.length > 0) dropStaleResults(pack, workbook, changed);
  };
  // Of lines added in the same place the first ones stand first: the later ones come earlier and are moved on, as are
  // those that were there.
  const additions = [...added, ...addedColumns].reverse();
  for (const edit of additions.toSorted((a, b) => b.at - a.at || Number(a.insert) - Number(b.insert))) {
    if (edit.kind === 'add-rows') {
      found.push(addRows(pack, part, edit, formats));
      dropStale(cellsOf({ ...edit, count: edit.rows.length }));
    } else {
      found.push(addColumns(pack, part, edit, formats));
      dropStale(cellsOfColumns({ ...edit, count: edit.columns.length }));
    }
  }
  const came = [...added, ...addedColumns].filter(({ insert }) => insert);
  const gone: (RemoveRows | RemoveColumns)[] = [];
  // What only empties cells comes first: it moves nothing, and must not make a row anew that goes after it.
  const isEmptying = (edit: RemoveRows | RemoveColumns): boolean => !edit.shift && !edit.grown && !hasLines(edit);
  const going = [...removed, ...removedColumns].toSorted(
    (a, b) => Number(isEmptying(b)) - Number(isEmptying(a)) || a.at - b.at,
  );
  for (const edit of going) {
    const before = came.filter(({ at }) => at <= edit.at).reduce((lines, one) => lines + countOf(one), 0);
    const at = gone.reduce((line, { shift, count }) => (shift ? line - count : line), edit.at + before);
    // Before they go, since afterwards nothing tells any more what depended on them.
    if (edit.kind === 'remove-rows') {
      const now = { ...edit, at, ...(edit.made ? { made: edit.made.map((row) => row - edit.at + at) } : {}) };
      dropStale(cellsOf(now));
      removeRows(pack, part, now);
    } else {
      const now = { ...edit, at, ...(edit.widths ? { widths: edit.widths.map((one) => one - edit.at + at) } : {}) };
      dropStale(cellsOfColumns(now));
      removeColumns(pack, part, now);
    }
    gone.push(edit);
  }
  return found;
}

/** Whether lines lose what was said of them as a whole. */
function hasLines(edit: RemoveRows | RemoveColumns): boolean {
  return (edit.kind === 'remove-rows' ? edit.made : edit.widths) !== undefined;
}

import { cellRef, type CellRef } from '../../../records/cell-ref';
import type { AddRows, Edit, PutSheet } from '../../../workbook/edit';
import type { Applied } from '../../../workbook/workbook-host';
import { dropCalculationChain, recalculateOnLoad } from '../cells/recalculation';
import { dropStaleResults } from '../formulas/drop-stale-results';
import type { OpcPackage } from '../opc/opc-package';
import { putSheet } from '../put-sheet/put-sheet';
import { removeSheet } from '../put-sheet/remove-sheet';
import type { CellPosition } from '../read/cell-address';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';
import type { AddedRows } from '../rows/add-rows';
import { CellFormats } from '../styles/cell-formats';
import { changeRows } from './change-rows';
import { editsBySheet, isWritten, type SheetEdits } from './edits-by-sheet';
import { isHiddenCell, isHiddenColumn } from './hidden-cells';
import { inspectSheet, type InspectedSheet } from './inspect-sheet';
import { refuseEdits } from './refuse-edits';
import { positionNow, rowNow, undoEdits, type AddedSheet } from './undo-edits';
import { WorkbookValues } from './workbook-values';
import { writeCells, type WrittenCells } from './write-cells';

/**
 * Applies edits to a package, which is of no use any more when this throws: what
 * WorkbookHost.apply may, and DraftInvalid. Cells are set first, in rows as they
 * are; then rows come and go, from the bottom of each sheet upwards, so that all
 * of them can be told by the rows of the sheet as it was; sheets come last.
 */
export function applyEdits(pack: OpcPackage, edits: readonly Edit[]): Applied {
  const workbook = readWorkbookPart(pack);
  const values = new WorkbookValues(pack, workbook);
  const puts = edits.filter((edit): edit is PutSheet => edit.kind === 'put-sheet');
  const sheets = editsBySheet(workbook, edits);
  const inspected = sheets.map((sheet) => inspectSheet(pack, values, sheet));
  refuseEdits(pack, workbook, values, inspected, puts);

  const formats = cellFormats(pack, workbook);
  const cells = inspected.map((sheet) => writeCells(pack, sheet, formats.get));
  const set = cells.flatMap(({ sheet, undo }) => undo.map(({ row, column }) => cellRef(sheet, row, column)));
  if (set.length > 0) dropStaleResults(pack, workbook, set);
  const rows = sheets.flatMap((sheet) => changeRows(pack, workbook, sheet, formats.get));
  formats.save();
  const names = puts.map((edit) => putSheet(pack, edit));
  for (const { sheet, removal } of sheets) if (removal) removeSheet(pack, sheet);

  const isReplaced = names.some((name) => workbook.sheets.some((sheet) => sheet.name === name));
  if (sheets.some((sheet) => losesFormulas(sheet, cells))) dropCalculationChain(pack);
  if (puts.length > 0 || sheets.some((sheet) => isWritten(sheet) || sheet.removal)) recalculateOnLoad(pack);
  const written = writtenCells(inspected, cells, rows);
  const added = puts.map((edit, index) => sizeOf(edit, names[index] ?? ''));
  return {
    cells: written.length,
    sheets: names,
    hidden: written.flatMap(({ cell, isHidden }) => (isHidden ? [cell] : [])),
    undo: isReplaced || sheets.some(isReversal) ? null : undoEdits(pack, { cells, rows, sheets: added }),
  };
}

/** The workbook's formats, looked at only where some are needed. */
function cellFormats(pack: OpcPackage, workbook: WorkbookPart): { get: () => CellFormats; save: () => void } {
  let formats: CellFormats | null = null;
  return { get: () => (formats ??= new CellFormats(pack, workbook)), save: () => formats?.save() };
}

interface WrittenCell {
  /** Where it is now. */
  readonly cell: CellRef;
  readonly isHidden: boolean;
}

/** The cells that values were written to. */
function writtenCells(
  sheets: readonly InspectedSheet[],
  cells: readonly WrittenCells[],
  rows: readonly AddedRows[],
): readonly WrittenCell[] {
  const moves = rows.flatMap(({ move }) => move ?? []);
  return sheets.flatMap(({ edits: { sheet }, scan }) => {
    const own = cells.filter((written) => written.sheet === sheet).flatMap(({ undo }) => undo);
    const set = own.map((cell) => {
      const { row, column } = positionNow(sheet, cell, moves);
      return { cell: cellRef(sheet, row, column), isHidden: isHiddenCell(scan, cell) };
    });
    const added = rows.flatMap(({ edit }, index) =>
      edit.sheet === sheet
        ? givenCells(edit).map(({ row, column }) => ({
            cell: cellRef(sheet, row - edit.at + rowNow(rows, index), column),
            isHidden: edit.insert ? isHiddenColumn(scan, column) : isHiddenCell(scan, { row, column }),
          }))
        : [],
    );
    return [...set, ...added];
  });
}

/** The cells of new rows that were given a value. */
function givenCells({ at, rows }: AddRows): readonly CellPosition[] {
  return rows.flatMap((cells, down) => {
    const columns = new Set(cells.filter(({ value }) => value !== null && value !== '').map(({ column }) => column));
    return [...columns].map((column) => ({ row: at + down, column }));
  });
}

function sizeOf({ draft }: PutSheet, sheet: string): AddedSheet {
  const lastColumn = Math.max(1, ...draft.rows.map(({ cells }) => cells.length));
  return { sheet, lastRow: Math.max(1, draft.rows.length), lastColumn };
}

/** What takes something back is not taken back itself: rows that go may have held what nobody wrote down. */
function isReversal({ restored, removed, removal }: SheetEdits): boolean {
  return restored.length + removed.length > 0 || removal !== null;
}

/** The list of formulas must not name a cell that holds none any more, or another one. */
function losesFormulas({ sheet, added, removed, restored }: SheetEdits, cells: readonly WrittenCells[]): boolean {
  const own = cells.find((written) => written.sheet === sheet);
  const isOver = own?.undo.some(({ formula }) => formula !== null) ?? false;
  return isOver || added.length + removed.length > 0 || restored.some(({ formula }) => formula !== null);
}

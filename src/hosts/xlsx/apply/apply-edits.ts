import { cellRef, type CellRef } from '../../../records/cell-ref';
import type { PutSheet, StepEdit } from '../../../workbook/edit';
import { expectOneAxis } from '../../../workbook/one-axis';
import { computedOf } from '../../../workbook/steps';
import type { Applied } from '../../../workbook/workbook-host';
import { dropCalculationChain, recalculateOnLoad } from '../cells/recalculation';
import { computedCells } from '../formulas/computed-cells';
import { dropStaleResults } from '../formulas/drop-stale-results';
import { lostResults, restoreResults } from '../formulas/stored-results';
import { copySheet } from '../copy-sheet/copy-sheet';
import type { OpcPackage } from '../opc/opc-package';
import { putSheet } from '../put-sheet/put-sheet';
import { removeSheet } from '../put-sheet/remove-sheet';
import type { CellPosition } from '../read/cell-address';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';
import { CellFormats } from '../styles/cell-formats';
import { cellNow, countOf, givenCells, positionNow, type AddedLines } from './added-lines';
import { changeLines } from './change-lines';
import { changesLines, editsBySheet, isWritten, type SheetEdits } from './edits-by-sheet';
import { isHiddenCell, isHiddenColumn, isHiddenRow } from './hidden-cells';
import { inspectSheet, type InspectedSheet } from './inspect-sheet';
import { refuseEdits } from './refuse-edits';
import { undoEdits, type AddedSheet } from './undo-edits';
import { WorkbookValues } from './workbook-values';
import { writeCells, type WrittenCells } from './write-cells';

/**
 * Applies edits to a package, which is of no use any more when this throws: what
 * WorkbookHost.apply may, and DraftInvalid. Cells are set first, where they
 * are; then rows or columns come and go, from the last ones of each sheet to the
 * first, so that all of them can be told by the sheet as it was; sheets come last.
 */
export function applyEdits(pack: OpcPackage, edits: readonly StepEdit[]): Applied {
  expectOneAxis(edits);
  const before = pack.copy();
  const workbook = readWorkbookPart(pack);
  const values = new WorkbookValues(pack, workbook);
  const puts = edits.filter((edit): edit is PutSheet => edit.kind === 'put-sheet');
  const sheets = editsBySheet(workbook, edits);
  const inspected = sheets.map((sheet) => inspectSheet(pack, values, sheet));
  refuseEdits(pack, workbook, values, inspected, puts);

  const formats = cellFormats(pack, workbook);
  // Before anything else is written: copies are of the sheets as they are.
  const copied = sheets.flatMap(({ copies }) => copies.map((copy) => copySheet(pack, copy, formats.get)));
  const cells = inspected.map((sheet) => writeCells(pack, sheet, formats.get));
  const set = cells.flatMap(({ sheet, undo }) => undo.map(({ row, column }) => cellRef(sheet, row, column)));
  const changed = [...set, ...copied.flatMap((copy) => copy.changed)];
  const current = copied.length > 0 ? readWorkbookPart(pack) : workbook;
  if (changed.length > 0) dropStaleResults(pack, current, changed);
  const lines = sheets.flatMap((sheet) => changeLines(pack, current, sheet, formats.get));
  formats.save();
  const names = puts.map((edit) => putSheet(pack, edit));
  for (const { sheet, removal } of sheets) if (removal) removeSheet(pack, sheet);

  const restored = sheets.flatMap(({ results }) => results);
  if (restored.length > 0) restoreResults(pack, readWorkbookPart(pack), restored);

  const isReplaced = names.some((name) => workbook.sheets.some((sheet) => sheet.name === name));
  if (copied.length > 0 || sheets.some((sheet) => losesFormulas(sheet, cells))) dropCalculationChain(pack);
  if (puts.length + copied.length > 0 || sheets.some((sheet) => isWritten(sheet) || sheet.removal))
    recalculateOnLoad(pack);
  const written = writtenCells(inspected, cells, lines);
  const added = [...copied.map((copy) => copy.added), ...puts.map((edit, index) => sizeOf(edit, names[index] ?? ''))];
  const moves = lines.flatMap(({ move }) => move ?? []);
  const lost = () => lostResults(before, pack, workbook, (sheet, cell) => positionNow(sheet, cell, moves));
  return {
    cells: written.length + sheets.flatMap(({ copies }) => copies.flatMap(({ changes }) => changes)).length,
    sheets: [...copied.map(({ added: { sheet } }) => sheet), ...names],
    hidden: written.flatMap(({ cell, isHidden }) => (isHidden ? [cell] : [])),
    ...computedOf(computedCells(pack, movedSheets(lines))),
    undo:
      isReplaced || sheets.some(isReversal) ? null : [...undoEdits(pack, { cells, lines, sheets: added }), ...lost()],
  };
}

/** The sheets on which cells have moved. */
function movedSheets(lines: readonly AddedLines[]): readonly string[] {
  return lines.filter(({ edit }) => edit.insert && countOf(edit) > 0).map(({ edit }) => edit.sheet);
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
  lines: readonly AddedLines[],
): readonly WrittenCell[] {
  const moves = lines.flatMap(({ move }) => move ?? []);
  return sheets.flatMap(({ edits: { sheet }, scan }) => {
    const own = cells.filter((written) => written.sheet === sheet).flatMap(({ undo }) => undo);
    const set = own.map((cell) => {
      const { row, column } = positionNow(sheet, cell, moves);
      return { cell: cellRef(sheet, row, column), isHidden: isHiddenCell(scan, cell) };
    });
    const added = lines.flatMap(({ edit }, index) => {
      const given = edit.sheet === sheet ? givenCells(edit) : [];
      return given.map((cell) => {
        const { row, column } = cellNow(lines, index, cell);
        return { cell: cellRef(sheet, row, column), isHidden: isHiddenIn(edit, scan, cell) };
      });
    });
    return [...set, ...added];
  });
}

/** An inserted line itself is not hidden; what lies across it may be. */
function isHiddenIn(edit: AddedLines['edit'], scan: InspectedSheet['scan'], cell: CellPosition): boolean {
  if (!edit.insert) return isHiddenCell(scan, cell);
  return edit.kind === 'add-rows' ? isHiddenColumn(scan, cell.column) : isHiddenRow(scan, cell.row);
}

function sizeOf({ draft }: PutSheet, sheet: string): AddedSheet {
  const lastColumn = Math.max(1, ...draft.rows.map(({ cells }) => cells.length));
  return { sheet, lastRow: Math.max(1, draft.rows.length), lastColumn };
}

/** What takes something back is not taken back itself: rows that go may have held what nobody wrote down. */
function isReversal({ restored, removed, removedColumns, removal, results }: SheetEdits): boolean {
  return restored.length + removed.length + removedColumns.length + results.length > 0 || removal !== null;
}

/** The list of formulas must not name a cell that holds none any more, or another one. */
function losesFormulas(edits: SheetEdits, cells: readonly WrittenCells[]): boolean {
  const own = cells.find((written) => written.sheet === edits.sheet);
  const isOver = own?.undo.some(({ formula }) => formula !== null) ?? false;
  return isOver || changesLines(edits) || edits.restored.some(({ formula }) => formula !== null);
}

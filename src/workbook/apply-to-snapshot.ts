import { cellRef } from '../records/cell-ref';
import type { AddColumns, AddRows, CopySheet, Edit, PutSheet, StepEdit } from './edit';
import { expectOneAxis } from './one-axis';
import { SheetExists, SheetMissing, WorkbookChanged, type ChangedCell } from './errors';
import type { CellValue, SheetSnapshot, Snapshot } from './snapshot';
import { stepsOf } from './steps';
import { trimmed, ValueGrid } from './value-grid';

/**
 * What the values of a workbook would be with the edits applied, so that what is to
 * be recorded can be read back before a host is asked to write it. Formulas are not
 * known: none is computed, none is taken from a neighbour, and in areas of a copied
 * sheet that are cleared what formulas show goes too. Generated sheets are not laid
 * out as a host would. Throws WorkbookChanged, SheetMissing and SheetExists as a host
 * does. Edits that only hosts make, to take back what they wrote, are left out.
 */
export function applyToSnapshot(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  return stepsOf(edits).reduce(applyStep, snapshot);
}

function applyStep(snapshot: Snapshot, edits: readonly StepEdit[]): Snapshot {
  expectOneAxis(edits);
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, new ValueGrid(sheet)]));
  const gridOf = (name: string): ValueGrid => {
    const grid = grids.get(name);
    if (!grid) throw new SheetMissing(name);
    return grid;
  };
  const changed = edits.flatMap((edit) => ('sheet' in edit ? changedCells(edit, gridOf(edit.sheet)) : []));
  if (changed.length > 0) throw new WorkbookChanged(changed);
  // Copies are of the sheet as it is, whatever else is done to it.
  const copies = edits.filter((edit) => edit.kind === 'copy-sheet').map((edit) => copied(snapshot, edit));
  for (const edit of edits) {
    if (edit.kind !== 'set-cells') continue;
    for (const { row, column, value } of edit.changes) gridOf(edit.sheet).set(row, column, value);
  }
  // From the bottom up: the row numbers are those from before.
  const additions = edits.filter((edit): edit is AddRows => edit.kind === 'add-rows').toSorted((a, b) => b.at - a.at);
  for (const addition of additions) gridOf(addition.sheet).add(addition);
  const wider = edits.filter((edit): edit is AddColumns => edit.kind === 'add-columns').reverse();
  for (const addition of wider.toSorted((a, b) => b.at - a.at)) gridOf(addition.sheet).addColumns(addition);
  const sheets = copies.reduce(
    withCopy,
    snapshot.sheets.map(({ name }) => gridOf(name).snapshot()),
  );
  const puts = edits.filter((edit): edit is PutSheet => edit.kind === 'put-sheet');
  return { ...snapshot, sheets: puts.reduce(withSheet, sheets) };
}

/** Cells that hold something else than the edit expects. */
function changedCells(edit: Exclude<StepEdit, PutSheet>, grid: ValueGrid): ChangedCell[] {
  return expectations(edit).flatMap(({ row, column, expected }) => {
    const found = grid.get(row, column);
    return found === expected ? [] : [{ cell: cellRef(edit.sheet, row, column), expected, found }];
  });
}

interface Expectation {
  readonly row: number;
  readonly column: number;
  readonly expected: CellValue;
}

function expectations(edit: Exclude<StepEdit, PutSheet>): readonly Expectation[] {
  switch (edit.kind) {
    case 'set-cells':
      return edit.changes;
    case 'expect-cells':
      return edit.cells;
    case 'copy-sheet':
      return edit.changes;
    case 'add-rows':
      return edit.insert ? [] : emptyCells(edit);
    case 'add-columns':
      return edit.insert ? [] : emptyColumns(edit);
    case 'remove-rows':
    case 'remove-columns':
    case 'remove-sheet':
    case 'restore-cells':
    case 'restore-results':
      return [];
  }
}

function emptyCells({ at, left, right, rows }: AddRows): Expectation[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.flatMap((_, index) => columns.map((column) => ({ row: at + index, column, expected: null })));
}

function emptyColumns({ at, top, bottom, columns }: AddColumns): Expectation[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
  return rows.flatMap((row) => columns.map((_, across) => ({ row, column: at + across, expected: null })));
}

interface Copied {
  /** The name of the original. */
  readonly of: string;
  readonly copy: SheetSnapshot;
}

function copied({ sheets }: Snapshot, { sheet, name, clear, changes }: CopySheet): Copied {
  const original = sheets.find((one) => one.name === sheet);
  if (!original) throw new SheetMissing(sheet);
  const grid = new ValueGrid({ ...original, name, visibility: 'visible', generated: null });
  for (const area of clear) grid.clear(area);
  for (const { row, column, value } of changes) grid.set(row, column, value);
  return { of: sheet, copy: grid.snapshot() };
}

/** The sheets with the copy directly after its original. */
function withCopy(sheets: SheetSnapshot[], { of, copy }: Copied): SheetSnapshot[] {
  const clash = sheets.find(({ name }) => name.toLowerCase() === copy.name.toLowerCase());
  if (clash) throw new SheetExists(clash.name, false);
  const place = sheets.findIndex(({ name }) => name === of) + 1;
  return [...sheets.slice(0, place), copy, ...sheets.slice(place)];
}

/** The sheets with the draft at the end, or in the place of the one that it replaces and whose name it keeps. */
function withSheet(sheets: SheetSnapshot[], { draft, replace, keepBoth = false }: PutSheet): SheetSnapshot[] {
  const isSame = ({ generated }: SheetSnapshot): boolean =>
    draft.mark !== null && generated?.kind === draft.mark.kind && generated.period === draft.mark.period;
  const isNamesake = ({ name }: SheetSnapshot): boolean => name.toLowerCase() === draft.name.toLowerCase();
  const clash = sheets.find(isNamesake);
  if (clash && !isSame(clash)) throw new SheetExists(clash.name, false);
  const old = keepBoth && !clash ? undefined : (clash ?? sheets.find(isSame));
  if (old && !replace) throw new SheetExists(old.name, true);
  if (!old) return [...sheets, drafted(draft)];
  return sheets.map((sheet) => (sheet === old ? { ...drafted(draft), name: old.name } : sheet));
}

function drafted({ name, mark, rows, merges }: PutSheet['draft']): SheetSnapshot {
  const values = rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  return {
    name,
    visibility: 'visible',
    locked: false,
    top: 1,
    left: 1,
    values: trimmed(values),
    merges,
    generated: mark,
  };
}

import type { CopySheet, PutSheet, RemoveSheet, StepEdit } from '../../../workbook/edit';
import { expectOneAxis } from '../../../workbook/one-axis';
import { areasOf, type AskedArea, type ExpectedCell, type TargetArea, type TargetCell } from './areas';
import { FORMAT_CODES } from './cell-input';
import { type AddedLines, addedLines, cellsOf, type GoneLines, goneLines, linesArea } from './lines';

/** Edits by what has to be done for them; all places are those of the sheets as they are. */
export interface EditList {
  readonly targets: readonly TargetArea[];
  readonly expected: readonly AskedArea[];
  readonly added: readonly AddedLines[];
  readonly gone: readonly GoneLines[];
  readonly puts: readonly PutSheet[];
  readonly copies: readonly CopySheet[];
  readonly removedSheets: readonly RemoveSheet[];
  /** Among them are edits that take back, which nothing takes back again. */
  readonly reverses: boolean;
}

export function editList(edits: readonly StepEdit[]): EditList {
  expectOneAxis(edits);
  const targets = new CellsBySheet<TargetCell>();
  const expected = new CellsBySheet<ExpectedCell>();
  for (const edit of edits) {
    for (const cell of targetCells(edit)) targets.add(edit.kind === 'put-sheet' ? '' : edit.sheet, cell);
    for (const cell of expectedCells(edit)) expected.add(edit.kind === 'put-sheet' ? '' : edit.sheet, cell);
  }
  return {
    targets: targets.areas(),
    expected: expected.areas(),
    added: edits.filter((edit) => edit.kind === 'add-rows' || edit.kind === 'add-columns').map(addedLines),
    gone: edits.filter((edit) => edit.kind === 'remove-rows' || edit.kind === 'remove-columns').map(goneLines),
    puts: edits.filter((edit) => edit.kind === 'put-sheet'),
    copies: edits.filter((edit) => edit.kind === 'copy-sheet'),
    removedSheets: edits.filter((edit) => edit.kind === 'remove-sheet'),
    reverses: edits.some(({ kind }) => kind.startsWith('re')),
  };
}

/** Of several cells at one place the last one counts, and all expectations do. */
class CellsBySheet<C extends ExpectedCell> {
  private readonly sheets = new Map<string, Map<string, C>>();

  add(sheet: string, cell: C): void {
    let cells = this.sheets.get(sheet);
    if (!cells) this.sheets.set(sheet, (cells = new Map<string, C>()));
    const key = `${cell.row}:${cell.column}`;
    const known = cells.get(key);
    cells.set(key, {
      ...(known?.expectedFormula === undefined ? {} : { expectedFormula: known.expectedFormula }),
      ...cell,
      expected: [...(known?.expected ?? []), ...cell.expected],
    });
  }

  areas(): readonly AskedArea<C>[] {
    return [...this.sheets].flatMap(([sheet, cells]) => areasOf(sheet, [...cells.values()]));
  }
}

function targetCells(edit: StepEdit): readonly TargetCell[] {
  switch (edit.kind) {
    case 'set-cells':
      return edit.changes.map(({ row, column, expected, value, format, overFormula = false }) => ({
        ...{ row, column, value, overFormula },
        expected: [expected],
        formula: null,
        format: format ? FORMAT_CODES[format] : null,
        judged: true,
      }));
    case 'restore-cells':
      return edit.cells.map(({ row, column, expected, formula, value, general, overFormula = false }) => ({
        ...{ row, column, formula, value, overFormula: true, judged: false },
        expected: [expected],
        // Our writing left a value there; a formula is somebody's, whatever it shows.
        ...(overFormula ? {} : { expectedFormula: null }),
        format: general ? 'General' : null,
      }));
    case 'remove-rows':
    case 'remove-columns':
      return edit.shift ? [] : emptied(goneLines(edit));
    case 'copy-sheet':
    case 'expect-cells':
    case 'add-rows':
    case 'add-columns':
    case 'put-sheet':
    case 'remove-sheet':
    case 'restore-results': // Excel computes by itself.
      return [];
  }
}

function emptied(lines: GoneLines): readonly TargetCell[] {
  const empty = { expected: [], value: null, formula: null, format: null, overFormula: true, judged: false };
  return cellsOf(linesArea(lines)).map((cell) => ({ ...cell, ...empty }));
}

function expectedCells(edit: StepEdit): readonly ExpectedCell[] {
  if (edit.kind === 'expect-cells') {
    const { cells, plain, formulas = [] } = edit;
    return [
      ...cells.map(({ row, column, expected }) => ({
        ...{ row, column, expected: [expected] },
        ...(plain ? { expectedFormula: null } : {}),
      })),
      ...formulas.map(({ row, column, formula }) => ({ row, column, expected: [], expectedFormula: formula })),
    ];
  }
  if (edit.kind === 'copy-sheet') return edit.changes.map((cell) => ({ ...cell, expected: [cell.expected] }));
  if ((edit.kind !== 'add-rows' && edit.kind !== 'add-columns') || edit.insert) return [];
  // Lines that are there must be empty.
  return cellsOf(linesArea(addedLines(edit))).map((cell) => ({ ...cell, expected: [null] }));
}

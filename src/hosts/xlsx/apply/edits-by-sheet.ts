import type {
  AddColumns,
  AddRows,
  CellChange,
  CopySheet,
  StepEdit,
  ExpectCells,
  RemoveColumns,
  RemoveRows,
  RemoveSheet,
  RestoreCells,
  RestoreResults,
} from '../../../workbook/edit';
import { SheetMissing } from '../../../workbook/errors';
import type { CellPosition } from '../read/cell-address';
import type { WorkbookPart } from '../read/workbook-part';

export type ExpectedCell = ExpectCells['cells'][number];
export interface ExpectedFormula extends CellPosition {
  readonly formula: string | null;
}
export type RestoredCell = RestoreCells['cells'][number];

/** All that a list of edits asks of one sheet that is there; a sheet to be put is no part of it. */
export interface SheetEdits {
  readonly sheet: string;
  readonly part: string;
  readonly expected: ExpectedCell[];
  /** What formula a cell must hold, without its "="; null for none. */
  readonly formulas: ExpectedFormula[];
  readonly changes: CellChange[];
  readonly restored: RestoredCell[];
  readonly added: AddRows[];
  readonly removed: RemoveRows[];
  readonly addedColumns: AddColumns[];
  readonly removedColumns: RemoveColumns[];
  /** Copies to be made of the sheet, which itself stays as it is. */
  readonly copies: CopySheet[];
  readonly results: RestoreResults[];
  removal: RemoveSheet | null;
}

/** Throws SheetMissing where a sheet is not there, or has no cells. */
export function editsBySheet(workbook: WorkbookPart, edits: readonly StepEdit[]): readonly SheetEdits[] {
  const sheets = new Map<string, SheetEdits>();
  const editsOf = (sheet: string): SheetEdits => {
    const known = sheets.get(sheet);
    if (known) return known;
    const part = workbook.sheets.find(({ name }) => name === sheet)?.worksheet;
    if (part === undefined || part === null) throw new SheetMissing(sheet);
    const found: SheetEdits = {
      ...{ sheet, part, expected: [], formulas: [], changes: [], restored: [], removal: null },
      ...{ added: [], removed: [], addedColumns: [], removedColumns: [], copies: [], results: [] },
    };
    sheets.set(sheet, found);
    return found;
  };
  for (const edit of edits) if (edit.kind !== 'put-sheet') enter(editsOf(edit.sheet), edit);
  return [...sheets.values()];
}

function enter(sheet: SheetEdits, edit: Exclude<StepEdit, { kind: 'put-sheet' }>): void {
  switch (edit.kind) {
    case 'expect-cells':
      sheet.expected.push(...edit.cells);
      sheet.formulas.push(...(edit.formulas ?? []));
      if (edit.plain) sheet.formulas.push(...edit.cells.map(({ row, column }) => ({ row, column, formula: null })));
      break;
    case 'set-cells':
      sheet.changes.push(...edit.changes);
      break;
    case 'restore-cells':
      sheet.restored.push(...edit.cells);
      break;
    case 'add-rows':
      sheet.added.push(edit);
      break;
    case 'remove-rows':
      sheet.removed.push(edit);
      break;
    case 'add-columns':
      sheet.addedColumns.push(edit);
      break;
    case 'remove-columns':
      sheet.removedColumns.push(edit);
      break;
    case 'copy-sheet':
      sheet.expected.push(...edit.changes);
      sheet.copies.push(edit);
      break;
    case 'restore-results':
      sheet.results.push(edit);
      break;
    case 'remove-sheet':
      sheet.removal = edit;
  }
}

/** Whether the sheet is written to, and not only to be as it was. */
export function isWritten(edits: SheetEdits): boolean {
  return edits.changes.length + edits.restored.length > 0 || changesLines(edits);
}

/** Whether rows or columns come or go. */
export function changesLines({ added, removed, addedColumns, removedColumns }: SheetEdits): boolean {
  return added.length + removed.length + addedColumns.length + removedColumns.length > 0;
}

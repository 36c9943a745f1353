import type { SheetDraft } from './sheet-draft';
import type { CellRange, CellValue } from './snapshot';

/** A number format that a cell gets only where it has none of its own (General): a date, or an amount in yuan. */
export type CellFormat = 'date' | 'amount';

/**
 * One cell to be set. `expected` is what it held when the person decided; the
 * host refuses the whole list of edits when any cell holds something else now.
 */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly expected: CellValue;
  /** null empties the cell. A string is written as text even when it begins with "=". */
  readonly value: CellValue;
  /** Absent: the cell's number format stays as it is, whatever it is. */
  readonly format?: CellFormat;
  /** The person was told that a formula stands here and agreed that it gives way. Without it the host refuses. */
  readonly overFormula?: boolean;
}

/** Sets cells that exist. Formats, validation and everything else about the cells stay. */
export interface SetCells {
  readonly kind: 'set-cells';
  readonly sheet: string;
  readonly changes: readonly CellChange[];
}

/**
 * Writes nothing: cells that must still hold what they held, or everything is
 * refused. The name beside a mark and the month above it, so that a sheet sorted
 * meanwhile does not give one person the record of another.
 */
export interface ExpectCells {
  readonly kind: 'expect-cells';
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly expected: CellValue }[];
  /** None of these cells may hold a formula, not even one that shows the same. */
  readonly plain?: true;
  /** Cells that must hold these formulas, without the leading "=", however the program spells them and whatever they show. */
  readonly formulas?: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

/** A cell of a row to be added. */
export interface NewCell {
  readonly column: number;
  readonly value: CellValue;
  readonly format?: CellFormat;
}

/**
 * Adds rows to a table, directly below its last one. Row numbers, here and in the
 * edits beside it, are those of the sheet as it is now.
 *
 * With `insert` the sheet's rows from `at` on move down, with everything that
 * stands in them or refers to them, and ranges in formulas that end with the row
 * `like` (totals) grow over the new rows. Without it the rows are there and must be
 * empty between `left` and `right`.
 *
 * The new rows take the formats, the height and the formulas (moved along, as Excel
 * does when a row is filled down) of `like`, between `left` and `right`; never its
 * values. Without `insert` formats are taken only where a cell has none of its own.
 */
export interface AddRows {
  readonly kind: 'add-rows';
  readonly sheet: string;
  /** The last data row of the table. */
  readonly like: number;
  /** The first new row: `like` + 1 with `insert`. */
  readonly at: number;
  readonly insert: boolean;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly (readonly NewCell[])[];
  /**
   * With `insert`, and without values: formats alone, no formulas and no merged areas, for rows that a person is
   * going to fill in; what is merged across the place gets larger. Only the host of a file knows it.
   */
  readonly bare?: true;
}

/** Takes added rows away again: the undoing of AddRows, given by the host that added them. */
export interface RemoveRows {
  readonly kind: 'remove-rows';
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** True where the rows were inserted: those below move up again. */
  readonly shift: boolean;
  /** Without `shift`: what is emptied, and loses the formats where it was given any. */
  readonly left: number;
  readonly right: number;
  readonly formats: boolean;
  /** Without `shift`: ranges that ended with the table had taken the rows in, and end with it again. */
  readonly grown?: boolean;
  /** Without `shift`: those of the rows that had nothing at all, not even a height of their own. */
  readonly made?: readonly number[];
}

/** A cell of a column to be added. */
export interface NewColumnCell {
  readonly row: number;
  /** null or '' leaves the cell to the formula that it takes from the neighbour. */
  readonly value: CellValue;
  readonly format?: CellFormat;
  /** Written only where the neighbour's cell holds no formula: an amount due that is filled in either way. */
  readonly unlessFormula?: boolean;
}

/**
 * Adds a block of columns to a table (one month: a column, or 应交, 实交 and 日期),
 * made like a block of as many columns that stands in it. Column numbers, here and in
 * the edits beside it, are those of the sheet as it is now. A list of edits adds rows
 * or columns to a sheet, not both.
 *
 * With `insert` the sheet's columns from `at` on move right, whole, with everything
 * that stands in them or refers to them. Where the block follows directly on its
 * neighbour, ranges in formulas that ended with the neighbour (totals, rates) and what
 * is printed grow over it. Without `insert` the columns are there and must be empty
 * between `top` and `bottom`.
 *
 * Between `top` and `bottom` the new columns take from the neighbour: formats,
 * validation, formats by condition, merged areas that lie within it (the head of a
 * two-tier month), formulas (moved along, as Excel does when filled right), and the
 * widths; never its values, and never that it is hidden. Without `insert` formats and
 * widths are taken only where there are none.
 */
export interface AddColumns {
  readonly kind: 'add-columns';
  readonly sheet: string;
  /** The first column of the neighbour, which has as many columns as are added. */
  readonly like: number;
  /** The first new column, right of the whole neighbour. */
  readonly at: number;
  readonly insert: boolean;
  /** The rows of the table, its head and its rows of totals among them. */
  readonly top: number;
  readonly bottom: number;
  /** Column by column, from the left: what is written into each; an empty list for nothing. */
  readonly columns: readonly (readonly NewColumnCell[])[];
  /** As `AddRows.bare`. */
  readonly bare?: true;
}

/** Takes added columns away again: the undoing of AddColumns, given by the host that added them. */
export interface RemoveColumns {
  readonly kind: 'remove-columns';
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** True where the columns were inserted: those at the right move back. */
  readonly shift: boolean;
  /** The rows of the table: without `shift` only these are emptied. */
  readonly top: number;
  readonly bottom: number;
  /** Without `shift`: the cells lose the formats that they were given. */
  readonly formats: boolean;
  /** Without `shift`: ranges that ended with the table had taken the columns in, and end with it again. */
  readonly grown?: boolean;
  /** Without `shift`: those of the columns that were given a width. */
  readonly widths?: readonly number[];
}

/**
 * Adds a copy of a sheet directly after it, all as it is (formats, formulas,
 * validation, print set-up, pictures), for the sheet of the next month. Formulas and
 * charts of the copy that are about its own sheet are about the copy. Refused as
 * SheetExists where the name is taken.
 */
export interface CopySheet {
  readonly kind: 'copy-sheet';
  readonly sheet: string;
  /** The name of the copy. */
  readonly name: string;
  /** Areas emptied in the copy: values go, formulas and everything about the cells stay. */
  readonly clear: readonly CellRange[];
  /** Set in the copy, after it was cleared. `expected` is what the cell of the original holds. */
  readonly changes: readonly CellChange[];
  /** Where a formula stands it stays, whatever is to be set there. Otherwise the host refuses. */
  readonly keepsFormulas?: boolean;
  /** Sheets that are copied in the same list: formulas about one of them are about its copy. */
  readonly alongside?: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Adds a generated sheet at the end. Where a sheet of the same name or with the
 * same mark exists the host refuses, unless `replace` is true and that sheet is a
 * generated one with the same mark: then it is replaced in its place.
 */
export interface PutSheet {
  readonly kind: 'put-sheet';
  readonly draft: SheetDraft;
  readonly replace: boolean;
  /** Leaves a sheet with the same mark beside the new one, which needs a name of its own. Without `replace`. */
  readonly keepBoth?: boolean;
}

/**
 * Takes a sheet away that was added: the undoing of PutSheet and CopySheet, given by the host
 * that added it. Refused as changed where cells beyond the last row or column hold
 * anything; that its cells are as they were put is for an ExpectCells beside it.
 */
export interface RemoveSheet {
  readonly kind: 'remove-sheet';
  readonly sheet: string;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Puts formulas and number formats back as they were: the rest of an undoing, given by the host. The grid fills formulas down with it. */
export interface RestoreCells {
  readonly kind: 'restore-cells';
  readonly sheet: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    /** What our writing left there: refused where it holds something else by now, or a formula. */
    readonly expected: CellValue;
    /** As it was: a formula without the leading "=", or null where `value` is what it held. */
    readonly formula: string | null;
    /** True: the formula was an array formula of this one cell. */
    readonly isArray?: boolean;
    readonly value: CellValue;
    /** True: the number format goes back to General. */
    readonly general: boolean;
    /** A person filled a formula over one that stands there, in full view. Without it the host refuses. */
    readonly overFormula?: true;
  }[];
}

/**
 * Stores the results again that formulas had before a write: the last of an undoing, given by a host that does not
 * compute. Where anything that they are worked out from is not as it was then, they stay without.
 */
export interface RestoreResults {
  readonly kind: 'restore-results';
  readonly sheet: string;
  readonly results: readonly {
    readonly row: number;
    readonly column: number;
    /** Without the leading "=". */
    readonly formula: string;
    /** Type and result as the file has them. */
    readonly type: string | null;
    readonly result: string;
  }[];
  /** What the formulas were worked out from, told by the host in a number. */
  readonly inputs: number;
}

/**
 * Divides a list of edits: what follows is about the workbook as it is once everything
 * before has been written. Still all of it is applied, or none. For what one list
 * cannot say, such as rows and columns of one sheet.
 */
export interface NextStep {
  readonly kind: 'next-step';
}

/** Edits that the core makes. */
export type Edit = StepEdit | NextStep;

/** Those of one step. */
export type StepEdit = SetCells | ExpectCells | AddRows | AddColumns | CopySheet | PutSheet | Reversal;

/** Edits that only a host makes, to take back what it wrote. */
export type Reversal = RemoveRows | RemoveColumns | RemoveSheet | RestoreCells | RestoreResults;

/**
 * A cell's value as every host reports it: dates are serial numbers, errors their
 * text ("#REF!", NOT_CALCULATED for a formula without a result), an empty cell null. Number formats do not travel; a column's
 * header says which cells are dates.
 */
export type CellValue = string | number | boolean | null;

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** A rectangle of cells, all four bounds included and counted from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What kind of sheet the product itself generated, and for which period. */
export interface GeneratedMark {
  readonly kind:
    | 'dues-notice'
    | 'summary'
    | 'check-report'
    | 'sign-in'
    | 'member-year'
    | 'carried-over'
    | 'members-left'
    | 'city'
    | 'city-branches';
  /** A half-year "2020-H1", a month "2020-06" or a year "2020". */
  readonly period: string;
  /** Whom alone it is about, by the name that tells the person from all others. */
  readonly of?: string;
}

/**
 * The sheet-scoped defined name that marks a generated sheet. Its formula is a
 * text constant, ="dues-notice 2020-H1".
 */
export const GENERATED_NAME = 'ThemeDayGenerated';

/**
 * The sheet-scoped defined name, hidden as the mark is, that tells which write made a sheet; its formula is the
 * write's token as a text constant.
 */
export const WRITER_NAME = 'ThemeDayWrite';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Protected against typing. */
  readonly locked: boolean;
  /** Row and column of `values[0][0]`, counted from 1. */
  readonly top: number;
  readonly left: number;
  /**
   * Row by row. Trailing empty rows and columns are cut off, so a sheet formatted
   * down to its last row costs nothing; an empty sheet has no rows.
   */
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas; what is shown of each stands in its first cell. A file may keep other values under it, which nobody sees. */
  readonly merges: readonly CellRange[];
  /** Set on the product's own generated sheets, which are never read as data. */
  readonly generated: GeneratedMark | null;
}

/** A workbook's values at one moment: all that reading needs, all that a host must tell. */
export interface Snapshot {
  /** File name for messages, without its folder. */
  readonly name: string;
  /** True where serial numbers count from 1904 (old workbooks from a Mac). */
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** Sheets that a write has begun and not finished, which are read by nobody; absent for none. */
  readonly workSheets?: readonly SheetSnapshot[];
}

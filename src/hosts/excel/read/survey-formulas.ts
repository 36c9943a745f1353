/** All formulas of a sheet: a matrix over its used range, with the values of cells that have none. */
export interface SurveyedFormulas {
  readonly sheet: string;
  /** Row and column of the first entry, counted from 1. */
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A defined name; `sheet` is null for those of the workbook. */
export interface SurveyedName {
  readonly sheet: string | null;
  readonly name: string;
  /** With its leading "=". */
  readonly before: string;
}

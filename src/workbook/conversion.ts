/** Files that are no .xlsx and are read all the same. An .et is an .xls that WPS wrote. */
export type ForeignKind = 'xls' | 'ods' | 'csv';

/** What an .xlsx made of another file does not have, although the file does. */
export type LostKind =
  /** Fonts, fills, borders, print set-up, frozen panes. */
  | 'looks'
  | 'pictures'
  | 'dropdowns'
  | 'conditional-formats'
  | 'links'
  /** Formulas that Excel has no words for, or that read another file: their results stay. */
  | 'formulas';

/** What may not be lost: a file with one of them is read, and never converted. */
export type BlockedKind = 'charts' | 'macros' | 'pivots';

/** What came of reading a file of another kind as the .xlsx made of it. */
export interface Conversion {
  readonly kind: ForeignKind;
  /** The file's own name, and its ending, for sentences: ".et". */
  readonly name: string;
  readonly ending: string;
  readonly lost: readonly LostKind[];
  readonly blocked: readonly BlockedKind[];
}

import type { ForeignKind } from './foreign-kind';

/** What an .xlsx made of another file does not have, although the file does. */
export type LostKind =
  /** Fonts, fills, borders, print set-up, frozen panes. */
  | 'looks'
  | 'pictures'
  | 'dropdowns'
  | 'conditional-formats'
  | 'links'
  /** Formulas that Excel has no words for: their results stay. */
  | 'formulas';

/** What may not be lost: a file with one of them is read, and never converted. */
export type BlockedKind = 'charts' | 'macros' | 'pivots';

/** What came of reading a file of another kind. */
export interface Conversion {
  readonly kind: ForeignKind;
  /** The file's own ending, for sentences: ".et". */
  readonly ending: string;
  readonly lost: readonly LostKind[];
  readonly blocked: readonly BlockedKind[];
}

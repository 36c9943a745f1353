import type { CellRange } from './snapshot';

/** Cells of a sheet that may get a dropdown. */
export interface DropdownPlace {
  readonly sheet: string;
  readonly areas: readonly CellRange[];
}

/** What rules the cells have: none, a dropdown of ours, or something that a person has set. */
export type DropdownState = 'free' | 'ours' | 'taken';

/**
 * Dropdowns in columns of the sheets. Ours carry a sign and let a person type something else
 * after a question; a rule that a person has set is never touched.
 */
export interface SheetDropdowns {
  /** What the places have now, in their order. */
  look(places: readonly DropdownPlace[]): Promise<readonly DropdownState[]>;
  /** Gives cells without a rule the words to choose from. `question` is what Excel asks where something else is typed. */
  put(place: DropdownPlace, words: readonly string[], question: string): Promise<void>;
  /** Takes ours away again, and nothing else. */
  remove(places: readonly DropdownPlace[]): Promise<void>;
}

import type { CellRef } from '../records/cell-ref';
import type { Severity } from '../records/settings';

/** What is to be seen in a cell of the sheet itself. */
export interface CellMark {
  readonly cell: CellRef;
  /** The gravest of what is to be said there. */
  readonly severity: Severity;
  /** What is said there, in the person's language; lines are divided by line breaks. */
  readonly sentence: string;
}

/** What a look at the workbook has found; only the host that looked knows what is in it. */
export interface MarksFound {
  /** How many marks of ours there are: conditional formats and comments. */
  readonly ours: number;
  /** Sheets that are protected: they are left as they are. */
  readonly lockedSheets: readonly string[];
}

export interface MarksPut {
  /** How many marks of ours the workbook has now, as `look` counts them. */
  readonly ours: number;
  /** Cells that are marked now. */
  readonly cells: number;
  /** Cells that are marked and have no sentence: somebody's own comment or note stands there, or this Excel has none. */
  readonly withoutSentence: number;
  /** Cells that are not marked, as their sheet is protected. */
  readonly locked: number;
}

/**
 * Marks in the sheets: a fill by severity as a conditional format of our own, and a
 * comment with the sentence. Both carry a sign by which they are found again, whoever
 * has moved them; a person's own formats and comments are never touched, nor is a
 * comment of ours that somebody has changed or answered.
 */
export interface SheetMarks {
  /** Looks what is there. Sheets that are gone are passed over. Takes no more round trips than reading. */
  look(sheets: readonly string[]): Promise<MarksFound>;
  /** Takes our marks away and puts these in their place, in one round trip; none for an empty list. */
  put(found: MarksFound, marks: readonly CellMark[]): Promise<MarksPut>;
}

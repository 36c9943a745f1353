import type { CellRef } from '../../records/cell-ref';
import type { Month } from '../../records/month';
import type { Reading } from '../../reading/read-branch';
import type { CheckResult } from '../../rules/check-result';
import type { AtHome } from '../../workbook/at-home';
import type { Snapshot } from '../../workbook/snapshot';

/**
 * Where the pane stands with its workbook. Once there is a reading it stays 'ready'
 * while the workbook is read again, and where that fails: the old one is still of
 * use, and `problem` says what happened.
 */
export type PanePhase =
  | 'connecting'
  | 'reading'
  | 'ready'
  | 'nothing-recognised'
  | 'year-needed'
  | 'failed'
  /** The first reading was cancelled. */
  | 'stopped';

/** What is being done at this moment. */
export type PaneStep = 'connecting' | 'reading' | 'recognising' | 'checking';

export interface CheckedMonth {
  readonly result: CheckResult;
  /** When it was checked. */
  readonly at: Date;
}

/** The next or the former finding, or the one of a cell, with its explanation. */
export type AskedFinding = { readonly by: 1 | -1 } | { readonly cell: CellRef };

export interface PaneState {
  readonly phase: PanePhase;
  readonly step: PaneStep | null;
  /** A new workbook can be made from this one: the host has its file. */
  readonly canRenew: boolean;
  /** What the host can do in the sheet beside the pane; null where nobody works in one. */
  readonly atHome: AtHome | null;
  /** The workbook as it was last read; what an edit expects to find comes from here. */
  readonly snapshot: Snapshot | null;
  readonly reading: Reading | null;
  /** The latest month that has records, by the last reading. */
  readonly latestMonth: Month | null;
  readonly checked: CheckedMonth | null;
  /** The cell that the person selected last in the sheet beside the pane; null while that is not followed. */
  readonly selected: CellRef | null;
  /** What was last asked of the list of findings from outside of the pane; each asking is a new object. */
  readonly asked: AskedFinding | null;
  /** What went wrong last, for its sentence; null once something went well. */
  readonly problem: unknown;
}

export const INITIAL_STATE: PaneState = {
  phase: 'connecting',
  step: 'connecting',
  canRenew: false,
  atHome: null,
  snapshot: null,
  reading: null,
  latestMonth: null,
  checked: null,
  selected: null,
  asked: null,
  problem: null,
};

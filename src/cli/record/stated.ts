import type { Intent } from '../../recording/intent';

/** What a command states is to be recorded, and what it says of the list or bill that it took it from. */
export interface Stated {
  readonly intents: readonly Intent[];
  readonly arrived?: ArrivedReport;
  /** Lines that the change log keeps of it besides the cells. */
  readonly logged?: readonly string[];
}

export interface ArrivedReport {
  /** What was understood, before the cells are shown. */
  readonly lines: readonly string[];
  /** The same for other programs, beside what is recorded. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Questions are open: then nothing is recorded. */
  readonly isOpen: boolean;
}

import type { Words } from '../locales/words';
import { WorkbookError } from '../workbook/errors';

type Sentence = (problem: unknown, words: Words) => string | null;

/** What a door says of errors of its own, or says otherwise than the others. */
export interface DoorErrors {
  /** The first that knows the problem says it. */
  readonly own: readonly Sentence[];
  /** For what nobody foresaw. */
  readonly unexpected: 'errors.unexpected' | 'pane.problems.unexpected' | 'workbench.problems.unexpected';
}

/** A line of a door's own errors: one class of them, and its sentence; null where the common one will do. */
export function said<T>(
  kind: abstract new (...values: never[]) => T,
  sentence: (problem: T, words: Words) => string | null,
): Sentence {
  return (problem, words) => (problem instanceof kind ? sentence(problem, words) : null);
}

const NONE: DoorErrors = { own: [], unexpected: 'errors.unexpected' };

/** What stands below the sentence in small print, for whoever maintains the computers; null where there is nothing. */
export function problemSmallPrint(problem: unknown): string | null {
  return problem instanceof WorkbookError ? problem.smallPrint : null;
}

/** One sentence for whatever went wrong: what happened, where, what was not written, what to do next. */
export function problemSentence(problem: unknown, words: Words, { own, unexpected }: DoorErrors = NONE): string {
  for (const sentence of own) {
    const text = sentence(problem, words);
    if (text !== null) return text;
  }
  if (problem instanceof WorkbookError) return words(`errors.${problem.sentence}`, problem.data);
  return words(unexpected, { detail: problem instanceof Error ? problem.message : String(problem) });
}

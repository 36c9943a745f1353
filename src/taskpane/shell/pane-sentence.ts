import type { Words } from '../../locales/words';
import { problemKey, problemSentence } from '../../reports/problem-sentence';
import { SheetExists, WorkbookError } from '../../workbook/errors';
import { OfficeMissing } from '../office/office-missing';

/** One sentence in the pane's words for whatever went wrong: what happened, what was not written, what to do next. */
export function paneSentence(problem: unknown, words: Words): string {
  if (problem instanceof OfficeMissing) return words(`pane.problems.${problem.reason}`);
  // The other doors name an option of theirs here; the pane offers the choice itself.
  if (problem instanceof SheetExists && problem.generated) return words('pane.problems.sheet-exists', problem.data);
  if (problem instanceof WorkbookError) return problemSentence(problem, words);
  return words('pane.problems.unexpected', { detail: problem instanceof Error ? problem.message : String(problem) });
}

/** Tells one kind of problem from another, so that the same one is not announced twice. */
export function problemId(problem: unknown): string {
  return problem instanceof WorkbookError ? `${problemKey(problem)} ${JSON.stringify(problem.data)}` : String(problem);
}

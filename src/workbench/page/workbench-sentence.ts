import type { Words } from '../../locales/words';
import { problemSentence } from '../../reports/problem-sentence';
import { WorkbookError } from '../../workbook/errors';
import { FormulaTyped } from '../book/type-into';

/** Something that went wrong on the page itself: which sentence says it, and about what. */
export class PageProblem extends Error {
  constructor(
    readonly reason: 'address' | 'notXlsx' | 'sample',
    readonly data: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'PageProblem';
  }
}

/** One sentence for whatever went wrong: what happened, what was not written, what to do next. */
export function workbenchSentence(problem: unknown, words: Words): string {
  if (problem instanceof WorkbookError) return problemSentence(problem, words);
  if (problem instanceof FormulaTyped) return words('workbench.problems.formula', { cell: problem.address });
  if (problem instanceof PageProblem) return words(`workbench.problems.${problem.reason}`, problem.data);
  const detail = problem instanceof Error ? problem.message : String(problem);
  return words('workbench.problems.unexpected', { detail });
}

import { said, type DoorErrors } from '../../reports/problem-sentence';
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

/** What the page says of itself. */
export const PAGE_ERRORS: DoorErrors = {
  own: [
    said(FormulaTyped, ({ address }, words) => words('workbench.problems.formula', { cell: address })),
    said(PageProblem, ({ reason, data }, words) => words(`workbench.problems.${reason}`, data)),
  ],
  unexpected: 'workbench.problems.unexpected',
};

import { said, type DoorErrors } from '../../reports/problem-sentence';
import { KeptFileGone } from '../kept/unsaved-work';
import { GridRefusal } from '../book/grid-refusal';

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

/** What a sentence may ask for; those that ask for less leave the rest aside. */
const NO_DATA = { cell: '', area: '' };

/** What the page says of itself. */
export const PAGE_ERRORS: DoorErrors = {
  own: [
    said(GridRefusal, ({ reason, data }, words) => words(`workbench.refusals.${reason}`, { ...NO_DATA, ...data })),
    said(KeptFileGone, (_, words) => words('workbench.kept.gone')),
    said(PageProblem, ({ reason, data }, words) => words(`workbench.problems.${reason}`, data)),
  ],
  unexpected: 'workbench.problems.unexpected',
};

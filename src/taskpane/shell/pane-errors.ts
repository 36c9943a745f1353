import type { Words } from '../../locales/words';
import { problemSentence, said, type DoorErrors } from '../../reports/problem-sentence';
import { SheetExists } from '../../workbook/errors';
import { OfficeMissing } from '../office/office-missing';
import { SaidByButton } from '../office/said-to-pane';

const PANE_ERRORS: DoorErrors = {
  own: [
    said(SaidByButton, ({ sentence }) => sentence),
    said(OfficeMissing, ({ reason }, words) => words(`pane.problems.${reason}`)),
    // The other doors name an option of theirs here; the pane offers the choice itself.
    said(SheetExists, ({ generated, data }, words) => (generated ? words('pane.problems.sheet-exists', data) : null)),
  ],
  unexpected: 'pane.problems.unexpected',
};

/** One sentence in the pane's words for whatever went wrong. */
export function paneSentence(problem: unknown, words: Words): string {
  return problemSentence(problem, words, PANE_ERRORS);
}
